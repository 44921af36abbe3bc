/** Columns that the database fills: read-only ones, times, defaults. */
@NullMarked
package dev.kinship.it.roles;

import org.jspecify.annotations.NullMarked;
