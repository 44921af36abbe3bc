package dev.kinship.it.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Lab;
import dev.kinship.runtime.Loaded;
import dev.kinship.runtime.PerRow;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Loading for lists, in one round trip a level. */
class LoadTest {

  @RegisterExtension static final Lab lab = Lab.with(World.TABLES);

  private Handle handle;

  @BeforeEach
  void rows() {
    handle = lab.handle();
    lab.sql(World.pets(20));
  }

  @Test
  void targets() {
    lab.sql(
        "UPDATE pet SET owner_id = NULL WHERE id = 3; UPDATE pet SET owner_id = 1 WHERE id = 2");
    List<Pet> pets = PetTable.all(handle);

    Loaded<Pet, Optional<Person>, Person> owners =
        lab.costs(1, () -> PetTable.OWNER.load(handle, pets.subList(0, 5)));

    assertThat(owners.of(pets.get(0)).orElseThrow().name()).isEqualTo("person 1");
    assertThat(owners.of(pets.get(1))).isEqualTo(owners.of(pets.get(0)));
    assertThat(owners.of(pets.get(2))).isEmpty();
    assertThat(owners.state(pets.get(0))).isEqualTo(Loaded.State.PRESENT);
    assertThat(owners.state(pets.get(2))).isEqualTo(Loaded.State.ABSENT);
    assertThat(owners.state(pets.get(9))).isEqualTo(Loaded.State.NOT_LOADED);
    assertThatThrownBy(() -> owners.of(pets.get(9)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Pet.owner was not asked for this row");
    assertThat(owners.all()).extracting(Person::id).containsExactly(1L, 4L, 5L);
    assertThat(owners.asked()).hasSize(5);
  }

  @Test
  void a_key_that_points_at_nothing() {
    lab.sql("ALTER TABLE pet DROP CONSTRAINT pet_owner_id_fkey");
    lab.sql("UPDATE pet SET owner_id = 99 WHERE id = 2");
    List<Pet> pets = PetTable.all(handle);
    try {
      Loaded<Pet, Optional<Person>, Person> owners =
          lab.costs(1, () -> PetTable.OWNER.load(handle, pets));

      assertThat(owners.state(pets.get(1))).isEqualTo(Loaded.State.DANGLING);
      assertThat(owners.of(pets.get(0))).isPresent();
      assertThatThrownBy(() -> owners.of(pets.get(1)))
          .isInstanceOf(DanglingKeyException.class)
          .hasMessageContaining("99");
    } finally {
      lab.sql("UPDATE pet SET owner_id = NULL WHERE id = 2");
      lab.sql("ALTER TABLE pet ADD FOREIGN KEY (owner_id) REFERENCES person");
    }
  }

  @Test
  void rows_and_the_next_level() {
    List<Person> people = PersonTable.all(handle);

    Loaded<Person, List<Pet>, Pet> pets = lab.costs(1, () -> PersonTable.PETS.load(handle, people));
    Loaded<Pet, List<Toy>, Toy> toys = lab.costs(1, () -> pets.then(handle, PetTable.TOYS));

    people.forEach(
        each -> {
          assertThat(pets.of(each)).extracting(Pet::ownerId).containsExactly(each.id());
          assertThat(toys.of(pets.of(each).get(0)))
              .extracting(toy -> toy.petId)
              .containsExactly(each.id());
        });
    lab.runs(
        3,
        () ->
            PetTable.OWNER
                .load(handle, pets.all())
                .then(handle, PersonTable.PASSPORT)
                .then(handle, PassportTable.BEARER)
                .forEach((passport, bearer) -> assertThat(bearer).isPresent()));
  }

  @Test
  void what_a_fetch_asks_for() {
    lab.sql("UPDATE toy SET pet_id = id % 3 + 1");
    List<Pet> pets = PetTable.all(handle).subList(0, 4);
    Fetch<Toy> two = Fetch.<Toy>all().orderBy(ToyTable.ID.desc()).limit(2);

    Loaded<Pet, List<Toy>, Toy> toys = lab.costs(1, () -> PetTable.TOYS.load(handle, pets, two));
    assertThat(toys.of(pets.get(0))).extracting(toy -> toy.id).containsExactly(18L, 15L);
    assertThat(toys.of(pets.get(1))).extracting(toy -> toy.id).containsExactly(19L, 16L);
    assertThat(toys.of(pets.get(3))).isEmpty();

    Loaded<Pet, List<Toy>, Toy> filtered =
        lab.costs(
            1, () -> PetTable.TOYS.load(handle, pets, Fetch.where(ToyTable.NAME.eq("toy 3"))));
    assertThat(filtered.of(pets.get(0))).hasSize(1);
    assertThat(filtered.of(pets.get(1))).isEmpty();

    assertThat(
            PetTable.OWNER.load(handle, pets, Fetch.where(PersonTable.NAME.eq("person 2"))).all())
        .extracting(Person::name)
        .containsExactly("person 2");
    List<Passport> passports = PassportTable.all(handle);
    assertThat(
            lab.costs(
                    1,
                    () ->
                        PassportTable.BEARER.load(
                            handle, passports, Fetch.where(PersonTable.NAME.eq("person 2"))))
                .all())
        .extracting(Person::name)
        .containsExactly("person 2");
  }

  @Test
  void whether_and_how_many() {
    lab.sql("UPDATE pet SET owner_id = 1 WHERE id < 4");
    List<Person> people = PersonTable.all(handle);
    List<Pet> pets = PetTable.all(handle);

    PerRow<Person, Long> counts = lab.costs(1, () -> PersonTable.PETS.count(handle, people));
    PerRow<Person, Boolean> has = lab.costs(1, () -> PersonTable.PETS.has(handle, people));
    PerRow<Pet, Boolean> owned = lab.costs(1, () -> PetTable.OWNER.has(handle, pets));
    PerRow<Person, Boolean> travel = lab.costs(1, () -> PersonTable.PASSPORT.has(handle, people));

    assertThat(people.stream().map(counts::of).limit(5)).containsExactly(3L, 0L, 0L, 1L, 1L);
    assertThat(people.stream().map(has::of).limit(4)).containsExactly(true, false, false, true);
    assertThat(pets.stream().map(owned::of)).containsOnly(true);
    assertThat(people.stream().map(travel::of).limit(3)).containsExactly(false, true, false);
  }

  @Test
  void nothing_costs_nothing_and_unsaved_rows_are_refused() {
    lab.runs(0, () -> assertThat(PersonTable.PETS.load(handle, List.of()).all()).isEmpty());
    lab.runs(
        0,
        () ->
            assertThat(PetTable.OWNER.load(handle, List.of(new Pet(null, "stray", null))).all())
                .isEmpty());
    lab.refuses(
        UnsavedException.class,
        0,
        () -> PersonTable.PETS.load(handle, List.of(new Person(null, "nobody", null))));
    lab.refuses(
        UnsavedException.class,
        0,
        () -> PetTable.OWNER.has(handle, List.of(new Pet(null, "stray", null))));
  }

  /** What is loaded is a cohort in turn. */
  @Test
  void loaded_rows_read_on_together() {
    List<Person> people = PersonTable.all(handle);
    Loaded<Person, List<Pet>, Pet> pets = PersonTable.PETS.load(handle, people);

    lab.runs(
        3,
        () ->
            people.forEach(
                each -> pets.of(each).forEach(pet -> assertThat(pet.getToys(handle)).hasSize(1))));
  }
}
