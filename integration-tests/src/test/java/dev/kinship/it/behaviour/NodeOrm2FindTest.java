package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Lab;
import dev.kinship.it.behaviour.orm2.AddressTable;
import dev.kinship.it.behaviour.orm2.Person;
import dev.kinship.it.behaviour.orm2.PersonTable;
import dev.kinship.it.behaviour.orm2.Pet;
import dev.kinship.it.behaviour.orm2.PetTable;
import dev.kinship.it.behaviour.orm2.World;
import dev.kinship.runtime.Loaded;
import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Finding rows by what is at their other end, and reading that for all of them. */
class NodeOrm2FindTest {

  @RegisterExtension static final Lab lab = Lab.with(World.TABLES);

  private Person john;
  private Person jane;
  private Pet deco;
  private Pet mutt;

  @BeforeEach
  void aPetOfJohnsAndAMutt() {
    World world = World.in(lab);
    john = world.john();
    jane = world.jane();
    deco = world.deco();
    mutt = world.mutt();
  }

  private static Handle h() {
    return lab.handle();
  }

  private static List<Pet> pets(Condition<Pet> condition) {
    return lab.costs(1, () -> PetTable.query(h(), Fetch.where(condition)).list());
  }

  private static List<Person> people(Condition<Person> condition) {
    return lab.costs(1, () -> PersonTable.query(h(), Fetch.where(condition)).list());
  }

  @Test
  void n07_the_target_is_read_for_those_who_ask_and_for_all_rows_at_once() {
    lab.sql("INSERT INTO pet (name, owner_id) VALUES ('Cat', 1), ('Dog', 1)");
    List<Pet> all = lab.costs(1, () -> PetTable.all(h()));
    assertThat(lab.statements()).noneMatch(each -> each.contains("person"));

    Loaded<Pet, Optional<Person>, Person> owners =
        lab.costs(1, () -> PetTable.OWNER.load(h(), all));
    assertThat(owners.of(deco)).contains(john);
    assertThat(owners.of(mutt)).isEmpty();
    assertThat(owners.all()).containsExactly(john);
  }

  @Test
  void n07_a_loop_over_rows_does_not_ask_once_for_each() {
    lab.sql("INSERT INTO pet (name, owner_id) SELECT 'p', 1 + i % 2 FROM generate_series(1, 50) i");
    List<Pet> all = PetTable.all(h());
    lab.runs(2, () -> all.subList(2, 40).forEach(pet -> assertThat(pet.getOwner(h())).isPresent()));
  }

  @Test
  void n13_n29_a_condition_cannot_be_left_out() {
    assertThat(
            Verdict.of(
                "@Entity record Person(@Id Long id) implements PersonAssociations {}",
                "@Entity record Pet(@Id Long id,"
                    + " @BelongsTo(value = Person.class, reverse = \"pets\") Long ownerId)"
                    + " implements PetAssociations {}",
                "class Use { Object found = PetTable.OWNER.matches(); }"))
        .singleElement()
        .asString()
        .contains("matches");
  }

  @Test
  void n14_rows_are_found_by_what_their_target_is_like() {
    Pet hers = jane.createPet(h(), p -> p.name("Hers"));
    assertThat(pets(PetTable.OWNER.matches(PersonTable.NAME.eq("John")))).containsExactly(deco);
    assertThat(pets(PetTable.OWNER.matches(PersonTable.NAME.like("J%"))))
        .containsExactly(deco, hers);
    assertThat(
            pets(PetTable.OWNER.matches(PersonTable.NAME.like("J%")).and(PetTable.NAME.like("H%"))))
        .containsExactly(hers);
    assertThat(pets(PetTable.OWNER.matches(PersonTable.NAME.eq("Nobody")))).isEmpty();
  }

  @Test
  void n15_a_query_sends_nothing_before_it_is_read() {
    Fetch<Pet> ofJohn =
        Fetch.where(PetTable.OWNER.matches(PersonTable.NAME.eq("John")))
            .orderBy(PetTable.NAME.desc())
            .limit(5);
    ResultIterable<Pet> found = lab.costs(0, () -> PetTable.query(h(), ofJohn));
    assertThat(lab.costs(1, found::list)).containsExactly(deco);
  }

  @Test
  void n29_holders_are_found_by_what_belongs_to_them_each_once() {
    john.createPet(h(), p -> p.name("Deco"));
    assertThat(people(PersonTable.PETS.any(PetTable.NAME.eq("Deco")))).containsExactly(john);
    assertThat(people(PersonTable.PETS.any())).containsExactly(john);
    assertThat(people(PersonTable.PETS.none())).containsExactly(jane);
    ResultIterable<Person> lazy =
        lab.costs(0, () -> PersonTable.query(h(), Fetch.where(PersonTable.PETS.any())));
    assertThat(lab.costs(1, lazy::list)).containsExactly(john);
  }

  @Test
  void n31_rows_are_found_by_their_target() {
    assertThat(pets(PetTable.OWNER.is(john))).containsExactly(deco);
    assertThat(pets(PetTable.OWNER.is(jane))).isEmpty();
    assertThat(pets(PetTable.OWNER.isAbsent())).containsExactly(mutt);
    Person unsaved = new Person(null, "unsaved");
    assertThatThrownBy(() -> PetTable.OWNER.is(unsaved)).isInstanceOf(UnsavedException.class);
  }

  @Test
  void n32_rows_are_found_by_several_targets() {
    Pet hers = jane.createPet(h(), p -> p.name("Hers"));
    assertThat(pets(PetTable.OWNER.isIn(List.of(john, jane)))).containsExactly(deco, hers);
    assertThat(pets(PetTable.OWNER.isIn(List.of(jane)))).containsExactly(hers);
    assertThat(pets(PetTable.OWNER.isIn(List.of()))).isEmpty();
  }

  @Test
  void n43_rows_are_found_by_their_extension() {
    lab.sql("INSERT INTO address VALUES (1, 'Elm Street'), (2, 'Oak Street')");
    assertThat(people(PersonTable.ADDRESS.any(AddressTable.STREET.eq("Oak Street"))))
        .containsExactly(jane);
    assertThat(people(PersonTable.ADDRESS.none())).isEmpty();
  }
}
