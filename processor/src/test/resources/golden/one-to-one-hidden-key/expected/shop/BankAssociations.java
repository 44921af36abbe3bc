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
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :count} for their
 * number; what stands in braces is filled with the columns that were set; {@code {given}} becomes
 * a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface BankAssociations permits Bank {

  /**
   * Returns the account.
   *
   * <pre>{@code SELECT branch, number FROM account WHERE bank_code = :key}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the account; empty where there is none
   * @throws dev.kinship.runtime.error.UnsavedException if this bank has no key
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Account> getAccount(Handle handle) {
    return BankTable.ACCOUNT.get(handle, self());
  }

  /**
   * Returns the account if it is what {@code fetch} asks for.
   *
   * <pre>{@code SELECT branch, number FROM account WHERE bank_code = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the account; empty where there is none that {@code fetch} asks for
   * @throws dev.kinship.runtime.error.UnsavedException if this bank has no key
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Account> getAccount(Handle handle, Fetch<Account> fetch) {
    return BankTable.ACCOUNT.get(handle, self(), fetch);
  }

  /**
   * Asks the database whether there is an account.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM account WHERE bank_code = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this bank has no key
   */
  default boolean hasAccount(Handle handle) {
    return BankTable.ACCOUNT.has(handle, self());
  }

  /**
   * Asks the database whether there is an account that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM account WHERE bank_code = :key)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this bank has no key
   */
  default boolean hasAccount(Handle handle, Fetch<Account> fetch) {
    return BankTable.ACCOUNT.has(handle, self(), fetch);
  }

  /**
   * Links the given account and no other.
   *
   * <p>Where another account is linked, the call is refused and nothing changes.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM bank WHERE code = :key
   *     FOR NO KEY UPDATE;
   * WITH held AS (SELECT branch, number, bank_code,
   *     (bank_code = :key) IS TRUE AS linked, {given} AS given FROM account
   *     WHERE (branch, number) IN (SELECT branch, number FROM account
   *     WHERE bank_code = :key UNION ALL SELECT branch, number FROM account
   *     WHERE {given}) ORDER BY branch, number FOR UPDATE),
   *     ready AS (SELECT 1 FROM bank WHERE code = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     joiners AS (UPDATE account p SET bank_code = :key FROM held h
   *     WHERE p.branch = h.branch AND p.number = h.number AND h.given
   *     AND NOT h.linked AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.branch, p.number)
   *     SELECT c.branch, c.number, h.branch, h.number, h.bank_code
   *     FROM held h LEFT JOIN joiners c
   *     ON c.branch = h.branch AND c.number = h.number}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param account the account that there shall be; null for none
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this bank has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this bank or the given account is not
   *     in the database; nothing is changed
   * @throws dev.kinship.runtime.error.RefusedException if another would be replaced; nothing is
   *     changed
   */
  default Changes<Account> setAccount(Handle handle, @Nullable Account account) {
    return BankTable.ACCOUNT.set(handle, self(), account);
  }

  /**
   * Unlinks the account: its key becomes null, and no row is deleted.
   *
   * <pre>{@code SELECT 1 FROM bank WHERE code = :key FOR NO KEY UPDATE;
   * WITH held AS
   *     (SELECT branch, number, bank_code, (bank_code = :key) IS TRUE AS linked
   *     FROM account WHERE bank_code = :key ORDER BY branch, number FOR UPDATE),
   *     ready AS (SELECT 1 FROM bank WHERE code = :key
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE account p SET bank_code = NULL FROM held h
   *     WHERE p.branch = h.branch AND p.number = h.number AND h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.branch, p.number)
   *     SELECT c.branch, c.number, h.branch, h.number, h.bank_code
   *     FROM held h LEFT JOIN changed c
   *     ON c.branch = h.branch AND c.number = h.number}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @return what was unlinked; nothing where there was none
   * @throws dev.kinship.runtime.error.UnsavedException if this bank has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this bank is not in the database
   */
  default Changes<Account> removeAccount(Handle handle) {
    return BankTable.ACCOUNT.remove(handle, self());
  }

  /**
   * Inserts the account where there is none.
   *
   * <p>Where there is one it stays, nothing is inserted, and a transaction of the caller's can go
   * on.
   *
   * <pre>{@code WITH t AS (SELECT code FROM bank WHERE code = :key FOR NO KEY UPDATE),
   *     s AS (INSERT INTO account ({columns}) SELECT {values} FROM t
   *     ON CONFLICT (bank_code) DO NOTHING RETURNING branch, number)
   *     SELECT s.branch, s.number, o.branch, o.number FROM t LEFT JOIN s ON true
   *     LEFT JOIN account o ON t.code = o.bank_code}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param account sets the values of the new row
   * @return the account as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this bank has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this bank is not in the database
   * @throws dev.kinship.runtime.error.OccupiedException if there is one already; nothing is
   *     inserted
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key
   *     unique; nothing is inserted, and a transaction of the caller's cannot go on
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Account createAccount(Handle handle, Consumer<AccountValues> account) {
    return BankTable.ACCOUNT.create(handle, self(), AccountValues.of(account));
  }

  /**
   * Changes the account in its own table.
   *
   * <pre>{@code UPDATE account SET {assignments} WHERE bank_code = :key
   *     AND (SELECT count(*) FROM account WHERE bank_code = :key) = 1
   *     RETURNING branch, number}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param account sets the values to change
   * @return the account as the database has it now
   * @throws dev.kinship.runtime.error.UnsavedException if this bank has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Account updateAccount(Handle handle, Consumer<AccountValues> account) {
    return BankTable.ACCOUNT.update(handle, self(), AccountValues.of(account));
  }

  /**
   * Deletes the account.
   *
   * <pre>{@code SELECT count(*) FROM account WHERE bank_code = :key;
   * DELETE FROM account WHERE bank_code = :key
   *     AND (SELECT count(*) FROM account WHERE bank_code = :key) = 1
   *     RETURNING branch, number}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @return the account as it was; empty where there was none
   * @throws dev.kinship.runtime.error.UnsavedException if this bank has no key
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; none is deleted
   */
  default Optional<Account> destroyAccount(Handle handle) {
    return BankTable.ACCOUNT.destroy(handle, self());
  }

  private Bank self() {
    return (Bank) (Object) this;
  }
}
