/** A clinic: the program that the README runs. Start with {@link Clinic}. */
@NullMarked
package dev.kinship.examples.clinic;

import org.jspecify.annotations.NullMarked;
