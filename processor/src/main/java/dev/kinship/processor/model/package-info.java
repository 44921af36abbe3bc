/** What will be generated, as immutable values, with every derived name; no compiler types. */
@NullMarked
package dev.kinship.processor.model;

import org.jspecify.annotations.NullMarked;
