package dev.kinship.it.keys.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.InverseToOne;
import dev.kinship.runtime.Relative;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.OccupiedException;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.table.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One-to-one with keys of several columns: own ones, shared ones, hidden ones, and a shared key.
 */
@ParameterizedClass(name = "in a transaction: {0}")
@ValueSource(booleans = {false, true})
class OneToOneShapesTest {

  @RegisterExtension static final Lab lab = Lab.with(Shapes.TABLES);

  /**
   * An association.
   *
   * @param table the table that holds the key
   * @param key the key's columns
   * @param half what makes one column of the key null
   */
  record Pair<E, K, T>(
      String table,
      String key,
      String half,
      ToOne<E, K, T> owning,
      InverseToOne<T, K, E> inverse,
      Function<Handle, List<E>> rows,
      Function<Handle, List<T>> targets,
      Function<String, Values<E>> named,
      Column<E, String> name) {

    List<String> keys() {
      return lab.column(
          String.class,
          "SELECT concat_ws(' ', name, " + key + ") FROM " + table + " ORDER BY name");
    }

    @Override
    public String toString() {
      return owning.name();
    }
  }

  static Stream<Pair<?, ?, ?>> pairs() {
    String regions = "region_land, region_no";
    return Stream.of(
        new Pair<>(
            "capital",
            regions,
            "region_land = NULL",
            CapitalTable.REGION,
            RegionTable.CAPITAL,
            CapitalTable::all,
            RegionTable::all,
            name -> CapitalValues.of(v -> v.name(name)),
            CapitalTable.NAME),
        new Pair<>(
            "banner",
            regions,
            "region_no = NULL",
            BannerTable.REGION,
            RegionTable.BANNER,
            BannerTable::all,
            RegionTable::all,
            name -> BannerValues.of(v -> v.name(name)),
            BannerTable.NAME),
        new Pair<>(
            "seal",
            "house, shelf_no",
            "house = NULL",
            SealTable.SHELF,
            ShelfTable.SEAL,
            SealTable::all,
            h -> ShelfTable.query(h).where(ShelfTable.TENANT_ID.eq(1)).list(),
            name -> SealValues.of(v -> v.id(9).name(name)),
            SealTable.NAME));
  }

  private final boolean inTransactions;

  OneToOneShapesTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void rows() {
    lab.sql(Shapes.ROWS);
    lab.inTransactions(inTransactions);
  }

  private static Handle h() {
    return lab.handle();
  }

  private static <E> List<E> rows(Pair<E, ?, ?> pair) {
    return lab.acrossTenants(() -> pair.rows().apply(h()));
  }

  private static <T> List<T> targets(Pair<?, ?, T> pair) {
    return lab.acrossTenants(() -> pair.targets().apply(h()));
  }

