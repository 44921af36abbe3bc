package dev.kinship.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** Tables as others lay them out, for tests of every module. */
public enum TestSchema {

  /**
   * A film rental as databases for teaching have it: keys that carry their table's name, link
   * tables, a partitioned table, an enum, domains, arrays, generated columns.
   */
  FILM_RENTAL("film-rental.sql"),

  /** A service for many companies: every key begins with the company. */
  PROJECT_TRACKER("project-tracker.sql"),

  /** A community: links of every sort, and columns that the database fills. */
  COMMUNITY("community.sql"),

  /** An attic: names, keys and tables that are awkward each in a way of its own. */
  ATTIC("attic.sql");

  private final String file;

  TestSchema(String file) {
    this.file = file;
  }

  /**
   * The statements that make the tables.
   *
   * @return SQL, to be sent as one text
   */
  public String sql() {
    try (InputStream in =
        Objects.requireNonNull(TestSchema.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes the tables in a new database.
   *
   * @return the database
   */
  public TestDatabase create() {
    TestDatabase database = TestDatabase.create();
    try (Connection connection = DriverManager.getConnection(database.url());
        Statement statement = connection.createStatement()) {
      statement.execute(sql());
    } catch (SQLException e) {
      throw new IllegalStateException(file + " could not be run", e);
    }
    return database;
  }
}
