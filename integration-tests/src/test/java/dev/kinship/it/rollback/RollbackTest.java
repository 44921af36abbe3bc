package dev.kinship.it.rollback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.runtime.error.KinshipException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever fails, at whichever statement of a write: it is as if the write had never begun. */
@ParameterizedClass
@MethodSource("formsAndWays")
class RollbackTest {

  private static final Yard ONE_COLUMN = new Yard(Yard.ONE_COLUMN);
  private static final Yard TWO_COLUMNS = new Yard(Yard.TWO_COLUMNS);

  private final Yard yard;
  private final Handle locker;
  private final Handle canceller;
  private final Handle handle;
  private final Function<Handle, Form> maker;
  private final Attempt attempt;
  private final Set<String> writes;

  /** Pipelined, and step by step as with a driver that would tear a pipeline apart. */
  static Stream<Arguments> formsAndWays() {
    Function<Handle, Form> records = RecordForm::new;
    Function<Handle, Form> classes = ClassForm::new;
    Function<Handle, Form> tenants = TenantForm::new;
    String steps = "&prepareThreshold=-1";
    String simple = "&preferQueryMode=simple";
    return Stream.of(
        Arguments.argumentSet("records", ONE_COLUMN, records, ""),
        Arguments.argumentSet("classes", ONE_COLUMN, classes, ""),
        Arguments.argumentSet("two columns", TWO_COLUMNS, tenants, ""),
        Arguments.argumentSet("records, step by step", ONE_COLUMN, records, steps),
        Arguments.argumentSet("classes, simple queries", ONE_COLUMN, classes, simple),
        Arguments.argumentSet("two columns, step by step", TWO_COLUMNS, tenants, steps));
  }

  RollbackTest(Yard yard, Function<Handle, Form> maker, String options) {
    this.yard = yard;
    this.maker = maker;
    locker = yard.openBehind();
    canceller = yard.openBehind();
    handle = yard.open(options);
    attempt = new Attempt(yard, handle, maker);
    writes = maker.apply(handle).writes().keySet();
  }

  @AfterEach
  void close() {
    handle.close();
    locker.close();
    canceller.close();
    yard.checkTenants();
  }

  private void with(String setting, Object value) {
    handle.execute("SELECT set_config(?, ?, false)", setting, value.toString());
  }

  /** The first row that is written, before and after it is; then the second; and so on. */
  @Test
  void each_row_fails_in_turn() throws SQLException {
    for (String write : writes) {
      int fuse = 1;
      while (fails(write, fuse)) {
        fuse++;
      }
      assertThat(fuse - 1).as("failures of %s", write).isGreaterThanOrEqualTo(2).isEven();
    }
  }

  private boolean fails(String write, int fuse) throws SQLException {
    with("yard.fuse", fuse);
    yard.newFuse();
    DatabaseException alone = attempt.alone(write);
    yard.newFuse();
    DatabaseException within = attempt.inTransaction(write, fuse % 2 == 0);
    assertThat(within == null).isEqualTo(alone == null);
    assertThat(Stream.of(alone, within).map(e -> e == null ? "P0001" : e.sqlState()))
        .containsOnly("P0001");
    return alone != null;
  }

  @Test
  void what_is_refused_at_the_end_of_the_transaction() throws SQLException {
    with("yard.late", "on");
    for (String write : writes) {
      assertThat(attempt.alone(write)).as(write).isInstanceOf(ConstraintException.class);

      List<String> before = yard.rows();
      handle.begin();
      maker.apply(handle).writes().get(write).accept(handle);
      assertThatThrownBy(handle::commit).as(write).isInstanceOf(ConstraintException.class);
      handle.rollback();
      assertThat(yard.rows()).as(write).isEqualTo(before);
    }
  }

  /** Every new version of a row is against it; each table in turn. */
  @Test
  void a_check_constraint() throws SQLException {
    int failures = 0;
    for (String table : List.of("supplier", "account", "purse", "seal", "item", "part")) {
      yard.sql("ALTER TABLE " + table + " ADD CONSTRAINT never CHECK (false) NOT VALID");
      try {
        for (String write : writes) {
          DatabaseException failed = attempt.inTransaction(write, failures % 2 == 0);
          if (failed != null) {
            assertThat(failed)
                .isInstanceOf(ConstraintException.class)
                .hasMessageContaining("never");
            assertThat(attempt.alone(write)).isInstanceOf(ConstraintException.class);
            failures++;
          }
        }
      } finally {
        yard.sql("ALTER TABLE " + table + " DROP CONSTRAINT never");
      }
    }
    assertThat(failures).isGreaterThanOrEqualTo(writes.size() - 1); // one only deletes
  }

