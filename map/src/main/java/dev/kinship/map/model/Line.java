package dev.kinship.map.model;

import java.util.List;

/**
 * An association on the map, with both ends.
 *
 * @param id tells it from all others, such as {@code com.example.Pet.owner}
 * @param from the end that holds the key; of a many-to-many association the first
 * @param to the end that the key points at; of a many-to-many association the second
 * @param columns the columns of the foreign key; none of a many-to-many association
 * @param joinTable the table of the links; empty where there is a foreign key
 */
public record Line(String id, LineEnd from, LineEnd to, List<String> columns, String joinTable) {

  /** Copies the list. */
  public Line {
    columns = List.copyOf(columns);
  }

  /**
   * What it is called at both ends.
   *
   * @return such as {@code owner / pets}, or one name where one end has it alone
   */
  public String names() {
    if (from.name().isEmpty() || to.name().isEmpty()) {
      return from.name() + to.name();
    }
    return from.name() + " / " + to.name();
  }
}
