/** The map of a module's entities and their associations. */
@NullMarked
package dev.kinship.map;

import org.jspecify.annotations.NullMarked;
