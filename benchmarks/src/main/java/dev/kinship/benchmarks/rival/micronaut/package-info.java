/** Micronaut Data, and the tables as it maps them. */
@NullMarked
package dev.kinship.benchmarks.rival.micronaut;

import org.jspecify.annotations.NullMarked;
