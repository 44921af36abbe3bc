package dev.kinship.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL of the tests' own, one for each JVM. */
final class Server {

  private static final EmbeddedPostgres RUNNING = start();

  private Server() {}

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Connection connect() throws SQLException {
    return DriverManager.getConnection(RUNNING.getJdbcUrl("postgres", "postgres"));
  }
}
