/** All judgement: makes the model of what is declared, or findings. */
@NullMarked
package dev.kinship.processor.resolve;

import org.jspecify.annotations.NullMarked;
