package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.query.Fetch;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The associations of {@link Supplier}.
 *
 * <p>Methods join the handle's current transaction. Each takes one round trip, in which all of its statements take
 * effect or none, and none at all if there is nothing to ask for. A {@code Fetch} adds conditions, an order or a lock
 * to the SQL. With {@code KinshipPlugin}, a read without a {@code Fetch} also loads the same for the other rows of a
 * result.
 *
 * <p>Before anything is sent, a row without a key is refused with an {@code UnsavedException}, and values that
 * contradict the association with a {@code ContradictionException}. A write that finds a row missing changes nothing
 * and throws a {@code NoSuchRowException}; what the database refuses is a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value; what stands in braces becomes the columns that were
 * set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface SupplierAssociations permits Supplier {

  /**
   * Returns the main account; empty if there is none.
   * <pre>{@code SELECT id, supplier_id FROM account WHERE supplier_id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Account> getMainAccount(Handle handle) { return SupplierTable.MAIN_ACCOUNT.get(handle, self()); }

  /** Returns the main account if {@code fetch} asks for it, and empty otherwise; see {@link #getMainAccount}. */
  default Optional<Account> getMainAccount(Handle handle, Fetch<Account> fetch) {
    return SupplierTable.MAIN_ACCOUNT.get(handle, self(), fetch);
  }

  /**
   * Returns whether there is a main account now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM account WHERE supplier_id = :key)}</pre>
   */
  default boolean hasMainAccount(Handle handle) { return SupplierTable.MAIN_ACCOUNT.has(handle, self()); }

  /** Returns whether there is a main account that {@code fetch} asks for; see {@link #hasMainAccount}. */
  default boolean hasMainAccount(Handle handle, Fetch<Account> fetch) {
    return SupplierTable.MAIN_ACCOUNT.has(handle, self(), fetch);
  }

  /**
   * Links the given main account, or none if it is null. If another main account is linked, the call is refused.
   * Returns what was linked, what was replaced, and what stayed. SQL: {@link SupplierTable#MAIN_ACCOUNT}.
   *
   * @throws dev.kinship.runtime.error.RefusedException if another would be replaced; nothing is changed
   */
  default Changes<Account> setMainAccount(Handle handle, @Nullable Account mainAccount) {
    return SupplierTable.MAIN_ACCOUNT.set(handle, self(), mainAccount);
  }

  /**
   * Links the main account with this {@code id}; see {@link #setMainAccount}.
   *
   * @throws dev.kinship.runtime.error.RefusedException if another would be replaced; nothing is changed
   */
  default Changes<Account> useAccount(Handle handle, @Nullable Long mainAccountId) {
    return SupplierTable.MAIN_ACCOUNT.setId(handle, self(), mainAccountId);
  }

  /**
   * Inserts the main account and returns it, if there is none yet. If there is one, nothing is inserted, and the
   * transaction can go on. SQL: {@link SupplierTable#MAIN_ACCOUNT}.
   *
   * @throws dev.kinship.runtime.error.OccupiedException if there is one already
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique; the transaction
   *     cannot go on
   */
  default Account createMainAccount(Handle handle, Consumer<AccountValues> mainAccount) {
    return SupplierTable.MAIN_ACCOUNT.create(handle, self(), AccountValues.of(mainAccount));
  }

  /**
   * Inserts the main account, or updates the one there is, and returns it. Any number of callers may do so at once.
   * SQL: {@link SupplierTable#MAIN_ACCOUNT}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique; the transaction
   *     cannot go on
   */
  default Account ensureMainAccount(Handle handle, Consumer<AccountValues> mainAccount) {
    return SupplierTable.MAIN_ACCOUNT.ensure(handle, self(), AccountValues.of(mainAccount));
  }

  /** Returns a new main account with the key of this supplier, in memory only. */
  default Account buildMainAccount(Consumer<AccountValues> mainAccount) {
    return SupplierTable.MAIN_ACCOUNT.build(self(), AccountValues.of(mainAccount));
  }

  /**
   * Updates the row of the main account and returns it.
   * <pre>{@code UPDATE account p SET {assignments} WHERE supplier_id = :key
   *     AND NOT EXISTS (SELECT 1 FROM account o WHERE o.supplier_id = :key AND o.id <> p.id)
   *     RETURNING id, supplier_id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; nothing is changed
   */
  default Account updateMainAccount(Handle handle, Consumer<AccountValues> mainAccount) {
    return SupplierTable.MAIN_ACCOUNT.update(handle, self(), AccountValues.of(mainAccount));
  }

  /**
   * <b>Deletes</b> the main account and returns it; empty if there was none. SQL: {@link SupplierTable#MAIN_ACCOUNT}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; none is deleted
   */
  default Optional<Account> closeAccount(Handle handle) { return SupplierTable.MAIN_ACCOUNT.destroy(handle, self()); }

  private Supplier self() { return (Supplier) (Object) this; }
}
