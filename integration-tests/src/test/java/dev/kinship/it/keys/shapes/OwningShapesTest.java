package dev.kinship.it.keys.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.Created;
import dev.kinship.runtime.Loaded;
import dev.kinship.runtime.PerRow;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that the owning end can, with keys of several columns in every shape; SQL judges. */
class OwningShapesTest {

  @RegisterExtension static final Lab lab = Lab.with(Shapes.TABLES);

  static Stream<Shape<?, ?, ?>> shapes() {
    return Shapes.all();
  }

  @BeforeEach
  void rows() {
    lab.sql(Shapes.ROWS);
  }

  private static Handle h() {
    return lab.handle();
  }

  /** a and b point at the first target, c at the last, d at none. */
  private static <E, K, T> void link(Shape<E, K, T> shape) {
    List<E> rows = shape.rowsIn(lab);
    List<T> targets = shape.targetsIn(lab);
    T last = targets.get(targets.size() - 1);
    Object unused = shape.owning().set(h(), rows.get(0), targets.get(0));
    unused = shape.owning().set(h(), rows.get(1), targets.get(0));
    unused = shape.owning().set(h(), rows.get(2), last);
    assertThat(shape.links(lab))
        .containsExactly(
            "a " + shape.targetNameOf(targets.get(0)),
            "b " + shape.targetNameOf(targets.get(0)),
            "c " + shape.targetNameOf(last),
            "d");
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <E, K, T> void a_target_is_set_read_and_removed(Shape<E, K, T> shape) {
    E row = shape.rowsIn(lab).get(0);
    List<T> targets = shape.targetsIn(lab);
    for (T each : targets) {
      E linked = lab.costs(1, () -> shape.owning().set(h(), row, each));
      assertThat(shape.links(lab)).startsWith("a " + shape.targetNameOf(each));
      E read = shape.rowsIn(lab).get(0);
      assertThat(lab.costs(1, () -> shape.owning().get(h(), linked)).map(shape::targetNameOf))
          .contains(shape.targetNameOf(each));
      assertThat(lab.costs(1, () -> shape.owning().get(h(), read)).map(shape::targetNameOf))
          .contains(shape.targetNameOf(each));
      assertThat(lab.costs(1, () -> shape.owning().has(h(), linked))).isTrue();
    }
    E first = shape.owning().set(h(), shape.rowsIn(lab).get(0), targets.get(0));
    E alone = lab.costs(1, () -> shape.owning().remove(h(), first));
    assertThat(shape.keyOfFirst(lab)).isEqualTo(shape.removed());
    assertThat(shape.owning().get(h(), alone)).isEmpty();
    assertThat(lab.costs(1, () -> shape.owning().has(h(), alone))).isFalse();
    assertThat(shape.owning().get(h(), shape.rowsIn(lab).get(0))).isEmpty();
    E again = lab.costs(1, () -> shape.owning().set(h(), alone, null));
    assertThat(shape.keyOfFirst(lab)).isEqualTo(shape.removed());
    assertThat(shape.nameOf(again)).isEqualTo("a");
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <E, K, T> void it_is_so_in_the_database_whatever_the_instance_says(Shape<E, K, T> shape) {
    List<T> targets = shape.targetsIn(lab);
    E linked = shape.owning().set(h(), shape.rowsIn(lab).get(0), targets.get(1));
    lab.sql("UPDATE " + shape.table() + " SET " + shape.half());
    assertThat(shape.links(lab)).startsWith("a");
    assertThat(lab.costs(1, () -> shape.owning().has(h(), linked))).isFalse();
    if (!shape.half().equals("land = NULL")) { // which no key writes
      Object unused = lab.costs(1, () -> shape.owning().set(h(), linked, targets.get(1)));
      assertThat(shape.links(lab)).startsWith("a " + shape.targetNameOf(targets.get(1)));
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <E, K, T> void a_key_of_which_a_column_is_null_points_at_nothing(Shape<E, K, T> shape) {
    link(shape);
    lab.sql("UPDATE " + shape.table() + " SET " + shape.half() + " WHERE name <> 'c'");
    List<E> rows = shape.rowsIn(lab);
    int costs = shape.equals(Shapes.HILL) ? 1 : 0;
    assertThat(lab.costs(costs, () -> shape.owning().get(h(), rows.get(0)))).isEmpty();
    assertThat(lab.costs(1, () -> shape.owning().has(h(), rows.get(1)))).isFalse();
    Loaded<E, Optional<T>, T> all = lab.costs(1, () -> shape.owning().load(h(), rows));
    assertThat(rows).extracting(each -> all.of(each).isPresent()).containsExactly(no(2));
    PerRow<E, Boolean> has = lab.costs(1, () -> shape.owning().has(h(), rows));
    assertThat(rows).extracting(has::of).containsExactly(no(2));
    assertThat(found(shape, shape.owning().isAbsent())).containsExactly("a", "b", "d");
    for (T each : shape.targetsIn(lab)) {
      assertThat(shape.inverse().get(h(), each)).extracting(shape::nameOf).isSubsetOf("c");
    }
  }

  /** Four answers, of which one is yes. */
  private static Boolean[] no(int but) {
    Boolean[] all = {false, false, false, false};
    all[but] = true;
    return all;
  }

  private static <E, K, T> List<String> found(Shape<E, K, T> shape, Condition<E> condition) {
    return lab.acrossTenants(() -> shape.query().apply(h()).where(condition).list()).stream()
        .map(shape::nameOf)
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <E, K, T> void a_target_is_set_by_its_key(Shape<E, K, T> shape) {
    List<T> targets = shape.targetsIn(lab);
    E row = shape.rowsIn(lab).get(0);
    K key = shape.keyOf().of(targets.get(1));
    E linked = lab.costs(1, () -> shape.owning().setKey(h(), row, key));
    assertThat(shape.links(lab)).startsWith("a " + shape.targetNameOf(targets.get(1)));
    Object unused = lab.costs(1, () -> shape.owning().setKey(h(), linked, null));
    assertThat(shape.links(lab)).startsWith("a");
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <E, K, T> void a_target_is_created_and_changed(Shape<E, K, T> shape) {
    E row = shape.rowsIn(lab).get(0);
    Created<E, T> created =
        lab.costs(1, () -> shape.owning().create(h(), row, shape.newTarget().get()));
    assertThat(shape.links(lab)).startsWith("a new");
    assertThat(shape.targetNameOf(created.target())).isEqualTo("new");
    assertThat(lab.costs(1, () -> shape.owning().get(h(), created.entity())))
        .contains(created.target());
    T changed =
        lab.costs(1, () -> shape.owning().update(h(), created.entity(), shape.renamed("newer")));
    assertThat(shape.targetNameOf(changed)).isEqualTo("newer");
    assertThat(shape.links(lab)).startsWith("a newer");
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <E, K, T> void lists_are_read_with_one_statement(Shape<E, K, T> shape) {
    link(shape);
    List<E> rows = shape.rowsIn(lab);
    List<T> targets = shape.targetsIn(lab);
    T last = targets.get(targets.size() - 1);
    Loaded<E, Optional<T>, T> all = lab.costs(1, () -> shape.owning().load(h(), rows));
    assertThat(rows)
        .extracting(all::of)
        .containsExactly(
            Optional.of(targets.get(0)),
            Optional.of(targets.get(0)),
            Optional.of(last),
            Optional.empty());
    Fetch<T> one = Fetch.where(shape.targetName().eq(shape.targetNameOf(last)));
    Loaded<E, Optional<T>, T> some = lab.costs(1, () -> shape.owning().load(h(), rows, one));
    assertThat(rows).extracting(each -> some.of(each).isPresent()).containsExactly(no(2));
    assertThat(lab.costs(1, () -> shape.owning().get(h(), rows.get(2), one))).contains(last);
    assertThat(lab.costs(1, () -> shape.owning().get(h(), rows.get(0), one))).isEmpty();
    assertThat(lab.costs(1, () -> shape.owning().has(h(), rows.get(2), one))).isTrue();
    assertThat(lab.costs(1, () -> shape.owning().has(h(), rows.get(0), one))).isFalse();
  }

  /** The other rows of a list are read ahead, in one statement, when the second is asked for. */
  @ParameterizedTest
  @MethodSource("shapes")
  <E, K, T> void a_loop_reads_ahead(Shape<E, K, T> shape) {
    link(shape);
    List<E> rows = shape.rowsIn(lab);
    List<T> targets = shape.targetsIn(lab);
    T last = targets.get(targets.size() - 1);
    lab.tap().take();
    List<Optional<T>> found = rows.stream().map(each -> shape.owning().get(h(), each)).toList();
    assertThat(found)
        .containsExactly(
            Optional.of(targets.get(0)),
            Optional.of(targets.get(0)),
            Optional.of(last),
            Optional.empty());
    assertThat(lab.tap().take().statements()).hasSizeLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <E, K, T> void many_rows_are_written_at_once(Shape<E, K, T> shape) {
    link(shape);
    List<E> rows = shape.rowsIn(lab);
    T second = shape.targetsIn(lab).get(1);
    List<E> moved =
        lab.costs(
            1,
            () -> shape.owning().set(h(), List.of(rows.get(3), rows.get(0), rows.get(2)), second));
    assertThat(moved).extracting(shape::nameOf).containsExactly("d", "a", "c");
    assertThat(moved)
        .extracting(each -> shape.owning().get(h(), each))
        .containsOnly(Optional.of(second));
    String name = shape.targetNameOf(second);
    assertThat(shape.links(lab)).contains("a " + name, "c " + name, "d " + name);
    List<E> alone = lab.costs(1, () -> shape.owning().set(h(), moved, null));
    assertThat(alone)
        .extracting(each -> shape.owning().get(h(), each))
        .containsOnly(Optional.empty());
    assertThat(shape.links(lab)).contains("a", "c", "d");
    assertThat(shape.keyOfFirst(lab)).isEqualTo(shape.removed());
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <E, K, T> void conditions_compare_each_column(Shape<E, K, T> shape) {
    link(shape);
    List<T> targets = shape.targetsIn(lab);
    T first = targets.get(0);
    T last = targets.get(targets.size() - 1);
    assertThat(found(shape, shape.owning().is(first))).containsExactly("a", "b");
    assertThat(found(shape, shape.owning().is(targets.get(1)))).isEmpty();
    assertThat(found(shape, shape.owning().isIn(List.of(first, last))))
        .containsExactly("a", "b", "c");
    assertThat(found(shape, shape.owning().isAbsent())).containsExactly("d");
    assertThat(found(shape, shape.owning().isAbsent().not())).containsExactly("a", "b", "c");
    Condition<T> named = shape.targetName().eq(shape.targetNameOf(last));
    assertThat(found(shape, shape.owning().matches(named))).containsExactly("c");
    assertThat(
            lab.acrossTenants(
                () ->
                    shape
                        .query()
                        .apply(h())
                        .orderBy(shape.owning().by(shape.targetName().desc()))
                        .orderBy(shape.name().asc())
                        .list()))
        .extracting(shape::nameOf)
        .containsExactlyInAnyOrder("a", "b", "c", "d")
        .endsWith("d");
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <E, K, T> void a_key_that_is_nobodys_is_refused(Shape<E, K, T> shape) {
    link(shape);
    List<T> targets = shape.targetsIn(lab);
    K key = shape.keyOf().of(targets.get(1));
    T gone = targets.get(1);
    lab.sql("DELETE FROM " + shape.target() + " WHERE name = '" + shape.targetNameOf(gone) + "'");
    E row = shape.rowsIn(lab).get(0);
    List<String> before = shape.links(lab);
    lab.refuses(NoSuchRowException.class, 2, () -> shape.owning().set(h(), row, gone));
    lab.refuses(NoSuchRowException.class, 2, () -> shape.owning().setKey(h(), row, key));
    lab.refuses(NoSuchRowException.class, 2, () -> shape.owning().set(h(), List.of(row), gone));
    assertThat(shape.links(lab)).isEqualTo(before);
  }
}
