/** Writes keys where more than one row is concerned, under locks that are taken in one order. */
@NullMarked
package dev.kinship.runtime.link;

import org.jspecify.annotations.NullMarked;
