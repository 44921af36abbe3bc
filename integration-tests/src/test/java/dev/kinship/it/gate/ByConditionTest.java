package dev.kinship.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Lab;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.query.Condition;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are written by a condition: as many as meet it, and no other. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class ByConditionTest {

  @RegisterExtension static final Lab lab = Lab.with(Tables.DDL + ";" + Tables.in("other"));

  private final boolean inTransactions;

  ByConditionTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void rows() {
    lab.sql(
        """
        INSERT INTO town (name) VALUES ('Bonn'), ('Ulm'), ('closed');
        INSERT INTO clerk (email, name, town_id)
          VALUES ('a@x', 'Ann', 1), ('b@x', 'Bob', 2), ('c@x', 'Cy', 3), ('d@x', 'Di', NULL);
        INSERT INTO other.clerk (email, name) VALUES ('a@x', 'Ann')""");
    lab.inTransactions(inTransactions);
  }

  private static List<String> names() {
    return lab.column(String.class, "SELECT name FROM clerk ORDER BY id");
  }

  @Test
  void updateWhere_writes_what_is_set_in_the_rows_that_meet_the_condition() {
    Condition<Clerk> some = ClerkTable.NAME.in(List.of("Ann", "Cy"));

    long updated =
        lab.costs(1, () -> ClerkTable.updateWhere(lab.handle(), some, c -> c.name("x").desk(null)));

    assertThat(updated).isEqualTo(2);
    assertThat(lab.statements())
        .containsExactly("UPDATE clerk SET name = $1, desk = $2 WHERE name = ANY($3)");
    assertThat(names()).containsExactly("x", "Bob", "x", "Di");
    assertThat(
            lab.costs(
                1,
                () ->
                    ClerkTable.updateWhere(
                        lab.handle(), ClerkTable.ID.eq(99L), c -> c.name("nobody"))))
        .isZero();
  }

  @Test
  void updateReturning_returns_the_rows_as_they_are_then() {
    List<Clerk> updated =
        lab.costs(
            1,
            () ->
                ClerkTable.updateReturning(lab.handle(), ClerkTable.NAME.ge("C"), c -> c.desk(1)));

    assertThat(updated).extracting(Clerk::name).containsExactlyInAnyOrder("Cy", "Di");
    assertThat(updated).extracting(Clerk::desk).containsOnly(1);
    assertThat(lab.statements())
        .containsExactly(
            "UPDATE clerk SET desk = $1 WHERE name >= $2 RETURNING id, email, name, desk, town_id");
  }

  @Test
  void what_sets_nothing_only_reads() {
    Condition<Clerk> some = ClerkTable.NAME.ge("C");

    assertThat(lab.costs(1, () -> ClerkTable.updateWhere(lab.handle(), some, c -> {})))
        .isEqualTo(2);
    assertThat(lab.costs(1, () -> ClerkTable.updateReturning(lab.handle(), some, c -> {})))
        .hasSize(2);
    assertThat(lab.costs(1, () -> ClerkTable.updateEvery(lab.handle(), c -> {}))).isEqualTo(4);
    assertThat(lab.statements()).allMatch(each -> each.startsWith("SELECT "));
  }

  @Test
  void deleteWhere_counts_and_deleteReturning_returns() {
    Condition<Clerk> ann = ClerkTable.NAME.eq("Ann");
    assertThat(lab.costs(1, () -> ClerkTable.deleteWhere(lab.handle(), ann))).isEqualTo(1);
    assertThat(lab.statements()).containsExactly("DELETE FROM clerk WHERE name = $1");
    assertThat(lab.costs(1, () -> ClerkTable.deleteWhere(lab.handle(), ann))).isZero();

    List<Clerk> deleted =
        lab.costs(
            1, () -> ClerkTable.deleteReturning(lab.handle(), ClerkTable.TOWN_ID.isNotNull()));

    assertThat(deleted).extracting(Clerk::email).containsExactlyInAnyOrder("b@x", "c@x");
    assertThat(names()).containsExactly("Di");
  }

  @Test
  void every_row_is_written_only_by_a_method_of_that_name() {
    assertThat(lab.costs(1, () -> ClerkTable.updateEvery(lab.handle(), c -> c.desk(9))))
        .isEqualTo(4);
    assertThat(lab.statements()).containsExactly("UPDATE clerk SET desk = $1");
    assertThat(lab.column(Integer.class, "SELECT DISTINCT desk FROM clerk")).containsExactly(9);

    assertThat(lab.costs(1, () -> ClerkTable.deleteEvery(lab.handle()))).isEqualTo(4);
    assertThat(lab.statements()).containsExactly("DELETE FROM clerk");
    assertThat(names()).isEmpty();
  }

  @Test
  @SuppressWarnings({"NullAway", "DataFlowIssue"}) // that is what is tested
  void a_null_is_no_condition_and_writes_nothing() {
    assertThatThrownBy(() -> ClerkTable.deleteWhere(lab.handle(), null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("condition");
    assertThatThrownBy(() -> ClerkTable.updateWhere(lab.handle(), null, c -> c.desk(1)))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> ClerkTable.deleteReturning(lab.handle(), null))
        .isInstanceOf(NullPointerException.class);
    assertThat(names()).hasSize(4);
  }

  @Test
  void an_empty_list_of_values_meets_no_row() {
    assertThat(
            lab.costs(
                1, () -> ClerkTable.deleteWhere(lab.handle(), ClerkTable.ID.in(List.<Long>of()))))
        .isZero();
    assertThat(names()).hasSize(4);
  }

  @Test
  void associations_and_scopes_are_conditions() {
    Condition<Clerk> inBonn = ClerkTable.TOWN.matches(TownTable.NAME.eq("Bonn"));
    assertThat(
            lab.costs(1, () -> ClerkTable.updateWhere(lab.handle(), inBonn, c -> c.name("Bonner"))))
        .isEqualTo(1);
    assertThat(lab.statements()).singleElement().asString().contains("EXISTS (SELECT 1 FROM town");

    Condition<Clerk> open = ClerkTable.TOWN.matches(TownTable.OPEN);
    assertThat(lab.costs(1, () -> ClerkTable.deleteWhere(lab.handle(), open))).isEqualTo(2);
    assertThat(names()).containsExactly("Cy", "Di");

    Condition<Town> empty = TownTable.CLERKS.none();
    assertThat(lab.costs(1, () -> TownTable.deleteWhere(lab.handle(), TownTable.OPEN.and(empty))))
        .isEqualTo(2);
    assertThat(lab.column(String.class, "SELECT name FROM town")).containsExactly("closed");
  }

  @Test
  void sql_of_ones_own_is_a_condition() {
    Condition<Clerk> short1 =
        Condition.sql("length({}) < {}", ClerkTable.NAME, ClerkTable.DESK.value(3));

    assertThat(
            lab.costs(1, () -> ClerkTable.updateWhere(lab.handle(), short1, c -> c.name("short"))))
        .isEqualTo(2);
    assertThat(names()).containsExactly("Ann", "Bob", "short", "short");
  }

  @Test
  void the_handles_schema_holds() {
    lab.handle().getConfig(KinshipConfig.class).setSchema("other");

    Condition<Clerk> here = ClerkTable.TOWN.isAbsent();
    assertThat(lab.costs(1, () -> ClerkTable.updateWhere(lab.handle(), here, c -> c.name("x"))))
        .isEqualTo(1);
    List<Clerk> all = lab.costs(1, () -> ClerkTable.all(lab.handle()));
    assertThat(lab.costs(1, () -> ClerkTable.updateAll(lab.handle(), all))).hasSize(1);
    assertThat(lab.costs(1, () -> ClerkTable.count(lab.handle()))).isEqualTo(1);
    assertThat(lab.costs(1, () -> ClerkTable.exists(lab.handle(), 1L))).isTrue();
    lab.runs(1, () -> ClerkTable.deleteAll(lab.handle(), all));
    assertThat(lab.costs(1, () -> ClerkTable.deleteEvery(lab.handle()))).isZero();

    assertThat(names()).containsExactly("Ann", "Bob", "Cy", "Di");
    assertThat(lab.column(Long.class, "SELECT count(*) FROM other.clerk")).containsExactly(0L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "\\", "'; DELETE FROM clerk; --", "{}", "$1", ":id", "?"})
  void hostile_values_are_values(String hostile) {
    lab.sql("INSERT INTO clerk (email, name) VALUES ('mine', $q$" + hostile + "$q$)");
    Condition<Clerk> its = ClerkTable.NAME.startsWith(hostile);

    assertThat(
            lab.costs(
                1, () -> ClerkTable.updateWhere(lab.handle(), its, c -> c.name(hostile + hostile))))
        .isEqualTo(1);
    Condition<Clerk> twice = ClerkTable.NAME.eq(hostile + hostile);
    assertThat(lab.costs(1, () -> ClerkTable.deleteReturning(lab.handle(), twice)))
        .extracting(Clerk::name)
        .containsExactly(hostile + hostile);
    assertThat(names()).containsExactly("Ann", "Bob", "Cy", "Di");
  }

  @Test
  void what_the_database_refuses_changes_nothing() {
    assertThatThrownBy(
            () -> ClerkTable.updateWhere(lab.handle(), ClerkTable.ID.ge(1L), c -> c.email("same")))
        .isInstanceOf(ConstraintException.class);
    assertThat(lab.column(String.class, "SELECT email FROM clerk ORDER BY id"))
        .containsExactly("a@x", "b@x", "c@x", "d@x");
  }

  @Test
  void what_was_read_ahead_is_forgotten() {
    List<Clerk> all = ClerkTable.all(lab.handle());
    all.forEach(each -> each.getTown(lab.handle()));
    TownTable.updateWhere(lab.handle(), TownTable.ID.eq(1L), t -> t.name("Köln"));
    assertThat(all.get(0).getTown(lab.handle())).map(Town::name).contains("Köln");
  }
}
