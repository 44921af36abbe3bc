package dev.kinship.it.onetoone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;
import dev.kinship.it.Lab;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.OccupiedException;
import dev.kinship.runtime.error.RequiredException;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Lock;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Named scopes, default scopes and what lifts them, and all else of a fetch, at owning ends, at
 * inverse ends to one and at inverse ends to many. No constraints: keys may dangle here.
 */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class ScopesTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE keeper (id int PRIMARY KEY, name text NOT NULL, gone boolean NOT NULL);
          CREATE TABLE animal (id int PRIMARY KEY, name text NOT NULL, weight int NOT NULL,
            gone boolean NOT NULL, keeper_id int);
          CREATE TABLE collar (id int PRIMARY KEY, colour text NOT NULL, lost boolean,
            animal_id int UNIQUE);
          CREATE TABLE chip (id int PRIMARY KEY, keeper_id int);
          CREATE TABLE brush (id int PRIMARY KEY, keeper_id int NOT NULL)\
          """);

  @Entity
  @Scope(name = "here", where = "NOT gone", byDefault = true)
  record Keeper(@Id int id, String name, boolean gone) implements ScopesTest_KeeperAssociations {}

  @Entity
  @Scope(name = "here", where = "NOT gone", byDefault = true)
  @Scope(name = "heavy", where = "weight > 100 OR name = 'FROM keeper: it''s \"big\"'")
  record Animal(
      @Id int id,
      String name,
      int weight,
      boolean gone,
      @BelongsTo(value = Keeper.class, reverse = "animals") @Nullable Integer keeperId)
      implements ScopesTest_AnimalAssociations {}

  /** Whether it is lost may be unknown, and then the scope is so too. */
  @Entity
  @Scope(name = "kept", where = "lost = false", byDefault = true)
  @Scope(name = "red", where = "colour = 'red'")
  record Collar(
      @Id int id,
      String colour,
      @Nullable Boolean lost,
      @BelongsTo(value = Animal.class, unique = true, reverse = "collar")
          @Nullable Integer animalId)
      implements ScopesTest_CollarAssociations {}

  @Entity
  @BelongsTo(value = Keeper.class, name = "keeper", unique = true, reverse = "chip")
  record Chip(@Id int id) implements ScopesTest_ChipAssociations {}

  @Entity
  record Brush(@Id int id, @BelongsTo(Keeper.class) int keeperId)
      implements ScopesTest_BrushAssociations {}

  private final boolean inTransactions;
  private final Keeper ann = new Keeper(1, "Ann", false);
  private final Keeper old = new Keeper(2, "Old", true);
  private final Animal ape = new Animal(1, "ape", 90, false, 1);
  private final Animal boar = new Animal(2, "boar", 180, false, 1);
  private final Animal cow = new Animal(3, "cow", 600, false, 2);
  private final Animal dodo = new Animal(4, "dodo", 20, true, 1);
  private final Animal eel = new Animal(5, "eel", 3, false, 99);
  private final Animal fox = new Animal(6, "fox", 8, false, null);
  private final Collar red = new Collar(1, "red", false, 1);
  private final Collar lost = new Collar(2, "red", true, 2);
  private final Collar unknown = new Collar(3, "blue", null, 3);
  private final Collar dodos = new Collar(4, "blue", false, 4);

  ScopesTest(boolean inTransactions) {
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void rows() {
    lab.sql(
        """
        INSERT INTO keeper VALUES (1, 'Ann', false), (2, 'Old', true);
        INSERT INTO animal VALUES (1, 'ape', 90, false, 1), (2, 'boar', 180, false, 1),
          (3, 'cow', 600, false, 2), (4, 'dodo', 20, true, 1), (5, 'eel', 3, false, 99),
          (6, 'fox', 8, false, NULL);
        INSERT INTO collar VALUES (1, 'red', false, 1), (2, 'red', true, 2), (3, 'blue', NULL, 3),
          (4, 'blue', false, 4), (5, 'blue', false, 99);
        INSERT INTO chip VALUES (1, 1), (2, 2), (3, 99), (4, NULL);
        INSERT INTO brush VALUES (1, 1), (2, 2), (3, 99)\
        """);
    lab.inTransactions(inTransactions);
  }

  private Handle h() {
    return lab.handle();
  }

  private static Fetch<Animal> unscoped() {
    return Fetch.<Animal>all().unscoped();
  }

  @Test
  void at_an_owning_end_absent_dangling_and_out_of_scope_are_three_things() {
    assertThat(lab.costs(1, () -> ape.getKeeper(h()))).contains(ann);
    assertThat(lab.costs(0, () -> fox.getKeeper(h()))).isEmpty();
    assertThat(lab.costs(1, () -> cow.getKeeper(h()))).isEmpty();
    lab.refuses(DanglingKeyException.class, 1, () -> eel.getKeeper(h()));
    assertThat(lab.costs(1, () -> ape.hasKeeper(h()))).isTrue();
    assertThat(lab.costs(1, () -> fox.hasKeeper(h()))).isFalse();
    assertThat(lab.costs(1, () -> cow.hasKeeper(h()))).isFalse();
    assertThat(lab.costs(1, () -> eel.hasKeeper(h()))).isFalse();
  }

  @Test
  void at_an_owning_end_the_scope_can_be_lifted() {
    Fetch<Keeper> all = Fetch.<Keeper>all().unscoped();
    assertThat(lab.costs(1, () -> cow.getKeeper(h(), all))).contains(old);
    assertThat(lab.costs(1, () -> cow.getKeeper(h(), Fetch.all()))).isEmpty();
    assertThat(lab.costs(1, () -> cow.hasKeeper(h(), all))).isTrue();
    assertThat(lab.costs(1, () -> cow.hasKeeper(h(), Fetch.all()))).isFalse();
    assertThat(lab.costs(1, () -> eel.getKeeper(h(), all))).isEmpty();
    assertThat(lab.costs(1, () -> eel.hasKeeper(h(), all))).isFalse();
    assertThat(lab.costs(1, () -> cow.getKeeper(h(), all.and(ScopesTest_KeeperTable.HERE.not()))))
        .contains(old);
  }

  @Test
  void with_a_hidden_key_they_are_three_things_too() {
    assertThat(lab.costs(1, () -> new Chip(1).getKeeper(h()))).contains(ann);
    assertThat(lab.costs(1, () -> new Chip(2).getKeeper(h()))).isEmpty();
    assertThat(lab.costs(1, () -> new Chip(4).getKeeper(h()))).isEmpty();
    lab.refuses(DanglingKeyException.class, 1, () -> new Chip(3).getKeeper(h()));
    lab.refuses(NoSuchRowException.class, 1, () -> new Chip(5).getKeeper(h()));
    Fetch<Keeper> all = Fetch.<Keeper>all().unscoped();
    assertThat(lab.costs(1, () -> new Chip(2).getKeeper(h(), all))).contains(old);
    assertThat(lab.costs(1, () -> new Chip(2).hasKeeper(h(), all))).isTrue();
    assertThat(lab.costs(1, () -> new Chip(2).hasKeeper(h()))).isFalse();
  }

  @Test
  void a_required_target_out_of_scope_is_told_from_a_dangling_one() {
    assertThat(lab.costs(1, () -> new Brush(1, 1).getKeeper(h()))).isEqualTo(ann);
    assertThat(lab.refuses(RequiredException.class, 1, () -> new Brush(2, 2).getKeeper(h())))
        .hasMessageContaining("scope");
    lab.refuses(DanglingKeyException.class, 1, () -> new Brush(3, 99).getKeeper(h()));
    assertThat(lab.costs(1, () -> new Brush(2, 2).getKeeper(h(), Fetch.<Keeper>all().unscoped())))
        .contains(old);
  }

  @Test
  void at_an_inverse_end_to_one() {
    Fetch<Collar> all = Fetch.<Collar>all().unscoped();
    Fetch<Collar> reds = Fetch.where(ScopesTest_CollarTable.RED);
    assertThat(lab.costs(1, () -> ape.getCollar(h()))).contains(red);
    assertThat(lab.costs(1, () -> boar.getCollar(h()))).isEmpty();
    assertThat(lab.costs(1, () -> cow.getCollar(h()))).isEmpty();
    assertThat(lab.costs(1, () -> fox.getCollar(h()))).isEmpty();
    assertThat(lab.costs(1, () -> boar.hasCollar(h()))).isFalse();
    assertThat(lab.costs(1, () -> ape.hasCollar(h()))).isTrue();
    assertThat(lab.costs(1, () -> boar.getCollar(h(), all))).contains(lost);
    assertThat(lab.costs(1, () -> cow.getCollar(h(), all))).contains(unknown);
    assertThat(lab.costs(1, () -> cow.hasCollar(h(), all))).isTrue();
    assertThat(lab.costs(1, () -> cow.hasCollar(h(), Fetch.all()))).isFalse();
    assertThat(lab.costs(1, () -> ape.getCollar(h(), reds))).contains(red);
    assertThat(lab.costs(1, () -> boar.getCollar(h(), reds))).isEmpty();
    assertThat(lab.costs(1, () -> boar.getCollar(h(), reds.unscoped()))).contains(lost);
    assertThat(lab.costs(1, () -> dodo.getCollar(h(), reds.unscoped()))).isEmpty();
    Animal fromMemory = new Animal(99, "", 0, false, null);
    assertThat(lab.costs(1, () -> fromMemory.hasCollar(h()))).isTrue();
    assertThat(dodos.getAnimal(h())).isEmpty();
    assertThat(dodos.getAnimal(h(), unscoped())).contains(dodo);
  }

  @Test
  void what_is_out_of_scope_still_occupies_its_place() {
    lab.refuses(
        OccupiedException.class, 1, () -> boar.createCollar(h(), c -> c.id(9).colour("new")));
    Collar new9 = new Collar(9, "green", false, null);
    lab.sql("INSERT INTO collar VALUES (9, 'green', false, NULL)");
    assertThat(lab.costs(1, () -> boar.setCollar(h(), new9)).unlinked())
        .containsExactly(new Collar(2, "red", true, null));
  }

  @Test
  void at_an_inverse_end_to_many() {
    Fetch<Animal> heavy = Fetch.where(ScopesTest_AnimalTable.HEAVY);
    assertThat(lab.costs(1, () -> ann.getAnimals(h()))).containsExactly(ape, boar);
    assertThat(lab.costs(1, () -> ann.getAnimals(h(), unscoped())))
        .containsExactly(ape, boar, dodo);
    assertThat(lab.costs(1, () -> ann.countAnimals(h()))).isEqualTo(2);
    assertThat(lab.costs(1, () -> ann.countAnimals(h(), unscoped()))).isEqualTo(3);
    assertThat(lab.costs(1, () -> ann.countAnimals(h(), heavy))).isEqualTo(1);
    assertThat(lab.costs(1, () -> ann.getAnimals(h(), heavy))).containsExactly(boar);
    assertThat(lab.costs(1, () -> ann.hasAnimals(h()))).isTrue();
    assertThat(lab.costs(1, () -> ann.hasAnimals(h(), heavy))).isTrue();
    Keeper none = new Keeper(7, "none", false);
    assertThat(lab.costs(1, () -> none.hasAnimals(h(), unscoped()))).isFalse();
    assertThat(lab.costs(1, () -> none.countAnimals(h(), heavy))).isZero();
    lab.sql("UPDATE animal SET gone = true");
    assertThat(lab.costs(1, () -> ann.hasAnimals(h()))).isFalse();
    assertThat(lab.costs(1, () -> ann.hasAnimals(h(), Fetch.all()))).isFalse();
    assertThat(lab.costs(1, () -> ann.hasAnimals(h(), unscoped()))).isTrue();
  }

  @Test
  void an_or_in_a_scope_or_a_condition_stays_together() {
    Fetch<Animal> either =
        Fetch.where(
            ScopesTest_AnimalTable.NAME.eq("cow").or(ScopesTest_AnimalTable.NAME.eq("ape")));
    assertThat(ann.getAnimals(h(), either)).containsExactly(ape);
    assertThat(ann.getAnimals(h(), either.and(ScopesTest_AnimalTable.HEAVY))).isEmpty();
    assertThat(ann.countAnimals(h(), Fetch.where(ScopesTest_AnimalTable.HEAVY.not()))).isEqualTo(1);
    lab.sql("UPDATE animal SET name = 'FROM keeper: it''s \"big\"' WHERE id = 1");
    assertThat(ann.countAnimals(h(), Fetch.where(ScopesTest_AnimalTable.HEAVY))).isEqualTo(2);
  }

  @Test
  void order_limit_and_offset_at_each_end() {
    Fetch<Animal> lightest = unscoped().orderBy(ScopesTest_AnimalTable.WEIGHT.asc()).limit(2);
    assertThat(lab.costs(1, () -> ann.getAnimals(h(), lightest))).containsExactly(dodo, ape);
    assertThat(lab.costs(1, () -> ann.getAnimals(h(), lightest.offset(1))))
        .containsExactly(ape, boar);
    assertThat(lab.costs(1, () -> ann.countAnimals(h(), lightest))).isEqualTo(2);
    assertThat(lab.costs(1, () -> ann.hasAnimals(h(), lightest.limit(0)))).isFalse();
    assertThat(lab.costs(1, () -> ape.getCollar(h(), Fetch.<Collar>all().limit(0)))).isEmpty();
    assertThat(
            lab.costs(
                1,
                () ->
                    ape.getCollar(
                        h(),
                        Fetch.<Collar>all()
                            .orderBy(ScopesTest_CollarTable.COLOUR.desc())
                            .limit(1))))
        .contains(red);
    assertThat(lab.costs(1, () -> ape.hasKeeper(h(), Fetch.<Keeper>all().offset(1)))).isFalse();
    assertThat(lab.costs(1, () -> ape.getKeeper(h(), Fetch.<Keeper>all().limit(1)))).contains(ann);
  }

  @Test
  void locks_are_held_at_each_end() {
    lab.inTransactions(false);
    h().begin();
    lab.costs(1, () -> ape.getKeeper(h(), Fetch.<Keeper>all().lock(Lock.FOR_UPDATE)));
    lab.costs(1, () -> ape.getCollar(h(), Fetch.<Collar>all().lock(Lock.FOR_UPDATE)));
    lab.costs(1, () -> ann.getAnimals(h(), Fetch.<Animal>all().lock(Lock.FOR_NO_KEY_UPDATE)));
    lab.costs(1, () -> new Chip(2).getKeeper(h(), Fetch.<Keeper>all().lock(Lock.FOR_SHARE)));
    lab.costs(1, () -> boar.hasCollar(h(), Fetch.<Collar>all().unscoped().lock(Lock.FOR_UPDATE)));
    lab.costs(1, () -> ann.countAnimals(h(), unscoped().lock(Lock.FOR_UPDATE)));
    for (String each :
        List.of("keeper WHERE id = 1", "collar WHERE id = 1", "animal WHERE id = 2")) {
      assertThatThrownBy(() -> lab.sql("SELECT FROM " + each + " FOR UPDATE NOWAIT"))
          .hasStackTraceContaining("could not obtain lock");
    }
    lab.sql("SELECT FROM collar WHERE id = 3 FOR UPDATE NOWAIT");
    h().rollback();
    lab.sql("SELECT FROM keeper WHERE id = 1 FOR UPDATE NOWAIT");
  }
}
