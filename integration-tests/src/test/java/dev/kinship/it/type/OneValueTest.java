package dev.kinship.it.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One value is the same value in whatever way it is sent: alone or in an array, as text or in
 * binary form, straight to the driver or by way of Jdbi.
 */
class OneValueTest {

  @RegisterExtension static final Lab lab = Lab.with(Keyed.TABLES);

  private static final List<String> CONNECTIONS =
      List.of("", "&binaryTransfer=false", "&prepareThreshold=1", "&stringtype=unspecified");

  /** What is asked of an entity whose key is of one type. */
  record Subject<E, K>(
      String type,
      List<K> values,
      Function<K, E> make,
      Function<E, K> key,
      BiFunction<Handle, E, E> insert,
      BiFunction<Handle, List<E>, List<E>> insertAll,
      BiFunction<Handle, K, Optional<E>> find,
      BiFunction<Handle, Collection<K>, List<E>> findAll,
      BiFunction<Handle, Fetch<E>, ResultIterable<E>> query,
      Column<E, K> column) {

    List<E> meets(Handle handle, Condition<E> condition) {
      return query.apply(handle, Fetch.where(condition)).list();
    }
  }

  private static <E, K> Subject<E, K> subject(
      String type,
      List<K> values,
      Function<K, E> make,
      Function<E, K> key,
      BiFunction<Handle, E, E> insert,
      BiFunction<Handle, List<E>, List<E>> insertAll,
      BiFunction<Handle, K, Optional<E>> find,
      BiFunction<Handle, Collection<K>, List<E>> findAll,
      BiFunction<Handle, Fetch<E>, ResultIterable<E>> query,
      Column<E, K> column) {
    return new Subject<>(type, values, make, key, insert, insertAll, find, findAll, query, column);
  }

