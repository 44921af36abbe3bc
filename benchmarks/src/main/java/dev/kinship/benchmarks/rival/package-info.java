/** Other libraries, each used as its manual shows. */
@NullMarked
package dev.kinship.benchmarks.rival;

import org.jspecify.annotations.NullMarked;
