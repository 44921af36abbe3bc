package dev.kinship.runtime.connection;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;

/**
 * A connection that tells its {@link ConnectionWatch} of each statement that is made on it, and of
 * each transaction that ends. It makes the statements of the connection behind it, not wrappers of
 * them: a statement may have written until it is closed, and that can be asked.
 *
 * <p>Whoever unwraps the driver's connection can send what is not seen. From then on the watch says
 * that nothing is certain. The exception is {@code PGConnection}, which most callers want for its
 * settings: what they get is watched too.
 */
public final class WatchedConnection extends DelegatingConnection {

  private final ConnectionWatch watch;
  private final Runnable count;

  /**
   * Takes the connection back; null where closing it does. Volatile: a pool may lend the connection
   * to another thread before the handle that gave it back has told so.
   */
  private volatile @Nullable ConnectionFactory lender;

  private boolean lost;
  private boolean closed;

  WatchedConnection(Connection original, ConnectionWatch watch, Runnable count) {
    this(original, watch, count, null);
  }

  WatchedConnection(
      Connection original,
      ConnectionWatch watch,
      Runnable count,
      @Nullable ConnectionFactory lender) {
    super(original);
    this.watch = watch;
    this.count = count;
    this.lender = lender;
  }

  /**
   * Finds the watched connection among those that a connection stands before.
   *
   * @param connection the connection
   * @return the watched one; null if there is none
   */
  public static @Nullable WatchedConnection of(Connection connection) {
    if (connection instanceof WatchedConnection watched) {
      return watched;
    }
    try {
      return connection.isWrapperFor(WatchedConnection.class)
          ? connection.unwrap(WatchedConnection.class)
          : null;
    } catch (SQLException e) {
      return null; // closed, or a driver that cannot say
    }
  }

  /**
   * Watches a connection that others use past the watch, so that nothing is ever certain on it.
   *
   * @param connection the connection
   * @return one that is never quiet
   */
  public static WatchedConnection ofUnseen(Connection connection) {
    WatchedConnection watched = new WatchedConnection(connection, new ConnectionWatch(), () -> {});
    watched.lose();
    return watched;
  }

  /**
   * Unwraps the driver's part of a connection for one who sends nothing on it, so that the watch
   * goes on.
   *
   * @param connection the connection
   * @param type what is wanted
   * @param <T> what is wanted
   * @return it
   * @throws SQLException if the driver is another one
   */
  public static <T> T driver(Connection connection, Class<T> type) throws SQLException {
    WatchedConnection watched = of(connection);
    Connection from = watched == null ? connection : watched.original();
    return type.isInstance(from) ? type.cast(from) : from.unwrap(type);
  }

  /**
   * Whether {@link #driver} finds that part of a connection.
   *
   * @param connection the connection
   * @param type what is wanted
   * @return whether it is there
   * @throws SQLException if the connection is closed
   */
  public static boolean isOfDriver(Connection connection, Class<?> type) throws SQLException {
    WatchedConnection watched = of(connection);
    Connection from = watched == null ? connection : watched.original();
    return type.isInstance(from) || from.isWrapperFor(type);
  }

  /**
   * Makes a statement.
   *
   * @param <S> its kind
   */
  @FunctionalInterface
  public interface Maker<S extends Statement> {

    /**
     * Makes it.
     *
     * @return the statement
     * @throws SQLException if the driver cannot
     */
    S make() throws SQLException;
  }

  /**
   * Makes a statement that the caller knows to change nothing, or whose change it has reported.
   *
   * @param connection the connection that it is made on
   * @param maker makes it
   * @param <S> its kind
   * @return the statement
   * @throws SQLException if the driver cannot make it
   */
  public static <S extends Statement> S expecting(Connection connection, Maker<S> maker)
      throws SQLException {
    WatchedConnection watched = of(connection);
    if (watched == null) {
      return maker.make();
    }
    boolean before = watched.watch.expect(true);
    try {
      return maker.make();
    } finally {
      watched.watch.expect(before);
    }
  }

