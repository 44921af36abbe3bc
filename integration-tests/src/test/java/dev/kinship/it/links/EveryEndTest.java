package dev.kinship.it.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.kinship.it.Lab;
import dev.kinship.it.links.Ends.End;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Loaded;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Lock;
import dev.kinship.testkit.TestDatabase;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every end does, whatever its links are, in and out of transactions; in one round trip. */
@ParameterizedClass(name = "{0}, in a transaction: {1}")
@MethodSource("ends")
class EveryEndTest<E, R> {

  @RegisterExtension static final Lab lab = Lab.with(World.TABLES);

  private static final String OTHERS =
      "SELECT 'l' || doc_id || label_id AS pair FROM doc_label WHERE tenant_id = 2"
          + " UNION ALL SELECT 'h' || doc_id || label_id FROM doc_hint WHERE tenant_id = 2"
          + " UNION ALL SELECT 's' || team_id || player_id || shirt FROM signing WHERE tenant_id = 2"
          + " UNION ALL SELECT 'c' || team_id || player_id FROM scouting WHERE tenant_id = 2"
          + " ORDER BY 1";

  private final End<E, R> end;
  private final boolean inTransactions;
  private List<E> here = List.of();
  private List<R> there = List.of();
  private List<Map<String, Object>> others = List.of();

  EveryEndTest(End<E, R> end, boolean inTransactions) {
    this.end = end;
    this.inTransactions = inTransactions;
  }

  static Stream<Arguments> ends() {
    return Ends.all().flatMap(end -> Stream.of(Arguments.of(end, false), Arguments.of(end, true)));
  }

  @BeforeEach
  void links() {
    lab.sql(Ends.ROWS);
    here = end.rowsHere().apply(lab.handle());
    there = end.rowsThere().apply(lab.handle());
    lab.sql(end.link(1, 1));
    lab.sql(end.link(1, 2));
    lab.sql(end.link(2, 2));
    others = lab.rows(OTHERS);
    lab.inTransactions(inTransactions);
    lab.tap().take();
  }

  @AfterEach
  void the_other_tenants_links_are_as_they_were() {
    assertThat(lab.rows(OTHERS)).isEqualTo(others);
  }

  private static Handle h() {
    return lab.handle();
  }

  private <T> T once(Supplier<T> call) {
    return lab.costs(1, call);
  }

  private List<String> pairs() {
    return lab.column(String.class, end.pairs());
  }

  private String nameOf(R row) {
    return String.valueOf(end.name().of(row));
  }

  private List<String> names(List<R> rows) {
    return rows.stream().map(this::nameOf).toList();
  }

  private List<String> names(int... numbers) {
    return Arrays.stream(numbers).mapToObj(i -> nameOf(there.get(i - 1))).toList();
  }

  private List<R> some(int... numbers) {
    return Arrays.stream(numbers).mapToObj(i -> there.get(i - 1)).toList();
  }

  private E one(int number) {
    return here.get(number - 1);
  }

  @Test
  void gets_the_linked_rows() {
    assertThat(names(once(() -> end.tags().get(h(), one(1))))).isEqualTo(names(1, 2));
    assertThat(once(() -> end.tags().get(h(), one(3)))).isEmpty();
    assertThat(names(once(() -> end.tags().query(h(), one(2)).list()))).isEqualTo(names(2));
  }

  @Test
  void gets_those_that_a_fetch_asks_for() {
    Fetch<R> backwards = Fetch.<R>all().orderBy(end.name().desc());
    assertThat(names(once(() -> end.tags().get(h(), one(1), backwards))))
        .isEqualTo(
            Stream.of(1, 2).map(i -> names(i).get(0)).sorted(Comparator.reverseOrder()).toList());
    assertThat(names(once(() -> end.tags().get(h(), one(1), backwards.limit(1))))).hasSize(1);
    Fetch<R> second = Fetch.where(end.name().eq(names(2).get(0)));
    assertThat(names(once(() -> end.tags().get(h(), one(1), second)))).isEqualTo(names(2));
    assertThat(once(() -> end.tags().has(h(), one(1), second))).isTrue();
    assertThat(once(() -> end.tags().has(h(), one(3), second))).isFalse();
    assertThat(once(() -> end.tags().count(h(), one(1), second))).isEqualTo(1);
    assertThat(names(once(() -> end.tags().get(h(), one(1), Fetch.<R>all().lock(Lock.FOR_UPDATE)))))
        .isEqualTo(names(1, 2));
  }

