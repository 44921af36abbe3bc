/** Tags, as the task page shows them. */
@NullMarked
package dev.kinship.examples.howto.tags;

import org.jspecify.annotations.NullMarked;