  /**
   * Prepares a statement that the caller knows to change nothing, or whose change it has reported.
   * On a watched connection the watch is not even asked, whose locks each statement would take. If
   * another one is watched behind it, that counts the statement as anybody's.
   *
   * @param connection the connection
   * @param sql its text
   * @return the statement
   * @throws SQLException if the driver cannot make it
   */
  public static PreparedStatement prepareExpected(Connection connection, String sql)
      throws SQLException {
    if (connection instanceof WatchedConnection watched) {
      PreparedStatement statement = watched.original().prepareStatement(sql);
      watched.count.run();
      return statement;
    }
    return expecting(connection, () -> connection.prepareStatement(sql));
  }

  /**
   * What is known of the changes on this connection.
   *
   * @return the watch, shared by all who use the connection
   */
  public ConnectionWatch watch() {
    return watch;
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    if (type.getName().equals("org.postgresql.PGConnection")) {
      return type.cast(WatchedPgConnection.of(this, original(), this::lose));
    }
    T found = driver(this, type);
    lose();
    return found;
  }

  /** Says that others can use what is behind it, until it is closed. */
  void lose() {
    if (!lost) {
      lost = true;
      watch.lost();
    }
  }

  /**
   * Says that the handle is closed, and its factory has the connection. A factory that kept it to
   * lend it again closes the connection itself at the end, which must not hand it back once more.
   */
  public void handedBack() {
    lender = null;
  }

  /** A factory that lends one connection to many knows its own, and not what stands before it. */
  @Override
  public void close() throws SQLException {
    if (closed) {
      return;
    }
    closed = true;
    ConnectionFactory back = lender;
    try {
      if (back == null) {
        super.close();
      } else {
        back.getCleanableFor(original()).close();
      }
    } finally {
      if (lost) {
        watch.regained();
      } else {
        watch.changed();
      }
    }
  }

  private <S extends Statement> S made(S statement, @Nullable String sql) {
    count.run();
    watch.sent(statement, sql);
    return statement;
  }

  @Override
  public Statement createStatement() throws SQLException {
    return made(super.createStatement(), null);
  }

  @Override
  public Statement createStatement(int type, int concurrency) throws SQLException {
    return made(super.createStatement(type, concurrency), null);
  }

  @Override
  public Statement createStatement(int type, int concurrency, int holdability) throws SQLException {
    return made(super.createStatement(type, concurrency, holdability), null);
  }

  @Override
  public PreparedStatement prepareStatement(String sql) throws SQLException {
    return made(super.prepareStatement(sql), sql);
  }

  /** A result that can be updated writes, whatever the text says. */
  private static @Nullable String readOnly(String sql, int concurrency) {
    return concurrency == ResultSet.CONCUR_READ_ONLY ? sql : null;
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int type, int concurrency)
      throws SQLException {
    return made(super.prepareStatement(sql, type, concurrency), readOnly(sql, concurrency));
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
      throws SQLException {
    return made(
        super.prepareStatement(sql, type, concurrency, holdability), readOnly(sql, concurrency));
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int keys) throws SQLException {
    return made(super.prepareStatement(sql, keys), null);
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int[] columns) throws SQLException {
    return made(super.prepareStatement(sql, columns), null);
  }

  @Override
  public PreparedStatement prepareStatement(String sql, String[] columns) throws SQLException {
    return made(super.prepareStatement(sql, columns), null);
  }

  @Override
  public CallableStatement prepareCall(String sql) throws SQLException {
    return made(super.prepareCall(sql), null);
  }

  @Override
  public CallableStatement prepareCall(String sql, int type, int concurrency) throws SQLException {
    return made(super.prepareCall(sql, type, concurrency), null);
  }

  @Override
  public CallableStatement prepareCall(String sql, int type, int concurrency, int holdability)
      throws SQLException {
    return made(super.prepareCall(sql, type, concurrency, holdability), null);
  }

  @Override
  public void setAutoCommit(boolean autoCommit) throws SQLException {
    watch.changed();
    super.setAutoCommit(autoCommit);
  }

  @Override
  public void commit() throws SQLException {
    watch.changed();
    super.commit();
  }

  @Override
  public void rollback() throws SQLException {
    watch.changed();
    super.rollback();
  }

  @Override
  public void rollback(Savepoint savepoint) throws SQLException {
    watch.changed();
    super.rollback(savepoint);
  }

  @Override
  public void setTransactionIsolation(int level) throws SQLException {
    watch.changed();
    super.setTransactionIsolation(level);
  }

  @Override
  public void setSchema(String schema) throws SQLException {
    watch.changed();
    super.setSchema(schema);
  }
}
