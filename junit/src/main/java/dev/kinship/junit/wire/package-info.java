/** Sees what goes to the server on the connections of a Jdbi's handles. */
@NullMarked
package dev.kinship.junit.wire;

import org.jspecify.annotations.NullMarked;
