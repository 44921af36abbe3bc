package dev.kinship.schema;

import dev.kinship.testkit.TestDatabase;
import dev.kinship.testkit.TestSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Databases with tables in them. */
public final class Databases {

  private static final Path EXAMPLES = Path.of("../examples/src");

  private Databases() {}

  /** Makes a database of the tests or the examples, by the name that its entities' package has. */
  public static TestDatabase named(String name) throws SQLException, IOException {
    return switch (name) {
      case "rental" -> TestSchema.FILM_RENTAL.create();
      case "tracker" -> TestSchema.PROJECT_TRACKER.create();
      case "community" -> TestSchema.COMMUNITY.create();
      case "attic" -> TestSchema.ATTIC.create();
      case "petclinic" ->
          with(Files.readString(EXAMPLES.resolve("test/resources/petclinic/schema.sql")));
      default ->
          with(
              Files.readString(
                  EXAMPLES.resolve("main/resources/dev/kinship/examples/clinic/tables.sql")));
    };
  }

  /** Makes a database and runs statements in it. */
  public static TestDatabase with(String sql) throws SQLException {
    TestDatabase database = TestDatabase.create();
    run(database, sql);
    return database;
  }

  /** Runs statements. */
  public static void run(TestDatabase database, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(database.url());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
