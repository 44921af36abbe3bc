package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.it.behaviour.orm2.Bowl;
import dev.kinship.it.behaviour.orm2.BowlTable;
import dev.kinship.it.behaviour.orm2.Person;
import dev.kinship.it.behaviour.orm2.PersonTable;
import dev.kinship.it.behaviour.orm2.Pet;
import dev.kinship.it.behaviour.orm2.PetTable;
import dev.kinship.it.behaviour.orm2.Toy;
import dev.kinship.it.behaviour.orm2.ToyTable;
import dev.kinship.it.behaviour.orm2.World;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.RequiredException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The key: its column, its type, whether it may be null, and what it may hold. */
class NodeOrm2KeysTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          World.TABLES
              + """
              CREATE TABLE collar (id int PRIMARY KEY, keeper_no bigint);
              CREATE TABLE lead (id int PRIMARY KEY, keeper_no bigint);
              CREATE TABLE chip (id int PRIMARY KEY, owner_id bigint NOT NULL REFERENCES person,
                vet_id bigint);
              CREATE TABLE town (code text PRIMARY KEY);
              CREATE TABLE street (id int PRIMARY KEY, town_code text)""");

  @Entity
  @BelongsTo(value = Person.class, name = "owner", column = "keeper_no")
  record Collar(@Id int id) implements NodeOrm2KeysTest_CollarAssociations {}

  @Entity
  record Lead(@Id int id, @BelongsTo(Person.class) @ColumnName("keeper_no") @Nullable Long ownerId)
      implements NodeOrm2KeysTest_LeadAssociations {}

  @Entity
  record Chip(
      @Id int id,
      @BelongsTo(Person.class) long ownerId,
      @BelongsTo(Person.class) @Nullable Long vetId)
      implements NodeOrm2KeysTest_ChipAssociations {}

  @Entity
  record Town(@Id String code) implements NodeOrm2KeysTest_TownAssociations {}

  @Entity
  record Street(
      @Id int id, @BelongsTo(value = Town.class, reverse = "streets") @Nullable String townCode)
      implements NodeOrm2KeysTest_StreetAssociations {}

  private Person john;
  private Person jane;
  private Pet mutt;

  @BeforeEach
  void johnAndJane() {
    World world = World.in(lab);
    john = world.john();
    jane = world.jane();
    mutt = world.mutt();
  }

  private static Handle h() {
    return lab.handle();
  }

  @Test
  void n10_a_key_is_validated_by_the_constructor_before_anything_is_sent() {
    Bowl bowl = BowlTable.insert(h(), b -> b.id(1));

    lab.refuses(IllegalArgumentException.class, 0, () -> bowl.setOwner(h(), john));
    lab.refuses(IllegalArgumentException.class, 0, () -> bowl.setOwnerId(h(), john.id()));
    lab.refuses(IllegalArgumentException.class, 0, () -> john.addBowls(h(), bowl));
    lab.refuses(IllegalArgumentException.class, 0, () -> john.setBowls(h(), bowl));
    lab.refuses(IllegalArgumentException.class, 0, () -> john.buildBowl(b -> {}));
    assertThat(lab.column(Long.class, "SELECT owner_id FROM bowl")).containsOnlyNulls();
  }

  @Test
  void n10_a_key_is_validated_by_the_database() {
    Bowl bowl = BowlTable.insert(h(), b -> b.id(1));
    assertThat(lab.refuses(ConstraintException.class, 1, () -> bowl.setOwner(h(), jane)))
        .hasMessageContaining("bowl_owner_id_check");
    assertThat(lab.column(Long.class, "SELECT owner_id FROM bowl")).containsOnlyNulls();
  }

  @Test
  void n16_n17_the_key_may_have_a_column_of_another_name() {
    lab.sql("INSERT INTO collar VALUES (1, 1); INSERT INTO lead VALUES (1, 1)");
    Collar collar = new Collar(1);
    Lead lead = new Lead(1, john.id());

    assertThat(collar.getOwner(h())).contains(john);
    assertThat(lead.getOwner(h())).contains(john);
    assertThat(collar.setOwner(h(), jane).getOwner(h())).contains(jane);
    assertThat(lead.setOwner(h(), jane).getOwner(h())).contains(jane);
    assertThat(lab.column(Long.class, "SELECT keeper_no FROM collar")).containsExactly(2L);
    assertThat(lab.column(Long.class, "SELECT keeper_no FROM lead")).containsExactly(2L);
    assertThat(collar.removeOwner(h()).hasOwner(h())).isFalse();
    assertThat(lead.removeOwner(h()).hasOwner(h())).isFalse();
  }

  @Test
  void n19_a_required_key_is_never_without_a_value() {
    Chip chip = NodeOrm2KeysTest_ChipTable.insert(h(), c -> c.id(1).ownerId(john.id()));

    assertThat(lab.refuses(RequiredException.class, 0, () -> chip.setOwner(h(), null)))
        .hasMessageContaining("Chip.owner");
    assertThat(
            lab.refuses(
                ConstraintException.class,
                1,
                () -> NodeOrm2KeysTest_ChipTable.insert(h(), c -> c.id(2))))
        .hasMessageContaining("owner_id");
    assertThat(NodeOrm2KeysTest_ChipAssociations.class.getDeclaredMethods())
        .noneMatch(each -> each.getName().equals("removeOwner"));
    assertThat(lab.column(Long.class, "SELECT owner_id FROM chip")).containsExactly(john.id());
  }

  @Test
  void n20_a_required_key_with_a_value_is_saved_if_it_points_at_a_row() {
    Chip chip = NodeOrm2KeysTest_ChipTable.insert(h(), c -> c.id(1).ownerId(john.id()));

    assertThat(chip.getOwner(h())).isEqualTo(john);
    assertThat(chip.setOwner(h(), jane).getOwner(h())).isEqualTo(jane);
    lab.refuses(NoSuchRowException.class, 2, () -> chip.setOwnerId(h(), 99L));
    lab.refuses(
        ConstraintException.class,
        1,
        () -> NodeOrm2KeysTest_ChipTable.insert(h(), c -> c.id(2).ownerId(99L)));
    assertThat(lab.column(Long.class, "SELECT owner_id FROM chip")).containsExactly(jane.id());
  }

  @Test
  void n21_an_optional_key_may_be_left_out_or_null() {
    Pet leftOut = lab.costs(1, () -> PetTable.insert(h(), p -> p.name("left out")));
    Pet isNull = lab.costs(1, () -> PetTable.insert(h(), p -> p.name("null").ownerId(null)));
    Pet entity = lab.costs(1, () -> PetTable.insert(h(), new Pet(null, "entity", null)));

    assertThat(List.of(leftOut, isNull, entity)).extracting(Pet::ownerId).containsOnlyNulls();
    assertThat(lab.rows("SELECT FROM pet WHERE owner_id IS NULL")).hasSize(4);
  }

  @Test
  void n23_zero_is_a_key_like_any_other() {
    Pet orphan = PetTable.insert(h(), p -> p.name("orphan").ownerId(0L));
    assertThat(orphan.hasOwner(h())).isFalse();
    Person zero = lab.costs(1, () -> orphan.createOwner(h(), p -> p.id(0L).name("zero"))).target();

    assertThat(zero.id()).isZero();
    assertThat(lab.costs(1, () -> orphan.getOwner(h()))).contains(zero);
    assertThat(orphan.hasOwner(h())).isTrue();
    assertThat(zero.getPets(h())).containsExactly(orphan);
    assertThat(mutt.setOwner(h(), zero).ownerId()).isZero();
    assertThat(lab.costs(1, () -> zero.countPets(h()))).isEqualTo(2);
  }

  @Test
  void n40_a_name_may_be_unique_for_each_owner() {
    john.createToy(h(), t -> t.id(1).name("ball"));
    jane.createToy(h(), t -> t.id(2).name("ball"));
    ToyTable.insert(h(), t -> t.id(3).name("ball"));
    Toy free = ToyTable.insert(h(), t -> t.id(4).name("ball"));

    assertThat(
            lab.refuses(
                ConstraintException.class, 1, () -> john.createToy(h(), t -> t.id(5).name("ball"))))
        .hasMessageContaining("toy_owner_id_name_key");
    lab.refuses(ConstraintException.class, 1, () -> free.setOwner(h(), john));
    assertThat(lab.column(Long.class, "SELECT owner_id FROM toy ORDER BY id"))
        .containsExactly(john.id(), jane.id(), null, null);
  }

  @Test
  void n41_a_refusal_leaves_nothing_behind_for_the_next_call() {
    Chip chip = NodeOrm2KeysTest_ChipTable.insert(h(), c -> c.id(1).ownerId(john.id()));

    lab.refuses(RequiredException.class, 0, () -> chip.setOwner(h(), null));
    assertThat(lab.costs(1, () -> chip.setVet(h(), null))).isEqualTo(chip);
    Chip withVet = lab.costs(1, () -> chip.setVet(h(), jane));
    lab.refuses(RequiredException.class, 0, () -> withVet.setOwner(h(), null));
    assertThat(lab.costs(1, () -> withVet.setVet(h(), null))).isEqualTo(chip);
    assertThat(lab.costs(1, () -> chip.setOwner(h(), jane)).ownerId()).isEqualTo(jane.id());
  }

  @Test
  void n42_a_key_has_the_type_of_what_it_points_at() {
    Town rome = NodeOrm2KeysTest_TownTable.insert(h(), t -> t.code("Rome"));
    Street via = rome.createStreet(h(), s -> s.id(1));

    assertThat(via.townCode()).isEqualTo("Rome");
    assertThat(via.getTown(h())).contains(rome);
    assertThat(via.setTown(h(), null).setTownCode(h(), "Rome").getTown(h())).contains(rome);
    assertThat(
            Verdict.of(
                "@Entity record Town(@Id String code) {}",
                "@Entity record Street(@Id int id, @BelongsTo(Town.class) int townCode)"
                    + " implements StreetAssociations {}"))
        .singleElement()
        .asString()
        .startsWith("[belongs-to-key-type]");
  }

  @Test
  void n20_a_target_that_is_gone_is_found_out_inside_a_transaction_too() {
    h().begin();
    Pet kept = PetTable.insert(h(), p -> p.name("kept"));
    PersonTable.delete(h(), jane);
    assertThatThrownBy(() -> kept.setOwner(h(), jane)).isInstanceOf(NoSuchRowException.class);
    assertThat(kept.setOwner(h(), john).ownerId()).isEqualTo(john.id());
    h().commit();
    assertThat(john.getPets(h())).hasSize(2).contains(new Pet(kept.id(), "kept", john.id()));
  }
}
