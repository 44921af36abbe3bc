package dev.kinship.schema;

import dev.kinship.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Databases with tables in them. */
public final class Databases {

  private Databases() {}

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
