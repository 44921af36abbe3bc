package dev.kinship.it.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.testkit.DriverSettings;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.PGConnection;
import org.postgresql.core.BaseConnection;

/** What others send on a handle's connection is seen on the handle. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignWritesTest {

  private static final String UPDATE = "UPDATE pet SET owner_id = 1 WHERE id = 5";

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          World.TABLES
              + """
              ;
              CREATE FUNCTION move(pet bigint) RETURNS bigint LANGUAGE sql
                AS 'UPDATE pet SET owner_id = 1 WHERE id = $1 RETURNING id';
              CREATE PROCEDURE moved() LANGUAGE sql
                AS 'UPDATE pet SET owner_id = 1 WHERE id = 5'\
              """);

  private Connection connection;
  private Handle handle;

  @BeforeEach
  void open() throws SQLException {
    connection = DriverManager.getConnection(lab.tappedUrl());
    handle = another();
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  /** A handle of another Jdbi on the same connection. */
  private Handle another() {
    return Jdbi.create(connection).installPlugin(new KinshipPlugin()).open();
  }

  /** Sends something on the handle's connection. */
  interface Write {
    void on(Handle handle) throws SQLException, IOException;
  }

  Stream<Named<Write>> writes() {
    return Stream.of(
        Named.of(
            "another Jdbi on the same connection",
            h -> {
              try (Handle second = another()) {
                second.execute(UPDATE);
              }
            }),
        Named.of(
            "an accessor on another handle",
            h -> {
              try (Handle second = another()) {
                Pet unused = PetTable.find(second, 5L).orElseThrow().setOwnerId(second, 1L);
              }
            }),
        Named.of(
            "a Jdbi without the plugin",
            h -> Jdbi.create(h.getConnection()).useHandle(other -> other.execute(UPDATE))),
        Named.of("a statement", h -> run(h.getConnection(), UPDATE)),
        Named.of(
            "a prepared statement",
            h -> {
              try (PreparedStatement update = h.getConnection().prepareStatement(UPDATE)) {
                update.executeUpdate();
              }
            }),
        Named.of(
            "a prepared statement that nobody closes",
            h -> h.getConnection().prepareStatement(UPDATE).executeUpdate()),
        Named.of(
            "a batch",
            h -> {
              try (Statement batch = h.getConnection().createStatement()) {
                batch.addBatch(UPDATE);
                batch.executeBatch();
              }
            }),
        Named.of(
            "a call",
            h -> {
              try (PreparedStatement call = h.getConnection().prepareCall("CALL moved()")) {
                call.execute();
              }
            }),
        Named.of(
            "a result that is updated",
            h -> {
              try (PreparedStatement query =
                      h.getConnection()
                          .prepareStatement(
                              "SELECT id, owner_id FROM pet WHERE id = 5",
                              ResultSet.TYPE_SCROLL_INSENSITIVE,
                              ResultSet.CONCUR_UPDATABLE);
                  ResultSet rows = query.executeQuery()) {
                rows.next();
                rows.updateLong(2, 1);
                rows.updateRow();
              }
            }),
        Named.of("the driver's own call", h -> driver(h).execSQLUpdate(UPDATE)),
        Named.of(
            "a COPY",
            h -> {
              PGConnection driver = h.getConnection().unwrap(PGConnection.class);
              run(h.getConnection(), "DELETE FROM toy WHERE pet_id = 5");
              run(h.getConnection(), "DELETE FROM pet WHERE id = 5");
              driver.getCopyAPI().copyIn("COPY pet FROM STDIN", new StringReader("5\tpet 5\t1\n"));
            }));
  }

  @ParameterizedTest
  @MethodSource("writes")
  void every_write(Write write) throws SQLException, IOException {
    List<Person> all = readAhead();

    write.on(handle);

    assertThat(all.get(4).getPets(handle)).isEmpty();
    assertThat(all.get(0).countPets(handle)).isEqualTo(2);
  }

  @Test
  void a_statement_that_was_made_before_and_runs_again() throws SQLException {
    try (PreparedStatement update = handle.getConnection().prepareStatement(UPDATE)) {
      List<Person> all = peopleWithPets();
      update.executeUpdate();
      assertThat(all.get(4).getPets(handle)).isEmpty();
    }
  }

  @Test
  void the_driver_that_was_unwrapped_before() throws SQLException {
    BaseConnection driver = driver(handle);
    List<Person> all = peopleWithPets();

    driver.execSQLUpdate(UPDATE);

    assertThat(all.get(4).getPets(handle)).isEmpty();
  }

  /** The row that writes is fetched after the loop has begun. */
  @Test
  void a_cursor_over_a_function_that_writes() {
    assumeThat(DriverSettings.ofThisRun().hasCursors()).isTrue();
    lab.sql(World.pets(5));
    handle.begin();
    try (ResultIterator<Long> rows =
        handle
            .createQuery("SELECT CASE n WHEN 5 THEN move(n) END FROM generate_series(1, 5) AS n")
            .setFetchSize(1)
            .mapTo(Long.class)
            .iterator()) {
      rows.next();
      List<Person> all = peopleOf();
      rows.forEachRemaining(each -> {});
      assertThat(all.get(4).getPets(handle)).isEmpty();
    }
    handle.rollback();
  }

  @Test
  void a_savepoint_that_is_rolled_back_on_the_connection() throws SQLException {
    Connection own = handle.getConnection();
    handle.begin();
    List<Person> all = readAhead();
    Savepoint before = own.setSavepoint();
    Pet unused = PetTable.find(handle, 5L).orElseThrow().setOwnerId(handle, 1L);
    all.get(0).getPets(handle);
    all.get(1).getPets(handle);
    lab.runs(0, () -> assertThat(all.get(4).getPets(handle)).isEmpty());

    own.rollback(before);

    assertThat(all.get(4).getPets(handle)).hasSize(1);
    handle.rollback();
  }

  Stream<Named<Write>> reads() {
    return Stream.of(
        Named.of(
            "a query of another handle",
            h -> {
              try (Handle second = another()) {
                second.createQuery("SELECT * FROM pet").mapToMap().list();
              }
            }),
        Named.of(
            "a prepared query that is still open",
            h -> h.getConnection().prepareStatement("SELECT count(*) FROM pet").executeQuery()),
        Named.of(
            "the driver's settings",
            h ->
                assertThat(h.getConnection().unwrap(PGConnection.class).getPreferQueryMode())
                    .isNotNull()));
  }

  @ParameterizedTest
  @MethodSource("reads")
  void no_read(Write read) throws SQLException, IOException {
    List<Person> all = readAhead();

    read.on(handle);

    lab.runs(0, () -> assertThat(all.get(4).getPets(handle)).hasSize(1));
  }

  private static void run(Connection on, String sql) throws SQLException {
    try (Statement statement = on.createStatement()) {
      statement.execute(sql);
    }
  }

  private static BaseConnection driver(Handle handle) throws SQLException {
    return handle.getConnection().unwrap(BaseConnection.class);
  }

  /** Five persons with a pet each, of which the second was asked last. */
  private List<Person> readAhead() {
    List<Person> all = peopleWithPets();
    lab.runs(0, () -> assertThat(all.get(4).getPets(handle)).hasSize(1));
    return all;
  }

  private List<Person> peopleWithPets() {
    lab.sql(World.pets(5));
    return peopleOf();
  }

  private List<Person> peopleOf() {
    List<Person> all = PersonTable.all(handle);
    assertThat(all.get(0).getPets(handle)).hasSize(1);
    assertThat(all.get(1).getPets(handle)).hasSize(1);
    return all;
  }
}
