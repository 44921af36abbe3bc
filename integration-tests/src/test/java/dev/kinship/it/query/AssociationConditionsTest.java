package dev.kinship.it.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Lab;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Lock;
import java.util.List;
import org.jdbi.v3.core.statement.SqlLogger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Associations as conditions: which rows meet them, what is sent, and what is refused. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class AssociationConditionsTest {

  @RegisterExtension static final Lab lab = Lab.with(Zoo.TABLES);

  private static final Keeper ANN = new Keeper(1, "Ann", false);
  private static final Keeper OLD = new Keeper(2, "Old", true);
  private static final Keeper NEW = new Keeper(3, "New", false);
  private static final Animal WOLF = new Animal(1, "Wolf", 40, 1, null);

  private final boolean throughJdbi;

  AssociationConditionsTest(boolean throughJdbi) {
    this.throughJdbi = throughJdbi;
  }

  @BeforeEach
  void rows() {
    if (throughJdbi) {
      lab.handle().setSqlLogger(new SqlLogger() {});
    }
    fill("public");
  }

  private static void fill(String schema) {
    lab.sql(
        """
        INSERT INTO NAME.keeper VALUES (1, 'Ann', false), (2, 'Old', true), (3, 'New', false);
        INSERT INTO NAME.animal VALUES
          (1, 'Wolf', 40, 1, NULL, 3), (2, 'Whelp', 4, 1, 1, NULL), (3, 'Cub', 3, 2, 1, 3),
          (4, 'Pup', 1, NULL, 2, NULL), (5, 'Self', 9, 99, 5, 2);
        INSERT INTO NAME.collar VALUES
          (1, 'red', false, 1), (2, 'red', true, 2), (3, 'blue', NULL, 3), (4, 'blue', false, NULL)\
        """
            .replace("NAME", schema));
  }

  @Test
  void the_owning_end_is_a_target_one_of_several_or_absent() {
    assertAnimals(AnimalTable.KEEPER.is(ANN), 1, 2);
    assertAnimals(AnimalTable.KEEPER.is(OLD), 3);
    assertAnimals(AnimalTable.KEEPER.is(ANN).not(), 3, 4, 5);
    assertAnimals(AnimalTable.KEEPER.isIn(List.of(OLD, ANN, ANN)), 1, 2, 3);
    assertAnimals(AnimalTable.KEEPER.isIn(List.of()));
    assertAnimals(AnimalTable.KEEPER.isIn(List.of()).not(), 1, 2, 3, 4, 5);
    assertAnimals(AnimalTable.KEEPER.isAbsent(), 4);
    assertAnimals(AnimalTable.KEEPER.isAbsent().not(), 1, 2, 3, 5);
    assertAnimals(AnimalTable.DOCTOR.is(NEW), 1, 3);
    assertAnimals(AnimalTable.DOCTOR.isAbsent(), 2, 4);
  }

  @Test
  void the_target_of_the_owning_end_matches_within_its_default_scope() {
    assertAnimals(AnimalTable.KEEPER.matches(KeeperTable.NAME.startsWith("A")), 1, 2);
    assertAnimals(AnimalTable.KEEPER.matches(KeeperTable.NAME.isNotNull()), 1, 2);
    assertAnimals(AnimalTable.KEEPER.matches(KeeperTable.NAME.isNotNull()).not(), 3, 4, 5);
    assertAnimals(AnimalTable.KEEPER.matches(Fetch.<Keeper>all().unscoped()), 1, 2, 3);
    assertAnimals(
        AnimalTable.KEEPER.matches(Fetch.where(KeeperTable.ID.gt(1)).unscoped()).not(), 1, 2, 4, 5);
    assertAnimals(AnimalTable.DOCTOR.matches(KeeperTable.NAME.eq("New")), 1, 3);
    assertAnimals(AnimalTable.DOCTOR.matches(Fetch.<Keeper>all().unscoped()), 1, 3, 5);
  }

  @Test
  void the_inverse_end_to_many_has_any_or_none() {
    assertKeepers(KeeperTable.ANIMALS.any(), 1, 2);
    assertKeepers(KeeperTable.ANIMALS.none(), 3);
    assertKeepers(KeeperTable.ANIMALS.any(AnimalTable.WEIGHT.lt(4)), 2);
    assertKeepers(KeeperTable.ANIMALS.none(AnimalTable.WEIGHT.lt(4)), 1, 3);
    assertKeepers(KeeperTable.ANIMALS.any(AnimalTable.WILD), 1);
    assertKeepers(KeeperTable.PATIENTS.any(), 2, 3);
    assertKeepers(KeeperTable.PATIENTS.none().and(KeeperTable.ANIMALS.any()), 1);
  }

  @Test
  void the_inverse_end_to_one_has_any_or_none_within_the_default_scope() {
    assertAnimals(AnimalTable.COLLAR.any(), 1);
    assertAnimals(AnimalTable.COLLAR.none(), 2, 3, 4, 5);
    assertAnimals(AnimalTable.COLLAR.any(Fetch.<Collar>all().unscoped()), 1, 2, 3);
    assertAnimals(AnimalTable.COLLAR.none(Fetch.<Collar>all().unscoped()), 4, 5);
    assertAnimals(AnimalTable.COLLAR.any(Fetch.where(CollarTable.COLOUR.eq("blue")).unscoped()), 3);
    assertAnimals(AnimalTable.COLLAR.none(CollarTable.COLOUR.eq("red")), 2, 3, 4, 5);
  }

  @Test
  void an_inverse_end_has_a_row_or_one_of_several_whatever_its_scope() {
    Animal cub = new Animal(3, "Cub", 3, 2, 1);
    assertKeepers(KeeperTable.ANIMALS.is(WOLF), 1);
    assertKeepers(KeeperTable.ANIMALS.isIn(List.of(WOLF, cub, cub)), 1, 2);
    assertKeepers(KeeperTable.ANIMALS.isIn(List.of()));
    assertKeepers(KeeperTable.ANIMALS.is(cub).not(), 1, 3);
    assertAnimals(AnimalTable.COLLAR.is(new Collar(2, "red", true, 2)), 2);
    assertAnimals(
        AnimalTable.COLLAR.isIn(
            List.of(new Collar(1, "red", false, 1), new Collar(4, "blue", false, null))),
        1);
    assertThatThrownBy(() -> KeeperTable.ANIMALS.is(new Animal(null, "Unsaved", 1, 1, null)))
        .isInstanceOf(UnsavedException.class);
  }

  @Test
  void self_references_do_not_take_the_two_rows_for_each_other() {
    assertAnimals(AnimalTable.PARENT.is(WOLF), 2, 3);
    assertAnimals(AnimalTable.PARENT.matches(AnimalTable.NAME.eq("Wolf")), 2, 3);
    assertAnimals(AnimalTable.CHILDREN.any(AnimalTable.NAME.eq("Cub")), 1);
    assertAnimals(AnimalTable.CHILDREN.any(), 1, 2, 5);
    assertAnimals(AnimalTable.CHILDREN.none(), 3, 4);
    // A scope that names its table means the row that is asked about, at every depth.
    assertAnimals(AnimalTable.PARENT.matches(AnimalTable.WILD), 2, 3, 4);
    assertAnimals(AnimalTable.CHILDREN.any(AnimalTable.WILD), 1);
    assertAnimals(
        AnimalTable.CHILDREN.any(AnimalTable.CHILDREN.any(AnimalTable.NAME.eq("Pup"))), 1);
    assertAnimals(
        AnimalTable.PARENT.matches(AnimalTable.PARENT.matches(AnimalTable.NAME.eq("Wolf"))), 4);
    assertAnimals(AnimalTable.CHILDREN.any(AnimalTable.PARENT.matches(AnimalTable.WILD)), 1, 2);
  }

  @Test
  void conditions_nest_to_any_depth_over_several_tables_and_back() {
    Condition<Animal> wild = AnimalTable.NAME.eq("Cub");
    Condition<Keeper> keeper =
        KeeperTable.PATIENTS.any(wild.and(AnimalTable.KEEPER.matches(keeperNamed("Old"))).not());
    assertAnimals(AnimalTable.DOCTOR.matches(keeper), 1, 3);
    assertAnimals(
        AnimalTable.KEEPER.matches(
            KeeperTable.ANIMALS.any(
                AnimalTable.KEEPER.matches(KeeperTable.ANIMALS.any(AnimalTable.COLLAR.any())))),
        1,
        2);
    Condition<Animal> deep = AnimalTable.NAME.isNotNull();
    for (int i = 0; i < 20; i++) {
      deep = AnimalTable.PARENT.matches(deep);
    }
    assertAnimals(deep, 5);
  }

  private static Fetch<Keeper> keeperNamed(String name) {
    return Fetch.where(KeeperTable.NAME.eq(name)).unscoped();
  }

  @Test
  void they_serve_accessors_as_well() {
    assertThat(
            lab.costs(
                1,
                () ->
                    ANN.getAnimals(
                        lab.handle(), Fetch.where(AnimalTable.PARENT.matches(AnimalTable.WILD)))))
        .extracting(Animal::id)
        .containsExactly(2);
    assertThat(ANN.countAnimals(lab.handle(), Fetch.where(AnimalTable.CHILDREN.none()))).isZero();
    assertThat(WOLF.hasKeeper(lab.handle(), Fetch.where(KeeperTable.PATIENTS.none()))).isTrue();
    assertThat(
            WOLF.getDoctor(lab.handle(), Fetch.where(KeeperTable.PATIENTS.any(AnimalTable.WILD))))
        .contains(NEW);
    assertThat(WOLF.getKeeper(lab.handle(), Fetch.where(KeeperTable.ANIMALS.none()))).isEmpty();
  }

  @Test
  void the_text_names_each_table_and_is_the_same_for_other_values() {
    assertAnimals(AnimalTable.KEEPER.matches(KeeperTable.NAME.eq("Ann")), 1, 2);
    List<String> statements = lab.statements();
    assertThat(statements)
        .containsExactly(
            "SELECT id, name, weight, keeper_id, parent_id FROM animal WHERE EXISTS (SELECT 1 FROM"
                + " keeper WHERE keeper.id = animal.keeper_id AND (NOT gone) AND keeper.name = $1)"
                + " ORDER BY id");
    assertAnimals(AnimalTable.KEEPER.matches(KeeperTable.NAME.eq("'; DROP TABLE animal; --")));
    assertThat(lab.statements()).isEqualTo(statements);

    assertAnimals(AnimalTable.CHILDREN.any(AnimalTable.WEIGHT.in(3, 4)), 1);
    assertThat(lab.statements())
        .containsExactly(
            "SELECT id, name, weight, keeper_id, parent_id FROM animal WHERE EXISTS (SELECT 1 FROM"
                + " (SELECT parent_id AS key FROM animal WHERE animal.weight = ANY($1)) AS kin"
                + " WHERE kin.key = animal.id) ORDER BY id");
  }

  @Test
  void unsaved_targets_are_refused_before_any_sql() {
    lab.tap().take();
    assertThatThrownBy(() -> AnimalTable.KEEPER.is(new Keeper(null, "Unsaved", false)))
        .isInstanceOf(UnsavedException.class)
        .hasMessageContaining("Animal.keeper")
        .hasMessageContaining("KeeperTable.insert");
    assertThatThrownBy(
            () -> AnimalTable.KEEPER.isIn(List.of(ANN, new Keeper(null, "Unsaved", false))))
        .isInstanceOf(UnsavedException.class);
    assertThat(lab.tap().take().roundTrips()).isZero();
  }

  @Test
  void what_a_condition_has_no_use_for_is_refused_before_any_sql() {
    for (Fetch<Animal> each :
        List.of(
            Fetch.<Animal>all().limit(1),
            Fetch.<Animal>all().offset(1),
            Fetch.<Animal>all().lock(Lock.FOR_UPDATE),
            Fetch.<Animal>all().orderBy(AnimalTable.ID.asc()))) {
      assertThatThrownBy(() -> KeeperTable.ANIMALS.any(each))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("in a condition");
      assertThatThrownBy(() -> AnimalTable.PARENT.matches(each))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  static List<String> schemas() {
    return List.of("tenant", "FROM animal", "a\"b; DROP", "kin");
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void all_tables_of_a_condition_are_in_the_schema_that_is_named(String schema) {
    String quoted = '"' + schema.replace("\"", "\"\"") + '"';
    lab.sql("CREATE SCHEMA " + quoted + "; SET search_path = " + quoted + "; " + Zoo.TABLES);
    lab.sql("SET search_path = public");
    lab.sql("UPDATE keeper SET name = 'public'");
    fill(quoted);
    try {
      Condition<Animal> ofAnn =
          AnimalTable.KEEPER
              .matches(KeeperTable.NAME.eq("Ann"))
              .and(AnimalTable.CHILDREN.any(AnimalTable.CHILDREN.any()));
      assertAnimals(ofAnn);
      Fetch<Animal> fetch = Fetch.where(ofAnn).schema(schema);
      assertThat(lab.costs(1, () -> AnimalTable.query(lab.handle(), fetch).list()))
          .extracting(Animal::id)
          .containsExactly(1);
      // A fetch within has its own schema where it names one, whatever the rest is in.
      assertAnimals(
          AnimalTable.KEEPER.matches(Fetch.where(KeeperTable.NAME.eq("Ann")).schema(schema)), 1, 2);

      lab.handle().getConfig(KinshipConfig.class).setSchema(schema);
      assertAnimals(ofAnn, 1);
      assertAnimals(
          AnimalTable.KEEPER.matches(Fetch.where(KeeperTable.NAME.eq("public")).schema("public")),
          1,
          2);
    } finally {
      lab.sql("DROP SCHEMA " + quoted + " CASCADE");
    }
  }

  private static void assertAnimals(Condition<Animal> condition, Integer... ids) {
    assertThat(lab.costs(1, () -> AnimalTable.query(lab.handle(), Fetch.where(condition)).list()))
        .extracting(Animal::id)
        .containsExactly(ids);
  }

  private static void assertKeepers(Condition<Keeper> condition, Integer... ids) {
    assertThat(lab.costs(1, () -> KeeperTable.query(lab.handle(), Fetch.where(condition)).list()))
        .extracting(Keeper::id)
        .containsExactly(ids);
  }
}
