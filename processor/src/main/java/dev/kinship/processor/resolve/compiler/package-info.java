/** The few questions that judging asks of the compiler. */
@NullMarked
package dev.kinship.processor.resolve.compiler;

import org.jspecify.annotations.NullMarked;
