/** Many-to-many associations, as the page on them shows them. */
@NullMarked
package dev.kinship.examples.guide.manytomany;

import org.jspecify.annotations.NullMarked;
