/** What is known of entities and keys while a round is being resolved, and what all rules share. */
@NullMarked
package dev.kinship.processor.resolve.draft;

import org.jspecify.annotations.NullMarked;
