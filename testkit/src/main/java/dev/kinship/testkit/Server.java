package dev.kinship.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The server that the tests' databases are made on: an embedded PostgreSQL, or the one that {@code
 * -Dkinship.url=jdbc:postgresql://localhost:5432/postgres?user=postgres} names.
 */
final class Server {

  /** How tables are laid out, by {@code -Dkinship.citus}; the server must be Citus then. */
  enum Layout {
    /** On one server, as PostgreSQL does it. */
    PLAIN,
    /** Distributed by the column {@code tenant_id}; tables without one are on every node. */
    TENANT,
    /** Each schema on one node. */
    SCHEMA
  }

  private static final Pattern ADDRESS =
      Pattern.compile("jdbc:postgresql://localhost:(\\d+)/[^?]*\\?(.+)");

  /** Started when it is first asked for; the JVM's end stops it. */
  private static final class Embedded {
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

  private Server() {}

  static Layout layout() {
    String property = System.getProperty("kinship.citus", "plain");
    return Layout.valueOf(property.toUpperCase(Locale.ROOT));
  }

  static int port() {
    String url = System.getProperty("kinship.url");
    if (url == null) {
      return Embedded.RUNNING.getPort();
    }
    Matcher address = ADDRESS.matcher(url);
    if (!address.matches()) {
      throw new IllegalArgumentException("not an address of localhost with a port: " + url);
    }
    return Integer.parseInt(address.group(1));
  }

  /** The address of a database, with what the server's own address says of connections. */
  static String url(String database, int port) {
    Matcher address = ADDRESS.matcher(System.getProperty("kinship.url", ""));
    String options = address.matches() ? address.group(2) : "user=postgres";
    return "jdbc:postgresql://localhost:" + port + "/" + database + "?" + options;
  }

  /** The ports of Citus' workers; where there are none, the coordinator has the shards. */
  private static List<Integer> workers() {
    return Stream.of(System.getProperty("kinship.citus.workers", "").split(","))
        .filter(each -> !each.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }

  /** Makes a database, and in it what its layout needs. */
  static void create(String database) {
    create(port(), database);
    if (layout() != Layout.PLAIN) {
      run(database, "SELECT citus_set_coordinator_host('localhost', " + port() + ")");
      for (int worker : workers()) {
        create(worker, database);
        run(database, "SELECT citus_add_node('localhost', " + worker + ")");
      }
      if (workers().isEmpty()) {
        run(
            database,
            "SELECT citus_set_node_property('localhost', "
                + (port() + ", 'shouldhaveshards', true)"));
      }
    }
    if (layout() == Layout.SCHEMA) {
      run(
          database,
          "SET citus.enable_schema_based_sharding = on; CREATE SCHEMA one_tenant;"
              + (" ALTER DATABASE " + database)
              + " SET search_path = one_tenant");
    }
  }

  /** Drops a database and ends the connections to it. */
  static void drop(String database) {
    drop(port(), database);
    if (layout() != Layout.PLAIN) {
      workers().forEach(worker -> drop(worker, database));
    }
  }

  private static void drop(int port, String database) {
    run(port, "postgres", "DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
  }

  private static void create(int port, String database) {
    drop(port, database);
    run(port, "postgres", "CREATE DATABASE " + database);
    if (layout() != Layout.PLAIN) {
      run(port, database, "CREATE EXTENSION citus");
    }
  }

  /** Lays out the tables that are there, in the order in which they were made. */
  static void distribute(String database) {
    if (layout() == Layout.TENANT) {
      run(
          database,
          """
          DO $$ DECLARE t record; BEGIN
            FOR t IN SELECT c.oid::regclass AS name, a.attname IS NOT NULL AS of_tenant
              FROM pg_class c
              LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
              WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY c.oid
            LOOP
              IF t.of_tenant THEN
                PERFORM create_distributed_table(t.name, 'tenant_id', colocate_with =>
                  coalesce((SELECT min(logicalrelid::text) FROM pg_dist_partition
                    WHERE partmethod = 'h'), 'default'));
              ELSE
                PERFORM create_reference_table(t.name);
              END IF;
            END LOOP;
          END $$""");
    }
  }

  private static void run(String database, String sql) {
    run(port(), database, sql);
  }

  private static void run(int port, String database, String sql) {
    try (Connection connection = DriverManager.getConnection(url(database, port));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
