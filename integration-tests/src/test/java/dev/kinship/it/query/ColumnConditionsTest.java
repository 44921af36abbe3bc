package dev.kinship.it.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Lab;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Order;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.SqlLogger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns as conditions and orders: which rows meet them, with nulls and hostile values. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class ColumnConditionsTest {

  @RegisterExtension static final Lab lab = Lab.with(Zoo.TABLES);

  private static final List<String> HOSTILE =
      List.of(
          "'; DROP TABLE animal; --",
          "\"",
          "? :key :value $1 {values}",
          "\\'); DELETE FROM animal; --",
          "%",
          "_",
          "\\",
          "a%b_c\\d",
          "$$ /* */",
          "{a,b}",
          "NULL",
          "Ünïcödé 日本 \uD83D\uDC0D");

  private final boolean throughJdbi;

  ColumnConditionsTest(boolean throughJdbi) {
    this.throughJdbi = throughJdbi;
  }

  @BeforeEach
  void rows() {
    if (throughJdbi) {
      lab.handle().setSqlLogger(new SqlLogger() {});
    }
    lab.sql(
        """
        INSERT INTO animal (name, weight) VALUES
          ('Ape', 90), ('Boar', 180), ('Cat', NULL), (NULL, 90), ('ape', 5)\
        """);
  }

  @Test
  void comparisons() {
    assertFound(AnimalTable.WEIGHT.eq(90), 1, 4);
    assertFound(AnimalTable.WEIGHT.ne(90), 2, 3, 5);
    assertFound(AnimalTable.WEIGHT.lt(90), 5);
    assertFound(AnimalTable.WEIGHT.le(90), 1, 4, 5);
    assertFound(AnimalTable.WEIGHT.gt(90), 2);
    assertFound(AnimalTable.WEIGHT.ge(90), 1, 2, 4);
    assertFound(AnimalTable.WEIGHT.between(5, 90), 1, 4, 5);
    assertFound(AnimalTable.WEIGHT.isNull(), 3);
    assertFound(AnimalTable.WEIGHT.isNotNull(), 1, 2, 4, 5);
    assertFound(AnimalTable.NAME.eq("Ape"), 1);
    assertFound(AnimalTable.NAME.lt("B"), found("SELECT id FROM animal WHERE name < 'B'"));
  }

  @Test
  void null_asks_for_rows_without_a_value_and_nothing_is_compared_with_it() {
    assertFound(AnimalTable.NAME.eq(null), 4);
    assertFound(AnimalTable.NAME.ne(null), 1, 2, 3, 5);
    assertFound(AnimalTable.NAME.in("Cat", null), 3, 4);
    assertFound(AnimalTable.NAME.in(Arrays.asList((String) null)), 4);
    assertFound(AnimalTable.NAME.in("Cat", null).not(), 1, 2, 5);
    assertThatThrownBy(() -> AnimalTable.WEIGHT.lt(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("isNull()");
    assertThatThrownBy(() -> AnimalTable.WEIGHT.between(1, null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> AnimalTable.NAME.like(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void and_or_and_not_leave_no_row_out_of_both_a_condition_and_its_opposite() {
    Condition<Animal> heavy = AnimalTable.WEIGHT.gt(50);
    Condition<Animal> ape = AnimalTable.NAME.eq("Ape");
    assertFound(heavy.and(ape), 1);
    assertFound(heavy.or(ape), 1, 2, 4);
    assertFound(heavy.not(), 3, 5);
    assertFound(ape.not(), 2, 3, 4, 5);
    assertFound(heavy.not().not(), 1, 2, 4);
    assertFound(heavy.and(ape).not(), 2, 3, 4, 5);
    assertFound(heavy.and(ape.not()).or(AnimalTable.WEIGHT.eq(5)), 2, 4, 5);
    assertFound(AnimalTable.WEIGHT.eq(5).or(heavy.and(ape.not())), 2, 4, 5);
    assertFound(AnimalTable.WEIGHT.eq(5).or(heavy).and(ape.not()), 2, 4, 5);
    assertFound(AnimalTable.WEIGHT.isNull().not(), 1, 2, 4, 5);
  }

  @Test
  void in_is_one_array_of_any_size() {
    assertFound(AnimalTable.WEIGHT.in(90, 5), 1, 4, 5);
    List<String> few = lab.statements();
    assertFound(AnimalTable.WEIGHT.in(List.of()));
    assertThat(lab.statements()).isEqualTo(few);
    assertFound(AnimalTable.WEIGHT.in(IntStream.range(0, 10_000).boxed().toList()), 1, 2, 4, 5);
    assertThat(lab.statements()).isEqualTo(few);
    assertFound(AnimalTable.WEIGHT.in(Set.of(180)), 2);
    assertFound(AnimalTable.WEIGHT.in(new LinkedHashSet<>(List.of(180))), 2);
    assertFound(AnimalTable.WEIGHT.in(90, 5).not(), 2, 3);
    assertFound(AnimalTable.WEIGHT.in(List.of()).not(), 1, 2, 3, 4, 5);
  }

  @Test
  void patterns() {
    assertFound(AnimalTable.NAME.like("_p%"), 1, 5);
    assertFound(AnimalTable.NAME.startsWith("Ap"), 1);
    assertFound(AnimalTable.NAME.contains("a"), 2, 3, 5);
    assertFound(AnimalTable.NAME.contains("%"));
    assertFound(AnimalTable.NAME.startsWith("_"));
    assertFound(AnimalTable.NAME.startsWith(""), 1, 2, 3, 5);
  }

  @Test
  void hostile_texts_are_texts() {
    for (String each : HOSTILE) {
      Animal animal = AnimalTable.insert(lab.handle(), a -> a.name("x" + each + "y"));
      String name = "x" + each + "y";
      assertFound(AnimalTable.NAME.eq(name), animal.id());
      assertFound(AnimalTable.NAME.in(name, "no one"), animal.id());
      assertFound(AnimalTable.NAME.between(name, name), animal.id());
      assertFound(AnimalTable.NAME.startsWith("x" + each), animal.id());
      assertFound(AnimalTable.NAME.contains(each + "y"), animal.id());
      AnimalTable.delete(lab.handle(), animal.id());
    }
    assertThat(found("SELECT id FROM animal ORDER BY id")).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void the_same_condition_with_other_values_is_the_same_text() {
    Set<String> texts = new LinkedHashSet<>();
    for (String each : HOSTILE) {
      lab.costs(
          1,
          () ->
              AnimalTable.query(
                      lab.handle(),
                      Fetch.where(AnimalTable.NAME.eq(each).or(AnimalTable.NAME.in(each, "x")))
                          .and(AnimalTable.WEIGHT.gt(each.length()))
                          .limit(each.length()))
                  .list());
      texts.addAll(lab.statements());
    }
    assertThat(texts)
        .containsExactly(
            "SELECT id, name, weight, keeper_id, parent_id FROM animal WHERE ((name = $1 OR name ="
                + " ANY($2)) AND weight > $3) ORDER BY id LIMIT $4");
  }

  @Test
  void orders_have_nulls_last_unless_asked_for_first() {
    assertOrder(List.of(5, 1, 4, 2, 3), AnimalTable.WEIGHT.asc(), AnimalTable.ID.asc());
    assertOrder(List.of(2, 4, 1, 5, 3), AnimalTable.WEIGHT.desc(), AnimalTable.ID.desc());
    assertOrder(
        List.of(3, 5, 1, 4, 2), AnimalTable.WEIGHT.asc().nullsFirst(), AnimalTable.ID.asc());
    assertOrder(
        List.of(3, 2, 1, 4, 5), AnimalTable.WEIGHT.desc().nullsFirst(), AnimalTable.ID.asc());
    assertOrder(
        List.of(2, 1, 4, 5, 3),
        AnimalTable.WEIGHT.desc().nullsFirst().nullsLast(),
        AnimalTable.ID.asc());
    assertThat(AnimalTable.WEIGHT.asc()).hasToString("weight");
    assertThat(AnimalTable.WEIGHT.desc()).hasToString("weight DESC NULLS LAST");
    assertThat(AnimalTable.WEIGHT.asc().nullsFirst()).hasToString("weight NULLS FIRST");
    assertThat(AnimalTable.WEIGHT.desc().nullsFirst()).hasToString("weight DESC");
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private static void assertOrder(List<Integer> ids, Order<Animal>... orders) {
    assertThat(AnimalTable.query(lab.handle(), Fetch.<Animal>all().orderBy(orders)).list())
        .extracting(Animal::id)
        .isEqualTo(ids);
  }

  private static Integer[] found(String sql) {
    return lab.column(Integer.class, sql).toArray(Integer[]::new);
  }

  private static void assertFound(Condition<Animal> condition, Integer... ids) {
    assertThat(lab.costs(1, () -> AnimalTable.query(lab.handle(), Fetch.where(condition)).list()))
        .extracting(Animal::id)
        .containsExactly(ids);
  }
}
