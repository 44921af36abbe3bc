/** Tables, queries for their rows, and values to write. */
@NullMarked
package dev.kinship.runtime.table;

import org.jspecify.annotations.NullMarked;
