package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.type.SqlType;
import dev.kinship.runtime.type.StoredTimes;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jspecify.annotations.Nullable;

/**
 * What tells keys apart in memory as PostgreSQL does, where Java's own equality does not: for
 * PostgreSQL 1.0 is 1.00, two arrays of the same bytes are one value, a time with zone is an
 * instant, and a time is rounded to microseconds. Texts are told apart as they are, since only the
 * column knows its collation.
 */
public final class Identity {

  private Identity() {}

  /** An array, which Java compares by where it is. */
  private record Content(Object array) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Content content && Objects.deepEquals(array, content.array);
    }

    @Override
    public int hashCode() {
      return Arrays.deepHashCode(new Object[] {array});
    }

    @Override
    public String toString() {
      if (array instanceof byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes); // as PostgreSQL writes it
      }
      String inBrackets = Arrays.deepToString(new Object[] {array});
      return inBrackets.substring(1, inBrackets.length() - 1);
    }
  }

  /** A value of the user's own type that holds what Java compares otherwise than PostgreSQL. */
  private record Holding(Class<?> type, Object held, Object value) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Holding another && type == another.type && held.equals(another.held);
    }

    @Override
    public int hashCode() {
      return held.hashCode();
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * Makes something of a value that is equal to what is made of another exactly if PostgreSQL takes
   * both for one.
   *
   * @param column the column
   * @param value a value of it
   * @return the value itself where Java compares it rightly
   */
  public static Object of(Column<?, ?> column, Object value) {
    if (value instanceof Long || value instanceof Integer || value instanceof String) {
      return value;
    }
    Object held = held(column.type(), value);
    return held == null ? plain(value) : ofOwnType(held, value);
  }

  /**
   * What a value of the user's own type holds for the database; null for one of any other type. A
   * key that is only in the database is read as the driver returns it, and is of another type.
   */
  @SuppressWarnings({"unchecked", "ReferenceEquality"}) // it is asked whether it is a T
  private static <T> @Nullable Object held(SqlType<T> type, Object value) {
    return type.base() == type || !erased(type).isInstance(value) ? null : type.toBase((T) value);
  }

  private static Class<?> erased(SqlType<?> type) {
    return GenericTypes.getErasedType(type.jdbiType().getType());
  }

  private static Object plain(Object value) {
    if (value instanceof BigDecimal number) {
      return withoutZeros(number);
    }
    if (value.getClass().isArray()) {
      return new Content(value);
    }
    if (value instanceof Double number) {
      return number == 0 ? 0d : number; // and not -0
    }
    if (value instanceof Float number) {
      return number == 0 ? 0f : number;
    }
    return value instanceof Temporal time ? instant(StoredTimes.of(time)) : value;
  }

  private static Object ofOwnType(Object held, Object value) {
    return isComparedRightly(held) ? value : new Holding(value.getClass(), plain(held), value);
  }

  private static boolean isComparedRightly(Object held) {
    return held instanceof Long
        || held instanceof Integer
        || held instanceof String
        || held instanceof UUID;
  }

  /** Times with a zone are told apart as instants; those that stand for infinity have none. */
  private static Temporal instant(Temporal time) {
    if (time instanceof OffsetDateTime one && isFinite(one.getYear())) {
      return one.withOffsetSameInstant(ZoneOffset.UTC);
    }
    if (time instanceof ZonedDateTime one && isFinite(one.getYear())) {
      return one.withZoneSameInstant(ZoneOffset.UTC);
    }
    return time;
  }

  /**
   * Makes the same of a value that may be missing.
   *
   * @param column the column
   * @param value a value of it; null for none
   * @return what {@link #of} returns; null for null
   */
  public static @Nullable Object orNull(Column<?, ?> column, @Nullable Object value) {
    return value == null ? null : of(column, value);
  }

  /**
   * Makes the same of the values of several columns.
   *
   * @param columns the columns
   * @param values their values
   * @return a list of what {@link #of} makes of each
   */
  public static Object ofAll(List<? extends Column<?, ?>> columns, Object[] values) {
    Object[] parts = new Object[values.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = of(columns.get(i), values[i]);
    }
    return new SeveralValues(parts);
  }

  /** What {@link #ofAll} makes of values of which {@link #of} has been made; keeps the array. */
  static Object ofParts(Object[] parts) {
    return new SeveralValues(parts);
  }

  /**
   * Makes the same of the values of a key.
   *
   * @param columns the columns of the key
   * @param values their values
   * @return what {@link #of} makes of one, or {@link #ofAll} of several
   */
  public static Object ofKey(List<? extends Column<?, ?>> columns, Object[] values) {
    return values.length == 1 ? of(columns.get(0), values[0]) : ofAll(columns, values);
  }

  /**
   * Makes the same of some columns of a row.
   *
   * @param columns the columns of a key
   * @param row the row
   * @return what {@link #of} makes of one, or {@link #ofAll} of several; null where one is null
   */
  public static <E> @Nullable Object of(List<? extends Column<E, ?>> columns, E row) {
    if (columns.size() == 1) {
      return orNull(columns.get(0), columns.get(0).of(row));
    }
    Object[] parts = new Object[columns.size()];
    for (int i = 0; i < parts.length; i++) {
      Object part = columns.get(i).of(row);
      if (part == null) {
        return null;
      }
      parts[i] = of(columns.get(i), part);
    }
    return new SeveralValues(parts);
  }

  /**
   * Takes apart what was made of the values of some columns.
   *
   * @param identity what {@link #of} made of one, or {@link #ofAll} of several
   * @param columns how many there are
   * @return values that are the same for PostgreSQL
   */
  public static Object[] values(Object identity, int columns) {
    Object[] parts = new Object[columns];
    for (int i = 0; i < columns; i++) {
      parts[i] = value(identity, columns, i);
    }
    return parts;
  }

  /** One of {@link #values}. */
  static Object value(Object identity, int columns, int i) {
    return value(columns == 1 ? identity : ((List<?>) identity).get(i));
  }

  /**
   * How a value is told in a message.
   *
   * @param column the column
   * @param value a value of it
   * @return the value itself, or text where Java would tell where an array is; of a value of the
   *     user's own type what it holds
   */
  public static @Nullable Object shown(Column<?, ?> column, @Nullable Object value) {
    Object held = value == null ? null : held(column.type(), value);
    Object shown = held == null ? value : held;
    return shown != null && shown.getClass().isArray() ? plain(shown) : shown;
  }

  /** Without trailing zeros, but those before the point, which would make it 1E+2. */
  private static BigDecimal withoutZeros(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Whether it is none of the times that stand for infinity, which no zone can be added to. */
  private static boolean isFinite(int year) {
    return year > Year.MIN_VALUE && year < Year.MAX_VALUE;
  }

  /**
   * Makes a value of what {@link #of} returned.
   *
   * @param identity what it returned
   * @return a value that is the same for PostgreSQL
   */
  public static Object value(Object identity) {
    if (identity instanceof Holding holding) {
      return holding.value;
    }
    return identity instanceof Content content ? content.array() : identity;
  }

  /**
   * Tells whether two values are one for PostgreSQL.
   *
   * @param column the column
   * @param one a value of it
   * @param other another; null is none
   * @return whether they are
   */
  public static boolean same(Column<?, ?> column, Object one, @Nullable Object other) {
    return other != null && of(column, one).equals(of(column, other));
  }
}
