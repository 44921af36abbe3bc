/** Paths over several tables, as the page on them shows them. */
@NullMarked
package dev.kinship.examples.guide.paths;

import org.jspecify.annotations.NullMarked;
