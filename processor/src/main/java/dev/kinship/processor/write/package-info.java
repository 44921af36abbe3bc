/** Puts generated text into files; the only user of the compiler's {@code Filer}. */
@NullMarked
package dev.kinship.processor.write;

import org.jspecify.annotations.NullMarked;
