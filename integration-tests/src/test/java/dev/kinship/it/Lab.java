package dev.kinship.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.testkit.TestDatabase;
import dev.kinship.testkit.WireTap;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A database with the tables of one test class, empty before each test, and a handle on it whose
 * wire is tapped. Round trips and statements are those that went over the wire.
 */
public final class Lab implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {

  private final String ddl;
  private TestDatabase database;
  private WireTap tap;
  private Jdbi behind;
  private Jdbi tapped;
  private Handle handle;
  private boolean inTransaction;
  private List<String> statements = List.of();

  private Lab(String ddl) {
    this.ddl = ddl;
  }

  /** With these tables. */
  public static Lab with(String ddl) {
    return new Lab(ddl);
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    if (database != null) {
      return;
    }
    database = TestDatabase.create();
    tap = WireTap.before("localhost", TestDatabase.port());
    behind = Jdbi.create(database.dataSource());
    tapped = Jdbi.create(database.url(tap)).installPlugin(new KinshipPlugin());
    sql(ddl);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    inTransaction = false;
    handle = tapped.open();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (handle.isInTransaction()) { // the test has failed
      handle.rollback();
    }
    handle.close();
    behind.useHandle(
        h -> {
          List<String> tables =
              h.createQuery(
                      "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
                          + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")
                  .mapTo(String.class)
                  .list();
          if (!tables.isEmpty()) {
            h.execute("TRUNCATE " + String.join(", ", tables) + " RESTART IDENTITY CASCADE");
          }
        });
  }

  /** The tapped handle. */
  public Handle handle() {
    return handle;
  }

  /** Where the tapped handles come from; what is configured here stays for the class. */
  public Jdbi jdbi() {
    return tapped;
  }

  /** A Jdbi of its own on the same tapped wire, with Kinship's plugin. */
  public Jdbi ownJdbi() {
    return Jdbi.create(database.url(tap)).installPlugin(new KinshipPlugin());
  }

  /** The tap. */
  public WireTap tap() {
    return tap;
  }

  /**
   * From now on, and for this test, each measured call is in a transaction, which is then
   * committed.
   */
  public void inTransactions(boolean really) {
    inTransaction = really;
  }

  /** Runs SQL behind the back of the handle under test. */
  public void sql(String sql, Object... arguments) {
    try {
      behind.useHandle(h -> run(h, sql, arguments));
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static void run(Handle h, String sql, Object... arguments) throws SQLException {
    if (arguments.length > 0) {
      h.execute(sql, arguments);
      return;
    }
    try (Statement statement = h.getConnection().createStatement()) { // not by way of Jdbi's parser
      statement.execute(sql);
    }
  }

  /** Reads rows behind the back of the handle under test. */
  public List<Map<String, Object>> rows(String sql) {
    return behind.withHandle(h -> h.createQuery(sql).mapToMap().list());
  }

  /** Reads one column behind the back of the handle under test. */
  public <T> List<T> column(Class<T> type, String sql) {
    return behind.withHandle(h -> h.createQuery(sql).mapTo(type).list());
  }

  /** Runs {@code call}, which must cost so many round trips. */
  public <T> T costs(int roundTrips, Supplier<T> call) {
    if (inTransaction) {
      handle.begin();
    }
    tap.take();
    T answer = call.get();
    check(roundTrips);
    if (inTransaction) {
      handle.commit();
    }
    return answer;
  }

  /** Runs {@code call}, which must cost so many round trips. */
  public void runs(int roundTrips, Runnable call) {
    costs(
        roundTrips,
        () -> {
          call.run();
          return 0;
        });
  }

  /** Runs {@code call}, which must be refused and leave the caller's transaction as it was. */
  public <X extends RuntimeException> X refuses(Class<X> type, int roundTrips, Runnable call) {
    if (inTransaction) {
      handle.begin();
    }
    tap.take();
    X refused = catchThrowableOfType(type, call::run);
    assertThat(refused).as("a " + type.getSimpleName()).isNotNull();
    check(roundTrips);
    assertThat(handle.isInTransaction()).isEqualTo(inTransaction);
    assertThat(handle.select("SELECT 'usable'").mapTo(String.class).one()).isEqualTo("usable");
    if (inTransaction) {
      handle.commit();
    }
    return refused;
  }

  private void check(int roundTrips) {
    var traffic = tap.take();
    statements =
        traffic.statements().stream()
            .map(String::strip)
            .filter(each -> !each.startsWith("BEGIN"))
            .toList();
    assertThat(traffic.roundTrips()).as("round trips of " + statements).isEqualTo(roundTrips);
  }

  /** What the last measured call sent, without the BEGIN of the caller's transaction. */
  public List<String> statements() {
    return statements;
  }
}
