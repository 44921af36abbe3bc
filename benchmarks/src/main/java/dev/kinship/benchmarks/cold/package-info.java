/** What the first call of a program costs. */
@NullMarked
package dev.kinship.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
