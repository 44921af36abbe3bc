/** Paths over several tables: to many rows and to one, of all kinds of associations, nested. */
@NullMarked
package dev.kinship.it.paths;

import org.jspecify.annotations.NullMarked;
