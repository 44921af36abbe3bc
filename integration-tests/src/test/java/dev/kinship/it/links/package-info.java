/** Many-to-many associations, from both ends, with and without an entity for the links. */
@NullMarked
package dev.kinship.it.links;

import org.jspecify.annotations.NullMarked;
