/** One-to-one associations in every shape, as the page on them shows them. */
@NullMarked
package dev.kinship.examples.guide.onetoone;

import org.jspecify.annotations.NullMarked;
