package dev.kinship.it.keys.shapes;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Loaded;
import dev.kinship.runtime.PerRow;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that an inverse end to many can, with keys of several columns in every shape. */
class InverseShapesTest {

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
    Object unused = shape.inverse().add(h(), targets.get(0), rows.subList(0, 2));
    unused = shape.inverse().add(h(), targets.get(targets.size() - 1), rows.subList(2, 3));
    String first = shape.targetNameOf(targets.get(0));
    String last = shape.targetNameOf(targets.get(targets.size() - 1));
    assertThat(shape.links(lab)).containsExactly("a " + first, "b " + first, "c " + last, "d");
  }

  private static <E> List<String> names(Shape<E, ?, ?> shape, List<E> rows) {
    return rows.stream().map(shape::nameOf).sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <E, K, T> void rows_are_read_counted_and_found(Shape<E, K, T> shape) {
    link(shape);
    List<E> rows = shape.rowsIn(lab);
    List<T> targets = shape.targetsIn(lab);
    T first = targets.get(0);
    T last = targets.get(targets.size() - 1);
    assertThat(names(shape, lab.costs(1, () -> shape.inverse().get(h(), first))))
        .containsExactly("a", "b");
    assertThat(names(shape, lab.costs(1, () -> shape.inverse().get(h(), last))))
        .containsExactly("c");
    assertThat(lab.costs(1, () -> shape.inverse().get(h(), targets.get(1)))).isEmpty();
    assertThat(lab.costs(1, () -> shape.inverse().count(h(), first))).isEqualTo(2);
    assertThat(lab.costs(1, () -> shape.inverse().has(h(), last))).isTrue();
    assertThat(lab.costs(1, () -> shape.inverse().has(h(), targets.get(1)))).isFalse();
    assertThat(lab.costs(1, () -> shape.inverse().has(h(), first, rows.subList(0, 2)))).isTrue();
    assertThat(lab.costs(1, () -> shape.inverse().has(h(), first, rows.subList(1, 3)))).isFalse();
    Fetch<E> onlyB = Fetch.where(shape.name().eq("b"));
    assertThat(names(shape, lab.costs(1, () -> shape.inverse().get(h(), first, onlyB))))
        .containsExactly("b");
    assertThat(lab.costs(1, () -> shape.inverse().count(h(), first, onlyB))).isEqualTo(1);
    assertThat(lab.costs(1, () -> shape.inverse().has(h(), last, onlyB))).isFalse();
    assertThat(names(shape, lab.costs(1, () -> shape.inverse().query(h(), first).list())))
        .containsExactly("a", "b");
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <E, K, T> void a_set_makes_it_so(Shape<E, K, T> shape) {
    link(shape);
    List<E> rows = shape.rowsIn(lab);
    T first = shape.targetsIn(lab).get(0);
    List<E> wanted = List.of(rows.get(1), rows.get(2), rows.get(3));
    Changes<E> changes = lab.costs(1, () -> shape.inverse().set(h(), first, wanted));
    assertThat(names(shape, changes.linked())).containsExactly("c", "d");
    assertThat(names(shape, changes.untouched())).containsExactly("b");
    assertThat(names(shape, changes.unlinked())).containsExactly("a");
    String name = shape.targetNameOf(first);
    assertThat(shape.links(lab)).containsExactly("a", "b " + name, "c " + name, "d " + name);
    assertThat(shape.keyOfFirst(lab)).isEqualTo(shape.removed());
    assertThat(changes.linked())
        .extracting(each -> shape.owning().get(h(), each).map(shape::targetNameOf))
        .allSatisfy(each -> assertThat(each).contains(name));
    Changes<E> none = lab.costs(1, () -> shape.inverse().set(h(), first, List.of()));
    assertThat(names(shape, none.unlinked())).containsExactly("b", "c", "d");
    assertThat(shape.links(lab)).containsExactly("a", "b", "c", "d");
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <E, K, T> void rows_are_added_and_removed(Shape<E, K, T> shape) {
    link(shape);
    List<E> rows = shape.rowsIn(lab);
    List<T> targets = shape.targetsIn(lab);
    T second = targets.get(1);
    Changes<E> added =
        lab.costs(1, () -> shape.inverse().add(h(), second, List.of(rows.get(0), rows.get(3))));
    assertThat(names(shape, added.linked())).containsExactly("a", "d");
    String name = shape.targetNameOf(second);
    assertThat(shape.links(lab)).contains("a " + name, "d " + name);
    List<E> some = List.of(rows.get(3), rows.get(1));
    Changes<E> removed = lab.costs(1, () -> shape.inverse().remove(h(), second, some));
    assertThat(names(shape, removed.unlinked())).containsExactly("d");
    assertThat(names(shape, removed.untouched())).containsExactly("b");
    assertThat(shape.links(lab))
        .contains("a " + name, "b " + shape.targetNameOf(targets.get(0)), "d");
  }

  /** Nobody takes a row for another's that has the half of its key. */
  @ParameterizedTest
  @MethodSource("shapes")
  <E, K, T> void a_row_with_half_a_key_is_nobodys(Shape<E, K, T> shape) {
    link(shape);
    lab.sql("UPDATE " + shape.table() + " SET " + shape.half());
    List<E> rows = shape.rowsIn(lab);
    List<T> targets = shape.targetsIn(lab);
    for (T each : targets) {
      assertThat(shape.inverse().get(h(), each)).isEmpty();
      assertThat(shape.inverse().count(h(), each)).isZero();
      assertThat(shape.inverse().has(h(), each, rows)).isFalse();
    }
    PerRow<T, Long> counts = lab.costs(1, () -> shape.inverse().count(h(), targets));
    assertThat(targets).extracting(counts::of).containsOnly(0L);
    List<String> keys = shape.keys(lab);
    if (!shape.equals(Shapes.RIVER)) { // whose land says that they are of no region
      Changes<E> removed = lab.costs(1, () -> shape.inverse().remove(h(), targets.get(0), rows));
      assertThat(removed.unlinked()).isEmpty();
      Changes<E> set = lab.costs(1, () -> shape.inverse().set(h(), targets.get(0), List.of()));
      assertThat(set.unlinked()).isEmpty();
    }
    assertThat(shape.keys(lab)).isEqualTo(keys);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <E, K, T> void a_row_is_created_and_built(Shape<E, K, T> shape) {
    T second = shape.targetsIn(lab).get(1);
    E created = lab.costs(1, () -> shape.inverse().create(h(), second, shape.newRow().get()));
    assertThat(shape.nameOf(created)).isEqualTo("new");
    assertThat(shape.links(lab)).contains("new " + shape.targetNameOf(second));
    assertThat(lab.costs(1, () -> shape.owning().get(h(), created))).contains(second);
    if (!shape.equals(Shapes.HILL)) { // which has no property for the key
      E built = shape.inverse().build(second, shape.newRow().get());
      assertThat(shape.owning().get(h(), built)).contains(second);
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <E, K, T> void lists_are_read_with_one_statement(Shape<E, K, T> shape) {
    link(shape);
    List<T> targets = shape.targetsIn(lab);
    T first = targets.get(0);
    T last = targets.get(targets.size() - 1);
    Loaded<T, List<E>, E> all = lab.costs(1, () -> shape.inverse().load(h(), targets));
    assertThat(names(shape, all.of(first))).containsExactly("a", "b");
    assertThat(names(shape, all.of(last))).containsExactly("c");
    assertThat(all.of(targets.get(1))).isEmpty();
    Fetch<E> one = Fetch.<E>all().orderBy(shape.name().desc()).limit(1);
    Loaded<T, List<E>, E> limited = lab.costs(1, () -> shape.inverse().load(h(), targets, one));
    assertThat(names(shape, limited.of(first))).containsExactly("b");
    assertThat(names(shape, limited.of(last))).containsExactly("c");
    PerRow<T, Long> counts = lab.costs(1, () -> shape.inverse().count(h(), targets));
    assertThat(counts.of(first)).isEqualTo(2);
    assertThat(counts.of(targets.get(1))).isZero();
    PerRow<T, Boolean> has = lab.costs(1, () -> shape.inverse().has(h(), targets));
    assertThat(has.of(last)).isTrue();
    assertThat(has.of(targets.get(1))).isFalse();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <E, K, T> void a_loop_reads_ahead(Shape<E, K, T> shape) {
    link(shape);
    List<T> targets = shape.targetsIn(lab);
    lab.tap().take();
    List<Integer> sizes =
        targets.stream().map(each -> shape.inverse().get(h(), each).size()).toList();
    assertThat(sizes).startsWith(2, 0).endsWith(1);
    assertThat(sizes.stream().mapToInt(each -> each).sum()).isEqualTo(3);
    assertThat(lab.tap().take().statements()).hasSizeLessThan(targets.size());
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <E, K, T> void many_targets_are_written_at_once(Shape<E, K, T> shape) {
    link(shape);
    List<E> rows = shape.rowsIn(lab);
    List<T> targets = shape.targetsIn(lab);
    T first = targets.get(0);
    T second = targets.get(1);
    Map<T, List<E>> some =
        Map.of(first, List.of(rows.get(0), rows.get(3)), second, List.of(rows.get(1)));
    Map<T, Changes<E>> set = lab.costs(1, () -> shape.inverse().set(h(), some));
    assertThat(names(shape, requireNonNull(set.get(first)).linked())).containsExactly("d");
    assertThat(names(shape, requireNonNull(set.get(first)).untouched())).containsExactly("a");
    assertThat(names(shape, requireNonNull(set.get(second)).linked())).containsExactly("b");
    String one = shape.targetNameOf(first);
    String two = shape.targetNameOf(second);
    assertThat(shape.links(lab)).contains("a " + one, "b " + two, "d " + one);
    Map<T, List<E>> swapped =
        Map.of(first, List.of(rows.get(1)), second, List.of(rows.get(0), rows.get(3)));
    Object unused = lab.costs(1, () -> shape.inverse().add(h(), swapped));
    assertThat(shape.links(lab)).contains("a " + two, "b " + one, "d " + two);
    Map<T, Changes<E>> removed = lab.costs(1, () -> shape.inverse().remove(h(), swapped));
    assertThat(names(shape, requireNonNull(removed.get(second)).unlinked()))
        .containsExactly("a", "d");
    assertThat(shape.links(lab)).contains("a", "b", "d");
    assertThat(shape.keyOfFirst(lab)).isEqualTo(shape.removed());
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <E, K, T> void conditions_compare_each_column(Shape<E, K, T> shape) {
    link(shape);
    List<E> rows = shape.rowsIn(lab);
    List<T> targets = shape.targetsIn(lab);
    String first = shape.targetNameOf(targets.get(0));
    String last = shape.targetNameOf(targets.get(targets.size() - 1));
    assertThat(found(shape, shape.inverse().any())).containsExactlyInAnyOrder(first, last);
    assertThat(found(shape, shape.inverse().none())).hasSize(all(shape) - 2).doesNotContain(first);
    assertThat(found(shape, shape.inverse().is(rows.get(2)))).containsExactly(last);
    assertThat(found(shape, shape.inverse().isIn(rows))).containsExactlyInAnyOrder(first, last);
    assertThat(found(shape, shape.inverse().is(rows.get(3)))).isEmpty();
    assertThat(found(shape, shape.inverse().any(shape.name().eq("b")))).containsExactly(first);
  }

  private static int all(Shape<?, ?, ?> shape) {
    return lab.column(Integer.class, "SELECT count(*) FROM " + shape.target()).get(0);
  }

  private static <T> List<String> found(Shape<?, ?, T> shape, Condition<T> condition) {
    return lab.acrossTenants(() -> shape.targetQuery().apply(h()).where(condition).list()).stream()
        .map(shape::targetNameOf)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <E, K, T> void a_target_that_is_not_there_is_told(Shape<E, K, T> shape) {
    List<E> rows = shape.rowsIn(lab);
    T gone = shape.targetsIn(lab).get(1);
    lab.sql("DELETE FROM " + shape.target() + " WHERE name = '" + shape.targetNameOf(gone) + "'");
    List<String> before = shape.links(lab);
    lab.refuses(
        NoSuchRowException.class, 2, () -> shape.inverse().set(h(), gone, rows.subList(0, 1)));
    lab.refuses(
        NoSuchRowException.class, 2, () -> shape.inverse().add(h(), gone, rows.subList(0, 1)));
    assertThat(shape.links(lab)).isEqualTo(before);
  }
}
