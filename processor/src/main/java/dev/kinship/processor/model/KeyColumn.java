package dev.kinship.processor.model;

/**
 * A column of a foreign key and what it refers to.
 *
 * @param column the column in the holder's table
 * @param referenced the property of the target whose value it has
 * @param shared whether it belongs to the row's own key, or to another foreign key, too: an
 *     association compares it and never writes it
 */
public record KeyColumn(Column column, Property referenced, boolean shared) {}
