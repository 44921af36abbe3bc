package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Created;
import dev.kinship.runtime.query.Fetch;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The associations of {@link Account}.
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
 * <p>In the SQL, {@code :id1} and {@code :id2} stand for the key of the row itself; where a key has several columns,
 * they are numbered; what stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface AccountAssociations permits Account {

  /**
   * Returns the bank; empty if {@code bank_code} is null or the bank is not in the default scope. Only rows in the
   * default scope {@code open} are seen.
   * <pre>{@code SELECT t.code, t.in_scope, s.bank_code, t.in_scope_ FROM account s
   *     LEFT JOIN (SELECT code, in_scope, (in_scope) AS in_scope_ FROM bank) t ON t.code = s.bank_code
   *     WHERE s.branch = :id1 AND s.number = :id2}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Bank> getBank(Handle handle) { return AccountTable.BANK.get(handle, self()); }

  /** Returns the bank if {@code fetch} asks for it, and empty otherwise; see {@link #getBank}. */
  default Optional<Bank> getBank(Handle handle, Fetch<Bank> fetch) {
    return AccountTable.BANK.get(handle, self(), fetch);
  }

  /**
   * Links the bank and returns this account as it is, since the key is no property. Null unlinks. No other column is
   * written. If another account is linked to it, the call is refused. SQL: {@link AccountTable#BANK}. Rows outside the
   * default scope {@code open} count too.
   *
   * @throws dev.kinship.runtime.error.RefusedException if another one is linked to it; nothing is changed
   */
  default Account setBank(Handle handle, @Nullable Bank bank) { return AccountTable.BANK.set(handle, self(), bank); }

  /**
   * Links the bank by its {@code code}; see {@link #setBank}.
   *
   * @throws dev.kinship.runtime.error.RefusedException if another one is linked to it; nothing is changed
   */
  default Account setBankCode(Handle handle, @Nullable String bankCode) {
    return AccountTable.BANK.setKey(handle, self(), bankCode);
  }

  /**
   * Returns whether there is a bank now, without loading it. Only rows in the default scope {@code open} are seen.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM bank
   *     WHERE code = (SELECT bank_code FROM account WHERE branch = :id1 AND number = :id2) AND (in_scope))}</pre>
   */
  default boolean hasBank(Handle handle) { return AccountTable.BANK.has(handle, self()); }

  /** Returns whether there is a bank that {@code fetch} asks for; see {@link #hasBank}. */
  default boolean hasBank(Handle handle, Fetch<Bank> fetch) { return AccountTable.BANK.has(handle, self(), fetch); }

  /**
   * Unlinks the bank, deletes nothing, and returns this account as it is, since the key is no property.
   * <pre>{@code UPDATE account SET bank_code = NULL WHERE branch = :id1 AND number = :id2}</pre>
   */
  default Account removeBank(Handle handle) { return AccountTable.BANK.remove(handle, self()); }

  /** Inserts and links the bank. Returns it and this account. SQL: {@link AccountTable#BANK}. */
  default Created<Account, Bank> createBank(Handle handle, Consumer<BankValues> bank) {
    return AccountTable.BANK.create(handle, self(), BankValues.of(bank));
  }

  /**
   * Updates the row of the bank and returns it. Rows outside the default scope {@code open} count too.
   * <pre>{@code UPDATE bank SET {assignments}
   *     WHERE code = (SELECT bank_code FROM account WHERE branch = :id1 AND number = :id2)
   *     RETURNING code, in_scope}</pre>
   */
  default Bank updateBank(Handle handle, Consumer<BankValues> bank) {
    return AccountTable.BANK.update(handle, self(), BankValues.of(bank));
  }

  private Account self() { return (Account) (Object) this; }
}
