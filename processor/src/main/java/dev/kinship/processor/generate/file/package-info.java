/** The generated files: types, constants and methods. */
@NullMarked
package dev.kinship.processor.generate.file;

import org.jspecify.annotations.NullMarked;
