/** The entities and calls that the guide shows. */
@NullMarked
package dev.kinship.examples.guide;

import org.jspecify.annotations.NullMarked;
