/**
 * Measures lists: loops, loading and bulk writes beside the best SQL that can be written by hand.
 */
@NullMarked
package dev.kinship.benchmarks.lists;

import org.jspecify.annotations.NullMarked;
