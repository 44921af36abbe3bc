package dev.kinship.it.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Lab;
import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.runtime.query.Order;
import dev.kinship.runtime.table.TableQuery;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.statement.SqlLogger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes after a row and before it, in every kind of order, with nulls and with ties. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class KeysetTest {

  @RegisterExtension static final Lab lab = Lab.with(Zoo.TABLES);

  private final boolean throughJdbi;

  KeysetTest(boolean throughJdbi) {
    this.throughJdbi = throughJdbi;
  }

  @BeforeEach
  void rows() {
    if (throughJdbi) {
      lab.handle().setSqlLogger(new SqlLogger() {});
    }
    lab.sql(
        """
        INSERT INTO animal (name, weight, parent_id)
        SELECT n, w, p FROM (VALUES ('a'), ('b'), (NULL)) AS names (n),
          (VALUES (1), (2), (NULL)) AS weights (w), (VALUES (7), (7)) AS parents (p)\
        """);
    lab.sql(
        """
        INSERT INTO gauge (shelf, place, name)
        SELECT s, p, CASE WHEN s * p % 3 = 0 THEN 'a' ELSE 'b' END
        FROM generate_series(1, 4) AS shelves (s), generate_series(1, 3) AS places (p)\
        """);
  }

  static List<List<Order<Animal>>> orders() {
    List<List<Order<Animal>>> all = new ArrayList<>();
    all.add(List.of());
    all.add(List.of(AnimalTable.ID.desc()));
    all.add(List.of(AnimalTable.ID.asc(), AnimalTable.NAME.asc()));
    all.add(List.of(AnimalTable.PARENT_ID.desc()));
    for (Order<Animal> name : each(AnimalTable.NAME.asc(), AnimalTable.NAME.desc())) {
      all.add(List.of(name));
      all.add(List.of(name, AnimalTable.ID.asc()));
      all.add(List.of(name, AnimalTable.ID.desc()));
      for (Order<Animal> weight : each(AnimalTable.WEIGHT.asc(), AnimalTable.WEIGHT.desc())) {
        all.add(List.of(name, weight));
        all.add(List.of(AnimalTable.PARENT_ID.asc(), name, weight));
      }
    }
    return all;
  }

  private static <E> List<Order<E>> each(Order<E> asc, Order<E> desc) {
    return List.of(asc, asc.nullsFirst(), desc, desc.nullsFirst());
  }

  @ParameterizedTest
  @MethodSource("orders")
  void after_and_before_part_all_rows_at_any_row(List<Order<Animal>> orders) {
    TableQuery<Animal> query = AnimalTable.query(lab.handle()).orderBy(ordersOf(orders));
    List<Animal> all = query.list();
    assertThat(all).hasSize(18);
    for (int i = 0; i < all.size(); i++) {
      Animal row = all.get(i);
      List<Animal> behind = all.subList(i + 1, all.size());
      List<Animal> ahead = all.subList(0, i);
      assertThat(query.after(row).list()).as("after %s", row).isEqualTo(behind);
      assertThat(query.before(row).list()).as("before %s", row).isEqualTo(ahead);
      assertThat(query.before(row).limit(4).list())
          .as("right before %s", row)
          .isEqualTo(ahead.subList(Math.max(0, i - 4), i));
      assertThat(query.after(row).count()).isEqualTo(behind.size());
      assertThat(query.before(row).limit(3).count()).isEqualTo(Math.min(3, i));
      assertThat(query.before(row).exists()).isEqualTo(i > 0);
    }
  }

  @ParameterizedTest
  @MethodSource("orders")
  void after_one_row_and_before_another_are_the_rows_between(List<Order<Animal>> orders) {
    TableQuery<Animal> query = AnimalTable.query(lab.handle()).orderBy(ordersOf(orders));
    List<Animal> all = query.list();
    for (int i = 0; i < all.size(); i += 6) {
      for (int j = 0; j < all.size(); j += 4) {
        TableQuery<Animal> between = query.after(all.get(i)).before(all.get(j));
        List<Animal> rows = all.subList(Math.min(i + 1, j), j);
        assertThat(between.list()).as("from %s to %s", i, j).isEqualTo(rows);
        assertThat(query.before(all.get(j)).after(all.get(i)).list()).isEqualTo(rows);
        assertThat(between.limit(3).list())
            .as("right before %s, behind %s", j, i)
            .isEqualTo(rows.subList(Math.max(0, rows.size() - 3), rows.size()));
        assertThat(between.count()).isEqualTo(rows.size());
        assertThat(between.exists()).isEqualTo(!rows.isEmpty());
        assertThat(between.findFirst()).isEqualTo(rows.stream().findFirst());
        assertThat(between.stream()).isEqualTo(rows);
      }
    }
  }

  @Test
  void of_several_bounds_on_one_side_the_last_one_said_holds() {
    TableQuery<Gauge> query = GaugeTable.query(lab.handle());
    List<Gauge> all = query.list();
    TableQuery<Gauge> between = query.after(all.get(5)).before(all.get(8));
    assertThat(between.after(all.get(1)).list()).isEqualTo(all.subList(2, 8));
    assertThat(between.before(all.get(11)).list()).isEqualTo(all.subList(6, 11));
    lab.costs(1, between.after(all.get(1))::list);
    assertThat(lab.statements())
        .containsExactly(
            "SELECT shelf, place, name FROM gauge WHERE ((shelf, place) > ($1, $2)"
                + " AND (shelf, place) < ($3, $4)) ORDER BY shelf, place");
  }

  @ParameterizedTest
  @MethodSource("orders")
  void pages_have_each_row_once_and_in_order(List<Order<Animal>> orders) {
    TableQuery<Animal> query = AnimalTable.query(lab.handle()).orderBy(ordersOf(orders));
    List<Animal> all = query.list();
    for (int size : new int[] {1, 4, 6, 18, 50}) {
      List<Animal> paged = new ArrayList<>();
      for (List<Animal> page : query.pages(size)) {
        assertThat(page).isNotEmpty().hasSizeLessThanOrEqualTo(size);
        paged.addAll(page);
      }
      assertThat(paged).isEqualTo(all);
    }
  }

  @Test
  void keys_of_several_columns_decide_together_and_columns_without_nulls_are_compared_as_rows() {
    for (List<Order<Gauge>> orders :
        List.of(
            List.<Order<Gauge>>of(),
            List.of(GaugeTable.NAME.asc()),
            List.of(GaugeTable.NAME.desc()),
            List.of(GaugeTable.PLACE.desc()),
            List.of(GaugeTable.PLACE.asc(), GaugeTable.NAME.desc()))) {
      TableQuery<Gauge> query = GaugeTable.query(lab.handle()).orderBy(ordersOf(orders));
      List<Gauge> all = query.list();
      for (int i = 0; i < all.size(); i++) {
        assertThat(query.after(all.get(i)).list()).isEqualTo(all.subList(i + 1, all.size()));
        assertThat(query.before(all.get(i)).limit(2).list())
            .isEqualTo(all.subList(Math.max(0, i - 2), i));
      }
    }
    Gauge row = new Gauge(1, 2, "a");
    lab.costs(1, () -> GaugeTable.query(lab.handle()).after(row).list());
    assertThat(lab.statements())
        .containsExactly(
            "SELECT shelf, place, name FROM gauge WHERE (shelf, place) > ($1, $2)"
                + " ORDER BY shelf, place");
    lab.costs(
        1, () -> GaugeTable.query(lab.handle()).orderBy(GaugeTable.NAME.desc()).after(row).list());
    assertThat(lab.statements())
        .containsExactly(
            "SELECT shelf, place, name FROM gauge WHERE (name, shelf, place) < ($1, $2, $3)"
                + " ORDER BY name DESC, shelf DESC, place DESC");
    lab.costs(
        1,
        () ->
            GaugeTable.query(lab.handle())
                .orderBy(GaugeTable.NAME.desc(), GaugeTable.SHELF.asc())
                .after(row)
                .limit(3)
                .list());
    assertThat(lab.statements())
        .containsExactly(
            "SELECT shelf, place, name FROM gauge WHERE (name <= $1 AND (name < $2 OR (name = $3"
                + " AND (shelf > $4 OR (shelf = $5 AND place > $6)))))"
                + " ORDER BY name DESC, shelf, place LIMIT $7");
  }

  @Test
  void where_nulls_come_first_rows_with_values_are_compared_as_rows() {
    TableQuery<Animal> query =
        AnimalTable.query(lab.handle()).orderBy(AnimalTable.NAME.desc().nullsFirst());
    List<Animal> all = query.list();
    lab.costs(1, query.after(all.get(17))::list);
    assertThat(lab.statements())
        .singleElement()
        .asString()
        .endsWith(" WHERE (name, id) < ($1, $2) ORDER BY name DESC, id DESC");
    assertThat(all.get(0).name()).isNull();
    lab.costs(1, query.after(all.get(0))::list);
    assertThat(lab.statements()).singleElement().asString().contains("name IS NOT NULL");
  }

  @Test
  void the_texts_of_pages_depend_on_where_nulls_are_and_on_no_value() {
    Set<String> texts = new LinkedHashSet<>();
    TableQuery<Animal> query =
        AnimalTable.query(lab.handle()).orderBy(AnimalTable.NAME.asc(), AnimalTable.WEIGHT.desc());
    for (Animal row : query.list()) {
      lab.costs(1, () -> query.after(row).limit(2).list());
      texts.addAll(lab.statements());
    }
    assertThat(texts).hasSize(4);
  }

  @Test
  void a_row_that_is_gone_or_was_changed_since_still_tells_where_to_go_on() {
    TableQuery<Animal> query = AnimalTable.query(lab.handle()).orderBy(AnimalTable.NAME.asc());
    List<Animal> all = query.list();
    Animal last = all.get(3);
    AnimalTable.delete(lab.handle(), last.id());
    assertThat(query.after(last).list()).isEqualTo(all.subList(4, 18));
  }

  @Test
  void what_cannot_be_gone_on_from_is_refused_before_any_sql() {
    TableQuery<Animal> query = AnimalTable.query(lab.handle());
    Animal unsaved = new Animal(null, "a", null, null, null);
    lab.refuses(UnsavedException.class, 0, () -> query.after(unsaved).list());
    Animal row = query.first();
    TableQuery<Animal> hidden = query.orderBy(AnimalTable.DOCTOR_ID.asc());
    assertThat(lab.refuses(IllegalStateException.class, 0, () -> hidden.after(row).list()))
        .hasMessageContaining("doctor_id")
        .hasMessageContaining("not a property of Animal");
    lab.refuses(IllegalStateException.class, 0, () -> hidden.pages(3));
    lab.refuses(IllegalStateException.class, 0, () -> query.before(row).pages(3));
    lab.refuses(IllegalStateException.class, 0, () -> query.after(row).before(row).pages(3));
    lab.refuses(IllegalArgumentException.class, 0, () -> query.pages(0));
    assertThat(hidden.list()).hasSize(18);
    assertThatThrownBy(
            () ->
                GaugeTable.query(lab.handle())
                    .after(new Gauge(1, 1, null))
                    .orderBy(GaugeTable.NAME.asc())
                    .list())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has no name");
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the array is only read
  private static <E> Order<E>[] ordersOf(List<Order<E>> orders) {
    return orders.toArray(new Order[0]);
  }
}
