/** Entities with a version: who overwrites a change that he did not see is refused. */
@NullMarked
package dev.kinship.it.version;

import org.jspecify.annotations.NullMarked;
