package dev.kinship.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of our own, one for each JVM, and databases on it. It runs without fsync:
 * nothing here outlives the JVM. All connections have the {@link DriverSettings} of the run.
 */
public final class TestDatabase {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  /** Started when it is first asked for; the JVM's end stops it. */
  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("max_connections", "300")
            .setServerConfig("deadlock_timeout", "200ms")
            .start();
      } catch (IOException e) {
        throw new IllegalStateException("PostgreSQL did not start", e);
      }
    }
  }

  private final String name;

  private TestDatabase(String name) {
    this.name = name;
  }

  /**
   * Makes an empty database.
   *
   * @return the database
   */
  public static TestDatabase create() {
    String name = "kinship_" + DATABASES.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(url("postgres", port()));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("no database could be made", e);
    }
    return new TestDatabase(name);
  }

  /**
   * The server's port, for a {@link WireTap}.
   *
   * @return a port of localhost
   */
  public static int port() {
    return Server.RUNNING.getPort();
  }

  /**
   * The database's address.
   *
   * @return a JDBC URL with the user in it
   */
  public String url() {
    return url(port());
  }

  /**
   * The database's address by way of something that listens on another port of localhost.
   *
   * @param port a port of localhost
   * @return a JDBC URL with the user in it
   */
  public String url(int port) {
    return DriverSettings.ofThisRun().behind(url(name, port));
  }

  /**
   * The database's name.
   *
   * @return a name that needs no quotes
   */
  public String name() {
    return name;
  }

  /**
   * The database's address by way of a proxy.
   *
   * @param tap the proxy
   * @return a JDBC URL with the user in it
   */
  public String url(WireTap tap) {
    return url(tap.port());
  }

  /**
   * Connections to the database.
   *
   * @return a data source without a pool
   */
  public PGSimpleDataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url());
    return source;
  }

  private static String url(String database, int port) {
    return "jdbc:postgresql://localhost:" + port + "/" + database + "?user=postgres";
  }
}
