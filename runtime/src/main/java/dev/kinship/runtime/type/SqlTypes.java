package dev.kinship.runtime.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jspecify.annotations.Nullable;

/**
 * The types that generated columns name. Those that JDBC knows are read and written as Jdbi 3.55's
 * own mappers and arguments do it; one that the user registers with Jdbi for such a type wins all
 * the same.
 */
public final class SqlTypes {

  /** {@code boolean} and {@link Boolean}. */
  public static final SqlType<Boolean> BOOLEAN =
      DirectType.of(
              QualifiedType.of(Boolean.class),
              Types.BOOLEAN,
              (rows, i) -> orNull(rows, rows.getBoolean(i)),
              (statement, i, value) -> statement.setBoolean(i, value))
          .inArrays("boolean", Boolean[]::new, value -> value)
          .zero(false);

  /** {@code byte} and {@link Byte}: PostgreSQL's {@code smallint}. */
  public static final SqlType<Byte> BYTE =
      DirectType.of(
              QualifiedType.of(Byte.class),
              Types.TINYINT,
              (rows, i) -> orNull(rows, rows.getByte(i)),
              (statement, i, value) -> statement.setByte(i, value))
          .inArrays("smallint", Short[]::new, Byte::shortValue)
          .zero((byte) 0);

  /** {@code short} and {@link Short}. */
  public static final SqlType<Short> SHORT =
      DirectType.of(
              QualifiedType.of(Short.class),
              Types.SMALLINT,
              (rows, i) -> orNull(rows, rows.getShort(i)),
              (statement, i, value) -> statement.setShort(i, value))
          .inArrays("smallint", Short[]::new, value -> value)
          .zero((short) 0);

  /** {@code int} and {@link Integer}. */
  public static final SqlType<Integer> INTEGER =
      DirectType.of(
              QualifiedType.of(Integer.class),
              Types.INTEGER,
              (rows, i) -> orNull(rows, rows.getInt(i)),
              (statement, i, value) -> statement.setInt(i, value))
          .inArrays("integer", Integer[]::new, value -> value)
          .zero(0);

  /** {@code long} and {@link Long}. */
  public static final SqlType<Long> LONG =
      DirectType.of(
              QualifiedType.of(Long.class),
              Types.BIGINT,
              (rows, i) -> orNull(rows, rows.getLong(i)),
              (statement, i, value) -> statement.setLong(i, value))
          .inArrays("bigint", Long[]::new, value -> value)
          .zero(0L);

  /** {@code float} and {@link Float}. */
  public static final SqlType<Float> FLOAT =
      DirectType.of(
              QualifiedType.of(Float.class),
              Types.REAL,
              (rows, i) -> orNull(rows, rows.getFloat(i)),
              DriverFloats::write)
          .inArrays("real", Float[]::new, value -> value)
          .zero(0f);

  /** {@code double} and {@link Double}. */
  public static final SqlType<Double> DOUBLE =
      DirectType.of(
              QualifiedType.of(Double.class),
              Types.DOUBLE,
              (rows, i) -> orNull(rows, rows.getDouble(i)),
              (statement, i, value) -> statement.setDouble(i, value))
          .inArrays("double precision", Double[]::new, value -> value)
          .zero(0d);

  /** {@code char} and {@link Character}: a text of one character. */
  public static final SqlType<Character> CHARACTER =
      DirectType.of(
              QualifiedType.of(Character.class),
              Types.CHAR,
              (rows, i) -> character(rows.getString(i)),
              (statement, i, value) -> statement.setString(i, String.valueOf(value)))
          .inArrays(SqlType.TEXTS, String[]::new, String::valueOf)
          .zero('\0');

  /** {@link String}. */
  public static final SqlType<String> STRING =
      DirectType.of(
              QualifiedType.of(String.class),
              Types.VARCHAR,
              ResultSet::getString,
              (statement, i, value) -> statement.setString(i, value))
          .inArrays(SqlType.TEXTS, String[]::new, value -> value);

  /** {@link BigDecimal}. */
  public static final SqlType<BigDecimal> BIG_DECIMAL =
      DirectType.of(
              QualifiedType.of(BigDecimal.class),
              Types.NUMERIC,
              ResultSet::getBigDecimal,
              (statement, i, value) -> statement.setBigDecimal(i, value))
          .inArrays("numeric", value -> value);

