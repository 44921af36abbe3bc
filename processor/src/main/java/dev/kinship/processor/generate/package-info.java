/** Pure functions from the model to source: same model, same text. */
@NullMarked
package dev.kinship.processor.generate;

import org.jspecify.annotations.NullMarked;
