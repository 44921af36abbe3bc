/** JDBC as someone writes it who knows it well, on a connection that is held. */
@NullMarked
package dev.kinship.benchmarks.byhand;

import org.jspecify.annotations.NullMarked;
