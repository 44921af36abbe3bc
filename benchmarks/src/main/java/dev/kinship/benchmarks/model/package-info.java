/** The entities that are measured. */
@NullMarked
package dev.kinship.benchmarks.model;

import org.jspecify.annotations.NullMarked;
