/** Entities for tables that exist, as a careful person would write them. */
@NullMarked
package dev.kinship.schema.entities;

import org.jspecify.annotations.NullMarked;
