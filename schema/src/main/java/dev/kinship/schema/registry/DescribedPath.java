package dev.kinship.schema.registry;

import java.util.List;

/**
 * A path over several associations, which is only read.
 *
 * @param name its name
 * @param other the binary name of the entity at its end
 * @param isToOne whether it leads to one row at most
 * @param isToOneBack whether one row at most leads to each row at its end
 * @param start the entity's columns that it begins with
 * @param steps the tables on the way
 * @param arrival the columns of the entity at its end
 * @param ways the associations that it follows, such as {@code Owner.pets} and {@code Pet.visits}
 * @param statements what its accessors send
 */
public record DescribedPath(
    String name,
    String other,
    boolean isToOne,
    boolean isToOneBack,
    List<String> start,
    List<Step> steps,
    List<String> arrival,
    List<String> ways,
    List<DescribedStatements> statements) {

  /** Copies the lists. */
  public DescribedPath {
    start = List.copyOf(start);
    steps = List.copyOf(steps);
    arrival = List.copyOf(arrival);
    ways = List.copyOf(ways);
    statements = List.copyOf(statements);
  }

  /**
   * A table on the way.
   *
   * @param schema the schema that the table is declared in; empty for none
   * @param table the table
   * @param entity the binary name of the entity whose table it is; empty for a table of links
   * @param enter the columns that are compared with those before
   * @param leave the columns that those behind are compared with
   */
  public record Step(
      String schema, String table, String entity, List<String> enter, List<String> leave) {

    /** Copies the lists. */
    public Step {
      enter = List.copyOf(enter);
      leave = List.copyOf(leave);
    }

    /**
     * The same table on the way back.
     *
     * @return the step, entered where this one is left
     */
    public Step back() {
      return new Step(schema, table, entity, /* enter= */ leave, /* leave= */ enter);
    }
  }
}
