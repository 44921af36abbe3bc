package dev.kinship.runtime.connection;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A data source for a connection that several use at once, such as a Jdbi handle and Spring's
 * {@code JdbcTemplate} in one transaction. Handles on its connections notice what the others write,
 * and forget what they had read ahead. Without it, a handle notices only what is sent on the handle
 * itself.
 *
 * <pre>{@code
 * DataSource watched = new WatchedDataSource(pool);
 * JdbcTemplate template = new JdbcTemplate(watched);
 * Jdbi jdbi = Jdbi.create(new SpringConnectionFactory(watched)).installPlugin(new KinshipPlugin());
 * }</pre>
 *
 * <p>It costs no round trip and no statement. All users must take their connections from here, so
 * put it before the pool, not behind it. The Spring Boot starter does this by itself.
 *
 * <p>Safe for use by several threads, if the data source behind it is.
 */
public final class WatchedDataSource implements DataSource {

  private final DataSource original;
  private final LongAdder statements = new LongAdder();

  /**
   * Creates one.
   *
   * @param original gives the connections, a pool for example
   */
  public WatchedDataSource(DataSource original) {
    this.original = original;
  }

  /**
   * Watches a connection that others use, too. Pass the result to all of them, for example to
   * {@code Jdbi.create}.
   *
   * @param connection the connection
   * @return the same connection, watched; the one given if it is already
   */
  public static Connection watch(Connection connection) {
    return WatchedConnection.of(connection) == null
        ? new WatchedConnection(connection, Watches.of(connection), () -> {})
        : connection;
  }

  /**
   * How many statements were made on the connections, by handles and by others. A batch is one, and
   * so are statements that were sent as one text.
   *
   * @return how many since the beginning
   */
  public long statements() {
    return statements.sum();
  }

  private Connection counted(Connection connection) {
    return WatchedConnection.of(connection) == null
        ? new WatchedConnection(connection, Watches.of(connection), statements::increment)
        : connection;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return counted(original.getConnection());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return counted(original.getConnection(user, password));
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return original.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    original.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    original.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return original.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return original.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    return type.isInstance(original) ? type.cast(original) : original.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return type.isInstance(this) || type.isInstance(original) || original.isWrapperFor(type);
  }

  @Override
  public String toString() {
    return "WatchedDataSource before " + original;
  }
}
