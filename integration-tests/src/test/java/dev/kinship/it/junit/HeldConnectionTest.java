package dev.kinship.it.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Family;
import dev.kinship.it.Lab;
import dev.kinship.it.record.PersonTable;
import dev.kinship.junit.Sent;
import dev.kinship.junit.StatementCount;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.testkit.DriverSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Cleanable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.PGConnection;

/** A framework's transaction holds a connection that handles borrow: counting leaves it open. */
class HeldConnectionTest {

  @RegisterExtension static final Lab lab = Lab.with(Family.TABLES);

  private Connection held;

  @BeforeEach
  void begin() throws SQLException {
    held = DriverManager.getConnection(lab.tappedUrl());
    held.setAutoCommit(false);
  }

  @AfterEach
  void end() throws SQLException {
    held.close();
  }

  /** Lends the transaction's connection where there is one, and closes all but this one. */
  private class Lender implements ConnectionFactory {

    final List<Connection> released = new ArrayList<>();
    boolean inTransaction = true;

    @Override
    public Connection openConnection() throws SQLException {
      return inTransaction ? held : DriverManager.getConnection(lab.tappedUrl());
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // as such factories do
    public void closeConnection(Connection connection) throws SQLException {
      if (inTransaction && (held == connection || held.equals(connection))) {
        released.add(connection);
      } else {
        connection.close();
      }
    }
  }

  /** The same, where it says so in the other of the two ways. */
  private class CleaningLender extends Lender {
    @Override
    public Cleanable getCleanableFor(Connection connection) {
      return () -> super.closeConnection(connection);
    }

    @Override
    public void closeConnection(Connection connection) {
      throw new AssertionError("closed by way of what is overridden");
    }
  }

  @Test
  void a_connection_that_is_held_stays_open() throws SQLException {
    staysOpen(new Lender());
    staysOpen(new CleaningLender());
  }

  private void staysOpen(Lender lender) throws SQLException {
    lender.released.clear();
    Jdbi jdbi = Jdbi.create(lender).installPlugin(new KinshipPlugin());
    StatementCount count = StatementCount.on(jdbi);
    for (int handles = 1; handles <= 2; handles++) {
      assertThat(count.during(() -> jdbi.useHandle(PersonTable::all)).count()).isEqualTo(1);
      assertThat(held.isClosed()).isFalse();
      assertThat(lender.released).hasSize(handles);
      assertThat(lender.released).allSatisfy(each -> assertThat(each).isSameAs(held));
    }
    held.commit();
  }

  @Test
  void one_that_is_not_held_is_closed_once_and_for_all() throws SQLException {
    Lender lender = new Lender();
    lender.inTransaction = false;
    Jdbi jdbi = Jdbi.create(lender).installPlugin(new KinshipPlugin());
    StatementCount count = StatementCount.on(jdbi);
    Handle handle = jdbi.open();
    Connection connection = handle.getConnection();
    Connection original = (Connection) connection.unwrap(PGConnection.class);
    assertThat(count.during(() -> PersonTable.all(handle)).count()).isEqualTo(1);

    handle.close();
    connection.close();

    assertThat(connection.isClosed()).isTrue();
    assertThat(original.isClosed()).isTrue();
  }

  @Test
  void one_that_is_lent_again_as_it_was_given_back_counts_once() {
    Deque<Connection> free = new ArrayDeque<>(List.of(held));
    ConnectionFactory pool =
        new ConnectionFactory() {
          @Override
          public Connection openConnection() {
            return free.remove();
          }

          @Override
          public void closeConnection(Connection connection) {
            free.add(connection);
          }
        };
    Jdbi jdbi = Jdbi.create(pool).installPlugin(new KinshipPlugin());
    StatementCount count = StatementCount.on(jdbi);
    for (int handles = 1; handles <= 3; handles++) {
      lab.tap().take();
      Sent sent = count.during(() -> jdbi.useTransaction(PersonTable::all));
      assertThat(sent.count()).isEqualTo(1);
      int most = DriverSettings.ofThisRun().mostRoundTripsOfStatement();
      assertThat(lab.tap().take().roundTrips())
          .isBetween(sent.roundTrips(), sent.roundTrips() * most);
    }
  }
}
