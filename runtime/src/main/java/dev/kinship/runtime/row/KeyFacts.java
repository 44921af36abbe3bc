package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.type.SqlType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a key's columns are to a write, found out once: a write of many rows asks for each of them.
 *
 * @param types the types of the columns
 * @param shared the places of the columns that an association never writes
 * @param told those of these places whose columns are properties of an entity
 * @param given what a write of a key writes
 * @param cleared what a write of no key writes: not every column may be null
 */
record KeyFacts<E>(
    List<SqlType<?>> types,
    List<Integer> shared,
    List<Integer> told,
    Written<E> given,
    Written<E> cleared) {

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
    List<Column<E, ?>> all = key.columns();
    List<Integer> shared =
        IntStream.range(0, all.size())
            .filter(i -> QueryInternals.isShared(key, i))
            .boxed()
            .toList();
    return new KeyFacts<>(
        all.stream().<SqlType<?>>map(Column::type).toList(),
        shared,
        shared.stream().filter(i -> all.get(i).isProperty()).toList(),
        Written.of(key, false),
        Written.of(key, true));
  }

  /** The first of some rows that differs from a key in a shared column; null where none does. */
  <K> @Nullable E contradicting(Key<E, K> key, Collection<E> rows, K value) {
    if (told.isEmpty()) {
      return null;
    }
    List<Column<E, ?>> all = key.columns();
    Object[] wanted = new Object[all.size()];
    for (int i : told) {
      wanted[i] = Identity.of(all.get(i), QueryInternals.part(key, value, i));
    }
    for (E row : rows) {
      for (int i : told) {
        Object there = all.get(i).of(row);
        if (there == null || !wanted[i].equals(Identity.of(all.get(i), there))) {
          return row;
        }
      }
    }
    return null;
  }

  Written<E> written(boolean unlinks) {
    return unlinks ? cleared : given;
  }
}