  @Test
  void has_and_counts() {
    assertThat(once(() -> end.tags().has(h(), one(1)))).isTrue();
    assertThat(once(() -> end.tags().has(h(), one(3)))).isFalse();
    assertThat(once(() -> end.tags().count(h(), one(1)))).isEqualTo(2);
    assertThat(once(() -> end.tags().has(h(), one(1), some(1, 2)))).isTrue();
    assertThat(once(() -> end.tags().has(h(), one(1), some(1, 3)))).isFalse();
    assertThat(lab.costs(0, () -> end.tags().has(h(), one(1), List.<R>of()))).isTrue();
  }

  private void isDone(
      @Nullable Changes<R> changes, List<R> linked, List<String> unlinked, List<R> untouched) {
    Objects.requireNonNull(changes);
    assertThat(changes.linked()).isEqualTo(linked);
    assertThat(names(changes.unlinked())).isEqualTo(unlinked);
    assertThat(changes.untouched()).isEqualTo(untouched);
  }

  @Test
  void sets_exactly_these() {
    Changes<R> changes = once(() -> end.tags().set(h(), one(1), some(2, 4, 3, 4)));
    isDone(changes, some(3, 4), names(1), some(2));
    assertThat(pairs()).containsExactly("1-2", "1-3", "1-4", "2-2");
    isDone(
        once(() -> end.tags().set(h(), one(1), some(2, 3, 4))),
        List.of(),
        List.of(),
        some(2, 3, 4));
    isDone(
        once(() -> end.tags().set(h(), one(1), List.of())), List.of(), names(2, 3, 4), List.of());
    assertThat(pairs()).containsExactly("2-2");
  }

  @Test
  void adds_and_removes() {
    isDone(once(() -> end.tags().add(h(), one(1), some(2, 3))), some(3), List.of(), some(2));
    isDone(once(() -> end.tags().add(h(), one(1), some(2, 3))), List.of(), List.of(), some(2, 3));
    assertThat(pairs()).containsExactly("1-1", "1-2", "1-3", "2-2");
    isDone(once(() -> end.tags().remove(h(), one(1), some(1, 4))), List.of(), names(1), some(4));
    assertThat(pairs()).containsExactly("1-2", "1-3", "2-2");
    lab.costs(0, () -> end.tags().add(h(), one(1), List.of()));
    lab.costs(0, () -> end.tags().remove(h(), one(1), List.of()));
  }

  @Test
  void creates_the_row_and_its_link() {
    R made = once(() -> end.tags().create(h(), one(3), end.make().apply("99")));
    assertThat(nameOf(made)).isEqualTo("99");
    assertThat(names(end.tags().get(h(), one(3)))).containsExactly("99");
  }

  @Test
  void create_says_so_where_a_trigger_keeps_the_link_out() {
    assumeFalse(TestDatabase.isDistributed(), "Citus has no triggers on distributed tables");
    List<String> before = pairs();
    lab.sql("CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'");
    lab.sql(
        "CREATE TRIGGER no BEFORE INSERT ON "
            + end.links()
            + " FOR EACH ROW EXECUTE FUNCTION no()");
    try {
      assertThat(
              lab.refuses(
                  RefusedException.class,
                  1,
                  () -> end.tags().create(h(), one(3), end.make().apply("99"))))
          .hasMessageContaining("the new row was inserted")
          .hasMessageContaining(inTransactions ? "roll back" : "committed");
    } finally {
      lab.sql("DROP FUNCTION no CASCADE");
    }
    assertThat(pairs()).isEqualTo(before);
  }

