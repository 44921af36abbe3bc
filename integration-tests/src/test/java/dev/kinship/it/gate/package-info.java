/** What gateways write beside one row at a time: many rows, by condition, and upserts. */
@NullMarked
package dev.kinship.it.gate;

import org.jspecify.annotations.NullMarked;