  @Test
  void a_lock_that_is_not_had_in_time() throws SQLException {
    with("lock_timeout", "2ms");
    for (String write : writes) {
      assertThat(failures(write, "55P03", Call::run)).as("failures of %s", write).isPositive();
    }
  }

  private interface Call {
    @Nullable DatabaseException run() throws SQLException;
  }

  private interface Way {
    @Nullable DatabaseException go(Call call) throws SQLException;
  }

  /** Somebody has the rows locked that are locked first, then the table that is written. */
  private int failures(String write, String state, Way way) throws SQLException {
    int failures = 0;
    for (String lock : locks(write)) {
      boolean odd = failures % 2 == 1;
      locker.begin();
      try {
        locker.execute(lock);
        DatabaseException failed = way.go(() -> attempt.inTransaction(write, odd));
        if (failed != null) {
          assertThat(failed.sqlState()).as(write).isEqualTo(state);
          assertThat(way.go(() -> attempt.alone(write))).as(write).isNotNull();
          failures++;
        }
      } finally {
        locker.rollback();
      }
    }
    return failures;
  }

  private static List<String> locks(String write) {
    String name = write.toLowerCase(Locale.ROOT);
    return Stream.of("supplier", "account", "purse", "seal", "item", "part")
        .filter(name::contains)
        .flatMap(
            table ->
                Stream.of(
                    "SELECT FROM " + table + " FOR UPDATE",
                    "LOCK TABLE " + table + " IN SHARE MODE"))
        .toList();
  }

  @Test
  void a_statement_that_is_cancelled() throws SQLException {
    long self = handle.select("SELECT pg_backend_pid()").mapTo(Long.class).one();
    for (String write : writes) {
      assertThat(failures(write, "57014", call -> cancelling(self, call)))
          .as("failures of %s", write)
          .isPositive();
    }
  }

  /** Cancels what a connection does when it waits for a lock, if it ever does. */
  private @Nullable DatabaseException cancelling(long connection, Call call) throws SQLException {
    AtomicBoolean over = new AtomicBoolean();
    Thread other = new Thread(() -> cancel(connection, over));
    other.start();
    try {
      return call.run();
    } finally {
      over.set(true);
      join(other);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void cancel(long connection, AtomicBoolean over) {
    String sql =
        "SELECT count(*) FILTER (WHERE pg_cancel_backend(pid)) FROM pg_stat_activity"
            + " WHERE wait_event_type = 'Lock' AND pid = ?";
    while (!over.get() && canceller.select(sql, connection).mapTo(Long.class).one() == 0) {
      LockSupport.parkNanos(500_000);
    }
  }

  /** What Kinship itself refuses costs the caller nothing, and the transaction goes on. */
  @Test
  void a_refusal_costs_nothing() {
    Form form = maker.apply(handle);
    List<String> before = yard.rows();
    String memory = form.entities().toString();
    form.refusals()
        .forEach(
            (name, call) -> {
              refuses(name, call);
              handle.begin();
              handle.execute("INSERT INTO note VALUES ('before')");
              refuses(name, call);
              assertThat(handle.isInTransaction()).isTrue();
              handle.execute("INSERT INTO note VALUES ('behind')");
              handle.commit();
              assertThat(yard.number("SELECT count(*) FROM note")).as(name).isEqualTo(2);
              yard.sql("DELETE FROM note");
              assertThat(form.entities().toString())
                  .as("in memory after %s", name)
                  .isEqualTo(memory);
              assertThat(yard.rows()).as("in the database after %s", name).isEqualTo(before);
            });
  }

  private void refuses(String name, Consumer<Handle> call) {
    String type = name.substring(0, name.indexOf(':')) + "Exception";
    Throwable refused = catchThrowable(() -> call.accept(handle));
    assertThat(refused).as(name).isInstanceOf(KinshipException.class);
    assertThat(refused.getClass().getSimpleName()).as(name).isEqualTo(type);
  }
}
