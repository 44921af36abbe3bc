package dev.kinship.it.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.query.Fetch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlLogger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(booleans = {false, true})
class ListsAndEnumsTest {

  @RegisterExtension static final Lab lab = Lab.with(Shelf.TABLE);

  private final boolean throughJdbi;

  ListsAndEnumsTest(boolean throughJdbi) {
    this.throughJdbi = throughJdbi;
  }

  @BeforeEach
  void someoneListens() {
    if (throughJdbi) {
      lab.handle().setSqlLogger(new SqlLogger() {});
    }
  }

  private static Shelf full() {
    Shelf shelf = new Shelf();
    shelf.mood = Mood.SAD;
    shelf.nativeMood = Mood.WILD;
    shelf.placedMood = Mood.SAD;
    shelf.size = Size.LARGE;
    shelf.namedSize = Size.LARGE;
    shelf.coat = Coat.LONG;
    shelf.namedCoat = Coat.SHORT;
    shelf.clock = OffsetTime.of(1, 2, 3, 4_000, ZoneOffset.ofHours(5));
    shelf.bytes = new byte[] {0, -1, 92, 39};
    shelf.names = Arrays.asList("a", null, "", "NULL", "{\"q\", \\x}", "ü🐶");
    shelf.numbers = List.of(Integer.MIN_VALUE, 0, 7);
    shelf.moods = List.of(Mood.CALM, Mood.SAD);
    shelf.nativeMoods = List.of(Mood.SAD, Mood.WILD);
    shelf.dates = List.of(LocalDate.of(-43, 3, 15), LocalDate.of(12026, 1, 1));
    shelf.times = List.of(LocalTime.of(23, 59, 59, 999_999_000), LocalTime.MIDNIGHT);
    shelf.stamps = List.of(LocalDateTime.of(2026, 3, 29, 2, 30, 0, 123_456_000));
    shelf.instants = List.of(Instant.parse("2026-07-01T00:00:00.000001Z"));
    shelf.words = new String[] {"x", null, "y,z"};
    shelf.counts = new Long[] {1L, Long.MAX_VALUE};
    shelf.raw = new int[] {3, 2, 1};
    shelf.maybeText = Optional.of("");
    shelf.maybeMood = Optional.of(Mood.CALM);
    shelf.maybeDate = Optional.of(LocalDate.EPOCH);
    return shelf;
  }

  private static Shelf withEmptyLists() {
    Shelf shelf = new Shelf();
    shelf.bytes = new byte[0];
    shelf.names = List.of();
    shelf.nativeMoods = List.of();
    shelf.times = List.of();
    shelf.words = new String[0];
    shelf.raw = new int[0];
    return shelf;
  }

  @Test
  void insert_and_find_give_back_what_was_given() {
    for (Shelf given : List.of(full(), withEmptyLists(), new Shelf())) {
      Shelf expected = copyOf(given);
      Shelf inserted = lab.costs(1, () -> ShelfTable.insert(lab.handle(), given));
      assertSame(inserted, expected);
      assertSame(lab.costs(1, () -> ShelfTable.find(lab.handle(), given.id)).get(), expected);
    }
  }

  @Test
  void insertAll_gives_back_what_was_given() {
    List<Shelf> inserted =
        lab.costs(
            1,
            () ->
                ShelfTable.insertAll(lab.handle(), List.of(full(), new Shelf(), withEmptyLists())));

    assertThat(lab.statements()).singleElement().asString().contains("VALUES (");
    List<Shelf> found = ShelfTable.all(lab.handle());
    assertThat(inserted).extracting(each -> each.id).containsExactly(1L, 2L, 3L);
    assertSame(found.get(0), full());
    assertSame(found.get(1), new Shelf());
    assertSame(found.get(2), withEmptyLists());
  }

  @Test
  void update_writes_all_of_them_and_nulls() {
    Shelf shelf = ShelfTable.insert(lab.handle(), new Shelf());
    Shelf changed = full();
    changed.id = shelf.id;

    lab.costs(1, () -> ShelfTable.update(lab.handle(), changed));
    assertSame(ShelfTable.find(lab.handle(), shelf.id).get(), full());
    lab.costs(1, () -> ShelfTable.update(lab.handle(), shelf));
    assertSame(ShelfTable.find(lab.handle(), shelf.id).get(), new Shelf());
  }

  @Test
  void values_are_set_one_by_one() {
    Shelf shelf =
        ShelfTable.insert(
            lab.handle(),
            s -> s.nativeMood(Mood.SAD).nativeMoods(List.of(Mood.CALM)).raw(new int[] {1}));
    assertThat(shelf.nativeMood).isEqualTo(Mood.SAD);
    Shelf changed =
        ShelfTable.update(
            lab.handle(),
            shelf.id,
            s -> s.nativeMood(null).placedMood(Mood.WILD).names(List.of("n")));
    assertThat(changed.nativeMood).isNull();
    assertThat(changed.placedMood).isEqualTo(Mood.WILD);
    assertThat(changed.names).containsExactly("n");
    assertThat(lab.column(Integer.class, "SELECT placed_mood FROM shelf")).containsExactly(1);
    assertThat(lab.column(String.class, "SELECT native_moods::text FROM shelf"))
        .containsExactly("{CALM}");
  }

  @Test
  void enums_can_be_asked_for_as_text_as_native_enum_and_by_position() {
    ShelfTable.insertAll(lab.handle(), List.of(full(), new Shelf()));

    var each =
        List.of(
            ShelfTable.MOOD.eq(Mood.SAD),
            ShelfTable.MOOD.in(Mood.SAD, Mood.CALM),
            ShelfTable.NATIVE_MOOD.eq(Mood.WILD),
            ShelfTable.NATIVE_MOOD.in(Mood.WILD, Mood.CALM),
            ShelfTable.NATIVE_MOOD.gt(Mood.CALM),
            ShelfTable.PLACED_MOOD.eq(Mood.SAD),
            ShelfTable.PLACED_MOOD.in(Mood.SAD),
            ShelfTable.SIZE.eq(Size.LARGE),
            ShelfTable.SIZE.in(Size.LARGE),
            ShelfTable.NAMED_SIZE.eq(Size.LARGE),
            ShelfTable.COAT.eq(Coat.LONG),
            ShelfTable.NAMED_COAT.eq(Coat.SHORT),
            ShelfTable.MAYBE_MOOD.eq(Mood.CALM),
            ShelfTable.NAMES.eq(full().names),
            ShelfTable.NATIVE_MOODS.eq(full().nativeMoods));
    for (var condition : each) {
      assertThat(ShelfTable.query(lab.handle(), Fetch.where(condition)).list())
          .as(condition.toString())
          .hasSize(1);
    }
  }

  @Test
  void what_an_enum_says_of_itself_is_what_is_written() {
    ShelfTable.insert(lab.handle(), full());

    assertThat(
            lab.column(
                String.class,
                "SELECT concat_ws(' ', size, named_size, coat, named_coat) FROM shelf"))
        .containsExactly("1 LARGE l s");
  }

  private static void assertSame(Shelf actual, Shelf expected) {
    assertThat(actual).usingRecursiveComparison().ignoringFields("id").isEqualTo(expected);
  }

  /** What was inserted is the same instance, and must not be compared with itself. */
  private static Shelf copyOf(Shelf given) {
    return given.mood != null ? full() : given.names != null ? withEmptyLists() : new Shelf();
  }
}
