package dev.kinship.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kinship.it.routing.TenantWatch;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.testkit.DriverSettings;
import dev.kinship.testkit.TestDatabase;
import dev.kinship.testkit.Traffic;
import dev.kinship.testkit.WireTap;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A database with the tables of one test class, empty before each test, and a handle on it whose
 * wire is tapped. Round trips and statements are those that went over the wire. Where tables have
 * {@code tenant_id} in their keys, each statement of each test must compare it in each of them.
 */
public final class Lab
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

  /** Empties all tables: far quicker than TRUNCATE, which makes new files. */
  private static final String EMPTY =
      """
      DO $$
      DECLARE name text;
      BEGIN
        SET LOCAL session_replication_role = replica;
        FOR name IN SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
            WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
            ORDER BY format('%I.%I', schemaname, tablename)::regclass DESC LOOP
          EXECUTE 'DELETE FROM ' || name;
        END LOOP;
        PERFORM setval(format('%I.%I', schemaname, sequencename)::regclass, 1, false)
          FROM pg_sequences WHERE schemaname <> 'pg_catalog';
      END $$\
      """;

  private static final DriverSettings SETTINGS = DriverSettings.ofThisRun();

  private final String ddl;

  /** The class whose tests the database is for, and not a class nested in it. */
  private String owner;

  private TestDatabase database;
  private WireTap tap;
  private Connection behind;
  private Connection tapped;
  private Handle handle;
  private boolean inTransaction;
  private List<String> statements = List.of();
  private TenantWatch tenants;

  private Lab(String ddl) {
    this.ddl = ddl;
  }

  /** With these tables. */
  public static Lab with(String ddl) {
    return new Lab(ddl);
  }

  /** What makes its tables. */
  public String ddl() {
    return ddl;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException, SQLException {
    if (database != null) {
      return;
    }
    owner = context.getUniqueId();
    database = TestDatabase.create();
    tap = WireTap.before("localhost", TestDatabase.port());
    behind = DriverManager.getConnection(database.plainUrl());
    tapped = DriverManager.getConnection(database.url(tap));
    sql(ddl);
    database.distribute();
    try (Handle h = Jdbi.open(lent(behind))) {
      tenants = TenantWatch.on(tap, h);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    inTransaction = false;
    tenants.forget();
    handle = Jdbi.create(lent(tapped)).installPlugin(new KinshipPlugin()).open();
    handle.getConfig(KinshipConfig.class).setDistributed(TestDatabase.isDistributed());
    // Before the next statement the driver closes what it had prepared for one that failed in the
    // last test, by a round trip of its own.
    handle.execute("SELECT 1");
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (handle.isInTransaction()) { // the test has failed
      handle.rollback();
    }
    handle.close();
    empty();
    tenants.check();
  }

  /** Runs what is meant for the rows of all tenants, and need not name one. */
  public <T> T acrossTenants(Supplier<T> call) {
    return tenants.acrossTenants(call);
  }

  /**
   * Drops the database, and with it the connections to it, those that a test forgot as well: some
   * two hundred databases share one server.
   */
  @Override
  public void afterAll(ExtensionContext context) throws IOException, SQLException {
    if (!context.getUniqueId().equals(owner)) {
      return;
    }
    tapped.close();
    behind.close();
    tap.close();
    database.drop();
    database = null;
  }

  /** Empties all tables and lets their keys begin at 1 again. */
  public void empty() {
    sql(EMPTY);
  }

  /** Handles that leave the connection open: opening one costs more than most tests. */
  private static ConnectionFactory lent(Connection connection) {
    return new ConnectionFactory() {
      @Override
      public Connection openConnection() {
        return connection;
      }

      @Override
      public void closeConnection(Connection lent) {}
    };
  }

  /** The tapped handle. */
  public Handle handle() {
    return handle;
  }

  /** Another handle on the same connection, and so in the same transactions. */
  public Handle second() {
    return Jdbi.create(lent(tapped)).installPlugin(new KinshipPlugin()).open();
  }

  /** A Jdbi of its own on the same wire, with Kinship's plugin, to configure at will. */
  public Jdbi ownJdbi() {
    Jdbi own = Jdbi.create(database.url(tap)).installPlugin(new KinshipPlugin());
    own.getConfig(KinshipConfig.class).setDistributed(TestDatabase.isDistributed());
    return own;
  }

  /** Where the tapped wire is, to connect to with other options. */
  public String tappedUrl() {
    return database.url(tap);
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
  public void sql(String sql) {
    try (Statement statement = behind.createStatement()) { // not by way of Jdbi's parser
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Reads rows behind the back of the handle under test. */
  public List<Map<String, Object>> rows(String sql) {
    try (Handle h = Jdbi.open(lent(behind))) {
      return h.createQuery(sql).mapToMap().list();
    }
  }

  /** Reads one column behind the back of the handle under test. */
  public <T> List<T> column(Class<T> type, String sql) {
    try (Handle h = Jdbi.open(lent(behind))) {
      return h.createQuery(sql).mapTo(type).list();
    }
  }

  /** Runs {@code call}, which must cost so many round trips. */
  public <T> T costs(int roundTrips, Supplier<T> call) {
    return measured(
        () -> {
          T result = call.get();
          check(roundTrips);
          return result;
        });
  }

  /**
   * Where a test fails in a transaction, that ends at once: what the test does in the end behind
   * the back of the handle would wait for its locks for ever.
   */
  private <T> T measured(Supplier<T> call) {
    if (!inTransaction) {
      tap.take();
      return call.get();
    }
    handle.begin();
    boolean done = false;
    try {
      tap.take();
      T result = call.get();
      done = true;
      return result;
    } finally {
      if (done) {
        handle.commit();
      } else if (handle.isInTransaction()) {
        handle.rollback();
      }
    }
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

  /** As the other, for calls whose result must be used. */
  public <X extends RuntimeException> X refuses(Class<X> type, int roundTrips, Supplier<?> call) {
    Runnable run =
        () -> {
          Object unused = call.get();
        };
    return refuses(type, roundTrips, run);
  }

  /** Runs {@code call}, which must be refused and leave the caller's transaction as it was. */
  public <X extends RuntimeException> X refuses(Class<X> type, int roundTrips, Runnable call) {
    return measured(
        () -> {
          X refused = catchThrowableOfType(type, call::run);
          assertThat(refused).as("a " + type.getSimpleName()).isNotNull();
          check(roundTrips);
          assertThat(handle.isInTransaction()).isEqualTo(inTransaction);
          assertThat(handle.select("SELECT 'usable'").mapTo(String.class).one())
              .isEqualTo("usable");
          return refused;
        });
  }

  private void check(int roundTrips) {
    Traffic traffic = tap.take();
    statements = SETTINGS.asked(traffic);
    boolean getsTransaction = TestDatabase.isDistributed() && !inTransaction;
    if (getsTransaction) {
      statements = statements.stream().filter(each -> !each.equals("COMMIT")).toList();
    }
    if ((SETTINGS.keepPipelines() && !getsTransaction) || roundTrips == 0) {
      assertThat(traffic.roundTrips())
          .as("round trips of " + traffic.statements())
          .isEqualTo(roundTrips);
    } else { // each statement by itself, perhaps described before, and a transaction's ends
      assertThat(traffic.roundTrips())
          .as("round trips of " + traffic.statements())
          .isBetween(
              Math.max(roundTrips, statements.size()),
              (statements.size() + 1) * SETTINGS.mostRoundTripsOfStatement());
    }
  }

  /** What the last measured call sent, without the BEGIN of the caller's transaction. */
  public List<String> statements() {
    return statements;
  }
}
