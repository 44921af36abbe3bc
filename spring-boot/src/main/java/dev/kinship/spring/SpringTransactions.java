package dev.kinship.spring;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.DelegatingTransactionHandler;
import org.jdbi.v3.core.transaction.TransactionHandler;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps a handle of a transaction of Spring's from ending it: Spring would not know. Savepoints and
 * nested calls of {@code inTransaction} are Jdbi's as ever.
 */
final class SpringTransactions extends DelegatingTransactionHandler {

  SpringTransactions(TransactionHandler jdbi) {
    super(jdbi);
  }

  @Override
  public TransactionHandler specialize(Handle handle) throws SQLException {
    TransactionHandler jdbi = getDelegate().specialize(handle);
    return TransactionSynchronizationManager.isActualTransactionActive()
        ? new OfSpring(jdbi)
        : jdbi;
  }

  private static final class OfSpring extends DelegatingTransactionHandler {

    OfSpring(TransactionHandler jdbi) {
      super(jdbi);
    }

    @Override
    public void begin(Handle handle) {
      refuse("begin", "It has begun already");
    }

    @Override
    public void commit(Handle handle) {
      refuse("commit", "It is committed where the method with @Transactional returns");
    }

    @Override
    public void rollback(Handle handle) {
      refuse("roll back", "Throw an exception, or call setRollbackOnly() on its status");
    }

    private static void refuse(String what, String instead) {
      if (TransactionSynchronizationManager.isActualTransactionActive()) {
        throw new IllegalStateException(
            "a handle cannot " + what + " the transaction, which is Spring's. " + instead);
      }
    }
  }
}
