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
 * The associations of {@link Bank}.
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
public sealed interface BankAssociations permits Bank {

  /**
   * Returns the account; empty if there is none.
   * <pre>{@code SELECT branch, number FROM account WHERE bank_code = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Account> getAccount(Handle handle) { return BankTable.ACCOUNT.get(handle, self()); }

  /** Returns the account if {@code fetch} asks for it, and empty otherwise; see {@link #getAccount}. */
  default Optional<Account> getAccount(Handle handle, Fetch<Account> fetch) {
    return BankTable.ACCOUNT.get(handle, self(), fetch);
  }

  /**
   * Returns whether there is an account now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM account WHERE bank_code = :key)}</pre>
   */
  default boolean hasAccount(Handle handle) { return BankTable.ACCOUNT.has(handle, self()); }

  /** Returns whether there is an account that {@code fetch} asks for; see {@link #hasAccount}. */
  default boolean hasAccount(Handle handle, Fetch<Account> fetch) {
    return BankTable.ACCOUNT.has(handle, self(), fetch);
  }

  /**
   * Links the given account, or none if it is null. If another account is linked, the call is refused. Returns what was
   * linked, what was replaced, and what stayed. SQL: {@link BankTable#ACCOUNT}.
   *
   * @throws dev.kinship.runtime.error.RefusedException if another would be replaced; nothing is changed
   */
  default Changes<Account> setAccount(Handle handle, @Nullable Account account) {
    return BankTable.ACCOUNT.set(handle, self(), account);
  }

  /**
   * Links the account with this key; see {@link #setAccount}.
   *
   * @throws dev.kinship.runtime.error.RefusedException if another would be replaced; nothing is changed
   */
  default Changes<Account> setAccountKey(Handle handle, AccountTable.@Nullable Key accountKey) {
    return BankTable.ACCOUNT.setKey(handle, self(), AccountTable.KEY, accountKey);
  }

  /**
   * Unlinks the account and deletes nothing. Returns what was unlinked, or nothing if there was none. SQL:
   * {@link BankTable#ACCOUNT}.
   */
  default Changes<Account> removeAccount(Handle handle) { return BankTable.ACCOUNT.remove(handle, self()); }

  /**
   * Inserts the account and returns it, if there is none yet. If there is one, nothing is inserted, and the transaction
   * can go on. SQL: {@link BankTable#ACCOUNT}.
   *
   * @throws dev.kinship.runtime.error.OccupiedException if there is one already
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique; the transaction
   *     cannot go on
   */
  default Account createAccount(Handle handle, Consumer<AccountValues> account) {
    return BankTable.ACCOUNT.create(handle, self(), AccountValues.of(account));
  }

  /**
   * Inserts the account, or updates the one there is, and returns it. Any number of callers may do so at once. SQL:
   * {@link BankTable#ACCOUNT}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique; the transaction
   *     cannot go on
   */
  default Account ensureAccount(Handle handle, Consumer<AccountValues> account) {
    return BankTable.ACCOUNT.ensure(handle, self(), AccountValues.of(account));
  }

  /**
   * Updates the row of the account and returns it.
   * <pre>{@code UPDATE account p SET {assignments} WHERE bank_code = :key
   *     AND NOT EXISTS (SELECT 1 FROM account o WHERE o.bank_code = :key
   *     AND (o.branch, o.number) <> (p.branch, p.number)) RETURNING branch, number}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; nothing is changed
   */
  default Account updateAccount(Handle handle, Consumer<AccountValues> account) {
    return BankTable.ACCOUNT.update(handle, self(), AccountValues.of(account));
  }

  /**
   * <b>Deletes</b> the account and returns it; empty if there was none. SQL: {@link BankTable#ACCOUNT}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; none is deleted
   */
  default Optional<Account> destroyAccount(Handle handle) { return BankTable.ACCOUNT.destroy(handle, self()); }

  private Bank self() { return (Bank) (Object) this; }
}