  static Stream<Subject<?, ?>> subjects() {
    return Stream.of(
        subject(
            "Boolean",
            List.<Boolean>of(true, false),
            id -> new Keyed.Bool(id, "x"),
            Keyed.Bool::id,
            Keyed_BoolTable::insert,
            Keyed_BoolTable::insertAll,
            Keyed_BoolTable::find,
            Keyed_BoolTable::findAll,
            Keyed_BoolTable::query,
            Keyed_BoolTable.ID),
        subject(
            "Short",
            List.<Short>of(Short.MIN_VALUE, Short.MAX_VALUE),
            id -> new Keyed.Small(id, "x"),
            Keyed.Small::id,
            Keyed_SmallTable::insert,
            Keyed_SmallTable::insertAll,
            Keyed_SmallTable::find,
            Keyed_SmallTable::findAll,
            Keyed_SmallTable::query,
            Keyed_SmallTable.ID),
        subject(
            "Long",
            List.<Long>of(Long.MIN_VALUE, 0L, Long.MAX_VALUE),
            id -> new Keyed.Large(id, "x"),
            Keyed.Large::id,
            Keyed_LargeTable::insert,
            Keyed_LargeTable::insertAll,
            Keyed_LargeTable::find,
            Keyed_LargeTable::findAll,
            Keyed_LargeTable::query,
            Keyed_LargeTable.ID),
        subject(
            "Float",
            List.<Float>of(
                0.1f,
                1.4E-45f,
                Float.MIN_NORMAL,
                -Float.MAX_VALUE,
                Float.NaN,
                Float.NEGATIVE_INFINITY,
                -0f),
            id -> new Keyed.Single(id, "x"),
            Keyed.Single::id,
            Keyed_SingleTable::insert,
            Keyed_SingleTable::insertAll,
            Keyed_SingleTable::find,
            Keyed_SingleTable::findAll,
            Keyed_SingleTable::query,
            Keyed_SingleTable.ID),
        subject(
            "Double",
            List.<Double>of(
                0.1,
                Double.MIN_VALUE,
                -Double.MAX_VALUE,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                -0d),
            id -> new Keyed.Twice(id, "x"),
            Keyed.Twice::id,
            Keyed_TwiceTable::insert,
            Keyed_TwiceTable::insertAll,
            Keyed_TwiceTable::find,
            Keyed_TwiceTable::findAll,
            Keyed_TwiceTable::query,
            Keyed_TwiceTable.ID),
        subject(
            "Character",
            List.<Character>of('a', '\'', '\\', '"', '\uffff'),
            id -> new Keyed.Letter(id, "x"),
            Keyed.Letter::id,
            Keyed_LetterTable::insert,
            Keyed_LetterTable::insertAll,
            Keyed_LetterTable::find,
            Keyed_LetterTable::findAll,
            Keyed_LetterTable::query,
            Keyed_LetterTable.ID),
        subject(
            "String",
            List.<String>of("", " ", "NULL", "{\"a\\,", "it's :x ?", "\uffff🐶\n"),
            id -> new Keyed.Text(id, "x"),
            Keyed.Text::id,
            Keyed_TextTable::insert,
            Keyed_TextTable::insertAll,
            Keyed_TextTable::find,
            Keyed_TextTable::findAll,
            Keyed_TextTable::query,
            Keyed_TextTable.ID),
        subject(
            "BigDecimal",
            List.<BigDecimal>of(
                new BigDecimal("1E+200"), new BigDecimal("-1E-200"), new BigDecimal("1.10")),
            id -> new Keyed.Decimal(id, "x"),
            Keyed.Decimal::id,
            Keyed_DecimalTable::insert,
            Keyed_DecimalTable::insertAll,
            Keyed_DecimalTable::find,
            Keyed_DecimalTable::findAll,
            Keyed_DecimalTable::query,
            Keyed_DecimalTable.ID),
        subject(
            "BigInteger",
            List.<BigInteger>of(BigInteger.TEN.pow(300), BigInteger.ZERO),
            id -> new Keyed.Whole(id, "x"),
            Keyed.Whole::id,
            Keyed_WholeTable::insert,
            Keyed_WholeTable::insertAll,
            Keyed_WholeTable::find,
            Keyed_WholeTable::findAll,
            Keyed_WholeTable::query,
            Keyed_WholeTable.ID),
        subject(
            "UUID",
            List.<UUID>of(new UUID(0, 0), new UUID(-1, -1)),
            id -> new Keyed.Unique(id, "x"),
            Keyed.Unique::id,
            Keyed_UniqueTable::insert,
            Keyed_UniqueTable::insertAll,
            Keyed_UniqueTable::find,
            Keyed_UniqueTable::findAll,
            Keyed_UniqueTable::query,
            Keyed_UniqueTable.ID),
        subject(
            "LocalDate",
            List.<LocalDate>of(
                LocalDate.MIN,
                LocalDate.of(-4712, 1, 1),
                LocalDate.of(0, 2, 28),
                LocalDate.of(99_999, 12, 31),
                LocalDate.MAX),
            id -> new Keyed.Date(id, "x"),
            Keyed.Date::id,
            Keyed_DateTable::insert,
            Keyed_DateTable::insertAll,
            Keyed_DateTable::find,
            Keyed_DateTable::findAll,
            Keyed_DateTable::query,
            Keyed_DateTable.ID),
        subject(
            "LocalTime",
            List.<LocalTime>of(
                LocalTime.of(1, 2, 3, 4_500),
                LocalTime.of(1, 2, 3, 5_500),
                LocalTime.of(1, 2, 3, 499),
                LocalTime.MIDNIGHT,
                LocalTime.of(23, 59, 59, 999_999_000),
                LocalTime.MAX),
            id -> new Keyed.Time(id, "x"),
            Keyed.Time::id,
            Keyed_TimeTable::insert,
            Keyed_TimeTable::insertAll,
            Keyed_TimeTable::find,
            Keyed_TimeTable::findAll,
            Keyed_TimeTable::query,
            Keyed_TimeTable.ID),
        subject(
            "OffsetTime",
            List.<OffsetTime>of(
                OffsetTime.of(1, 2, 3, 4_500, ZoneOffset.ofHours(3)),
                OffsetTime.of(1, 2, 3, 5_500, ZoneOffset.UTC),
                OffsetTime.of(1, 2, 3, 499, ZoneOffset.ofHoursMinutesSeconds(-1, -2, -3)),
                OffsetTime.of(23, 59, 59, 999_999_499, ZoneOffset.UTC)),
            id -> new Keyed.Clock(id, "x"),
            Keyed.Clock::id,
            Keyed_ClockTable::insert,
            Keyed_ClockTable::insertAll,
            Keyed_ClockTable::find,
            Keyed_ClockTable::findAll,
            Keyed_ClockTable::query,
            Keyed_ClockTable.ID),
        subject(
            "LocalDateTime",
            List.<LocalDateTime>of(
                LocalDateTime.of(2026, 1, 1, 0, 0, 0, 500),
                LocalDateTime.of(2026, 1, 1, 0, 0, 0, 1_500),
                LocalDateTime.of(2026, 12, 31, 23, 59, 59, 999_999_999),
                LocalDateTime.of(-4712, 1, 1, 0, 0),
                LocalDateTime.MIN,
                LocalDateTime.MAX),
            id -> new Keyed.Stamp(id, "x"),
            Keyed.Stamp::id,
            Keyed_StampTable::insert,
            Keyed_StampTable::insertAll,
            Keyed_StampTable::find,
            Keyed_StampTable::findAll,
            Keyed_StampTable::query,
            Keyed_StampTable.ID),
        subject(
            "OffsetDateTime",
            List.<OffsetDateTime>of(
                OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 500, ZoneOffset.ofHours(14)),
                OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 1_500, ZoneOffset.UTC),
                OffsetDateTime.of(
                    0,
                    12,
                    31,
                    23,
                    59,
                    59,
                    999_999_999,
                    ZoneOffset.ofHoursMinutesSeconds(-1, -2, -3)),
                OffsetDateTime.MIN,
                OffsetDateTime.MAX),
            id -> new Keyed.Offset(id, "x"),
            Keyed.Offset::id,
            Keyed_OffsetTable::insert,
            Keyed_OffsetTable::insertAll,
            Keyed_OffsetTable::find,
            Keyed_OffsetTable::findAll,
            Keyed_OffsetTable::query,
            Keyed_OffsetTable.ID),
        subject(
            "ZonedDateTime",
            List.<ZonedDateTime>of(
                ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 2_500, ZoneId.of("Europe/Berlin")),
                ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 3_500, ZoneId.of("Europe/Berlin"))),
            id -> new Keyed.Zoned(id, "x"),
            Keyed.Zoned::id,
            Keyed_ZonedTable::insert,
            Keyed_ZonedTable::insertAll,
            Keyed_ZonedTable::find,
            Keyed_ZonedTable::findAll,
            Keyed_ZonedTable::query,
            Keyed_ZonedTable.ID),
        subject(
            "Instant",
            List.<Instant>of(
                Instant.EPOCH.plusNanos(500),
                Instant.EPOCH.plusNanos(1_500),
                Instant.EPOCH.minusNanos(1),
                Instant.parse("9999-12-31T23:59:59.999999500Z")),
            id -> new Keyed.Moment(id, "x"),
            Keyed.Moment::id,
            Keyed_MomentTable::insert,
            Keyed_MomentTable::insertAll,
            Keyed_MomentTable::find,
            Keyed_MomentTable::findAll,
            Keyed_MomentTable::query,
            Keyed_MomentTable.ID));
  }

  static Stream<Arguments> cases() {
    return subjects()
        .flatMap(
            each ->
                CONNECTIONS.stream()
                    .flatMap(
                        options ->
                            Stream.of(Way.values())
                                .map(
                                    way ->
                                        Arguments.argumentSet(
                                            each.type() + " " + options + " " + way,
                                            each,
                                            options,
                                            way))));
  }

  enum Way {
    STRAIGHT,
    LOGGED,
    POSTGRES_PLUGIN
  }

  @ParameterizedTest
  @MethodSource("cases")
  <E, K> void the_same_by_whatever_way_it_goes(Subject<E, K> subject, String options, Way way) {
    Jdbi jdbi = Jdbi.create(lab.tappedUrl() + options);
    if (way == Way.LOGGED) {
      jdbi.setSqlLogger(new SqlLogger() {});
    }
    if (way == Way.POSTGRES_PLUGIN) {
      jdbi.installPlugin(new PostgresPlugin());
    }
    List<String> wrong = new ArrayList<>();
    try (Handle handle = jdbi.open()) {
      for (K value : subject.values()) {
        handle.begin();
        E one = subject.insert().apply(handle, subject.make().apply(value));
        check(subject, handle, value, one, "inserted", wrong);
        handle.rollback();
        handle.begin();
        E ofAll = subject.insertAll().apply(handle, List.of(subject.make().apply(value))).get(0);
        check(subject, handle, value, ofAll, "inserted with others", wrong);
        handle.rollback();
        if (!one.equals(ofAll)) {
          wrong.add(value + " is inserted as " + one + " and as " + ofAll);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static <E, K> void check(
      Subject<E, K> subject, Handle handle, K value, E row, String how, List<String> wrong) {
    List<K> with = subject.values().stream().filter(each -> !each.equals(value)).limit(1).toList();
    List<K> both = new ArrayList<>(with);
    both.add(value);
    record Asked(String how, List<?> found) {}
    List.of(
            new Asked("find", subject.find().apply(handle, value).stream().toList()),
            new Asked(
                "find as read",
                subject.find().apply(handle, subject.key().apply(row)).stream().toList()),
            new Asked("findAll", subject.findAll().apply(handle, List.of(value))),
            new Asked("eq", subject.meets(handle, subject.column().eq(value))),
            new Asked("in", subject.meets(handle, subject.column().in(List.of(value)))),
            new Asked("in of two", subject.meets(handle, subject.column().in(both))),
            new Asked(
                "in as read",
                subject.meets(handle, subject.column().in(List.of(subject.key().apply(row))))),
            new Asked("between", subject.meets(handle, subject.column().between(value, value))))
        .stream()
        .filter(each -> !each.found().equals(List.of(row)))
        .forEach(each -> wrong.add(value + " " + how + " as " + row + ", by " + each));
  }
}
