package dev.kinship.it.concurrency;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jdbi.v3.core.ConnectionFactory;
import org.postgresql.ds.PGSimpleDataSource;

/** Knows whether every connection that was taken was given back. */
final class CountingSource implements ConnectionFactory {

  private final PGSimpleDataSource source = new PGSimpleDataSource();
  private final Queue<Connection> opened = new ConcurrentLinkedQueue<>();

  CountingSource(String url) {
    source.setUrl(url);
  }

  @Override
  public Connection openConnection() throws SQLException {
    Connection connection = source.getConnection();
    opened.add(connection);
    return connection;
  }

  /** How many connections were taken and not given back. */
  long leaked() {
    return opened.stream().filter(each -> !isClosed(each)).count();
  }

  private static boolean isClosed(Connection connection) {
    try {
      return connection.isClosed();
    } catch (SQLException e) {
      return false;
    }
  }
}
