/** Spelling and layout of source, and the names of what it calls. */
@NullMarked
package dev.kinship.processor.generate.text;

import org.jspecify.annotations.NullMarked;
