/** Reads what the sources say about entities; facts only, no judgement. */
@NullMarked
package dev.kinship.processor.read;

import org.jspecify.annotations.NullMarked;
