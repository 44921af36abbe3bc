package dev.kinship.examples.clinic;

import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.testkit.TestDatabase;
import dev.kinship.testkit.WireTap;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * A PostgreSQL, ours or the user's, a tap on the wire to it, and on it two new schemas, so that
 * nothing that was there is touched.
 */
final class ClinicDatabase implements AutoCloseable {

  private static final String DUPLICATE_SCHEMA = "42P06";
  private static final String ARCHIVE = "_archive";

  private final String url;
  private final String schema;
  private final boolean keep;
  private final WireTap tap;
  private final Jdbi jdbi;

  private ClinicDatabase(String url, boolean keep) throws IOException, SQLException {
    this.url = url;
    this.keep = keep;
    Properties server = Driver.parseURL(url, new Properties());
    if (server == null) {
      throw new IllegalArgumentException("this is no URL of PostgreSQL: " + url);
    }
    this.schema = createSchemas(url);
    this.tap = WireTap.before(host(server), Integer.parseInt(port(server)));
    this.jdbi = throughTap(server).installPlugin(new KinshipPlugin());
  }

  static ClinicDatabase open(Arguments arguments) throws IOException {
    try {
      return new ClinicDatabase(
          arguments.url().orElseGet(() -> TestDatabase.create().url()), arguments.keep());
    } catch (SQLException e) {
      throw new IllegalStateException("the server cannot be used: " + e.getMessage(), e);
    }
  }

  Jdbi jdbi() {
    return jdbi;
  }

  WireTap tap() {
    return tap;
  }

  String schema() {
    return schema;
  }

  /** A second schema, for tables of the same names. */
  String archive() {
    return schema + ARCHIVE;
  }

  boolean keeps() {
    return keep;
  }

  /** The same user and database, but by way of the tap, which cannot read what is encrypted. */
  private Jdbi throughTap(Properties server) {
    Properties properties = new Properties();
    properties.putAll(server);
    properties.remove(PGProperty.PG_HOST.getName());
    properties.remove(PGProperty.PG_PORT.getName());
    properties.setProperty(PGProperty.SSL_MODE.getName(), "disable");
    properties.setProperty(PGProperty.GSS_ENC_MODE.getName(), "disable");
    properties.setProperty(PGProperty.CURRENT_SCHEMA.getName(), schema);
    String name = server.getProperty(PGProperty.PG_DBNAME.getName(), "");
    String database = URLEncoder.encode(name, StandardCharsets.UTF_8);
    return Jdbi.create("jdbc:postgresql://localhost:" + tap.port() + "/" + database, properties);
  }

  private static String host(Properties server) {
    return first(server.getProperty(PGProperty.PG_HOST.getName(), "localhost"));
  }

  private static String port(Properties server) {
    return first(server.getProperty(PGProperty.PG_PORT.getName(), "5432"));
  }

  private static String first(String list) {
    return list.split(",", 2)[0];
  }

  private static String createSchemas(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (int number = 1; ; number++) {
        String name = number == 1 ? "kinship_clinic" : "kinship_clinic_" + number;
        try {
          statement.execute("CREATE SCHEMA " + name + "; CREATE SCHEMA " + name + ARCHIVE);
          return name;
        } catch (SQLException e) {
          if (!DUPLICATE_SCHEMA.equals(e.getSQLState())) {
            throw e;
          }
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    tap.close();
    if (keep) {
      return;
    }
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA " + schema + ", " + archive() + " CASCADE");
    } catch (SQLException e) {
      throw new IllegalStateException("the schemas " + schema + "… could not be dropped", e);
    }
  }
}