  /** {@link BigInteger}: PostgreSQL's {@code numeric}, which must hold no fraction. */
  public static final SqlType<BigInteger> BIG_INTEGER =
      DirectType.of(
              QualifiedType.of(BigInteger.class),
              Types.NUMERIC,
              (rows, i) -> map(rows.getBigDecimal(i), BigDecimal::toBigIntegerExact),
              (statement, i, value) -> statement.setBigDecimal(i, new BigDecimal(value)))
          .inArrays("numeric", BigDecimal::new);

  /** {@link UUID}. */
  public static final SqlType<UUID> UUID =
      object(UUID.class, Types.OTHER).inArrays("uuid", value -> value);

  /** {@link LocalDate}. */
  public static final SqlType<LocalDate> LOCAL_DATE =
      object(LocalDate.class, Types.DATE).inArrays("date", TimeText::of);

  /** {@link LocalTime}. */
  public static final SqlType<LocalTime> LOCAL_TIME =
      object(LocalTime.class, Types.TIME).inArrays("time", TimeText::of);

  /** {@link LocalDateTime}. */
  public static final SqlType<LocalDateTime> LOCAL_DATE_TIME =
      object(LocalDateTime.class, Types.TIMESTAMP).inArrays("timestamp", TimeText::of);

  /** {@link OffsetDateTime}; PostgreSQL keeps the instant, not the offset. */
  public static final SqlType<OffsetDateTime> OFFSET_DATE_TIME =
      object(OffsetDateTime.class, Types.TIMESTAMP_WITH_TIMEZONE)
          .inArrays("timestamptz", TimeText::of);

  /** {@link OffsetTime}, rounded here: alone, the driver would cut it off at microseconds. */
  public static final SqlType<OffsetTime> OFFSET_TIME =
      DirectType.of(
              QualifiedType.of(OffsetTime.class),
              Types.TIME_WITH_TIMEZONE,
              OffsetTimes::read,
              (statement, i, value) -> statement.setObject(i, StoredTimes.of(value)))
          .inArrays("timetz", TimeText::of);

  /** {@link ZonedDateTime}; PostgreSQL keeps the instant, not the zone. */
  public static final SqlType<ZonedDateTime> ZONED_DATE_TIME =
      DirectType.of(
              QualifiedType.of(ZonedDateTime.class),
              Types.TIMESTAMP_WITH_TIMEZONE,
              (rows, i) ->
                  map(rows.getObject(i, OffsetDateTime.class), OffsetDateTime::toZonedDateTime),
              (statement, i, value) -> statement.setObject(i, value.toOffsetDateTime()))
          .inArrays("timestamptz", value -> TimeText.of(value.toOffsetDateTime()));

  /**
   * {@link Instant}. Like a single one, those in an array have no type in SQL, so that they mean
   * the same in a column without a zone.
   */
  public static final SqlType<Instant> INSTANT =
      DirectType.of(
              QualifiedType.of(Instant.class),
              Types.TIMESTAMP,
              (rows, i) -> map(rows.getTimestamp(i), Timestamp::toInstant),
              (statement, i, value) -> statement.setTimestamp(i, Timestamp.from(value)))
          .inArrays(null, value -> TimeText.of(Timestamp.from(value)));

  /** {@code byte[]}: PostgreSQL's {@code bytea}. */
  public static final SqlType<byte[]> BYTES =
      DirectType.of(
              QualifiedType.of(byte[].class),
              Types.VARBINARY,
              ResultSet::getBytes,
              (statement, i, value) -> statement.setBytes(i, value))
          .inArrays("bytea", byte[][]::new, value -> value);

  private SqlTypes() {}

  /**
   * An enum by the names of its constants. In SQL it has no type of its own, so that it fits a
   * column of text and one of PostgreSQL's enum types alike.
   *
   * @param type the enum
   * @param <T> the enum
   * @return the type
   */
  public static <T extends Enum<T>> SqlType<T> enumeration(Class<T> type) {
    return enumeration(type, Map.of());
  }

