/** Reads ahead for the rows of one statement, as long as nothing is written. */
@NullMarked
package dev.kinship.runtime.cohort;

import org.jspecify.annotations.NullMarked;
