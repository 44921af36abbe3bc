package dev.kinship.runtime.row;

import dev.kinship.runtime.error.MappingException;
import dev.kinship.runtime.query.Column;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows that an insert returned into the order in which they were given. Which row is which
 * is told by the values that were written: the key where it was among them, else all of them; rows
 * with the same values in all of them may stand for each other. A column that the database changes,
 * by a trigger or by rounding, does not count.
 */
final class InsertedOrder<E> {

  private final EntityTable<E> table;
  private final List<Column<E, ?>> written;

  InsertedOrder(EntityTable<E> table, List<Column<E, ?>> written) {
    this.table = table;
    this.written = written;
  }

  List<Fresh<E>> restore(List<E> given, List<Fresh<E>> returned) {
    List<Column<E, ?>> telling = written;
    if (isInOrder(given, returned, telling)) {
      return returned;
    }
    telling = telling.stream().filter(each -> isUnchanged(given, returned, each)).toList();
    return isInOrder(given, returned, telling) ? returned : matched(given, returned, telling);
  }

  private boolean isInOrder(List<E> given, List<Fresh<E>> returned, List<Column<E, ?>> telling) {
    for (int i = 0; i < given.size(); i++) {
      E row = given.get(i);
      Fresh<E> there = returned.get(i);
      for (int column = 0; column < telling.size(); column++) {
        Column<E, ?> each = telling.get(column);
        Object before = Identity.orNull(each, each.of(row));
        Object after = Identity.orNull(each, there.value(each));
        if (before == null ? after != null : !before.equals(after)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a column has the same values as were given, in whatever order. */
  private boolean isUnchanged(List<E> given, List<Fresh<E>> returned, Column<E, ?> column) {
    Map<@Nullable Object, Integer> counted = new HashMap<>();
    given.forEach(each -> counted.merge(Identity.orNull(column, column.of(each)), 1, Integer::sum));
    returned.forEach(
        each -> counted.merge(Identity.orNull(column, each.value(column)), -1, Integer::sum));
    return counted.values().stream().allMatch(each -> each == 0);
  }

  private List<Fresh<E>> matched(
      List<E> given, List<Fresh<E>> returned, List<Column<E, ?>> telling) {
    Map<List<@Nullable Object>, Deque<Fresh<E>>> byValues = new HashMap<>();
    for (Fresh<E> each : returned) {
      List<@Nullable Object> values = new ArrayList<>();
      telling.forEach(column -> values.add(Identity.orNull(column, each.value(column))));
      byValues.computeIfAbsent(values, none -> new ArrayDeque<>()).add(each);
    }
    Map<List<@Nullable Object>, List<@Nullable Object>> whole = new HashMap<>();
    List<Fresh<E>> ordered = new ArrayList<>(given.size());
    for (E each : given) {
      List<@Nullable Object> values = values(each, telling);
      List<@Nullable Object> all = values(each, written);
      Deque<Fresh<E>> same = byValues.get(values);
      if (same == null || same.isEmpty() || !all.equals(whole.getOrDefault(values, all))) {
        throw unknown();
      }
      whole.put(values, all);
      ordered.add(same.remove());
    }
    return ordered;
  }

  private List<@Nullable Object> values(E row, List<Column<E, ?>> columns) {
    List<@Nullable Object> values = new ArrayList<>(columns.size());
    columns.forEach(column -> values.add(Identity.orNull(column, column.of(row))));
    return values;
  }

  private MappingException unknown() {
    return new MappingException(
        table.name(),
        "the rows were inserted, and the database returned them in another order, in which they"
            + " cannot be told apart: it changed the values that were given. Give keys, or insert"
            + " one row at a time");
  }
}
