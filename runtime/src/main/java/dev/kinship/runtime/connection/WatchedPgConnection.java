package dev.kinship.runtime.connection;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.copy.CopyManager;
import org.postgresql.fastpath.Fastpath;
import org.postgresql.jdbc.AutoSave;
import org.postgresql.jdbc.PreferQueryMode;
import org.postgresql.largeobject.LargeObjectManager;
import org.postgresql.replication.PGReplicationConnection;
import org.postgresql.util.PGobject;

/**
 * The driver's settings of a watched connection. What sends a {@code COPY} or calls functions ends
 * the watch; large objects are in no entity's table.
 */
final class WatchedPgConnection extends DelegatingConnection implements PGConnection {

  private final PGConnection original;
  private final Runnable lose;

  private WatchedPgConnection(Connection watched, PGConnection original, Runnable lose) {
    super(watched); // the driver's is a Connection too
    this.original = original;
    this.lose = lose;
  }

  /**
   * Creates one.
   *
   * @param watched the watched connection
   * @param behind what it stands before
   * @param lose says that others can use what is behind it
   */
  static Object of(Connection watched, Connection behind, Runnable lose) throws SQLException {
    PGConnection driver =
        behind instanceof PGConnection itself ? itself : behind.unwrap(PGConnection.class);
    return new WatchedPgConnection(watched, driver, lose);
  }

  /** The driver's connection, which all wrappers of it have in common; if there is none, itself. */
  static Connection driverOf(Connection connection) {
    try {
      return connection.isWrapperFor(PGConnection.class)
              && connection.unwrap(PGConnection.class) instanceof Connection driver
          ? driver
          : connection;
    } catch (SQLException | LinkageError e) {
      return connection; // another driver's
    }
  }

  @Override
  public Array createArrayOf(String type, @Nullable Object elements) throws SQLException {
    return original.createArrayOf(type, elements);
  }

  @Override
  public PGNotification[] getNotifications() throws SQLException {
    return original.getNotifications();
  }

  @Override
  public PGNotification[] getNotifications(int milliseconds) throws SQLException {
    return original.getNotifications(milliseconds);
  }

  @Override
  public CopyManager getCopyAPI() throws SQLException {
    lose.run();
    return original.getCopyAPI();
  }

  @Override
  public LargeObjectManager getLargeObjectAPI() throws SQLException {
    return original.getLargeObjectAPI();
  }

  @Override
  @Deprecated
  public Fastpath getFastpathAPI() throws SQLException {
    lose.run();
    return original.getFastpathAPI();
  }

  @Override
  @Deprecated
  public void addDataType(String type, String java) {
    original.addDataType(type, java);
  }

  @Override
  public void addDataType(String type, Class<? extends PGobject> java) throws SQLException {
    original.addDataType(type, java);
  }

  @Override
  public void setPrepareThreshold(int threshold) {
    original.setPrepareThreshold(threshold);
  }

  @Override
  public int getPrepareThreshold() {
    return original.getPrepareThreshold();
  }

  @Override
  public void setDefaultFetchSize(int size) throws SQLException {
    original.setDefaultFetchSize(size);
  }

  @Override
  public int getDefaultFetchSize() {
    return original.getDefaultFetchSize();
  }

  @Override
  public void setQueryTimeout(int seconds) throws SQLException {
    original.setQueryTimeout(seconds);
  }

  @Override
  public int getQueryTimeout() {
    return original.getQueryTimeout();
  }

  @Override
  public int getBackendPID() {
    return original.getBackendPID();
  }

  @Override
  public void cancelQuery() throws SQLException {
    original.cancelQuery();
  }

  @Override
  public String escapeIdentifier(String identifier) throws SQLException {
    return original.escapeIdentifier(identifier);
  }

  @Override
  public String escapeLiteral(String literal) throws SQLException {
    return original.escapeLiteral(literal);
  }

  @Override
  public PreferQueryMode getPreferQueryMode() {
    return original.getPreferQueryMode();
  }

  @Override
  public AutoSave getAutosave() {
    return original.getAutosave();
  }

  @Override
  public void setAutosave(AutoSave autosave) {
    original.setAutosave(autosave);
  }

  @Override
  public PGReplicationConnection getReplicationAPI() {
    return original.getReplicationAPI();
  }

  @Override
  public void alterUserPassword(String user, char[] password, @Nullable String encryption)
      throws SQLException {
    original.alterUserPassword(user, password, encryption);
  }

  @Override
  public Map<String, String> getParameterStatuses() {
    return original.getParameterStatuses();
  }

  @Override
  public @Nullable String getParameterStatus(String name) {
    return original.getParameterStatus(name);
  }

  @Override
  public void setAdaptiveFetch(boolean adaptive) {
    original.setAdaptiveFetch(adaptive);
  }

  @Override
  public boolean getAdaptiveFetch() {
    return original.getAdaptiveFetch();
  }
}
