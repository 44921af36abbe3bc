/** The entry: hands each round to the stages. */
@NullMarked
package dev.kinship.processor;

import org.jspecify.annotations.NullMarked;
