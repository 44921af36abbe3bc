package dev.kinship.spring;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.extension.HandleSupplier;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The handle of one transaction, put aside while the transaction is suspended. */
final class TransactionHandle implements TransactionSynchronization, Ordered {

  private final TransactionHandles key;
  private final Handle handle;
  private final HandleSupplier supplier;

  TransactionHandle(TransactionHandles key, Handle handle, HandleSupplier supplier) {
    this.key = key;
    this.handle = handle;
    this.supplier = supplier;
  }

  HandleSupplier supplier() {
    return supplier;
  }

  /** Before Spring takes the connection back, on which open statements are to be closed. */
  @Override
  public int getOrder() {
    return DataSourceUtils.CONNECTION_SYNCHRONIZATION_ORDER - 1;
  }

  @Override
  public void suspend() {
    TransactionSynchronizationManager.unbindResource(key);
  }

  @Override
  public void resume() {
    TransactionSynchronizationManager.bindResource(key, this);
  }

  @Override
  public void afterCompletion(int status) {
    TransactionSynchronizationManager.unbindResourceIfPossible(key);
    handle.close();
  }
}
