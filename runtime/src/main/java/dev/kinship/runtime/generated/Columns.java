package dev.kinship.runtime.generated;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.type.SqlType;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes columns. In all methods {@code name} is the column's name as SQL spells it, with quotes
 * where it needs them, {@code getter} reads the property, and {@code setter} writes it in place.
 */
public final class Columns {

  private Columns() {}

  /** A column whose property is never changed in place. */
  public static <E, T> Column<E, T> of(
      String name, SqlType<T> type, Function<E, ? extends @Nullable T> getter) {
    return QueryInternals.column(name, type, false, getter, null);
  }

  /** A column whose property can be changed in place. */
  public static <E, T> Column<E, T> of(
      String name,
      SqlType<T> type,
      Function<E, ? extends @Nullable T> getter,
      BiConsumer<E, T> setter) {
    return QueryInternals.column(name, type, false, getter, setter);
  }

  /** A column in which every row has a value, whose property is never changed in place. */
  public static <E, T> Column<E, T> required(
      String name, SqlType<T> type, Function<E, ? extends @Nullable T> getter) {
    return QueryInternals.column(name, type, true, getter, null);
  }

  /** A column in which every row has a value, whose property can be changed in place. */
  public static <E, T> Column<E, T> required(
      String name,
      SqlType<T> type,
      Function<E, ? extends @Nullable T> getter,
      BiConsumer<E, T> setter) {
    return QueryInternals.column(name, type, true, getter, setter);
  }

  /** A column that is in the table but not in the entity. */
  public static <E, T> Column<E, T> hidden(String name, SqlType<T> type) {
    return QueryInternals.column(name, type, false, null, null);
  }
}
