/** Which entities there are: what the processor wrote of each, found on a class path. */
@NullMarked
package dev.kinship.schema.registry;

import org.jspecify.annotations.NullMarked;
