package dev.kinship.it.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.testkit.TestDatabase;
import dev.kinship.testkit.WireTap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Several statements are one transaction, however the driver is configured and whether or not it
 * has prepared them on the server, which it does at the fifth time.
 */
class PipelineTest {

  private static final int TIMES = 8;

  private static final Town town = new Town();

  @BeforeAll
  static void noOneMayOwnTheFirst() {
    town.sql("INSERT INTO room VALUES ('a')");
    town.sql(
        "INSERT INTO guest (name, mood, room_code) VALUES ('x', 'CALM', NULL), ('y', 'CALM', 'a')");
    town.sql("ALTER TABLE guest ADD CHECK (name <> 'x' OR room_code IS NULL)");
    town.pets(2);
    town.person("John");
    town.sql("UPDATE pet SET owner_id = 1 WHERE id = 2");
    town.sql("ALTER TABLE pet ADD CHECK (id <> 1 OR owner_id IS NULL)");
    town.sql("INSERT INTO shift VALUES ('CALM', 'x', NULL), ('WILD', 'y', 1)");
    town.sql("ALTER TABLE shift ADD CHECK (note <> 'x' OR guard_id IS NULL)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "&prepareThreshold=1",
        "&prepareThreshold=0",
        "&prepareThreshold=-1",
        "&preferQueryMode=simple",
        "&preferQueryMode=extendedForPrepared",
        "&preferQueryMode=extendedCacheEverything",
        "&stringtype=unspecified",
        "&binaryTransfer=false",
        "&autosave=always",
        "&autosave=conservative",
        "&defaultRowFetchSize=1"
      })
  void a_fourth_statement_that_fails_undoes_the_third(String options) {
    Jdbi jdbi = town.jdbi(options);
    jdbi.useHandle(h -> failToLinkTheFirst(h, false));
    jdbi.useHandle(h -> failToLinkTheFirst(h, true));
    jdbi.useHandle(h -> failToMoveIn(h, false));
    jdbi.useHandle(h -> failToMoveIn(h, true));
    jdbi.useHandle(h -> failToStandGuard(h, false));
    jdbi.useHandle(h -> failToStandGuard(h, true));
    jdbi.useHandle(h -> failToStandGuard(h.setSqlLogger(new SqlLogger() {}), false));
    jdbi.useHandle(
        h -> { // what the driver learns in a transaction it knows outside of it
          failToMoveIn(h, true);
          failToMoveIn(h, false);
          failToStandGuard(h, true);
          failToStandGuard(h, false);
        });
  }

  private void failToLinkTheFirst(Handle handle, boolean inTransaction) {
    Person john = new Person(1L, "John");
    for (int i = 0; i < TIMES; i++) {
      fails(handle, inTransaction, () -> john.setPets(handle, new Pet(1L, "pet 1", null)));
      assertThat(town.petIds(john)).containsExactly(2L);
    }
  }

  private void failToMoveIn(Handle handle, boolean inTransaction) {
    for (int i = 0; i < TIMES; i++) {
      fails(
          handle,
          inTransaction,
          () -> new Room("a").setGuests(handle, new Guest(1L, "x", Mood.CALM, null)));
      assertThat(town.jdbi.<Long, RuntimeException>withHandle(new Room("a")::countGuests)).isOne();
    }
  }

  private void failToStandGuard(Handle handle, boolean inTransaction) {
    Person john = new Person(1L, "John");
    for (int i = 0; i < TIMES; i++) {
      fails(handle, inTransaction, () -> john.setShifts(handle, new Shift(Mood.CALM, "x", null)));
      assertThat(town.jdbi.<Long, RuntimeException>withHandle(john::countShifts)).isOne();
    }
  }

