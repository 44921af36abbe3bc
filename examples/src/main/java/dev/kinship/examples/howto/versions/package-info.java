/** Versions, as the task page shows them. */
@NullMarked
package dev.kinship.examples.howto.versions;

import org.jspecify.annotations.NullMarked;
