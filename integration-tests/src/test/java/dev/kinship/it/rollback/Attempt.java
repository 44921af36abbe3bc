package dev.kinship.it.rollback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.runtime.error.DatabaseException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * One write that something may come in the way of, and what is left of it when it failed: in the
 * database, in memory, and of the caller's transaction.
 */
final class Attempt {

  private final Yard yard;
  private final Handle handle;
  private final Function<Handle, Form> maker;

  Attempt(Yard yard, Handle handle, Function<Handle, Form> maker) {
    this.yard = yard;
    this.handle = handle;
    this.maker = maker;
  }

  /** What it threw, all of it undone; null where it succeeded, and then the rows are put back. */
  @Nullable DatabaseException alone(String write) throws SQLException {
    List<String> before = yard.rows();
    Form form = maker.apply(handle);
    String memory = form.entities().toString();

    DatabaseException failed = run(form.writes().get(write));

    assertThat(handle.isInTransaction()).as("a transaction behind %s", write).isFalse();
    assertThat(handle.getConnection().getAutoCommit()).isTrue();
    if (failed == null) {
      yard.refill();
      return null;
    }
    assertThat(form.entities().toString()).as("in memory after %s", write).isEqualTo(memory);
    assertThat(yard.rows()).as("in the database after %s", write).isEqualTo(before);
    return failed;
  }

  /** The same within a transaction, which the failure has ended for PostgreSQL. */
  @Nullable DatabaseException inTransaction(String write, boolean toSavepoint) {
    List<String> before = yard.rows();
    Form form = maker.apply(handle);
    String memory = form.entities().toString();
    handle.begin();
    handle.execute("INSERT INTO note VALUES ('before')");
    handle.savepoint("before");

    DatabaseException failed = run(form.writes().get(write));

    assertThat(handle.isInTransaction()).as("the transaction of %s", write).isTrue();
    if (failed == null) {
      handle.rollback();
      return null;
    }
    assertThat(form.entities().toString()).as("in memory after %s", write).isEqualTo(memory);
    assertThatThrownBy(() -> handle.execute("SELECT 1"))
        .cause()
        .extracting(e -> ((SQLException) e).getSQLState())
        .isEqualTo("25P02");
    if (toSavepoint) {
      handle.rollbackToSavepoint("before");
      handle.execute("INSERT INTO note VALUES ('behind')");
      handle.commit();
    } else {
      handle.rollback();
    }
    assertThat(yard.number("SELECT count(*) FROM note")).isEqualTo(toSavepoint ? 2 : 0);
    yard.sql("DELETE FROM note");
    assertThat(yard.rows()).as("in the database after %s", write).isEqualTo(before);
    return failed;
  }

  private @Nullable DatabaseException run(Consumer<Handle> write) {
    try {
      write.accept(handle);
      return null;
    } catch (DatabaseException e) {
      return e;
    }
  }
}
