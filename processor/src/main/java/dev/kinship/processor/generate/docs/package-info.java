/** The comments in generated source. */
@NullMarked
package dev.kinship.processor.generate.docs;

import org.jspecify.annotations.NullMarked;
