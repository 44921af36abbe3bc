package dev.kinship.runtime.connection;

import java.sql.Connection;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Has the connections of new handles watched. Two handles on one connection get one watch, so that
 * each sees what the other writes. Safe for use by several threads.
 */
public final class Watches {

  private static final System.Logger LOG = System.getLogger("dev.kinship.runtime");

  /** Of the whole program: those who share a connection need not share a {@code Jdbi}. */
  private static final Map<Connection, ConnectionWatch> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final AtomicBoolean warned = new AtomicBoolean();

  /** Makes them, for one plugin. */
  public Watches() {}

  /**
   * Has a connection watched that a handle is opened on.
   *
   * @param jdbi whose handle it is
   * @param connection the connection
   * @return the connection to use: the one given where it is watched already, or where others use
   *     it that nobody watches
   */
  public Connection watch(Jdbi jdbi, Connection connection) {
    if (WatchedConnection.of(connection) != null) {
      return connection;
    }
    ConnectionFactory factory = JdbiFactories.of(jdbi);
    if (isShared(factory, connection)) {
      if (warned.compareAndSet(false, true)) {
        LOG.log(
            System.Logger.Level.WARNING,
            "Nothing is read ahead: the connection is Spring's, and others may write on it unseen."
                + " Use kinship-spring-boot-starter, or put a WatchedDataSource before the data"
                + " source and give it to Jdbi and to Spring");
      }
      return connection;
    }
    return new WatchedConnection(connection, of(connection), () -> {}, factory);
  }

  /** The watch of a connection, the same for all that stands before one of the driver's. */
  static ConnectionWatch of(Connection connection) {
    return KNOWN.computeIfAbsent(
        WatchedPgConnection.driverOf(connection), key -> new ConnectionWatch());
  }

  /** Whether it is a connection of Spring's, which whoever takes part in the transaction gets. */
  private static boolean isShared(@Nullable ConnectionFactory factory, Connection connection) {
    if (factory != null && factory.getClass().getName().startsWith("org.jdbi.v3.spring")) {
      return true;
    }
    for (Class<?> type : connection.getClass().getInterfaces()) {
      if (type.getName().equals("org.springframework.jdbc.datasource.ConnectionProxy")) {
        return true;
      }
    }
    return false;
  }
}
