package dev.kinship.processor.model;

import java.util.List;

/**
 * A foreign key of several columns, as the entity that holds it knows it.
 *
 * @param name its name within the entity; the association's where that has one
 * @param value the record of its values, which is that of the key that it refers to
 * @param columns its columns, in the order of the record's components
 */
public record HeldKey(String name, KeyRecord value, List<KeyColumn> columns) {

  /** Copies the list. */
  public HeldKey {
    columns = List.copyOf(columns);
  }
}
