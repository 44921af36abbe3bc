package dev.kinship.it.paths;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.it.paths.Paths.Way;
import dev.kinship.runtime.PathToMany;
import dev.kinship.runtime.PathToOne;
import dev.kinship.runtime.PerRow;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Lock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every path reads is what SQL by hand reads, in one round trip, in and out of transactions.
 */
@ParameterizedClass(name = "{0}, in a transaction: {1}")
@MethodSource("paths")
class EveryPathTest<E, R> {

  @RegisterExtension static final Lab lab = Lab.with(World.TABLES);

  private final Way<E, R> way;
  private final boolean inTransactions;
  private List<E> rows = List.of();
  private Map<String, List<String>> expected = Map.of();

  EveryPathTest(Way<E, R> way, boolean inTransactions) {
    this.way = way;
    this.inTransactions = inTransactions;
  }

  static Stream<Arguments> paths() {
    return Paths.all().flatMap(way -> Stream.of(Arguments.of(way, false), Arguments.of(way, true)));
  }

  @BeforeEach
  void rows() {
    lab.sql(World.ROWS);
    // In no cohort of this handle.
    rows = lab.acrossTenants(() -> lab.ownJdbi().withHandle(way::all));
    expected = new HashMap<>();
    for (Map<String, Object> pair : lab.rows(way.expected())) {
      expected
          .computeIfAbsent(String.valueOf(pair.get("here")), none -> new ArrayList<>())
          .add(String.valueOf(pair.get("there")));
    }
    assertThat(expected.keySet()).as("some lead to something").isNotEmpty();
    assertThat(expected.size()).as("and some do not").isLessThan(rows.size() + 1);
    lab.inTransactions(inTransactions);
    lab.tap().take();
  }

  private static Handle h() {
    return lab.handle();
  }

  private List<String> expected(E row) {
    return expected.getOrDefault(way.keyHere().apply(row), List.of());
  }

  /** A gateway's query, which reads the rows of all tenants. */
  private List<E> where(Condition<E> condition) {
    return lab.acrossTenants(() -> way.where(h(), condition));
  }

  private List<String> keys(List<R> found) {
    return found.stream().map(way.keyThere()).toList();
  }

  /** Whether a row has no key for the path to begin with, so that there is nothing to ask. */
  private boolean isNowhere(E row) {
    Object key = row;
    if (way.path() == PetTable.SIBLINGS) {
      key = ((Pet) row).ownerId;
    } else if (way.path() == TaskTable.ACCOUNT) {
      key = ((Task) row).projectId();
    } else if (way.path() == AddressTable.COUNTRY) {
      key = ((Address) row).cityId();
    } else if (way.path() == EmployeeTable.GRAND_MANAGER) {
      key = ((Employee) row).managerId();
    }
    return key == null;
  }

  @Test
  void gets_what_is_at_the_end() {
    // Rows that lead to rows of their own kind would be read ahead with these.
    h().getConfig(KinshipConfig.class).setReadMode(ReadMode.ONE);
    for (E row : rows) {
      assertThat(keys(lab.costs(isNowhere(row) ? 0 : 1, () -> way.get(h(), row))))
          .isEqualTo(expected(row));
      assertThat(lab.statements()).hasSizeLessThan(2);
    }
  }

  @Test
  void gets_what_a_fetch_asks_for() {
    for (E row : rows) {
      assertThat(keys(way.get(h(), row, Fetch.<R>all().limit(1))))
          .isEqualTo(expected(row).stream().limit(1).toList());
      assertThat(keys(way.get(h(), row, Fetch.<R>all().lock(Lock.FOR_SHARE))))
          .isEqualTo(expected(row));
    }
  }

  @Test
  void has_and_counts() {
    for (E row : rows) {
      assertThat(way.path().has(h(), row)).isEqualTo(!expected(row).isEmpty());
      assertThat(way.path().has(h(), row, Fetch.all())).isEqualTo(!expected(row).isEmpty());
      if (way.path() instanceof PathToMany<E, R> many) {
        assertThat(many.count(h(), row)).isEqualTo(expected(row).size());
        assertThat(many.count(h(), row, Fetch.<R>all().unscoped()))
            .isGreaterThanOrEqualTo(expected(row).size());
        assertThat(keys(many.query(h(), row).list())).isEqualTo(expected(row));
      }
    }
  }

