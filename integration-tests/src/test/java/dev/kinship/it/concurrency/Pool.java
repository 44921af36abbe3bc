package dev.kinship.it.concurrency;

import dev.kinship.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jdbi.v3.core.ConnectionFactory;

/** Lends some connections to many threads, as a pool does: whoever finds none waits for one. */
final class Pool implements ConnectionFactory, AutoCloseable {

  private final BlockingQueue<Connection> free;

  Pool(TestDatabase database, int size) throws SQLException {
    free = new ArrayBlockingQueue<>(size);
    for (int i = 0; i < size; i++) {
      free.add(database.dataSource().getConnection());
    }
  }

  @Override
  public Connection openConnection() {
    try {
      return free.take();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void closeConnection(Connection lent) {
    free.add(lent);
  }

  @Override
  public void close() throws SQLException {
    for (Connection each : free) {
      each.close();
    }
  }
}
