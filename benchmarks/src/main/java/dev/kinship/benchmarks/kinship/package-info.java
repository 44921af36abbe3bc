/** The generated accessors. */
@NullMarked
package dev.kinship.benchmarks.kinship;

import org.jspecify.annotations.NullMarked;
