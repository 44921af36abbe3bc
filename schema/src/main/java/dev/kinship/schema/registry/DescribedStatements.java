package dev.kinship.schema.registry;

import java.util.List;

/**
 * What one accessor sends.
 *
 * @param accessor the accessor's name
 * @param sql the statements, with the slots that they have in the generated source
 */
public record DescribedStatements(String accessor, List<String> sql) {

  /** Copies the list. */
  public DescribedStatements {
    sql = List.copyOf(sql);
  }
}
