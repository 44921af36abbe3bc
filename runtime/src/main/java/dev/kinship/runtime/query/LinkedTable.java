package dev.kinship.runtime.query;

import dev.kinship.runtime.statement.KeyNames;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Another table in a query within a query, and how its rows are linked to those around. The query
 * within names its own table and the one around it, nothing further out. Where both are called the
 * same, as in a self reference, the other table is wrapped, and what is said of its rows stands
 * where only it is named.
 *
 * @param outer the key in the table around
 * @param inner the key in the other table
 */
record LinkedTable(KeyNames outer, KeyNames inner) {

  boolean isWrapped() {
    return inner.relation().equals(outer.relation());
  }

  /** What the wrapped table is called. */
  String alias() {
    return inner.relation().equals("kin") ? "other" : "kin";
  }

  /** The other table's key, for what wraps it to be linked by. */
  String keys() {
    return each(i -> inner.columns().get(i) + " AS " + key(i), ", ");
  }

  /** That a row is linked, where the other table is not wrapped. */
  String isLinked() {
    return each(i -> inner.relation() + "." + inner.columns().get(i) + outer(i), " AND ");
  }

  /** That a row is linked, where it is. */
  String isLinkedByAlias() {
    return each(i -> alias() + "." + key(i) + outer(i), " AND ");
  }

  private String outer(int i) {
    return " = " + outer.relation() + "." + outer.columns().get(i);
  }

  private String key(int i) {
    return inner.columns().size() == 1 ? "key" : "key" + (i + 1);
  }

  private String each(IntFunction<String> text, String between) {
    return IntStream.range(0, inner.columns().size())
        .mapToObj(text)
        .collect(Collectors.joining(between));
  }
}