  @Test
  void has_the_given_rows() {
    if (!(way.path() instanceof PathToMany<E, R> many)) {
      return;
    }
    E some = rows.stream().filter(each -> expected(each).size() > 1).findFirst().orElseThrow();
    List<R> found = many.get(h(), some);
    assertThat(lab.costs(1, () -> many.has(h(), some, found))).isTrue();
    assertThat(lab.costs(0, () -> many.has(h(), some, List.<R>of()))).isTrue();
    for (E other : rows) {
      assertThat(many.has(h(), other, found))
          .isEqualTo(expected(other).containsAll(expected(some)));
    }
  }

  @Test
  void loads_lists_in_one_round_trip() {
    Function<E, List<R>> all = lab.costs(1, () -> way.load(h(), rows, Fetch.all()));
    Function<E, List<R>> first = lab.costs(1, () -> way.load(h(), rows, Fetch.<R>all().limit(1)));
    Fetch<R> locking = Fetch.<R>all().lock(Lock.FOR_SHARE);
    Function<E, List<R>> locked = lab.costs(1, () -> way.load(h(), rows, locking));
    for (E row : rows) {
      assertThat(keys(all.apply(row))).isEqualTo(expected(row));
      assertThat(keys(first.apply(row))).isEqualTo(expected(row).stream().limit(1).toList());
      assertThat(keys(locked.apply(row))).hasSameElementsAs(expected(row));
    }
    PerRow<E, Boolean> any = lab.costs(1, () -> way.path().has(h(), rows));
    rows.forEach(row -> assertThat(any.of(row)).isEqualTo(!expected(row).isEmpty()));
    if (way.path() instanceof PathToMany<E, R> many) {
      PerRow<E, Long> count = lab.costs(1, () -> many.count(h(), rows));
      rows.forEach(row -> assertThat(count.of(row)).isEqualTo(expected(row).size()));
    }
  }

  @Test
  void a_loop_sends_a_handful_of_statements() {
    lab.handle().begin();
    List<E> all = lab.acrossTenants(() -> way.all(h()));
    lab.tap().take();
    for (E row : all) {
      assertThat(keys(way.get(h(), row))).isEqualTo(expected(row));
    }
    assertThat(lab.tap().take().roundTrips()).isLessThan(9);
    lab.handle().commit();
  }

  @Test
  void is_a_condition() {
    List<E> with = rows.stream().filter(row -> !expected(row).isEmpty()).toList();
    List<E> without = rows.stream().filter(row -> expected(row).isEmpty()).toList();
    assertThat(here(lab.costs(1, () -> where(way.path().any())))).isEqualTo(here(with));
    assertThat(here(lab.costs(1, () -> where(way.path().none())))).isEqualTo(here(without));
    List<E> matching =
        way.path() instanceof PathToMany<E, R> many
            ? where(many.any(Fetch.all()))
            : where(((PathToOne<E, R>) way.path()).matches(Fetch.all()));
    assertThat(here(matching)).isEqualTo(here(with));
  }

  @Test
  void is_a_condition_on_given_rows() {
    Map<String, R> there = new LinkedHashMap<>();
    for (E row : rows) {
      way.get(h(), row).forEach(each -> there.put(way.keyThere().apply(each), each));
    }
    there.forEach(
        (key, one) -> {
          assertThat(here(lab.costs(1, () -> where(way.path().is(one)))))
              .isEqualTo(leadingTo(Set.of(key)));
          assertThat(here(where(way.path().is(one).not())))
              .doesNotContainAnyElementsOf(leadingTo(Set.of(key)))
              .hasSize(rows.size() - leadingTo(Set.of(key)).size());
        });
    List<String> two = there.keySet().stream().limit(2).toList();
    List<R> given = two.stream().map(there::get).toList();
    assertThat(here(lab.costs(1, () -> where(way.path().isIn(given)))))
        .isEqualTo(leadingTo(Set.copyOf(two)));
    assertThat(here(where(way.path().isIn(there.values())))).isEqualTo(leadingTo(there.keySet()));
    assertThat(where(way.path().isIn(List.of()))).isEmpty();
  }

  /** The rows that SQL by hand leads from to one of these. */
  private List<String> leadingTo(Set<String> keys) {
    return rows.stream()
        .filter(row -> expected(row).stream().anyMatch(keys::contains))
        .map(way.keyHere())
        .toList();
  }

  private List<String> here(List<E> some) {
    return some.stream().map(way.keyHere()).toList();
  }

  @Test
  void one_row_may_be_absent() {
    if (way.path() instanceof PathToOne<E, R> one) {
      for (E row : rows) {
        Optional<R> found = one.get(h(), row);
        assertThat(found.map(way.keyThere()).stream().toList()).isEqualTo(expected(row));
      }
    }
  }
}
