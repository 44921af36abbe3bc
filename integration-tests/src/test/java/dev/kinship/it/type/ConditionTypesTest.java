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
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Values of every type in conditions: alone and several at once. */
@ParameterizedClass
@EnumSource
class ConditionTypesTest {

  enum Way {
    STRAIGHT,
    LOGGED,
    POSTGRES_PLUGIN
  }

  @RegisterExtension static final Lab lab = Lab.with(Basics.TABLE + ";" + Shelf.TABLE);

  private final Way way;
  private Handle handle;

  ConditionTypesTest(Way way) {
    this.way = way;
  }

  @BeforeEach
  void open() {
    var jdbi = lab.ownJdbi();
    if (way == Way.LOGGED) {
      jdbi.setSqlLogger(new SqlLogger() {});
    }
    if (way == Way.POSTGRES_PLUGIN) {
      jdbi.installPlugin(new PostgresPlugin());
    }
    handle = jdbi.open();
  }

  @AfterEach
  void close() {
    handle.close();
  }

  @Test
  void numbers_and_texts() {
    basics(BasicsTable.YES, BasicsValues::yes, false, true);
    basics(BasicsTable.TINY, BasicsValues::tiny, (byte) 1, (byte) 2);
    basics(BasicsTable.SMALL, BasicsValues::small, (short) -3, (short) 4);
    basics(BasicsTable.PLAIN, BasicsValues::plain, 5, 6);
    basics(BasicsTable.LARGE, BasicsValues::large, Long.MIN_VALUE, Long.MAX_VALUE);
    basics(BasicsTable.SINGLE, BasicsValues::single, 1.5f, 2.25f);
    basics(BasicsTable.TWICE, BasicsValues::twice, Math.E, Math.PI);
    basics(BasicsTable.LETTER, BasicsValues::letter, 'a', 'b');
    basics(BasicsTable.TEXT, BasicsValues::text, "it's {a}", "it's {b}, \"c\\\", NULL ü🐶");
    basics(
        BasicsTable.AMOUNT,
        BasicsValues::amount,
        new BigDecimal("-1.10"),
        new BigDecimal("12345678901234567890.1"));
    basics(BasicsTable.WHOLE, BasicsValues::whole, BigInteger.TWO, BigInteger.TEN.pow(30));
    basics(BasicsTable.UUID, BasicsValues::uuid, new UUID(0, 1), new UUID(1, 0));
  }

  @Test
  void times() {
    basics(
        BasicsTable.DATE, BasicsValues::date, LocalDate.of(-43, 3, 15), LocalDate.of(12026, 1, 1));
    basics(
        BasicsTable.TIME,
        BasicsValues::time,
        LocalTime.MIDNIGHT,
        LocalTime.of(23, 59, 59, 999_999_000));
    basics(
        BasicsTable.DATE_TIME,
        BasicsValues::dateTime,
        LocalDateTime.of(2026, 3, 29, 2, 30),
        LocalDateTime.of(12026, 1, 1, 0, 0));
    OffsetDateTime first = OffsetDateTime.of(2026, 7, 1, 12, 0, 0, 1_000, ZoneOffset.UTC);
    OffsetDateTime next = first.plusNanos(1_000);
    basics(BasicsTable.OFFSET, BasicsValues::offset, first, next);
    basics(BasicsTable.ZONED, BasicsValues::zoned, first.toZonedDateTime(), next.toZonedDateTime());
    basics(
        BasicsTable.INSTANT,
        BasicsValues::instant,
        Instant.parse("1969-12-31T23:59:59.999999Z"),
        Instant.EPOCH);
  }

  @Test
  void enums_bytes_lists_and_arrays() {
    shelf(ShelfTable.MOOD, ShelfValues::mood, Mood.CALM, Mood.SAD);
    shelf(ShelfTable.NATIVE_MOOD, ShelfValues::nativeMood, Mood.CALM, Mood.WILD);
    shelf(ShelfTable.PLACED_MOOD, ShelfValues::placedMood, Mood.CALM, Mood.WILD);
    shelf(
        ShelfTable.CLOCK,
        ShelfValues::clock,
        OffsetTime.of(1, 2, 3, 4_000, ZoneOffset.UTC),
        OffsetTime.of(2, 2, 3, 4_000, ZoneOffset.UTC));
    shelf(ShelfTable.BYTES, ShelfValues::bytes, new byte[] {0, -1, 92}, new byte[] {1});
    shelf(ShelfTable.NAMES, ShelfValues::names, List.of("a", "{\"q\", \\x}"), List.of("b"));
    shelf(ShelfTable.NUMBERS, ShelfValues::numbers, List.of(), List.of(3));
    shelf(
        ShelfTable.NATIVE_MOODS,
        ShelfValues::nativeMoods,
        List.of(Mood.CALM),
        List.of(Mood.WILD, Mood.SAD));
    shelf(ShelfTable.WORDS, ShelfValues::words, new String[] {"x"}, new String[] {"y,z"});
  }

  private <T> void basics(
      Column<Basics, T> column, BiConsumer<BasicsValues, T> set, T less, T more) {
    Basics row = BasicsTable.insert(handle, values -> set.accept(values, less));
    holds(column.lt(more).and(column.gt(less).not()), true);
    holds(column.between(less, more), true);
    check(column, less, more);
    BasicsTable.delete(handle, row);
  }

  private <T> void shelf(Column<Shelf, T> column, BiConsumer<ShelfValues, T> set, T one, T other) {
    Shelf row = ShelfTable.insert(handle, values -> set.accept(values, one));
    check(column, one, other);
    ShelfTable.delete(handle, row);
  }

  private <E, T> void check(Column<E, T> column, T one, T other) {
    holds(column.eq(one), true);
    holds(column.ne(other), true);
    holds(column.in(List.of(one)), true);
    holds(column.in(List.of(other, one)), true);
    holds(column.in(List.of(other, other, one)), true);
    holds(column.eq(other), false);
    holds(column.in(List.of(other)), false);
    holds(column.in(List.of()), false);
  }

  @SuppressWarnings("unchecked") // the conditions are of two entities, each with its own table
  private <E> void holds(Condition<E> condition, boolean expected) {
    for (boolean turned : new boolean[] {false, true}) {
      Condition<E> asked = turned ? condition.not() : condition;
      boolean basics = !BasicsTable.all(handle).isEmpty();
      int found =
          lab.costs(
              1,
              () ->
                  (basics
                          ? BasicsTable.query(handle, Fetch.where((Condition<Basics>) asked))
                          : ShelfTable.query(handle, Fetch.where((Condition<Shelf>) asked)))
                      .list()
                      .size());
      assertThat(found).as(asked.toString()).isEqualTo(expected == turned ? 0 : 1);
    }
  }
}
