/** Judges associations: finds the two ends of a key and compares them. */
@NullMarked
package dev.kinship.processor.resolve.association;

import org.jspecify.annotations.NullMarked;
