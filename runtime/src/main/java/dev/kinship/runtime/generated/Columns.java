package dev.kinship.runtime.generated;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.query.TextColumn;
import dev.kinship.runtime.type.SqlType;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes columns. In all methods {@code name} is the column's name as SQL spells it, with quotes
 * where it needs them, {@code getter} reads the property, and {@code setter} writes it in place.
 *
 * <p>What a getter returns is a type variable, not a wildcard: in a wildcard, NullAway loses the
 * {@code @Nullable} of an array, and would refuse a getter that returns {@code byte @Nullable []}.
 */
public final class Columns {

  private Columns() {}

  /** A column whose property is never changed in place. */
  public static <E, T, V extends @Nullable T> Column<E, T> of(
      String name, SqlType<T> type, Function<E, V> getter) {
    return QueryInternals.column(name, type, false, getter, null);
  }

  /** A column whose property can be changed in place. */
  public static <E, T, V extends @Nullable T> Column<E, T> of(
      String name, SqlType<T> type, Function<E, V> getter, BiConsumer<E, T> setter) {
    return QueryInternals.column(name, type, false, getter, setter);
  }

  /** A column in which every row has a value, whose property is never changed in place. */
  public static <E, T, V extends @Nullable T> Column<E, T> required(
      String name, SqlType<T> type, Function<E, V> getter) {
    return QueryInternals.column(name, type, true, getter, null);
  }

  /** A column in which every row has a value, whose property can be changed in place. */
  public static <E, T, V extends @Nullable T> Column<E, T> required(
      String name, SqlType<T> type, Function<E, V> getter, BiConsumer<E, T> setter) {
    return QueryInternals.column(name, type, true, getter, setter);
  }

  /** A column that is in the table but not in the entity. */
  public static <E, T> Column<E, T> hidden(String name, SqlType<T> type) {
    return QueryInternals.column(name, type, false, null, null);
  }

  /** A column of text whose property is never changed in place. */
  public static <E> TextColumn<E> text(
      String name, Function<E, ? extends @Nullable String> getter) {
    return QueryInternals.textColumn(name, false, getter, null);
  }

  /** A column of text whose property can be changed in place. */
  public static <E> TextColumn<E> text(
      String name, Function<E, ? extends @Nullable String> getter, BiConsumer<E, String> setter) {
    return QueryInternals.textColumn(name, false, getter, setter);
  }

  /** A column in which every row has a text, whose property is never changed in place. */
  public static <E> TextColumn<E> requiredText(
      String name, Function<E, ? extends @Nullable String> getter) {
    return QueryInternals.textColumn(name, true, getter, null);
  }

  /** A column in which every row has a text, whose property can be changed in place. */
  public static <E> TextColumn<E> requiredText(
      String name, Function<E, ? extends @Nullable String> getter, BiConsumer<E, String> setter) {
    return QueryInternals.textColumn(name, true, getter, setter);
  }

  /** A column of text that is in the table but not in the entity. */
  public static <E> TextColumn<E> hiddenText(String name) {
    return QueryInternals.textColumn(name, false, null, null);
  }
}