  /**
   * An enum by labels of its constants' own, as Jdbi's {@code @DatabaseValue} gives them; constants
   * without one go by their names. In SQL it has no type of its own, as the other has none.
   *
   * @param type the enum
   * @param labels the labels of the constants that have one
   * @param <T> the enum
   * @return the type
   */
  public static <T extends Enum<T>> SqlType<T> enumeration(Class<T> type, Map<T, String> labels) {
    Constants<T> constants = new Constants<>(type, labels);
    return DirectType.of(
            QualifiedType.of(type),
            Types.OTHER,
            (rows, i) -> constants.labelled(rows.getString(i)),
            (statement, i, value) -> statement.setObject(i, constants.label(value), Types.OTHER))
        .inArrays(null, constants::label)
        .base(constants::label);
  }

  /**
   * An enum by the positions of its constants, from 0.
   *
   * @param type the enum
   * @param <T> the enum
   * @return the type
   */
  @SuppressWarnings("EnumOrdinal") // it is what the user's @EnumByOrdinal asks for
  public static <T extends Enum<T>> SqlType<T> ordinal(Class<T> type) {
    QualifiedType<T> qualified =
        QualifiedType.of(type).with(org.jdbi.v3.core.enums.EnumByOrdinal.class);
    Constants<T> constants = new Constants<>(type, Map.of());
    return DirectType.of(
            qualified,
            Types.INTEGER,
            (rows, i) -> map(orNull(rows, rows.getInt(i)), constants::at),
            (statement, i, value) -> statement.setInt(i, value.ordinal()))
        .inArrays("integer", Integer[]::new, Enum::ordinal)
        .base(Enum::ordinal);
  }

  /**
   * A list in an array column.
   *
   * @param element the elements' type
   * @param <T> the elements' type
   * @return the type
   */
  public static <T> SqlType<List<T>> list(SqlType<T> element) {
    return ArrayTypes.list(element);
  }

  /**
   * An array of objects in an array column.
   *
   * @param element the elements' type
   * @param maker makes an array of a length
   * @param <T> the elements' type
   * @return the type
   */
  public static <T> SqlType<T[]> array(SqlType<T> element, IntFunction<T[]> maker) {
    return ArrayTypes.array(element, maker);
  }

  /**
   * A type of the user's that holds one value, such as {@code record PersonId(long value)}: the
   * column holds that value.
   *
   * <pre>{@code
   * SqlType<PersonId> type =
   *     SqlTypes.wrapped(PersonId.class, SqlTypes.LONG, PersonId::new, PersonId::value);
   * }</pre>
   *
   * <p>SQL's null is null, never a value that holds null. What the user registers with Jdbi for his
   * type wins. As keys, two values are one where what they hold is one in the database.
   *
   * @param type the user's type
   * @param base the type of what it holds
   * @param wrap makes one of what a column holds
   * @param unwrap tells what it holds
   * @param <V> what it holds
   * @param <T> the user's type
   * @return the type
   */
  public static <V, T> SqlType<T> wrapped(
      Class<T> type, SqlType<V> base, Function<V, T> wrap, Function<T, @Nullable V> unwrap) {
    return new WrappedType<>(QualifiedType.of(type), base, wrap, unwrap);
  }

  /**
   * The same for a type that has type arguments, such as {@code Id<Person>}.
   *
   * @param type the user's type
   * @param base the type of what it holds
   * @param wrap makes one of what a column holds
   * @param unwrap tells what it holds
   * @param <V> what it holds
   * @param <T> the user's type
   * @return the type
   */
  public static <V, T> SqlType<T> wrapped(
      GenericType<T> type, SqlType<V> base, Function<V, T> wrap, Function<T, @Nullable V> unwrap) {
    return new WrappedType<>(QualifiedType.of(type), base, wrap, unwrap);
  }

  /**
   * A type that Jdbi's registered column mapper and argument factory serve.
   *
   * @param type the type as Jdbi knows it
   * @param <T> the type
   * @return the type
   */
  public static <T> SqlType<T> jdbi(QualifiedType<T> type) {
    return new JdbiType<>(type);
  }

  private static <T> DirectType<T> object(Class<T> type, int jdbcType) {
    return DirectType.of(
        QualifiedType.of(type),
        jdbcType,
        (rows, i) -> rows.getObject(i, type),
        (statement, i, value) -> statement.setObject(i, value));
  }

  private static <T> @Nullable T orNull(ResultSet rows, T value) throws SQLException {
    return rows.wasNull() ? null : value;
  }

  private static <A, B> @Nullable B map(@Nullable A value, Function<A, B> function) {
    return value == null ? null : function.apply(value);
  }

  private static @Nullable Character character(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text.charAt(0);
  }
}
