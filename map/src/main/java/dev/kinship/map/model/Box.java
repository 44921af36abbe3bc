package dev.kinship.map.model;

import java.util.List;

/**
 * An entity on the map.
 *
 * @param type its binary name, which tells it from all others
 * @param name the name for people, such as {@code Pet}
 * @param table the table, with its schema where the entity names one
 * @param columns the columns of its key and of its foreign keys, in their order
 * @param outside whether it is only there because associations of the others lead to it
 */
public record Box(
    String type, String name, String table, List<BoxColumn> columns, boolean outside) {

  /** Copies the list. */
  public Box {
    columns = List.copyOf(columns);
  }
}
