/** What each side of the comparison offers. */
@NullMarked
package dev.kinship.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
