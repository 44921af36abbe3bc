/** What an association reads: for one row, for many at once, and along a self reference. */
@NullMarked
package dev.kinship.runtime.read;

import org.jspecify.annotations.NullMarked;
