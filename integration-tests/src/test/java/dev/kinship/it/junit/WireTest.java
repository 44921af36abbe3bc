package dev.kinship.it.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kinship.it.Family;
import dev.kinship.it.Lab;
import dev.kinship.it.record.Person;
import dev.kinship.it.record.PersonTable;
import dev.kinship.it.record.Pet;
import dev.kinship.it.record.PetTable;
import dev.kinship.junit.Sent;
import dev.kinship.junit.StatementCount;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.testkit.DriverSettings;
import dev.kinship.testkit.Traffic;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.PGConnection;

/** What is counted is what goes over the wire, whoever sends it and in whichever way. */
class WireTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          Family.TABLES
              + "; CREATE PROCEDURE nothing(int) LANGUAGE sql AS 'SELECT 1'; CREATE TABLE bin ()");

  /** Statements that the driver makes of calls on the connection. */
  private static final Pattern OF_TRANSACTIONS =
      Pattern.compile("(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SHOW TRANSACTION|SET SESSION).*");

  private static final DriverSettings SETTINGS = DriverSettings.ofThisRun();

  private Jdbi jdbi;

  @BeforeEach
  void fill() {
    jdbi = lab.ownJdbi();
    lab.sql("INSERT INTO person (name) SELECT 'person ' || n FROM generate_series(1, 20) AS n");
    lab.sql(
        "INSERT INTO pet (name, owner_id) SELECT 'pet ' || n, n FROM generate_series(1, 20) AS n");
  }

  interface Act extends HandleConsumer<SQLException> {}

  private static Named<Act> act(String name, Act act) {
    return Named.of(name, act);
  }

  static Stream<Named<Act>> acts() {
    return Stream.of(
        act("a gateway that reads", PetTable::all),
        act("a gateway that inserts", h -> PetTable.insert(h, p -> p.name("x"))),
        act(
            "a gateway that inserts many",
            h -> PetTable.insertAll(h, List.of(new Pet(null, "a", 1L), new Pet(null, "b", 2L)))),
        act(
            "a gateway that inserts rows with a key and without",
            h -> PetTable.insertAll(h, List.of(new Pet(null, "a", 1L), new Pet(77L, "b", 2L)))),
        act("accessors that read", WireTest::readAll),
        act("accessors that write in a pipeline", WireTest::writeAll),
        act("accessors in a transaction", h -> h.useTransaction(WireTest::writeAll)),
        act(
            "a write that fails",
            h ->
                assertThatThrownBy(() -> PetTable.insert(h, new Pet(1L, "again", null)))
                    .isInstanceOf(ConstraintException.class)),
        act("queries of Jdbi's", h -> h.createQuery("SELECT 1; ").mapTo(Integer.class).one()),
        act("updates of Jdbi's", h -> h.execute("UPDATE pet SET name = ';' || ? WHERE id = 1", 3)),
        act(
            "a batch",
            h -> h.createBatch().add("DELETE FROM pet").add("DELETE FROM person").execute()),
        act("a prepared batch", WireTest::preparedBatch),
        act(
            "a script",
            h ->
                h.createScript("DELETE FROM pet; -- all;\r DELETE FROM person; -- too;\n")
                    .execute()),
        act(
            "a script as separate statements",
            h -> h.createScript("DELETE FROM pet; SELECT 1").executeAsSeparateStatements()),
        act("a call", h -> h.createCall("CALL nothing(1)").invoke()),
        act("plain JDBC", WireTest::plainJdbc),
        act("a transaction with nothing in it", h -> h.useTransaction(x -> {})),
        act("a transaction that is rolled back", WireTest::rolledBack),
        act("savepoints", WireTest::savepoints),
        act(
            "a transaction of another isolation",
            h -> h.useTransaction(TransactionIsolationLevel.SERIALIZABLE, WireTest::readAll)),
        act(
            "a long text, a nested comment and parentheses with semicolons",
            h ->
                h.execute(
                    "/* /* ; */ ; */ SELECT '"
                        + "it''s; ".repeat(20_000)
                        + "'; CREATE OR REPLACE RULE two AS ON INSERT TO bin DO INSTEAD"
                        + " (SELECT 1; SELECT 2)")),
        act(
            "quotes, comments and functions with semicolons",
            h ->
                h.execute(
                    "CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS"
                        + " $$ BEGIN RETURN 1; END $$ /* ; */; SELECT 'a;''b', \"id;\" FROM"
                        + " (SELECT 1 AS \"id;\") AS x; SELECT E'\\';'")));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void straight(Act act) throws SQLException {
    isCounted(act);
  }

  @ParameterizedTest
  @MethodSource("acts")
  void by_way_of_jdbi(Act act) throws SQLException {
    jdbi.setSqlLogger(new SqlLogger() {});
    isCounted(act);
  }

  /**
   * Where the driver keeps no pipelines, it also describes statements, or writes values in them.
   * Where it sends statements one by one that were not prepared, fewer round trips are counted.
   */
  private void isCounted(Act act) throws SQLException {
    assumeThat(SETTINGS.keepPipelines()).isTrue();
    StatementCount count = StatementCount.on(jdbi);
    try (Handle handle = jdbi.open()) {
      lab.tap().take();
      Sent sent = count.during(() -> act.useHandle(handle));

      Traffic traffic = lab.tap().take();
      assertThat(sent.statements().stream().map(WireTest::numbered))
          .containsExactlyElementsOf(
              traffic.statements().stream()
                  .map(WireTest::numbered)
                  .filter(each -> !OF_TRANSACTIONS.matcher(each).matches())
                  .toList());
      if (SETTINGS.keepUnprepared()) {
        assertThat(sent.roundTrips()).as("%s", traffic).isEqualTo(traffic.roundTrips());
      } else {
        assertThat(sent.roundTrips()).as("%s", traffic).isLessThanOrEqualTo(traffic.roundTrips());
      }
    }
  }

  /** Without what the driver makes of parameters, calls and comments. */
  private static String numbered(String sql) {
    return sql.replaceAll("\\$\\d+|\\?", "?").replaceAll("\\s+", " ").strip();
  }

  private static void readAll(Handle handle) {
    for (Pet pet : PetTable.all(handle)) {
      assertThat(pet.getOwner(handle).orElseThrow().countPets(handle)).isNotZero();
    }
  }

  private static void writeAll(Handle handle) {
    Person john = PersonTable.find(handle, 1L).orElseThrow();
    Pet two = PetTable.find(handle, 2L).orElseThrow();
    assertThat(john.setPets(handle, two).linked()).hasSize(1);
    assertThat(john.removePets(handle, two).unlinked()).hasSize(1);
    assertThat(two.createOwner(handle, p -> p.name("new")).entity().hasOwner(handle)).isTrue();
  }

  private static void preparedBatch(Handle handle) {
    // Of inserts the driver makes fewer with reWriteBatchedInserts.
    PreparedBatch batch = handle.prepareBatch("UPDATE pet SET name = ? WHERE id = 1");
    IntStream.range(0, 50).forEach(i -> batch.add("pet " + i));
    batch.execute();
  }

  private static void plainJdbc(Handle handle) throws SQLException {
    Connection connection = handle.getConnection();
    try (Statement statement = connection.createStatement();
        PreparedStatement prepared = connection.prepareStatement("SELECT ? + 1")) {
      statement.executeUpdate("UPDATE pet SET name = 'x' WHERE id = 1");
      statement.addBatch("SELECT 1");
      statement.clearBatch();
      statement.executeBatch();
      statement.addBatch("UPDATE pet SET name = 'y' WHERE id = 1");
      statement.addBatch("UPDATE pet SET name = 'z' WHERE id = 1");
      statement.executeBatch();
      prepared.setInt(1, 1);
      try (ResultSet rows = prepared.executeQuery()) {
        assertThat(rows.next()).isTrue();
      }
      prepared.execute();
    }
  }

  private static void rolledBack(Handle handle) {
    handle.useTransaction(
        h -> {
          h.execute("DELETE FROM pet");
          h.rollback();
        });
  }

  private static void savepoints(Handle handle) {
    handle.useTransaction(
        h -> {
          h.savepoint("s");
          h.execute("DELETE FROM pet");
          h.rollbackToSavepoint("s");
          h.savepoint("t");
          h.releaseSavepoint("t");
        });
  }

  /** On the wire each page is the statement again; here it is only a round trip. */
  @ParameterizedTest
  @CsvSource({"5, 20", "7, 20", "20, 20", "100, 20", "4, 6", "4, 8", "4, 4"})
  void pages(int size, int read) {
    assumeThat(SETTINGS.hasCursors()).isTrue();
    StatementCount count = StatementCount.on(jdbi);
    try (Handle handle = jdbi.open()) {
      lab.tap().take();
      Sent sent =
          count.during(
              () ->
                  handle.useTransaction(
                      h -> {
                        try (Stream<Pet> pets = inPages(h, size)) {
                          assertThat(pets.limit(read).count()).isEqualTo(read);
                        }
                      }));
      assertThat(sent.count()).isEqualTo(1);
      assertThat(lab.tap().take().roundTrips())
          .isBetween(
              sent.roundTrips(), sent.roundTrips() + SETTINGS.mostRoundTripsOfStatement() - 1);

      assertThat(count.during(() -> assertThat(inPages(handle, size)).hasSize(20)).roundTrips())
          .as("without a transaction there are no pages")
          .isEqualTo(lab.tap().take().roundTrips())
          .isEqualTo(1);
    }
  }

  private static Stream<Pet> inPages(Handle handle, int size) {
    return handle.createQuery("SELECT * FROM pet").setFetchSize(size).mapTo(Pet.class).stream();
  }

  @Test
  void a_handles_connection_still_unwraps_to_the_drivers() throws SQLException {
    StatementCount count = StatementCount.on(jdbi);
    try (Handle handle = jdbi.open()) {
      Connection connection = handle.getConnection();
      Connection original = (Connection) connection.unwrap(PGConnection.class);

      assertThat(connection.isWrapperFor(PGConnection.class)).isTrue();
      assertThat(connection.unwrap(Connection.class)).isSameAs(connection);
      assertThat(connection).isEqualTo(original).isEqualTo(connection).hasSameHashCodeAs(original);
      assertThat(connection.createStatement().getConnection()).isSameAs(connection);
      assertThat(count.sent().count()).isZero();
    }
  }

  @Test
  void a_timeout_and_a_customized_statement_change_nothing() {
    jdbi.getConfig(SqlStatements.class).setQueryTimeout(30);
    StatementCount count = StatementCount.on(jdbi);
    assertThat(count.during(() -> jdbi.useHandle(WireTest::readAll)).count()).isEqualTo(7);
  }
}
