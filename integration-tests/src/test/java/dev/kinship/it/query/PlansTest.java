package dev.kinship.it.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.table.TableQuery;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** PostgreSQL sees joins in the conditions, and an index in the pages, whatever the values are. */
class PlansTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          Zoo.TABLES
              + "; CREATE INDEX ON animal (keeper_id); CREATE INDEX ON animal (parent_id);"
              + " CREATE INDEX gauge_name ON gauge (name, shelf, place)");

  @BeforeEach
  void manyRows() {
    lab.sql(
        """
        INSERT INTO keeper SELECT n, 'k' || n, false FROM generate_series(1, 2000) AS s (n);
        INSERT INTO animal (name, weight, keeper_id, parent_id)
          SELECT 'a' || n, n, n % 1900 + 1, n / 2 FROM generate_series(1, 20000) AS s (n);
        INSERT INTO gauge SELECT n % 1000, n / 1000, 'g' || n % 777
          FROM generate_series(1, 20000) AS s (n);
        ANALYZE\
        """);
  }

  @Test
  void associations_are_joins_and_their_opposites_anti_joins() {
    Condition<Keeper> heavy = KeeperTable.ANIMALS.any(AnimalTable.WEIGHT.gt(19_000));
    assertThat(plan(KeeperTable.query(lab.handle()).where(heavy)))
        .contains("Hash Join")
        .doesNotContain("SubPlan");
    assertThat(plan(KeeperTable.query(lab.handle()).where(heavy.not()))).contains("Anti Join");
    assertThat(plan(KeeperTable.query(lab.handle()).where(KeeperTable.ANIMALS.none())))
        .contains("Anti Join");
    Condition<Animal> ofOne = AnimalTable.KEEPER.matches(KeeperTable.NAME.eq("k7"));
    assertThat(plan(AnimalTable.query(lab.handle()).where(ofOne)))
        .contains("animal_keeper_id_idx")
        .doesNotContain("SubPlan");
    Condition<Animal> child = AnimalTable.PARENT.matches(AnimalTable.NAME.eq("a7"));
    assertThat(plan(AnimalTable.query(lab.handle()).where(child)))
        .contains("animal_parent_id_idx")
        .doesNotContain("SubPlan");
    assertThat(plan(AnimalTable.query(lab.handle()).where(AnimalTable.CHILDREN.none())))
        .contains("Anti Join");
    assertThat(
            plan(
                AnimalTable.query(lab.handle())
                    .where(AnimalTable.PARENT.matches(child).and(AnimalTable.WEIGHT.gt(3)))))
        .doesNotContain("SubPlan");
  }

  @Test
  void pages_begin_in_an_index_and_read_no_more() {
    Gauge row = new Gauge(500, 10, "g5");
    TableQuery<Gauge> byName = GaugeTable.query(lab.handle()).limit(10);
    for (TableQuery<Gauge> each :
        List.of(
            byName.orderBy(GaugeTable.NAME.asc()).after(row),
            byName.orderBy(GaugeTable.NAME.desc()).after(row),
            byName.orderBy(GaugeTable.NAME.asc()).before(row),
            byName.orderBy(GaugeTable.NAME.asc(), GaugeTable.SHELF.desc()).after(row))) {
      assertThat(plan(each)).contains("gauge_name").contains("Index Cond").contains("name");
    }
    assertThat(plan(byName.after(row))).contains("Index Cond: (ROW(shelf, place) > ROW(");
    assertThat(plan(byName.orderBy(GaugeTable.NAME.desc()).after(row)))
        .contains("Backward")
        .doesNotContain("Sort");
  }

  /** How the statement is run once it is prepared, for any values. */
  private static String plan(TableQuery<?> query) {
    lab.costs(1, query::list);
    String statement = lab.statements().get(0);
    long parameters = statement.chars().filter(each -> each == '$').count();
    String values = "NULL, ".repeat((int) parameters).replaceFirst(", $", "");
    lab.sql("SET plan_cache_mode = force_generic_plan; PREPARE asked AS " + statement);
    try {
      return String.join(
          "\n",
          lab.column(
              String.class,
              "EXPLAIN EXECUTE asked" + (values.isEmpty() ? "" : "(" + values + ")")));
    } finally {
      lab.sql("DEALLOCATE asked");
    }
  }
}