  @Test
  void nothing_is_written_where_a_row_is_missing() {
    List<String> before = pairs();
    R gone = deleted();
    List<R> three = List.of(there.get(2), gone);
    lab.refuses(NoSuchRowException.class, 3, () -> end.tags().set(h(), one(1), three));
    lab.refuses(NoSuchRowException.class, 3, () -> end.tags().add(h(), one(1), three));
    assertThat(pairs()).isEqualTo(before);
    Map<E, List<R>> both = new LinkedHashMap<>();
    both.put(one(1), three);
    both.put(one(2), some(1));
    lab.refuses(NoSuchRowException.class, 3, () -> end.tags().set(h(), both));
    lab.refuses(NoSuchRowException.class, 3, () -> end.tags().add(h(), both));
    assertThat(pairs()).isEqualTo(before);
  }

  /** A row that was there, and is not any more. */
  private R deleted() {
    R row = end.tags().create(h(), one(4), end.make().apply("98"));
    end.tags().remove(h(), one(4), List.of(row));
    String table = row.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    lab.sql("DELETE FROM " + table + " WHERE " + end.name() + " = '98'");
    lab.tap().take();
    return row;
  }

  @Test
  void loads_lists() {
    List<E> all = here.subList(0, 3);
    Loaded<E, List<R>, R> loaded = once(() -> end.tags().load(h(), all));
    assertThat(all.stream().map(each -> names(loaded.of(each))))
        .containsExactly(names(1, 2), names(2), List.of());
    assertThat(once(() -> end.tags().count(h(), all)).of(one(1))).isEqualTo(2);
    assertThat(once(() -> end.tags().has(h(), all)).of(one(3))).isFalse();
    Fetch<R> top = Fetch.<R>all().orderBy(end.name().desc()).limit(1);
    assertThat(once(() -> end.tags().load(h(), all, top)).of(one(1))).hasSize(1);
    Fetch<R> locked = Fetch.<R>all().lock(Lock.FOR_UPDATE);
    assertThat(names(once(() -> end.tags().load(h(), all, locked)).of(one(1))))
        .containsExactlyInAnyOrderElementsOf(names(1, 2));
  }

  @Test
  void writes_many() {
    Map<E, List<R>> wanted = new LinkedHashMap<>();
    wanted.put(one(1), some(2, 3));
    wanted.put(one(2), List.of());
    wanted.put(one(3), some(3, 1));
    Map<E, Changes<R>> changes = once(() -> end.tags().set(h(), wanted));
    isDone(changes.get(one(1)), some(3), names(1), some(2));
    isDone(changes.get(one(2)), List.of(), names(2), List.of());
    isDone(changes.get(one(3)), some(1, 3), List.of(), List.of());
    assertThat(pairs()).containsExactly("1-2", "1-3", "3-1", "3-3");
    Map<E, Changes<R>> added =
        once(() -> end.tags().add(h(), Map.of(one(1), some(4), one(3), some(3))));
    isDone(added.get(one(1)), some(4), List.of(), List.of());
    isDone(added.get(one(3)), List.of(), List.of(), some(3));
    Map<E, Changes<R>> removed =
        once(() -> end.tags().remove(h(), Map.of(one(1), some(4, 1), one(3), some(3))));
    isDone(removed.get(one(1)), List.of(), names(4), some(1));
    isDone(removed.get(one(3)), List.of(), names(3), List.of());
    assertThat(pairs()).containsExactly("1-2", "1-3", "3-1");
  }

  @Test
  void is_a_condition() {
    R second = there.get(1);
    assertThat(matching(end.tags().is(second))).containsExactly(one(1), one(2));
    assertThat(matching(end.tags().isIn(some(1, 3)))).containsExactly(one(1));
    assertThat(matching(end.tags().any(end.name().eq(names(1).get(0))))).containsExactly(one(1));
    assertThat(matching(end.tags().none())).containsExactly(one(3), one(4));
  }

  /** The rows of this end that meet it, in order; classes by their keys. */
  private List<E> matching(Condition<E> condition) {
    List<E> found = end.find().apply(h(), condition);
    return here.stream()
        .filter(each -> found.stream().anyMatch(other -> isSame(each, other)))
        .toList();
  }

  private boolean isSame(E one, E other) {
    return Objects.equals(end.key().apply(one), end.key().apply(other));
  }
}