  private static <E> List<String> names(Pair<E, ?, ?> pair, List<E> rows) {
    return rows.stream().map(pair.name()::of).toList();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  <E, K, T> void the_last_one_that_is_set_is_the_only_one(Pair<E, K, T> pair) {
    List<E> rows = rows(pair);
    T first = targets(pair).get(0);
    T second = targets(pair).get(1);
    String one = pair.table().equals("seal") ? " x 1" : " ar 1";
    String two = pair.table().equals("seal") ? " x 2" : " ar 2";

    Changes<E> set = lab.costs(1, () -> pair.inverse().set(h(), first, rows.get(0)));
    assertThat(names(pair, set.linked())).containsExactly("a");
    assertThat(pair.keys()).containsExactly("a" + one, "b", "c", "d");
    Changes<E> other = lab.costs(1, () -> pair.inverse().set(h(), first, rows.get(1)));
    assertThat(names(pair, other.unlinked())).containsExactly("a");
    assertThat(pair.keys()).containsExactly("a", "b" + one, "c", "d");
    E third = lab.costs(1, () -> pair.owning().set(h(), rows.get(2), first));
    assertThat(pair.keys()).containsExactly("a", "b", "c" + one, "d");
    E moved = lab.costs(1, () -> pair.owning().set(h(), third, second));
    assertThat(pair.keys()).containsExactly("a", "b", "c" + two, "d");
    assertThat(pair.inverse().get(h(), second).map(pair.name()::of)).contains("c");
    assertThat(pair.inverse().get(h(), first)).isEmpty();
    Object unused = lab.costs(1, () -> pair.owning().remove(h(), moved));
    assertThat(pair.keys()).containsExactly("a", "b", "c", "d");
    assertThat(lab.costs(1, () -> pair.inverse().remove(h(), second)).unlinked()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  <E, K, T> void one_is_created_changed_and_destroyed(Pair<E, K, T> pair) {
    List<T> targets = targets(pair);
    T first = targets.get(0);
    E made = lab.costs(1, () -> pair.inverse().create(h(), first, pair.named().apply("e")));
    assertThat(pair.owning().get(h(), made)).contains(first);
    lab.refuses(
        OccupiedException.class,
        1,
        () -> pair.inverse().create(h(), first, pair.named().apply("f")));
    assertThat(pair.keys()).hasSize(5);
    T second = targets.get(1);
    assertThat(lab.costs(1, () -> pair.inverse().has(h(), first))).isTrue();
    assertThat(lab.costs(1, () -> pair.inverse().has(h(), second))).isFalse();
    assertThat(lab.costs(1, () -> pair.inverse().destroy(h(), first)).map(pair.name()::of))
        .contains("e");
    assertThat(pair.keys()).containsExactly("a", "b", "c", "d");
    E ensured = lab.costs(1, () -> pair.inverse().ensure(h(), second, pair.named().apply("g")));
    E again = lab.costs(1, () -> pair.inverse().ensure(h(), second, pair.named().apply("h")));
    assertThat(pair.name().of(ensured)).isEqualTo("g");
    assertThat(pair.name().of(again)).isEqualTo("h");
    assertThat(pair.keys()).hasSize(5);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  <E, K, T> void lists_and_conditions_take_whole_keys(Pair<E, K, T> pair) {
    List<E> rows = rows(pair);
    List<T> targets = targets(pair);
    Object unused = pair.inverse().set(h(), targets.get(0), rows.get(3));
    unused = pair.inverse().set(h(), targets.get(2), rows.get(2));
    var all = lab.costs(1, () -> pair.inverse().load(h(), targets));
    assertThat(targets.subList(0, 3))
        .extracting(each -> all.of(each).map(pair.name()::of))
        .containsExactly(Optional.of("d"), Optional.empty(), Optional.of("c"));
    var has = lab.costs(1, () -> pair.inverse().has(h(), targets));
    assertThat(targets.subList(0, 3)).extracting(has::of).containsExactly(true, false, true);

    lab.sql("UPDATE " + pair.table() + " SET " + pair.half());
    var none = lab.costs(1, () -> pair.inverse().load(h(), targets));
    assertThat(targets).extracting(none::of).containsOnly(Optional.empty());
    assertThat(pair.inverse().get(h(), targets.get(0))).isEmpty();
    Changes<E> set = lab.costs(1, () -> pair.inverse().set(h(), targets.get(0), rows.get(0)));
    assertThat(set.unlinked()).isEmpty();
    assertThat(pair.inverse().get(h(), targets.get(0)).map(pair.name()::of)).contains("a");
  }

  /** Both columns are the archive's own key: it can be made and read, and not moved. */
  @Test
  void a_row_whose_own_key_is_the_foreign_key() {
    Region first = RegionTable.find(h(), "ar", 1).orElseThrow();
    Region last = RegionTable.find(h(), "uy", 1).orElseThrow();
    Archive made = lab.costs(1, () -> last.createArchive(h(), a -> a.name("of uy")));
    assertThat(made).isEqualTo(new Archive("uy", 1, "of uy"));
    assertThat(lab.costs(1, () -> made.getRegion(h()))).isEqualTo(last);
    assertThat(lab.costs(1, () -> last.getArchive(h()))).contains(made);
    assertThat(lab.costs(1, () -> first.getArchive(h()))).isEmpty();
    assertThat(first.buildArchive(a -> a.name("new"))).isEqualTo(new Archive("ar", 1, "new"));
    lab.refuses(
        ContradictionException.class,
        0,
        () -> first.createArchive(h(), a -> a.land("uy").name("x")));
    lab.refuses(OccupiedException.class, 1, () -> last.createArchive(h(), a -> a.name("x")));
    assertThat(lab.costs(1, () -> RegionTable.ARCHIVE.load(h(), List.of(first, last))).of(last))
        .contains(made);
    assertThat(lab.costs(1, () -> last.updateArchive(h(), a -> a.name("newer"))).name())
        .isEqualTo("newer");
    assertThat(lab.costs(1, () -> last.destroyArchive(h()))).isPresent();
    assertThat(lab.rows("SELECT * FROM archive")).isEmpty();
  }

  /** Parts of another maker, which have the same numbers. */
  @Test
  void the_way_up_and_down_where_all_columns_differ() {
    lab.sql(
        "UPDATE part SET whole_maker = 'm', whole_no = 1 WHERE maker = 'n' AND no = 1;"
            + "UPDATE part SET whole_maker = 'n', whole_no = 1 WHERE maker = 'n' AND no = 2;"
            + "UPDATE part SET whole_maker = 'n', whole_no = 2 WHERE maker = 'm' AND no = 2");
    Part lowest = PartTable.find(h(), "m", 2).orElseThrow();
    assertThat(lab.costs(1, () -> PartTable.WHOLE.ancestors(h(), lowest)))
        .extracting(each -> each.row().name())
        .containsExactly("d", "c", "a");
    Part highest = PartTable.find(h(), "m", 1).orElseThrow();
    List<Relative<Part>> down = lab.costs(1, () -> PartTable.PARTS.descendants(h(), highest));
    assertThat(down).extracting(each -> each.row().name()).containsExactly("c", "d", "b");
    assertThat(lab.costs(1, () -> PartTable.PARTS.descendants(h(), highest, 2))).hasSize(2);
  }

  /** Of rows that depend on a region in six ways, only that region's go or are unlinked. */
  @Test
  void a_row_is_deleted_with_what_depends_on_it() {
    lab.sql(
        "UPDATE town SET region_land = 'ar', region_no = CASE name WHEN 'a' THEN 1 ELSE 2 END;"
            + "UPDATE hill SET region_land = CASE name WHEN 'a' THEN 'ar' ELSE 'uy' END, region_no = 1;"
            + "UPDATE lake SET region_code = 'a';"
            + "UPDATE river SET mouth_no = 1, source_no = 2 WHERE name = 'b';"
            + "UPDATE capital SET region_land = 'uy', region_no = 1 WHERE name = 'c';"
            + "UPDATE capital SET region_land = 'ar', region_no = 1 WHERE name = 'd'");
    Region first = RegionTable.find(h(), "ar", 1).orElseThrow();
    Deleted deleted =
        lab.costs(
            1,
            () ->
                RegionTable.delete(
                    h(),
                    first,
                    RegionTable.TOWNS
                        .deleted()
                        .and(RegionTable.HILLS.unlinked())
                        .and(RegionTable.LAKES.unlinked())
                        .and(RegionTable.MOUTHS.unlinked())
                        .and(RegionTable.CAPITAL.deleted())));
    assertThat(deleted.count(RegionTable.TOWNS)).isEqualTo(1);
    assertThat(deleted.count(RegionTable.LAKES)).isEqualTo(2);
    assertThat(deleted.count(RegionTable.CAPITAL)).isEqualTo(1);
    assertThat(keys("town", "region_land, region_no"))
        .containsExactly("b ar 2", "c ar 2", "d ar 2");
    assertThat(keys("hill", "region_land, region_no"))
        .containsExactly("a", "b uy 1", "c uy 1", "d uy 1");
    assertThat(keys("lake", "zone, region_code")).containsExactly("a 7", "b 7", "c 8 a", "d 8 a");
    assertThat(keys("river", "land, source_no, mouth_no")).contains("b ar 2");
    assertThat(keys("capital", "region_land, region_no")).containsExactly("a", "b", "c uy 1");
  }

  private static List<String> keys(String table, String key) {
    return lab.column(
        String.class, "SELECT concat_ws(' ', name, " + key + ") FROM " + table + " ORDER BY name");
  }
}
