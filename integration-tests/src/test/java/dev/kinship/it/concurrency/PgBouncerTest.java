package dev.kinship.it.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kinship.it.Family;
import dev.kinship.it.config.Scenario;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.testkit.PgBouncer;
import dev.kinship.testkit.PgBouncer.Mode;
import dev.kinship.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * By way of PgBouncer, which gives a connection to the server to another client whenever a
 * transaction, or a statement, has ended.
 */
class PgBouncerTest {

  /** Fewer than there are callers, so that each is given away all the time. */
  private static final int CONNECTIONS = 3;

  private static final int THREADS = 8;
  private static final int ROUNDS = 60;

  /** For a PgBouncer that keeps no prepared statements. */
  private static final String UNPREPARED = "&prepareThreshold=0";

  private static Path program = Path.of("");

  @BeforeAll
  static void itIsThere() {
    var found = PgBouncer.program();
    if (found.isEmpty()) {
      System.out.println("PgBouncer is not installed: nothing is shown of it");
    }
    assumeTrue(found.isPresent(), "PgBouncer is not installed");
    program = found.get();
  }

  private static Jdbi by(PgBouncer bouncer, TestDatabase database, String options) {
    return Jdbi.create(database.url(bouncer.port()) + options).installPlugin(new KinshipPlugin());
  }

  private static TestDatabase withTables() {
    TestDatabase database = TestDatabase.create();
    Jdbi.create(database.dataSource()).useHandle(h -> h.execute(Family.TABLES));
    return database;
  }

  @ParameterizedTest
  @CsvSource({
    "TRANSACTION, &prepareThreshold=0",
    "TRANSACTION, &prepareThreshold=0&autosave=always",
    "TRANSACTION, &preferQueryMode=simple",
    "STATEMENT, &prepareThreshold=0"
  })
  void all_calls_do_what_they_do_without_it(Mode mode, String options) throws IOException {
    List<String> expected;
    try (Handle direct = Jdbi.open(withTables().dataSource())) {
      expected = Scenario.run(direct);
    }
    try (PgBouncer bouncer = PgBouncer.start(program, mode, CONNECTIONS, 0);
        Handle handle = by(bouncer, withTables(), options).open()) {
      assertThat(Scenario.run(handle)).isEqualTo(expected);
    }
  }

  /** From the fifth call on the driver has each statement prepared on the server. */
  @ParameterizedTest
  @EnumSource
  void prepared_statements_work_where_it_keeps_them(Mode mode) throws IOException {
    assumeTrue(
        PgBouncer.keepsPreparedStatements(program), "PgBouncer keeps them from 1.21 on only");
    Town town = new Town();
    Person john = town.person("John");
    List<Pet> pets = town.pets(4);
    try (PgBouncer bouncer = PgBouncer.start(program, mode, 1, 100);
        Handle one = by(bouncer, town.database, "&prepareThreshold=1").open();
        Handle two = by(bouncer, town.database, "&prepareThreshold=1").open()) {
      for (int i = 0; i < 12; i++) {
        Handle handle = i % 2 == 0 ? one : two;
        Changes<Pet> changes = john.setPets(handle, pets.subList(i % 3, 4));
        assertThat(changes.linked().size() + changes.untouched().size()).isEqualTo(4 - i % 3);
        assertThat(john.getPets(handle)).hasSize(4 - i % 3);
        assertThat(pets.get(3).getOwner(handle)).isEmpty(); // in memory it has none
        assertThat(pets.get(3).setOwner(handle, john).getOwner(handle)).contains(john);
      }
    }
  }

  /** The reason for the setting: the two clients' statements have the same names. */
  @Test
  void without_the_setting_prepared_statements_of_two_clients_collide() throws IOException {
    Town town = new Town();
    Person john = town.person("John");
    try (PgBouncer bouncer = PgBouncer.start(program, Mode.TRANSACTION, 1, 0);
        Handle one = by(bouncer, town.database, "&prepareThreshold=1").open();
        Handle two = by(bouncer, town.database, "&prepareThreshold=1").open()) {
      assertThat(john.getPets(one)).isEmpty();
      DatabaseException refused =
          catchThrowableOfType(DatabaseException.class, () -> PersonTable.find(two, 1L));
      assertThat(refused.sqlState()).isIn("26000", "42P05");
    }
  }

