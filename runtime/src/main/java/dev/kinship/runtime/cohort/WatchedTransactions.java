package dev.kinship.runtime.cohort;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.DelegatingTransactionHandler;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jdbi.v3.core.transaction.TransactionHandler;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** Sees where transactions of a handle begin and end, and what happens to savepoints. */
public final class WatchedTransactions extends DelegatingTransactionHandler {

  /** Sorts what Jdbi throws where a commit failed. */
  @FunctionalInterface
  public interface Sorter {

    /**
     * Sorts it.
     *
     * @param handle the handle
     * @param failure what Jdbi throws
     * @return what to throw instead
     */
    RuntimeException sort(Handle handle, TransactionException failure);
  }

  private final Sorter sorter;

  private WatchedTransactions(TransactionHandler original, Sorter sorter) {
    super(original);
    this.sorter = sorter;
  }

  /**
   * Has the next handles of a {@code Jdbi} watched, until its transaction handler is replaced.
   *
   * @param jdbi the {@code Jdbi}
   * @param sorter sorts what is thrown where a commit failed
   */
  public static void watch(Jdbi jdbi, Sorter sorter) {
    TransactionHandler handler = jdbi.getTransactionHandler();
    if (!(handler instanceof WatchedTransactions)) {
      jdbi.setTransactionHandler(new WatchedTransactions(handler, sorter));
    }
  }

  /**
   * Gives a new handle its cohorts, if its transactions are watched.
   *
   * @param handle the handle
   */
  public static void equip(Handle handle) {
    HandleCohorts cohorts = handle.getConfig(CohortConfig.class).cohorts();
    if (cohorts != null) {
      handle.setStatementBuilder(new WatchedStatements(handle.getStatementBuilder(), cohorts));
    }
  }

  @Override
  public TransactionHandler specialize(Handle handle) throws SQLException {
    HandleCohorts cohorts = new HandleCohorts(handle.getConnection());
    handle.getConfig(CohortConfig.class).lead(cohorts);
    return new Bound(getDelegate().specialize(handle), cohorts, sorter);
  }

  private static final class Bound extends DelegatingTransactionHandler {

    private final HandleCohorts cohorts;
    private final Sorter sorter;

    Bound(TransactionHandler original, HandleCohorts cohorts, Sorter sorter) {
      super(original);
      this.cohorts = cohorts;
      this.sorter = sorter;
    }

    @Override
    public void begin(Handle handle) {
      cohorts.forget();
      super.begin(handle);
    }

    @Override
    public void commit(Handle handle) {
      cohorts.forget();
      try {
        super.commit(handle);
      } catch (TransactionException e) {
        throw sorter.sort(handle, e);
      }
    }

    @Override
    public void rollback(Handle handle) {
      cohorts.forget();
      super.rollback(handle);
    }

    @Override
    public void savepoint(Handle handle, String name) {
      cohorts.forget();
      super.savepoint(handle, name);
    }

    @Override
    public void releaseSavepoint(Handle handle, String name) {
      cohorts.forget();
      super.releaseSavepoint(handle, name);
    }

    @Override
    public void rollbackToSavepoint(Handle handle, String name) {
      cohorts.forget();
      super.rollbackToSavepoint(handle, name);
    }

    @Override
    public <R, X extends Exception> R inTransaction(Handle handle, HandleCallback<R, X> callback)
        throws X {
      try {
        return super.inTransaction(handle, inside(callback));
      } finally {
        cohorts.forget();
      }
    }

    @Override
    public <R, X extends Exception> R inTransaction(
        Handle handle, TransactionIsolationLevel level, HandleCallback<R, X> callback) throws X {
      try {
        return super.inTransaction(handle, level, inside(callback));
      } finally {
        cohorts.forget();
      }
    }

    /** A transaction that is tried again begins again. */
    private <R, X extends Exception> HandleCallback<R, X> inside(HandleCallback<R, X> callback) {
      return handle -> {
        cohorts.forget();
        return callback.withHandle(handle);
      };
    }
  }
}
