/** Which rows to read, and in which order: keys, columns, conditions, fetches. */
@NullMarked
package dev.kinship.runtime.query;

import org.jspecify.annotations.NullMarked;
