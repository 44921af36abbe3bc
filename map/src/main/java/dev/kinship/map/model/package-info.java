/** What the map shows, without places: entities, associations, their accessors. */
@NullMarked
package dev.kinship.map.model;

import org.jspecify.annotations.NullMarked;
