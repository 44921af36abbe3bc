package dev.kinship.spring;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleScope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.extension.HandleSupplier;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which handle {@code jdbi.withHandle} gives: in a transaction of Spring's the one handle of that
 * transaction, which is opened at the first call; outside one what Jdbi would give by itself.
 */
final class TransactionHandles implements HandleScope {

  private final HandleScope outside = HandleScope.threadLocal();
  private final Jdbi jdbi;

  TransactionHandles(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public @Nullable HandleSupplier get() {
    HandleSupplier current = current();
    return current == null ? outside.get() : current;
  }

  /** The handle of the current transaction; null if there is none. */
  @Nullable HandleSupplier current() {
    TransactionHandle bound =
        (TransactionHandle) TransactionSynchronizationManager.getResource(this);
    if (bound == null && TransactionSynchronizationManager.isSynchronizationActive()) {
      bound = open();
    }
    return bound == null ? null : bound.supplier();
  }

  private TransactionHandle open() {
    Handle handle = jdbi.open();
    SqlStatements statements = handle.getConfig(SqlStatements.class); // as in jdbi.withHandle
    statements.setAttachAllStatementsForCleanup(statements.isAttachCallbackStatementsForCleanup());
    TransactionHandle opened = new TransactionHandle(this, handle, supplier(handle));
    TransactionSynchronizationManager.bindResource(this, opened);
    TransactionSynchronizationManager.registerSynchronization(opened);
    return opened;
  }

  /** Jdbi makes suppliers in a scope only. */
  private static HandleSupplier supplier(Handle handle) {
    HandleScope scope = HandleScope.threadLocal();
    scope.set(handle);
    try {
      return scope.get();
    } finally {
      scope.clear();
    }
  }

  @Override
  public void set(HandleSupplier supplier) {
    outside.set(supplier);
  }

  @Override
  public void clear() {
    outside.clear();
  }
}
