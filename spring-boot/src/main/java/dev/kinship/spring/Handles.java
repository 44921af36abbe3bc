package dev.kinship.spring;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.extension.HandleSupplier;

/**
 * The handle of the current transaction, to be injected. Whoever takes part in a transaction gets
 * the same handle, so that rows which one service read ahead are there for the next one.
 *
 * <pre>{@code
 * @Transactional
 * public void adopt(long petId, Person owner) {
 *   Handle h = handles.current();
 *   Pet pet = PetTable.find(h, petId).orElseThrow().setOwner(h, owner);
 * }
 * }</pre>
 *
 * <p>{@link #with} and {@link #use} may be called outside a transaction too. They are those of the
 * application's {@code Jdbi}, which gives the transaction's handle as well.
 *
 * <p>Safe for use by several threads. A handle is for the thread of its transaction only.
 */
public final class Handles {

  private final Jdbi jdbi;

  /**
   * Creates one.
   *
   * @param jdbi the application's, or another one that {@link SpringJdbi} has made
   */
  public Handles(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * The handle of the current transaction. It is closed when the transaction ends; do not close it.
   * Costs no round trip.
   *
   * @return the handle
   * @throws IllegalStateException outside a transaction, where nobody would close a handle; or if
   *     the {@code Jdbi} was not made by {@link SpringJdbi}
   */
  public Handle current() {
    if (!(jdbi.getHandleScope() instanceof TransactionHandles transactions)) {
      throw new IllegalStateException(
          "the Jdbi knows nothing of Spring's transactions. Make it by SpringJdbi.create");
    }
    HandleSupplier current = transactions.current();
    if (current == null) {
      throw new IllegalStateException(
          "there is no transaction, and so no handle of one. Put @Transactional on a public method"
              + " that is called from another bean, or use handles.with(h -> ...)");
    }
    return current.getHandle();
  }

  /**
   * Calls with the handle of the current transaction, or outside one with a handle that is closed
   * afterwards.
   *
   * @param callback is given the handle
   * @param <R> what it returns
   * @param <X> what it throws
   * @return what it returns
   * @throws X what it throws
   */
  public <R, X extends Exception> R with(HandleCallback<R, X> callback) throws X {
    return jdbi.withHandle(callback);
  }

  /**
   * Calls with the handle of the current transaction, or outside one with a handle that is closed
   * afterwards.
   *
   * @param consumer is given the handle
   * @param <X> what it throws
   * @throws X what it throws
   */
  public <X extends Exception> void use(HandleConsumer<X> consumer) throws X {
    jdbi.useHandle(consumer);
  }
}
