/** The picture of the table of accessors. */
@NullMarked
package dev.kinship.benchmarks.chart;

import org.jspecify.annotations.NullMarked;
