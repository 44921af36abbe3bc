/** Rows that one statement returned, and what is asked of them. */
@NullMarked
package dev.kinship.it.cohort;

import org.jspecify.annotations.NullMarked;
