package dev.kinship.it.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlLogger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes in comes out, straight and by way of Jdbi, one by one and as arrays. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class BasicTypesTest {

  @RegisterExtension static final Lab lab = Lab.with(Basics.TABLE);

  private static final Basics FULL =
      new Basics(
          null,
          true,
          (byte) -128,
          Short.MAX_VALUE,
          Integer.MIN_VALUE,
          Long.MAX_VALUE,
          1.5f,
          Math.PI,
          'ß',
          false,
          (byte) 0,
          (short) -1,
          0,
          Long.MIN_VALUE,
          Float.NaN,
          Double.NEGATIVE_INFINITY,
          '"',
          "it's {a}, \"b\\c\", NULL, ü🐶\n",
          new BigDecimal("-12345678901234567890.0123456789"),
          new BigInteger("123456789012345678901234567890"),
          UUID.fromString("00000000-0000-0000-0000-0000000000ff"),
          LocalDate.of(1582, 10, 10),
          LocalTime.of(23, 59, 59, 123_456_000),
          LocalDateTime.of(2026, 3, 29, 2, 30, 0, 1_000),
          OffsetDateTime.of(2026, 7, 1, 12, 0, 0, 0, ZoneOffset.UTC),
          ZonedDateTime.of(2026, 7, 1, 12, 0, 0, 0, ZoneOffset.UTC),
          Instant.parse("1969-12-31T23:59:59.999999Z"));

  private static final Basics EMPTY =
      new Basics(
          null, false, (byte) 0, (short) 0, 0, 0, 0f, 0d, ' ', null, null, null, null, null, null,
          null, null, null, null, null, null, null, null, null, null, null, null);

  /**
   * Dates that are spelled in an unusual way. Instants of before 1582 are left out:
   * java.sql.Timestamp, by which Jdbi writes and reads them, counts them in the Julian calendar.
   */
  private static final Basics OLD =
      withDates(
          LocalDate.of(-43, 3, 15),
          LocalDateTime.of(-43, 3, 15, 12, 0),
          Instant.parse("1583-01-01T12:00:00Z"));

  private static final Basics LATE =
      withDates(
          LocalDate.of(12026, 1, 1),
          LocalDateTime.of(12026, 1, 1, 0, 0),
          Instant.parse("+12026-01-01T00:00:00Z"));

  private final boolean throughJdbi;

  BasicTypesTest(boolean throughJdbi) {
    this.throughJdbi = throughJdbi;
  }

  @BeforeEach
  void someoneListens() {
    if (throughJdbi) {
      lab.handle().setSqlLogger(new SqlLogger() {});
    }
  }

  @Test
  void insert_and_find_give_back_what_was_given() {
    for (Basics given : List.of(FULL, EMPTY, OLD, LATE)) {
      Basics inserted = lab.costs(1, () -> BasicsTable.insert(lab.handle(), given));
      assertThat(withoutId(inserted)).isEqualTo(given);
      assertThat(BasicsTable.find(lab.handle(), inserted.id())).contains(inserted);
    }
  }

  @Test
  void insertAll_gives_back_what_was_given() {
    List<Basics> given = List.of(FULL, EMPTY, OLD, LATE, FULL);

    List<Basics> inserted = lab.costs(1, () -> BasicsTable.insertAll(lab.handle(), given));

    assertThat(lab.statements()).singleElement().asString().contains("unnest(");
    assertThat(inserted).map(BasicTypesTest::withoutId).isEqualTo(given);
    assertThat(BasicsTable.all(lab.handle())).isEqualTo(inserted);
  }

  @Test
  void arrays_hold_what_single_values_hold() {
    BasicsTable.insertAll(lab.handle(), List.of(FULL, OLD, LATE));
    for (Basics given : List.of(FULL, OLD, LATE)) {
      BasicsTable.insert(lab.handle(), given);
    }

    assertThat(lab.column(String.class, sameText(0)))
        .isEqualTo(lab.column(String.class, sameText(3)));
  }

  /** As the guide's limits say; the 12 October of today's calendar was the 3 October then. */
  @Test
  void an_instant_of_before_1582_comes_back_and_is_another_day_in_the_database() {
    Instant old = Instant.parse("1492-10-12T12:00:00Z");
    Basics given = withDates(FULL.date(), FULL.dateTime(), old);

    assertThat(BasicsTable.insert(lab.handle(), given).instant()).isEqualTo(old);
    assertThat(BasicsTable.insertAll(lab.handle(), List.of(given)).get(0).instant()).isEqualTo(old);

    assertThat(
            lab.column(
                String.class,
                "SELECT to_char(instant AT TIME ZONE 'UTC', 'YYYY-MM-DD') FROM basics"))
        .containsExactly("1492-10-03", "1492-10-03");
  }

  @Test
  void update_writes_all_of_them_and_nulls() {
    Basics inserted = BasicsTable.insert(lab.handle(), EMPTY);

    Basics full = lab.costs(1, () -> BasicsTable.update(lab.handle(), withId(FULL, inserted.id())));
    assertThat(withoutId(full)).isEqualTo(FULL);
    Basics empty = lab.costs(1, () -> BasicsTable.update(lab.handle(), inserted));
    assertThat(empty).isEqualTo(inserted);
  }

  @Test
  void values_are_set_one_by_one_null_or_not() {
    Basics given =
        BasicsTable.insert(
            lab.handle(), b -> b.uuid(new UUID(1, 2)).date(null).letter('x').singleBox(2f));
    assertThat(given.uuid()).isEqualTo(new UUID(1, 2));
    Basics changed =
        BasicsTable.update(
            lab.handle(), given.id(), b -> b.uuid(null).date(LocalDate.EPOCH).twiceBox(null));
    assertThat(changed.uuid()).isNull();
    assertThat(changed.date()).isEqualTo(LocalDate.EPOCH);
    assertThat(changed.letter()).isEqualTo('x');
  }

  @Test
  void each_type_can_be_asked_for() {
    Basics inserted = BasicsTable.insert(lab.handle(), FULL);
    BasicsTable.insert(lab.handle(), EMPTY);
    var conditions =
        List.of(
            BasicsTable.YES.eq(true).and(BasicsTable.TINY.eq((byte) -128)),
            BasicsTable.SMALL.in(Short.MAX_VALUE).and(BasicsTable.PLAIN.le(Integer.MIN_VALUE)),
            BasicsTable.LARGE.gt(1L).and(BasicsTable.SINGLE.in(1.5f, 2f)),
            BasicsTable.TWICE.in(Math.PI).and(BasicsTable.LETTER.eq('ß')),
            BasicsTable.TEXT.in(FULL.text(), "x").and(BasicsTable.AMOUNT.in(FULL.amount())),
            BasicsTable.WHOLE.in(FULL.whole()).and(BasicsTable.UUID.in(FULL.uuid())),
            BasicsTable.DATE.in(FULL.date()).and(BasicsTable.TIME.in(FULL.time())),
            BasicsTable.DATE_TIME.in(FULL.dateTime()).and(BasicsTable.OFFSET.in(FULL.offset())),
            BasicsTable.ZONED.in(FULL.zoned()).and(BasicsTable.INSTANT.in(FULL.instant())),
            BasicsTable.MAYBE.ne(true).and(BasicsTable.LETTER_BOX.in('"', 'a')));
    for (var each : conditions) {
      assertThat(
              BasicsTable.query(
                      lab.handle(),
                      dev.kinship.runtime.query.Fetch.where(each.and(BasicsTable.TEXT.isNotNull())))
                  .list())
          .as(each.toString())
          .containsExactly(inserted);
    }
  }

  private static String sameText(int offset) {
    return "SELECT (to_jsonb(b) - 'id')::text FROM basics b ORDER BY id LIMIT 3 OFFSET " + offset;
  }

  private static Basics withoutId(Basics given) {
    return withId(given, null);
  }

  private static Basics withDates(LocalDate date, LocalDateTime dateTime, Instant instant) {
    return copy(FULL, null, date, dateTime, instant);
  }

  private static Basics withId(Basics b, Long id) {
    return copy(b, id, b.date(), b.dateTime(), b.instant());
  }

  private static Basics copy(
      Basics b, Long id, LocalDate date, LocalDateTime dateTime, Instant instant) {
    return new Basics(
        id,
        b.yes(),
        b.tiny(),
        b.small(),
        b.plain(),
        b.large(),
        b.single(),
        b.twice(),
        b.letter(),
        b.maybe(),
        b.tinyBox(),
        b.smallBox(),
        b.plainBox(),
        b.largeBox(),
        b.singleBox(),
        b.twiceBox(),
        b.letterBox(),
        b.text(),
        b.amount(),
        b.whole(),
        b.uuid(),
        date,
        b.time(),
        dateTime,
        b.offset(),
        b.zoned(),
        instant);
  }
}
