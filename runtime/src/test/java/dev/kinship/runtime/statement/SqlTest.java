package dev.kinship.runtime.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kinship.runtime.statement.Slot.Kind;
import dev.kinship.runtime.type.SqlTypes;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTest {

  @Test
  void named_parameters_become_question_marks_in_order() {
    Sql sql = Sql.of("UPDATE pet SET owner_id = :key WHERE id = :id AND :count > 0 AND x = :key");

    assertThat(sql.text())
        .isEqualTo("UPDATE pet SET owner_id = ? WHERE id = ? AND ? > 0 AND x = ?");
    assertThat(sql.slots())
        .containsExactly(slot(Kind.KEY), slot(Kind.ID), slot(Kind.COUNT), slot(Kind.KEY));
  }

  @Test
  void keys_of_several_columns_are_numbered_from_one() {
    Sql sql = Sql.of("a = :id1 AND b = :id2 AND (c, d) IN (SELECT * FROM unnest(:ids1, :ids2))");

    assertThat(sql.slots())
        .containsExactly(
            new Slot(Kind.ID, 0),
            new Slot(Kind.ID, 1),
            new Slot(Kind.IDS, 0),
            new Slot(Kind.IDS, 1));
  }

  @Test
  void columns_are_left_out_up_to_the_first_from() {
    Sql sql = Sql.of("SELECT id, \"a FROM b\" FROM pet WHERE id = (SELECT pet_id FROM toy)");

    assertThat(sql.withoutColumns().text())
        .isEqualTo("SELECT 1 FROM pet WHERE id = (SELECT pet_id FROM toy)");
    assertThat(sql.withoutColumns()).isSameAs(sql.withoutColumns());
    assertThat(Sql.of("SELECT id FROM pet WHERE id = :key").withoutColumns().slots())
        .containsExactly(slot(Kind.KEY));
  }

  @Test
  void values_and_arrays_count_together() {
    assertThat(Sql.of(":value, :array, :key, :value").slots())
        .containsExactly(
            new Slot(Kind.VALUE, 0),
            new Slot(Kind.ARRAY, 1),
            slot(Kind.KEY),
            new Slot(Kind.VALUE, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 'a :key b'",
        "SELECT \"a :id b\" FROM pet",
        "SELECT 'it''s :key'",
        "SELECT \"say \"\":key\"\"\"",
        "SELECT owner_id::identity",
        "SELECT x::keyed, :identifier, :idsome, :keys"
      })
  void what_only_looks_like_a_parameter_stays(String text) {
    assertThat(Sql.of(text).text()).isEqualTo(text);
    assertThat(Sql.of(text).slots()).isEmpty();
  }

  @Test
  void casts_of_parameters_are_kept() {
    assertThat(Sql.of("SELECT :key::text").text()).isEqualTo("SELECT ?::text");
  }

  @Test
  void quoted_names_with_signs_of_replacement_patterns_stay() {
    assertThat(Sql.of("SELECT \"a$1\\b\" WHERE x = :key").text())
        .isEqualTo("SELECT \"a$1\\b\" WHERE x = ?");
  }

  @Test
  void a_pipeline_counts_its_values_on() {
    Sql sql = Sql.pipeline(List.of(Sql.of("a :value :key"), Sql.of("b"), Sql.of("c :value")));

    assertThat(sql.text()).isEqualTo("a ? ?; b; c ?");
    assertThat(sql.slots())
        .containsExactly(new Slot(Kind.VALUE, 0), slot(Kind.KEY), new Slot(Kind.VALUE, 1));
  }

  @Test
  void an_addition_counts_its_values_on_and_leaves_the_first_text_alone() {
    Sql first = Sql.of("x = :value");
    Sql both = first.with("", limit(1), "");

    assertThat(both.text()).isEqualTo("x = ? LIMIT ?");
    assertThat(both.slots()).containsExactly(new Slot(Kind.VALUE, 0), new Slot(Kind.VALUE, 1));
    assertThat(first.text()).isEqualTo("x = ?");
    assertThat(first.with("", limit(2), "")).isSameAs(both);
    assertThat(first.with("(", limit(2), ")").text()).isEqualTo("(x = ? LIMIT ?)");
  }

  @Test
  void tables_of_an_addition_move_to_a_schema_and_its_phrases_stay() {
    Clause clause = new Clause(new Parameters()).add(" AND a = 'FROM x' AND b IN (SELECT FROM ");
    clause.table("shop.\"odd name\"", null).add(" JOIN ").table("fee", "other").add(")");
    Sql sql = Sql.of("SELECT FROM pet WHERE true").with("SELECT (", clause, ") FROM pg_class");

    assertThat(sql.text())
        .isEqualTo(
            "SELECT (SELECT FROM pet WHERE true AND a = 'FROM x' AND b IN"
                + " (SELECT FROM shop.\"odd name\" JOIN \"other\".fee)) FROM pg_class");
    assertThat(sql.in("ten\"ant").text())
        .isEqualTo(
            "SELECT (SELECT FROM \"ten\"\"ant\".pet WHERE true AND a = 'FROM x' AND b IN"
                + " (SELECT FROM \"ten\"\"ant\".\"odd name\" JOIN \"other\".fee)) FROM pg_class");
    assertThat(sql.in("a").in("b")).isSameAs(sql.in("a"));
  }

  private static Clause limit(int rows) {
    return new Clause(new Parameters()).add(" LIMIT ").value(SqlTypes.INTEGER, rows);
  }

  @Test
  void a_query_that_the_text_itself_names_is_in_no_schema_but_a_table_of_that_name_is() {
    assertThat(
            Sql.of("WITH t AS (SELECT 1 FROM shop.t) INSERT INTO x SELECT FROM t").in("a").text())
        .isEqualTo("WITH t AS (SELECT 1 FROM \"a\".t) INSERT INTO \"a\".x SELECT FROM t");
  }

  @Test
  void what_a_value_is_distinct_from_is_no_table() {
    String text =
        "UPDATE %spet p SET x = g.k FROM %stoy t WHERE p.x IS DISTINCT FROM g.k AND y is not"
            + " distinct  from \"z\"";

    assertThat(Sql.of(text.formatted("", "")).in("a").text())
        .isEqualTo(text.formatted("\"a\".", "\"a\"."));
  }

  @Test
  void constraints_are_spelled_for_a_schema() {
    assertThat(
            Sql.of("ALTER TABLE shop.pet ADD FOREIGN KEY (owner_id) REFERENCES person (id)")
                .in("a\"b")
                .text())
        .isEqualTo(
            "ALTER TABLE \"a\"\"b\".pet ADD FOREIGN KEY (owner_id)"
                + " REFERENCES \"a\"\"b\".person (id)");
  }

  /** What the server would cut or replace would be another tenant's schema. */
  @ParameterizedTest
  @ValueSource(strings = {"t%s_another", "a\uD800b", "a\0b", ""})
  void a_schema_that_the_server_would_take_for_another_is_refused(String name) {
    Sql sql = Sql.of("SELECT id FROM pet");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> sql.in(name.formatted("t".repeat(63))))
        .withMessageContaining("There can be no schema");
  }

  @Test
  void a_select_list_of_any_length_is_left_out() {
    String columns = "\"x FROM y\", ".repeat(20_000) + "extract(day FROM born)";

    assertThat(Sql.of("SELECT " + columns + " FROM pet").withoutColumns().text())
        .isEqualTo("SELECT 1 FROM pet");
  }

  @Test
  void texts_of_many_schemas_and_shapes_are_not_held_for_ever() {
    Sql sql = Sql.of("SELECT id, name, owner_id FROM pet WHERE owner_id = :key");
    List<Sql> shapes =
        IntStream.range(0, 64)
            .mapToObj(i -> sql.with("", new Clause(new Parameters()).add(" AND " + i), ""))
            .toList();
    long before = used();
    for (int i = 0; i < 1_000; i++) {
      for (Sql each : shapes) {
        assertThat(each.in("tenant_" + i).text()).contains("tenant_" + i);
      }
    }

    assertThat(used() - before).isLessThan(4_000_000);
    assertThat(shapes.get(1).in("a").text()).endsWith("FROM \"a\".pet WHERE owner_id = ? AND 1");
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static Slot slot(Kind kind) {
    return new Slot(kind, 0);
  }
}
