package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.testkit.TestDatabase;
import dev.kinship.testkit.WireTap;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code spring}: one application, on Spring Boot 3 and on 4, with Spring GraphQL. */
class SpringTest {

  @ParameterizedTest
  @CsvSource({"boot-3, spring-boot.version", "boot-4, spring-boot-4.version"})
  void has_one_handle_for_each_transaction(String project, String version)
      throws IOException, SQLException {
    TestDatabase database = TestDatabase.create();
    try (Connection connection = DriverManager.getConnection(database.url());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE person (id bigserial PRIMARY KEY, name text NOT NULL UNIQUE);"
              + " CREATE TABLE pet (id bigserial PRIMARY KEY, name text NOT NULL,"
              + " owner_id bigint REFERENCES person);"
              + " CREATE INDEX ON pet (owner_id);"
              + " INSERT INTO person (name)"
              + " SELECT 'person ' || n FROM generate_series(1, 20) AS n;"
              + " INSERT INTO pet (name, owner_id)"
              + " SELECT 'pet ' || n, n FROM generate_series(1, 20) AS n");
    }
    try (WireTap tap = WireTap.before("localhost", TestDatabase.port())) {
      Build build =
          Build.of(
                  "spring",
                  "process-test-classes",
                  "--projects",
                  project,
                  "--also-make",
                  "-Durl=" + database.url(tap))
              .succeeds();

      assertThat(build.log())
          .noneMatch(line -> line.startsWith("[WARNING]"))
          .containsSubsequence(
              "schema: 20 pets",
              "boot " + Objects.requireNonNull(System.getProperty("consumers." + version)),
              "owners: 20 and 20",
              "graph: 19 of 20 pets are their owner's",
              "JdbcTemplate: person 1 owns pet 5",
              "savepoint: person 5 owns pet 5",
              "requires new: person 5 owns pet 5",
              "twice: DuplicateKeyException")
          .anyMatch(line -> line.startsWith("read-only: ") && !line.endsWith("went through"))
          .contains("at commit: CannotAcquireLockException", "again: 2", "tests: 1 succeeded");
      assertThat(pets(database)).isEqualTo(20);
      List<String> sent = tap.take().statements().stream().map(String::strip).toList();
      assertThat(between(sent, "SELECT 'services'", "SELECT 'end'"))
          .hasSameSizeAs(between(sent, "SELECT 'one handle'", "SELECT 'services'"))
          .hasSize(4);
      assertThat(between(sent, "SELECT 'graph'", "SELECT 'end of the graph'"))
          .as("pets, their owners, the owners' pets")
          .hasSize(3);
    }
  }

  /** How many there are behind everybody's back. */
  private static int pets(TestDatabase database) throws SQLException {
    try (Connection connection = DriverManager.getConnection(database.url());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM pet")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  /** But for what begins and ends transactions, and the empty statement of a pool's check. */
  private static List<String> between(List<String> sent, String first, String last) {
    return sent.subList(sent.indexOf(first) + 1, sent.indexOf(last)).stream()
        .filter(each -> !each.matches("(BEGIN|COMMIT|SET ).*|"))
        .toList();
  }
}