  @Test
  void transactions_are_whole() throws IOException {
    Town town = new Town();
    Person john = town.person("John");
    List<Pet> pets = town.pets(3);
    try (PgBouncer bouncer = PgBouncer.start(program, Mode.TRANSACTION, CONNECTIONS, 0)) {
      Jdbi jdbi = by(bouncer, town.database, UNPREPARED);
      jdbi.useTransaction(
          h -> {
            john.setPets(h, pets);
            assertThat(pets.get(0).setOwner(h, john).hasOwner(h)).isTrue();
            h.rollback();
          });
      assertThat(town.petIds(john)).isEmpty();
      jdbi.useTransaction(
          h -> {
            for (Pet each : PetTable.all(h)) { // reads ahead, and sees what it writes
              assertThat(each.setOwner(h, john).getOwner(h)).contains(john);
            }
          });
      assertThat(town.petIds(john)).hasSize(3);
    }
  }

  /** What takes a transaction is refused; nothing is half done. */
  @Test
  void statement_mode_refuses_transactions() throws IOException {
    Town town = new Town();
    Person john = town.person("John");
    List<Pet> pets = town.pets(2);
    try (PgBouncer bouncer = PgBouncer.start(program, Mode.STATEMENT, CONNECTIONS, 0)) {
      Jdbi jdbi = by(bouncer, town.database, UNPREPARED);
      DatabaseException refused =
          catchThrowableOfType(
              DatabaseException.class,
              () -> jdbi.useTransaction(h -> assertThat(john.setPets(h, pets)).isNotNull()));
      assertThat(refused)
          .hasMessageContaining("transaction blocks not allowed in statement pooling mode");
      assertThat(town.petIds(john)).isEmpty();
      try (Handle handle = jdbi.open()) {
        assertThat(john.setPets(handle, pets).linked()).hasSize(2);
      }
    }
  }

  /** Several statements are one transaction, and its locks hold, on whichever connection. */
  @ParameterizedTest
  @EnumSource
  void after_a_round_of_sets_the_set_is_one_callers(Mode mode) throws IOException {
    Town town = new Town();
    Person john = town.person("John");
    List<Pet> pets = town.pets(24);
    AtomicInteger mixed = new AtomicInteger();
    try (PgBouncer bouncer = PgBouncer.start(program, mode, CONNECTIONS, 0)) {
      Racers racers = new Racers(by(bouncer, town.database, UNPREPARED), THREADS);
      racers.rounds(
          ROUNDS,
          (handle, thread, random) -> {
            List<Pet> own = own(pets, thread);
            if (mode == Mode.TRANSACTION && random.nextBoolean()) {
              handle.useTransaction(h -> john.setPets(h, own));
            } else {
              john.setPets(handle, own);
            }
          },
          () -> mixed.addAndGet(isOneCallers(town.petIds(john), pets) ? 0 : 1));
      racers.report("PgBouncer in mode " + mode + ", rounds of setPets, " + mixed + " mixed");
      assertThat(racers.errors()).isEmpty();
    }
    assertThat(mixed).hasValue(0);
    assertThat(town.deadlocks()).isZero();
  }

  private static List<Pet> own(List<Pet> pets, int thread) {
    return IntStream.range(0, 4).mapToObj(i -> pets.get((thread * 2 + i * 3) % 24)).toList();
  }

  private static boolean isOneCallers(List<Long> now, List<Pet> pets) {
    return IntStream.range(0, THREADS)
        .mapToObj(thread -> own(pets, thread).stream().map(Pet::id).sorted().toList())
        .anyMatch(now::equals);
  }
}
