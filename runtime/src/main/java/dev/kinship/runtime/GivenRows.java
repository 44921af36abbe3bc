package dev.kinship.runtime;

import dev.kinship.runtime.statement.Parameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows that a caller gave, each once, by their keys. */
final class GivenRows<E> {

  private final Table<E> table;
  private final Map<List<Object>, E> byKey = new LinkedHashMap<>();

  GivenRows(String subject, Table<E> table, Collection<E> rows) {
    this.table = table;
    for (E each : rows) {
      byKey.putIfAbsent(Arrays.asList(table.entities().savedKey(subject, each)), each);
    }
  }

  Parameters addTo(Parameters parameters) {
    return parameters.ids(
        table.entities().keyTypes(), byKey.keySet().stream().map(List::toArray).toList());
  }

  Map<List<Object>, E> byKey() {
    return byKey;
  }

  boolean isEmpty() {
    return byKey.isEmpty();
  }

  int size() {
    return byKey.size();
  }
}