  private static void fails(Handle handle, boolean inTransaction, Runnable call) {
    if (inTransaction) {
      handle.begin();
    }
    assertThatThrownBy(call::run).isInstanceOf(ConstraintException.class);
    if (inTransaction) { // what the caller did before is the caller's; the driver may have kept it
      handle.commit();
    }
    assertThat(handle.isInTransaction()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&prepareThreshold=-1"})
  void a_transaction_that_was_begun_with_sql_is_the_callers_to_end(String options) {
    String name = "x".repeat(40_000); // too much to be sent at once
    List<Pet> pets = List.of(new Pet(null, name, null), new Pet(900L, name, null));
    List<Pet> taken = List.of(new Pet(null, name, null), new Pet(1L, name, null));
    try (Handle handle = town.jdbi(options).open()) {
      handle.execute("BEGIN");
      handle.execute("INSERT INTO room VALUES ('the caller''s')");
      handle.execute("SAVEPOINT mine");
      assertThatThrownBy(() -> PetTable.insertAll(handle, taken))
          .isInstanceOf(ConstraintException.class);
      handle.execute("ROLLBACK TO mine");
      assertThat(PetTable.insertAll(handle, pets)).hasSize(2);
      assertThat(RoomTable.find(handle, "the caller's")).isPresent();
      handle.execute("ROLLBACK");
    }
    assertThat(town.number("SELECT count(*) FROM room")).isOne();
    assertThat(town.number("SELECT count(*) FROM pet WHERE length(name) > 1000")).isZero();
  }

  @Test
  void the_rows_are_all_locked_whatever_size_the_driver_fetches() {
    Person jane = town.person("Jane");
    List<Pet> pets = town.pets(9);
    try (Handle handle = town.jdbi("&defaultRowFetchSize=2").open()) {
      handle.begin();
      assertThat(jane.addPets(handle, pets).linked()).hasSize(9);
      assertThat(jane.getPets(handle)).hasSize(9);
      List<Long> free =
          town.jdbi.withHandle(
              h ->
                  h.select("SELECT id FROM pet WHERE id > 2 FOR NO KEY UPDATE SKIP LOCKED")
                      .mapTo(Long.class)
                      .list());
      assertThat(free).isEmpty();
      handle.rollback();
    }
  }

  /** Both sides would wait for the other to read: the first part's rows fill the way back. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void more_than_the_wire_holds_is_not_sent_at_once(boolean inTransaction) {
    String name = "x".repeat(200);
    List<Pet> pets = new ArrayList<>();
    for (long i = 0; i < 100_000; i++) {
      pets.add(new Pet(i % 2 == 0 ? null : 1_000_000 + i, name, null));
    }
    var running =
        Waiting.start(
            () ->
                inTransaction
                    ? town.jdbi.inTransaction(h -> PetTable.insertAll(h, pets).size())
                    : town.jdbi.withHandle(h -> PetTable.insertAll(h, pets).size()));
    assertThat(Waiting.outcome(running)).isEqualTo(100_000);
    town.sql("DELETE FROM pet WHERE name = ?", name);
  }

  /** A single statement is healed by the driver. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_change_of_the_schema_is_no_failure(boolean throughJdbi) {
    Person jane = town.person("Jane");
    town.sql("INSERT INTO pet (id, name) VALUES (700, 'Rex')");
    try (Handle handle = town.jdbi("").open()) {
      if (throughJdbi) {
        handle.setSqlLogger(new SqlLogger() {});
      }
      for (String change :
          List.of(
              "ALTER TABLE pet ALTER name TYPE varchar(500)",
              "ALTER TABLE pet ALTER name TYPE text")) {
        for (int i = 0; i < TIMES; i++) {
          jane.setPets(handle, some(i, new Pet(700L, "Rex", null)));
        }
        town.sql(change);
        assertThat(jane.setPets(handle, List.of()).unlinked()).hasSize(1);
        assertThat(town.petIds(jane)).isEmpty();
      }
      handle.execute("DEALLOCATE ALL");
      assertThat(jane.setPets(handle, new Pet(700L, "Rex", null)).linked()).hasSize(1);
      assertThat(town.petIds(jane)).containsExactly(700L);
    }
    town.sql("DELETE FROM pet WHERE id = 700");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "&prepareThreshold=1",
        "&prepareThreshold=0",
        "&autosave=always",
        "&defaultRowFetchSize=1",
        "&stringtype=unspecified",
        "&preferQueryMode=extendedForPrepared",
        "&preferQueryMode=extendedCacheEverything"
      })
  void it_stays_one_round_trip(String options) throws IOException {
    stayOneRoundTrip(options, false);
    stayOneRoundTrip(options, true);
  }

  private void stayOneRoundTrip(String options, boolean throughJdbi) throws IOException {
    Person john = new Person(1L, "John");
    Room a = new Room("a");
    Pet pet = new Pet(2L, "", null);
    Guest guest = new Guest(2L, "y", Mood.CALM, null);
    Shift shift = new Shift(Mood.WILD, "y", null);
    try (WireTap tap = WireTap.before("localhost", TestDatabase.port());
        Handle handle = Jdbi.open(town.database.url(tap) + options)) {
      if (throughJdbi) {
        handle.setSqlLogger(new SqlLogger() {});
      }
      assertThat(trips(tap, i -> john.setPets(handle, some(i, pet)))).containsOnly(1);
      assertThat(trips(tap, i -> a.setGuests(handle, some(i, guest)))).containsOnly(1);
      assertThat(trips(tap, i -> john.setShifts(handle, some(i, shift)))).containsOnly(1);
      assertThat(trips(tap, i -> GuestTable.insertAll(handle, twoGroups(i)))).containsOnly(1);
    }
    town.sql("DELETE FROM guest WHERE id > 2");
  }

  private static List<Integer> trips(WireTap tap, IntFunction<Object> call) {
    List<Integer> trips = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      tap.take();
      assertThat(call.apply(i)).isNotNull();
      trips.add(tap.take().roundTrips());
    }
    return trips;
  }

  /** Alternately nothing and one, so that there is always something to change. */
  private static <E> List<E> some(int time, E one) {
    return time % 2 == 0 ? List.of() : List.of(one);
  }

  /** With a key and without, and with a null and a type that the driver does not name. */
  private static List<Guest> twoGroups(int time) {
    return List.of(
        new Guest(1_000L + time, "with a key", Mood.WILD, null),
        new Guest(null, "without", Mood.CALM, null));
  }
}
