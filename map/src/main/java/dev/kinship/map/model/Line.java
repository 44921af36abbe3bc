package dev.kinship.map.model;

import java.util.List;

/**
 * An association on the map, with both ends.
 *
 * @param id tells it from all others, such as {@code com.example.Pet.owner}
 * @param from the end that holds the key; of a many-to-many association the first; of a path the
 *     end of the many rows
 * @param to the end that the key points at; of a many-to-many association the second; of a path the
 *     other end
 * @param columns the columns of the foreign key; none where there is no key between the two
 * @param joinTable the table of the links; empty if there is none
 * @param ways the associations that a path follows, such as {@code Owner.pets} and {@code
 *     Pet.visits}; none where it is no path
 */
public record Line(
    String id,
    LineEnd from,
    LineEnd to,
    List<String> columns,
    String joinTable,
    List<String> ways) {

  /** Copies the lists. */
  public Line {
    columns = List.copyOf(columns);
    ways = List.copyOf(ways);
  }

  /**
   * Whether it is a path over several associations.
   *
   * @return whether
   */
  public boolean isPath() {
    return !ways.isEmpty();
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
