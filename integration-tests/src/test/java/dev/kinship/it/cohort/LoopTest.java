package dev.kinship.it.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.connection.WatchedDataSource;
import dev.kinship.runtime.error.MappingException;
import dev.kinship.testkit.DriverSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** How many round trips a loop costs, counted on the wire. */
class LoopTest {

  @RegisterExtension static final Lab lab = Lab.with(World.TABLES);

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "2, 2, 2", "10, 2, 2", "1000, 3, 3", "10000, 5, 5"})
  void owners_and_their_addresses(int pets, int owners, int addresses) {
    lab.sql(World.pets(pets));
    List<Pet> all = PetTable.all(lab.handle());

    lab.runs(
        owners + addresses,
        () -> {
          for (Pet pet : all) {
            Person owner = pet.getOwner(lab.handle()).orElseThrow();
            assertThat(owner.id()).isEqualTo(pet.ownerId());
            assertThat(owner.getAddress(lab.handle()).orElseThrow().id()).isEqualTo(pet.ownerId());
          }
        });
  }

  @Test
  void a_source_that_is_watched_twice_knows_our_statements() {
    lab.sql(World.pets(10));
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(lab.tappedUrl());
    Jdbi jdbi =
        Jdbi.create(new WatchedDataSource(new WatchedDataSource(source)))
            .installPlugin(new KinshipPlugin());

    try (Handle handle = jdbi.open()) {
      List<Pet> all = PetTable.all(handle);
      lab.runs(2, () -> all.forEach(pet -> assertThat(pet.getOwner(handle)).isPresent()));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "10, 2", "1000, 3", "10000, 5"})
  void pets_and_their_toys(int persons, int each) {
    lab.sql(World.pets(persons));
    List<Person> all = PersonTable.all(lab.handle());

    lab.runs(
        each * 2,
        () -> {
          for (Person person : all) {
            List<Pet> pets = person.getPets(lab.handle());
            assertThat(pets).extracting(Pet::ownerId).containsExactly(person.id());
            for (Pet pet : pets) {
              assertThat(pet.getToys(lab.handle()))
                  .extracting(toy -> toy.petId)
                  .containsExactly(pet.id());
            }
          }
        });
  }

  @Test
  void all_accessors_that_read_mixed() {
    lab.sql(World.pets(1_000));
    Handle handle = lab.handle();
    List<Person> all = PersonTable.all(handle);

    lab.runs(
        6 * 3,
        () -> {
          for (Person person : all) {
            boolean even = Objects.requireNonNull(person.id()) % 2 == 0;
            assertThat(person.hasPets(handle)).isTrue();
            assertThat(person.countPets(handle)).isEqualTo(1);
            assertThat(person.hasAddress(handle)).isTrue();
            assertThat(person.hasPassport(handle)).isEqualTo(even);
            assertThat(person.getPassport(handle).isPresent()).isEqualTo(even);
            assertThat(person.getPets(handle)).hasSize(1);
          }
        });
  }

  @Test
  void a_key_that_only_the_table_has() {
    lab.sql(World.pets(1_000));
    List<Passport> all = PassportTable.all(lab.handle());

    lab.runs(
        2 * 3,
        () -> {
          for (Passport passport : all) {
            assertThat(passport.hasBearer(lab.handle())).isTrue();
            assertThat("P" + passport.getBearer(lab.handle()).orElseThrow().id())
                .isEqualTo(passport.number());
          }
        });
  }

  @Test
  void keys_that_the_program_changes_while_the_loop_goes_on() {
    lab.sql(World.pets(1_000));
    List<Toy> all = ToyTable.all(lab.handle());

    lab.runs(
        3,
        () -> {
          for (int i = 0; i < all.size(); i++) {
            if (i > 500 && i % 2 == 0) { // after they were read ahead
              all.get(i).petId = all.get(i - 1).petId;
            }
            assertThat(all.get(i).getPet(lab.handle()).map(Pet::id)).hasValue(all.get(i).petId);
          }
        });
  }

  @Test
  void rows_that_share_their_targets() {
    lab.sql(World.pets(2_000) + "; UPDATE pet SET owner_id = id * 7 % 50 + 1");
    List<Pet> all = PetTable.all(lab.handle());

    lab.runs(
        3,
        () -> {
          for (Pet pet : all) {
            assertThat(pet.getOwner(lab.handle()).map(Person::id)).hasValue(pet.ownerId());
          }
        });
  }

  @Test
  void looking_at_two_of_many() {
    lab.sql(World.pets(10_000));
    List<Pet> all = PetTable.all(lab.handle());

    lab.runs(1, () -> assertThat(all.get(5_000).getOwner(lab.handle())).isPresent());
    lab.runs(1, () -> assertThat(all.get(7_000).getOwner(lab.handle())).isPresent());
  }

  /** Rows are taken from the cursor before they are asked for, and so are their owners. */
  @ParameterizedTest
  @CsvSource({"2, 1, 2", "1000, 2, 6", "10000, 11, 15"})
  void owners_in_a_stream(int pets, int fetches, int owners) {
    lab.sql(World.pets(pets));
    DriverSettings settings = DriverSettings.ofThisRun();
    int trips = (settings.hasCursors() ? fetches : 1) + owners;

    lab.handle()
        .useTransaction(
            h -> {
              if (settings.goBack()) {
                lab.tap().take();
                ownersInStream(h);
                assertThat(lab.tap().take().roundTrips())
                    .as("the savepoint before a cursor may cost one")
                    .isBetween(trips, trips + 1);
              } else {
                lab.runs(trips, () -> ownersInStream(h));
              }
            });
  }

  private static void ownersInStream(Handle h) {
    try (Stream<Pet> all = PetTable.query(h).fetchSize(1_000).stream()) {
      all.forEach(pet -> assertThat(pet.getOwner(h)).isPresent());
    }
  }

  @Test
  void a_row_that_cannot_be_read_fails_for_whoever_asks_for_it() {
    lab.sql("ALTER TABLE pet ALTER name DROP NOT NULL; " + World.pets(1_000));
    lab.sql("UPDATE pet SET name = NULL WHERE id = 40");
    List<Long> failed = new ArrayList<>();

    for (Person person : PersonTable.all(lab.handle())) {
      try {
        assertThat(person.getPets(lab.handle())).hasSize(1);
      } catch (MappingException e) {
        failed.add(person.id());
      }
    }

    assertThat(failed).containsExactly(40L);
    lab.sql("TRUNCATE pet CASCADE; ALTER TABLE pet ALTER name SET NOT NULL");
  }

  @Test
  void one_with_very_many_among_others() {
    lab.sql(World.pets(2_000));
    lab.sql("INSERT INTO pet (name, owner_id) SELECT 'ant', 30 FROM generate_series(1, 70000)");
    List<Person> all = PersonTable.all(lab.handle());

    lab.runs(
        18,
        () -> {
          for (Person person : all) {
            int expected = Objects.equals(person.id(), 30L) ? 70_001 : 1;
            assertThat(person.getPets(lab.handle())).hasSize(expected);
          }
        });
  }

  /** A row without a key is not asked for, and stays the neighbour of those around it. */
  @Test
  void rows_without_a_key_between_others_that_were_read_before() {
    lab.sql(World.pets(1_000) + "; UPDATE pet SET owner_id = NULL WHERE id % 3 <> 0");
    for (int from : new int[] {900, 3, 500}) {
      PetTable.query(lab.handle()).where(PetTable.ID.ge((long) from)).list();
    }
    List<Pet> all = PetTable.all(lab.handle());

    lab.runs(3, () -> all.forEach(pet -> assertThat(pet.getOwner(lab.handle())).isNotNull()));
  }

  @Test
  void rows_of_the_users_own_sql() {
    lab.sql(World.pets(1_000));
    List<Pet> all =
        lab.handle()
            .createQuery("SELECT * FROM pet WHERE name LIKE 'pet%' ORDER BY id")
            .mapTo(Pet.class)
            .list();

    lab.runs(3, () -> all.forEach(pet -> assertThat(pet.getOwner(lab.handle())).isPresent()));
  }

  @Test
  void a_write_in_the_loop_is_seen() {
    lab.sql(World.pets(100));
    Handle handle = lab.handle();
    List<Person> all = PersonTable.all(handle);

    for (Person person : all) {
      assertThat(person.countPets(handle)).as("%s", person).isEqualTo(1);
      if (Objects.equals(person.id(), 20L)) {
        handle.execute("UPDATE pet SET owner_id = 21 WHERE owner_id = 30");
        assertThat(all.get(29).countPets(handle)).isZero();
        assertThat(all.get(20).countPets(handle)).isEqualTo(2);
        handle.execute("UPDATE pet SET owner_id = 30 WHERE name = 'pet 30'");
      }
    }
  }
}
