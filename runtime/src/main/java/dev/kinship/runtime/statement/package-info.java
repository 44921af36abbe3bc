/**
 * Sends one SQL text and its parameters over a handle in one round trip, the shortest way that
 * notifies all whom the user wants notified.
 */
@NullMarked
package dev.kinship.runtime.statement;

import org.jspecify.annotations.NullMarked;
