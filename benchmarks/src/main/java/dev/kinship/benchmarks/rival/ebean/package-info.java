/** Ebean, and the tables as it maps them. */
@NullMarked
package dev.kinship.benchmarks.rival.ebean;

import org.jspecify.annotations.NullMarked;
