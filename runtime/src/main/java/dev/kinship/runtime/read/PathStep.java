package dev.kinship.runtime.read;

import dev.kinship.runtime.statement.KeyNames;
import java.util.List;

/**
 * A table on the way of a path, as SQL spells it.
 *
 * @param table the table
 * @param enter its columns that are compared with those before
 * @param leave its columns that those behind are compared with
 * @param scope the default scope of its rows; empty for none
 */
public record PathStep(String table, List<String> enter, List<String> leave, String scope) {

  /** Copies the lists. */
  public PathStep {
    enter = List.copyOf(enter);
    leave = List.copyOf(leave);
  }

  /** Where it is entered. */
  public KeyNames entered() {
    return new KeyNames(table, enter);
  }

  /** Where it is left. */
  public KeyNames left() {
    return new KeyNames(table, leave);
  }
}
