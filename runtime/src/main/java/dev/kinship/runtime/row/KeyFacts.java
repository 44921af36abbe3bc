package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.type.SqlType;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a key's columns are to a write, found out once: a write of many rows asks for each of them.
 *
 * @param types the types of the columns
 * @param shared the places of the columns that an association never writes
 * @param given what a write of a key writes
 * @param cleared what a write of no key writes: not every column may be null
 */
record KeyFacts<E>(
    List<SqlType<?>> types, List<Integer> shared, Written<E> given, Written<E> cleared) {

  /**
   * The columns that a write writes.
   *
   * @param places their places in the key
   * @param columns the columns
   */
  record Written<E>(List<Integer> places, List<Column<E, ?>> columns) {

    static <E> Written<E> of(Key<E, ?> key, boolean unlinks) {
      List<Column<E, ?>> all = key.columns();
      List<Integer> places =
          IntStream.range(0, all.size())
              .filter(i -> all.size() == 1 || isWritten(key, i, unlinks))
              .boxed()
              .toList();
      return new Written<>(places, places.stream().<Column<E, ?>>map(all::get).toList());
    }

    /** Whether a row has the values already: most rows of a set stay, and need no copy. */
    boolean isIn(E row, @Nullable Object[] values) {
      for (int i = 0; i < values.length; i++) {
        Column<E, ?> column = columns.get(i);
        if (column.isProperty() && !Objects.equals(column.of(row), values[i])) {
          return false;
        }
      }
      return true;
    }

    private static boolean isWritten(Key<?, ?> key, int i, boolean unlinks) {
      return !QueryInternals.isShared(key, i) && !(unlinks && key.columns().get(i).isRequired());
    }
  }

  static <E> KeyFacts<E> of(Key<E, ?> key) {
    int size = key.columns().size();
    return new KeyFacts<>(
        key.columns().stream().<SqlType<?>>map(Column::type).toList(),
        IntStream.range(0, size).filter(i -> QueryInternals.isShared(key, i)).boxed().toList(),
        Written.of(key, false),
        Written.of(key, true));
  }

  Written<E> written(boolean unlinks) {
    return unlinks ? cleared : given;
  }
}
