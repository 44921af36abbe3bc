package dev.kinship.spring;

import dev.kinship.runtime.connection.DelegatingConnection;
import dev.kinship.runtime.connection.WatchedConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jdbi.v3.core.ConnectionFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gives handles the connection of Spring's transaction, and outside one a connection. */
final class SpringConnections implements ConnectionFactory {

  private static final Log LOG = LogFactory.getLog(SpringConnections.class);

  private final DataSource dataSource;
  private final AtomicBoolean warned = new AtomicBoolean();

  SpringConnections(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public Connection openConnection() throws SQLException {
    Connection connection = DataSourceUtils.doGetConnection(dataSource);
    boolean unseen =
        TransactionSynchronizationManager.hasResource(dataSource)
            && WatchedConnection.of(connection) == null;
    if (unseen && warned.compareAndSet(false, true)) {
      LOG.warn(
          "Nothing is read ahead in transactions: others may write on their connections unseen."
              + " Set kinship.watch-data-source=true, or put a WatchedDataSource before the data"
              + " source");
    }
    return new Lent(
        unseen ? WatchedConnection.ofUnseen(connection) : connection, connection, dataSource);
  }

  /**
   * Goes back to Spring, which closes it or not. Spring compares it with its own, so it has to be
   * the same that it gave, whatever plugins of Jdbi's have put before it.
   */
  private static final class Lent extends DelegatingConnection {

    private final Connection given;
    private final DataSource dataSource;

    Lent(Connection connection, Connection given, DataSource dataSource) {
      super(connection);
      this.given = given;
      this.dataSource = dataSource;
    }

    @Override
    public void close() throws SQLException {
      DataSourceUtils.doReleaseConnection(given, dataSource);
    }
  }
}
