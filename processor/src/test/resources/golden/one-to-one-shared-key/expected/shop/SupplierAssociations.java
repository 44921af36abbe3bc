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
   * Returns the account; empty if there is none.
   * <pre>{@code SELECT id, balance FROM account WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Account> getAccount(Handle handle) { return SupplierTable.ACCOUNT.get(handle, self()); }

  /** Returns the account if {@code fetch} asks for it, and empty otherwise; see {@link #getAccount}. */
  default Optional<Account> getAccount(Handle handle, Fetch<Account> fetch) {
    return SupplierTable.ACCOUNT.get(handle, self(), fetch);
  }

  /**
   * Returns whether there is an account now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM account WHERE id = :key)}</pre>
   */
  default boolean hasAccount(Handle handle) { return SupplierTable.ACCOUNT.has(handle, self()); }

  /** Returns whether there is an account that {@code fetch} asks for; see {@link #hasAccount}. */
  default boolean hasAccount(Handle handle, Fetch<Account> fetch) {
    return SupplierTable.ACCOUNT.has(handle, self(), fetch);
  }

  /**
   * Links the given account, or none if it is null. If another account is linked, the call is refused. Returns what was
   * linked, what was replaced, and what stayed. SQL: {@link SupplierTable#ACCOUNT}.
   *
   * @throws dev.kinship.runtime.error.RefusedException if another would be replaced; nothing is changed
   */
  default Changes<Account> setAccount(Handle handle, @Nullable Account account) {
    return SupplierTable.ACCOUNT.set(handle, self(), account);
  }

  /**
   * Links the account with this {@code id}; see {@link #setAccount}.
   *
   * @throws dev.kinship.runtime.error.RefusedException if another would be replaced; nothing is changed
   */
  default Changes<Account> setAccountId(Handle handle, @Nullable Long accountId) {
    return SupplierTable.ACCOUNT.setId(handle, self(), accountId);
  }

  /**
   * Inserts the account and returns it, if there is none yet. If there is one, nothing is inserted, and the transaction
   * can go on. SQL: {@link SupplierTable#ACCOUNT}.
   *
   * @throws dev.kinship.runtime.error.OccupiedException if there is one already
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique; the transaction
   *     cannot go on
   */
  default Account createAccount(Handle handle, Consumer<AccountValues> account) {
    return SupplierTable.ACCOUNT.create(handle, self(), AccountValues.of(account));
  }

  /**
   * Inserts the account, or updates the one there is, and returns it. Any number of callers may do so at once. SQL:
   * {@link SupplierTable#ACCOUNT}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique; the transaction
   *     cannot go on
   */
  default Account ensureAccount(Handle handle, Consumer<AccountValues> account) {
    return SupplierTable.ACCOUNT.ensure(handle, self(), AccountValues.of(account));
  }

  /** Returns a new account with the key of this supplier, in memory only. */
  default Account buildAccount(Consumer<AccountValues> account) {
    return SupplierTable.ACCOUNT.build(self(), AccountValues.of(account));
  }

  /**
   * Updates the row of the account and returns it.
   * <pre>{@code UPDATE account p SET {assignments} WHERE id = :key
   *     AND (SELECT count(*) FROM account o WHERE o.id = :key) = 1 RETURNING id, balance}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; nothing is changed
   */
  default Account updateAccount(Handle handle, Consumer<AccountValues> account) {
    return SupplierTable.ACCOUNT.update(handle, self(), AccountValues.of(account));
  }

  /**
   * <b>Deletes</b> the account and returns it; empty if there was none. SQL: {@link SupplierTable#ACCOUNT}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; none is deleted
   */
  default Optional<Account> destroyAccount(Handle handle) { return SupplierTable.ACCOUNT.destroy(handle, self()); }

  private Supplier self() { return (Supplier) (Object) this; }
}
