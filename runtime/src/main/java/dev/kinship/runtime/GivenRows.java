package dev.kinship.runtime;

import dev.kinship.runtime.statement.Parameters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The rows that a caller gave, each once, by what {@link Entities#identity} tells them apart. */
final class GivenRows<E> {

  private final Table<E> table;
  private final Map<Object, E> byKey = new LinkedHashMap<>();

  GivenRows(String subject, Table<E> table, Collection<E> rows) {
    this.table = table;
    for (E each : rows) {
      byKey.putIfAbsent(table.entities().identity(subject, each), each);
    }
  }

  Parameters addTo(Parameters parameters) {
    List<List<Object>> columns =
        IntStream.range(0, table.key().size()).mapToObj(this::column).toList();
    return parameters.ids(table.entities().keyTypes(), columns, byKey.size());
  }

  private List<Object> column(int i) {
    return byKey.keySet().stream().map(each -> table.entities().key(each)[i]).toList();
  }

  Map<Object, E> byKey() {
    return byKey;
  }

  boolean isEmpty() {
    return byKey.isEmpty();
  }

  int size() {
    return byKey.size();
  }
}
