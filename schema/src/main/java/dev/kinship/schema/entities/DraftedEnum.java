package dev.kinship.schema.entities;

import dev.kinship.schema.catalog.ColumnType;

/**
 * An enum for one of the database's.
 *
 * @param name the name in Java
 * @param type the type in the database
 */
record DraftedEnum(String name, ColumnType type) {}
