package dev.kinship.it.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.Relative;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.error.UnsavedException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways up and down a self reference: trees, rings, scopes, and names that stand in the way. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class LineageTest {

  private static final String WALK =
      """
      CREATE TABLE walk (id int PRIMARY KEY, key varchar(9) UNIQUE, depth int NOT NULL DEFAULT 7,
        again boolean, path varchar(20), next varchar(9) UNIQUE)""";

  private static final String BRANCHES =
      """
      CREATE TABLE branch (tree int, no int, code text UNIQUE, parent_code text,
        PRIMARY KEY (tree, no));
      CREATE TABLE felled (code text)""";

  @RegisterExtension static final Lab lab = Lab.with(String.join(";", Zoo.TABLES, WALK, BRANCHES));

  private final boolean throughJdbi;

  LineageTest(boolean throughJdbi) {
    this.throughJdbi = throughJdbi;
  }

  @BeforeEach
  void aTree() {
    if (throughJdbi) {
      lab.handle().setSqlLogger(new SqlLogger() {});
    }
    lab.sql(
        """
        INSERT INTO animal (id, name, parent_id) VALUES (1, 'root', NULL), (2, 'left', 1),
          (3, 'right', 1), (4, 'leaf', 2), (5, 'leaf', 2), (6, 'bud', 5), (7, 'other', NULL)""");
  }

  private static Handle h() {
    return lab.handle();
  }

  private static Animal animal(int id) {
    return new Animal(id, null, null, null, null);
  }

  @Test
  void ancestors_come_nearest_first() {
    assertThat(lab.costs(1, () -> AnimalTable.PARENT.ancestors(h(), animal(6))))
        .extracting(each -> each.row().id(), Relative::depth)
        .containsExactly(tuple(5, 1), tuple(2, 2), tuple(1, 3));
    assertThat(lab.statements()).hasSize(1);
    assertThat(AnimalTable.PARENT.ancestors(h(), animal(6), 2))
        .extracting(each -> each.row().name())
        .containsExactly("leaf", "left");
    assertThat(AnimalTable.PARENT.ancestors(h(), animal(6), 99)).hasSize(3);
    assertThat(AnimalTable.PARENT.ancestors(h(), animal(1))).isEmpty();
    assertThat(AnimalTable.PARENT.ancestors(h(), animal(99))).isEmpty();
  }

  @Test
  void descendants_come_nearest_first_and_then_by_key() {
    assertThat(lab.costs(1, () -> AnimalTable.CHILDREN.descendants(h(), animal(1))))
        .extracting(each -> each.row().id(), Relative::depth)
        .containsExactly(tuple(2, 1), tuple(3, 1), tuple(4, 2), tuple(5, 2), tuple(6, 3));
    assertThat(lab.statements()).hasSize(1);
    assertThat(AnimalTable.CHILDREN.descendants(h(), animal(1), 1))
        .extracting(each -> each.row().id())
        .containsExactly(2, 3);
    assertThat(AnimalTable.CHILDREN.descendants(h(), animal(6))).isEmpty();
  }

  @Test
  void rings_end_where_they_close() {
    lab.sql(
        "UPDATE animal SET parent_id = 6 WHERE id = 1; UPDATE animal SET parent_id = 7 WHERE id = 7");
    assertThat(ids(AnimalTable.PARENT.ancestors(h(), animal(6)))).containsExactly(5, 2, 1);
    assertThat(ids(AnimalTable.PARENT.ancestors(h(), animal(4)))).containsExactly(2, 1, 6, 5);
    assertThat(ids(AnimalTable.CHILDREN.descendants(h(), animal(6))))
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(AnimalTable.PARENT.ancestors(h(), animal(7))).isEmpty();
    assertThat(AnimalTable.CHILDREN.descendants(h(), animal(7))).isEmpty();
    assertThat(ids(AnimalTable.PARENT.ancestors(h(), animal(4), 3))).containsExactly(2, 1, 6);
  }

  @Test
  void a_key_that_dangles_ends_the_way() {
    lab.sql("UPDATE animal SET parent_id = 99 WHERE id = 2");
    assertThat(ids(AnimalTable.PARENT.ancestors(h(), animal(6)))).containsExactly(5, 2);
  }

  @Test
  void a_long_way_is_one_round_trip() {
    lab.sql(
        "INSERT INTO animal (id, parent_id) SELECT n, n - 1 FROM generate_series(101, 1100) AS s (n)");
    assertThat(lab.costs(1, () -> AnimalTable.PARENT.ancestors(h(), animal(1100)))).hasSize(999);
    assertThat(lab.costs(1, () -> AnimalTable.CHILDREN.descendants(h(), animal(101))))
        .hasSize(999)
        .last()
        .satisfies(each -> assertThat(each.depth()).isEqualTo(999));
  }

  @Test
  void rows_met_on_the_way_read_ahead_for_each_other() {
    lab.sql("INSERT INTO keeper VALUES (1, 'Ann', false); UPDATE animal SET keeper_id = 1");
    List<Relative<Animal>> all = AnimalTable.CHILDREN.descendants(h(), animal(1));
    lab.runs(2, () -> all.forEach(each -> assertThat(each.row().getKeeper(h())).isPresent()));
  }

  @Test
  void unsaved_rows_and_no_steps_are_refused_before_any_sql() {
    Animal unsaved = new Animal(null, "unsaved", null, null, null);
    assertThat(
            lab.refuses(
                UnsavedException.class, 0, () -> AnimalTable.PARENT.ancestors(h(), unsaved)))
        .hasMessageContaining("Animal.parent");
    lab.refuses(UnsavedException.class, 0, () -> AnimalTable.CHILDREN.descendants(h(), unsaved, 3));
    lab.refuses(
        IllegalArgumentException.class, 0, () -> AnimalTable.PARENT.ancestors(h(), animal(6), 0));
  }

  @Test
  void names_of_the_statements_own_do_not_clash_and_scopes_hold_on_the_way() {
    places("public");
    assertThat(PlaceTable.PARENT.ancestors(h(), place("d")))
        .extracting(each -> each.row().key())
        .containsExactly("c", "b", "a");
    assertThat(PlaceTable.CHILDREN.descendants(h(), place("a")))
        .extracting(each -> each.row().key(), Relative::depth, each -> each.row().depth())
        .containsExactly(tuple("b", 1, 7), tuple("c", 2, 7), tuple("d", 3, 7));
    assertThat(PlaceTable.TWIN.ancestors(h(), place("a")))
        .extracting(each -> each.row().key())
        .containsExactly("b", "c");
    assertThat(PlaceTable.SIBLING.descendants(h(), place("c")))
        .extracting(each -> each.row().key())
        .containsExactly("b", "a");

    lab.sql("UPDATE walk SET again = true WHERE key = 'b'");
    assertThat(PlaceTable.PARENT.ancestors(h(), place("d")))
        .extracting(each -> each.row().key())
        .containsExactly("c");
    assertThat(PlaceTable.CHILDREN.descendants(h(), place("a"))).isEmpty();
    assertThat(PlaceTable.CHILDREN.descendants(h(), place("b"))).hasSize(2);
  }

  @Test
  void all_of_it_is_in_the_schema_that_is_configured() {
    lab.sql("CREATE SCHEMA \"FROM walk\"; SET search_path = \"FROM walk\"; " + WALK);
    lab.sql("SET search_path = public");
    places("\"FROM walk\"");
    try {
      h().getConfig(KinshipConfig.class).setSchema("FROM walk");
      assertThat(PlaceTable.PARENT.ancestors(h(), place("d"))).hasSize(3);
      assertThat(PlaceTable.CHILDREN.descendants(h(), place("a"), 2)).hasSize(2);
    } finally {
      lab.sql("DROP SCHEMA \"FROM walk\" CASCADE");
    }
  }

  @Test
  void a_row_that_none_can_point_at_is_met_all_the_same() {
    branches("public");
    assertThat(BranchTable.CHILDREN.descendants(h(), branch("a")))
        .extracting(each -> each.row().no(), Relative::depth)
        .containsExactly(tuple(2, 1), tuple(3, 1), tuple(4, 2), tuple(5, 2));
    assertThat(BranchTable.CHILDREN.descendants(h(), branch("a"), 1))
        .extracting(each -> each.row().no())
        .containsExactly(2, 3);
    lab.sql("UPDATE branch SET parent_code = 'b' WHERE code = 'a'");
    assertThat(BranchTable.CHILDREN.descendants(h(), branch("b")))
        .extracting(each -> each.row().no())
        .containsExactly(1, 4, 5, 3);
  }

  @Test
  void the_way_up_begins_at_a_row_that_none_can_point_at() {
    branches("public");
    Branch bare = new Branch(1, 4, null, null);
    assertThat(lab.costs(1, () -> BranchTable.PARENT.ancestors(h(), bare)))
        .extracting(each -> each.row().code())
        .containsExactly("b", "a");
    Branch unsaved = new Branch(1, null, null, "b");
    lab.refuses(UnsavedException.class, 0, () -> BranchTable.PARENT.ancestors(h(), unsaved));
    lab.refuses(UnsavedException.class, 0, () -> BranchTable.CHILDREN.descendants(h(), bare));
  }

  @Test
  void tables_that_a_scope_names_are_in_the_schema_that_is_configured() {
    lab.sql("CREATE SCHEMA grove; SET search_path = grove; " + BRANCHES);
    lab.sql("SET search_path = public");
    branches("grove");
    lab.sql("INSERT INTO grove.felled VALUES ('b')");
    try {
      h().getConfig(KinshipConfig.class).setSchema("grove");
      assertThat(BranchTable.CHILDREN.descendants(h(), branch("a")))
          .extracting(each -> each.row().no())
          .containsExactly(3);
      assertThat(BranchTable.PARENT.ancestors(h(), branch("e"))).isEmpty();
    } finally {
      lab.sql("DROP SCHEMA grove CASCADE");
    }
  }

  private static void branches(String schema) {
    lab.sql(
        "INSERT INTO "
            + schema
            + ".branch VALUES (1, 1, 'a', NULL), (1, 2, 'b', 'a'), (1, 3, NULL, 'a'),"
            + " (1, 4, NULL, 'b'), (1, 5, 'e', 'b')");
  }

  private static Branch branch(String code) {
    return new Branch(null, null, code, null);
  }

  private static void places(String schema) {
    lab.sql(
        "INSERT INTO "
            + schema
            + ".walk (id, key, path, next) VALUES (1, 'a', NULL, 'b'), (2, 'b', 'a', 'c'),"
            + " (3, 'c', 'b', NULL), (4, 'd', 'c', NULL)");
  }

  private static Place place(String key) {
    return new Place(null, key, 0, null, null);
  }

  private static List<Integer> ids(List<Relative<Animal>> relatives) {
    return relatives.stream().map(each -> each.row().id()).toList();
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }
}
