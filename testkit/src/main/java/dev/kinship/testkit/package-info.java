/** A real PostgreSQL for tests, examples and benchmarks, and a tap on the wire to it. */
@NullMarked
package dev.kinship.testkit;

import org.jspecify.annotations.NullMarked;
