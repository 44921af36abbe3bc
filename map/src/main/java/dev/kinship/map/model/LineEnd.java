package dev.kinship.map.model;

import dev.kinship.schema.registry.DescribedStatements;
import java.util.List;

/**
 * One end of a line: what the entity there has of the association.
 *
 * @param type the entity's binary name
 * @param entity the entity's name for people
 * @param name what the association is called at this entity; empty where only the other end has it
 * @param cardinality how many rows of this entity go with one of the other
 * @param accessors the accessors that this entity has
 */
public record LineEnd(
    String type, String entity, String name, Cardinality cardinality, List<Accessor> accessors) {

  /** Copies the list. */
  public LineEnd {
    accessors = List.copyOf(accessors);
  }

  static LineEnd of(
      String type,
      String entity,
      String name,
      Cardinality cardinality,
      List<DescribedStatements> statements) {
    return new LineEnd(
        type,
        entity,
        name,
        cardinality,
        statements.stream().map(each -> new Accessor(each.accessor(), each.sql())).toList());
  }

  /** Tells the association from all others, where it has a name at this end. */
  String id() {
    return type + "." + name;
  }

  /**
   * An accessor.
   *
   * @param name its name
   * @param sql what it sends; none where that is put together when it is called
   */
  public record Accessor(String name, List<String> sql) {

    /** Copies the list. */
    public Accessor {
      sql = List.copyOf(sql);
    }
  }
}
