/** Each accessor beside hand-written JDBC and plain Jdbi, on one server in one run. */
@NullMarked
package dev.kinship.benchmarks;

import org.jspecify.annotations.NullMarked;
