package dev.kinship.it.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.runtime.error.ConcurrencyException;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.NoSuchRowException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several persons, and both ends, at once; each call by itself. */
class ExchangeTest {

  private static final int THREADS = 12;

  private final Town town = new Town();
  private final List<Person> persons =
      Stream.of("Ann", "Bea", "Cleo", "Dora").map(town::person).toList();

  @Test
  void persons_who_exchange_pets_do_not_wait_for_each_other() {
    List<Pet> pets = town.pets(20);
    Racers racers = new Racers(town.jdbi, THREADS);

    racers.race(
        Racers.shortRace(),
        (handle, thread, random) -> {
          Person person = persons.get(random.nextInt(persons.size()));
          Set<Pet> some = some(pets, random);
          switch (random.nextInt(3)) {
            case 0 -> person.setPets(handle, some);
            case 1 -> person.addPets(handle, some);
            default -> person.removePets(handle, some);
          }
        });

    racers.report("four persons exchanging twenty pets");
    assertThat(racers.errors()).isEmpty();
    assertThat(town.deadlocks()).isZero();
  }

  @Test
  void rows_with_a_key_of_two_columns_are_no_exception() {
    List<Seat> seats =
        town.jdbi.withHandle(
            h -> {
              List<Seat> all = new ArrayList<>();
              for (int i = 0; i < 20; i++) {
                all.add(new Seat(i % 2 == 0 ? "b" : "a", i, null));
              }
              return SeatTable.insertAll(h, all);
            });
    Racers racers = new Racers(town.jdbi, THREADS);

    racers.race(
        Racers.shortRace(),
        (handle, thread, random) -> {
          Person person = persons.get(random.nextInt(persons.size()));
          Set<Seat> some = some(seats, random);
          switch (random.nextInt(3)) {
            case 0 -> person.setSeats(handle, some);
            case 1 -> person.addSeats(handle, some);
            default -> person.removeSeats(handle, some);
          }
        });

    racers.report("four persons exchanging twenty seats");
    assertThat(racers.errors()).isEmpty();
    assertThat(town.deadlocks()).isZero();
  }

  @Test
  void the_owning_end_joins_in() {
    List<Pet> pets = town.pets(20);
    Racers racers = new Racers(town.jdbi, THREADS);

    racers.race(
        Racers.shortRace(),
        (handle, thread, random) -> {
          Person person = persons.get(random.nextInt(persons.size()));
          Pet pet = pets.get(random.nextInt(pets.size()));
          switch (random.nextInt(4)) {
            case 0 -> person.setPets(handle, some(pets, random));
            case 1 -> assertThat(pet.setOwner(handle, person).ownerId()).isEqualTo(person.id());
            case 2 -> PetTable.OWNER.remove(handle, new Pet(pet.id(), "", person.id()));
            default -> person.createPet(handle, p -> p.name("one more"));
          }
        });

    racers.report("both ends of four persons and their pets");
    assertThat(racers.errors()).isEmpty();
    assertThat(town.deadlocks()).isZero();
  }

  /**
   * The person is there, or the call is refused. What looks for the person by itself results with a
   * NoSuchRowException and spares the transaction; a setOwner or a createPet that has looked before
   * the deletion meets the constraint.
   */
  @Test
  void whoever_links_to_a_person_who_is_being_deleted_is_told() {
    List<Pet> pets = town.pets(20);
    town.sql("ALTER TABLE pet DROP CONSTRAINT pet_owner_id_fkey");
    town.sql("ALTER TABLE pet ADD FOREIGN KEY (owner_id) REFERENCES person ON DELETE SET NULL");
    // Only persons whose insertion has been committed: a key that is known before its row is there
    // would be missing for a call's first statement and there for its last.
    List<Long> born = new CopyOnWriteArrayList<>(persons.stream().map(Person::id).toList());
    Racers racers = new Racers(town.jdbi, THREADS);

    racers.race(
        Racers.shortRace(),
        (handle, thread, random) -> {
          int known = born.size();
          Person person = new Person(born.get(known - 1 - random.nextInt(4)), "someone");
          Pet pet = pets.get(random.nextInt(pets.size()));
          try {
            switch (random.nextInt(5)) {
              case 0 -> PersonTable.delete(handle, person);
              case 1 -> {
                Person child = PersonTable.insert(handle, p -> p.name("new"));
                born.add(Objects.requireNonNull(child.id()));
              }
              case 2 -> assertThat(pet.setOwner(handle, person).ownerId()).isEqualTo(person.id());
              case 3 -> {
                person.createPet(handle, p -> p.name("one more"));
              }
              default -> {
                person.setPets(handle, some(pets, random));
              }
            }
          } catch (NoSuchRowException e) {
            assertThat(e).hasMessageMatching("(?s).*there (is|was) no .*");
          } catch (ConstraintException e) {
            assertThat(e.sqlState()).isEqualTo("23503");
          } catch (ConcurrencyException e) {
            // ON DELETE SET NULL locks pets in the order in which the database finds them.
            assertThat(e.sqlState()).isEqualTo("40P01");
          }
        });

    racers.report("four persons who come and go");
    assertThat(racers.errors()).isEmpty();
    assertThat(
            town.number(
                "SELECT count(*) FROM pet WHERE owner_id IS NOT NULL"
                    + " AND owner_id NOT IN (SELECT id FROM person)"))
        .isZero();
  }

  private static <E> Set<E> some(List<E> all, SplittableRandom random) {
    Set<E> some = new HashSet<>();
    for (int count = random.nextInt(6); count > 0; count--) {
      some.add(all.get(random.nextInt(all.size())));
    }
    return some;
  }
}
