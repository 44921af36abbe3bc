package blog;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** A PostgreSQL with the blog's tables, one for all tests; it ends with the JVM. */
final class Database {

  private static final DataSource SOURCE = start();

  private Database() {}

  /** Connects, without any plugin. */
  static Jdbi connect() {
    return Jdbi.create(SOURCE);
  }

  static void clear() {
    connect().useHandle(h -> h.execute("TRUNCATE users, profile, post, comment, tag, post_tag"));
  }

  private static DataSource start() {
    try (InputStream tables =
        Objects.requireNonNull(Blog.class.getResourceAsStream("tables.sql"))) {
      HikariDataSource source = new HikariDataSource();
      source.setDataSource(
          EmbeddedPostgres.builder().setServerConfig("fsync", "off").start().getPostgresDatabase());
      String script = new String(tables.readAllBytes(), StandardCharsets.UTF_8);
      Jdbi.create(source).useHandle(h -> h.createScript(script).execute());
      return source;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
