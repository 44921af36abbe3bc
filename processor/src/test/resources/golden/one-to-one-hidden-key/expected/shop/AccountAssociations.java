package shop;

import dev.kinship.CheckReturnValue;
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
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id1} and {@code :id2}
 * for the key of the row itself and {@code :count} for their number; where a key has several
 * columns, they are numbered; what stands in braces is filled with the columns that were set;
 * {@code {given}} becomes a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface AccountAssociations permits Account {

  /**
   * Returns the bank.
   *
   * <pre>{@code SELECT t.code, t.in_scope, s.bank_code, t.in_scope_ FROM account s
   *     LEFT JOIN (SELECT code, in_scope, (in_scope) AS in_scope_ FROM bank) t
   *     ON t.code = s.bank_code WHERE s.branch = :id1 AND s.number = :id2}</pre>
   *
   * <p>Only what is in the default scope {@code open} is seen.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the bank; empty where {@code bank_code} is null or the bank is not in the default scope
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   * @throws dev.kinship.runtime.error.NoSuchRowException if this account is not in the database
   */
  default Optional<Bank> getBank(Handle handle) {
    return AccountTable.BANK.get(handle, self());
  }

  /**
   * Returns the bank if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT code, in_scope FROM bank
   *     WHERE code = (SELECT bank_code FROM account WHERE branch = :id1
   *     AND number = :id2) AND (in_scope)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that; {@code unscoped()} lifts the scope
   * {@code open}. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the bank; empty where there is none that {@code fetch} asks for
   */
  default Optional<Bank> getBank(Handle handle, Fetch<Bank> fetch) {
    return AccountTable.BANK.get(handle, self(), fetch);
  }

  /**
   * Links the bank: writes the key's column and no other.
   *
   * <p>Where another account is linked to it, the call is refused and nothing changes.
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
   * <p>All rows count, also those out of the default scope {@code open}.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param bank the bank; null unlinks
   * @return this account as it is; the key is a column of the table only
   * @throws dev.kinship.runtime.error.UnsavedException if the bank has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this account or the bank is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.RefusedException if another one is linked to it; nothing is
   *     changed
   */
  @CheckReturnValue
  default Account setBank(Handle handle, @Nullable Bank bank) {
    return AccountTable.BANK.set(handle, self(), bank);
  }

  /**
   * Links the bank by its key: writes the key's column and no other.
   *
   * <p>Where another account is linked to it, the call is refused and nothing changes.
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
   * <p>All rows count, also those out of the default scope {@code open}.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param bankCode the {@code code} of the bank; null unlinks
   * @return this account as it is; the key is a column of the table only
   * @throws dev.kinship.runtime.error.NoSuchRowException if this account or the bank is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.RefusedException if another one is linked to it; nothing is
   *     changed
   */
  @CheckReturnValue
  default Account setBankCode(Handle handle, @Nullable String bankCode) {
    return AccountTable.BANK.setKey(handle, self(), bankCode);
  }

  /**
   * Asks the database whether there is a bank.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM bank
   *     WHERE code = (SELECT bank_code FROM account WHERE branch = :id1
   *     AND number = :id2) AND (in_scope))}</pre>
   *
   * <p>Only what is in the default scope {@code open} is seen.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasBank(Handle handle) {
    return AccountTable.BANK.has(handle, self());
  }

  /**
   * Asks the database whether there is a bank that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM bank
   *     WHERE code = (SELECT bank_code FROM account WHERE branch = :id1
   *     AND number = :id2) AND (in_scope))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that; {@code unscoped()} lifts the scope
   * {@code open}. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasBank(Handle handle, Fetch<Bank> fetch) {
    return AccountTable.BANK.has(handle, self(), fetch);
  }

  /**
   * Unlinks the bank: the key becomes null, and no row is deleted.
   *
   * <pre>{@code UPDATE account SET bank_code = NULL WHERE branch = :id1 AND number = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return this account as it is; the key is a column of the table only
   * @throws dev.kinship.runtime.error.NoSuchRowException if this account is not in the database;
   *     nothing is changed
   */
  @CheckReturnValue
  default Account removeBank(Handle handle) {
    return AccountTable.BANK.remove(handle, self());
  }

  /**
   * Inserts a row and links it as the bank, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT branch, number FROM account
   *     WHERE branch = :id1 AND number = :id2 FOR NO KEY UPDATE),
   *     t AS (INSERT INTO bank ({columns}) SELECT {values} FROM s
   *     RETURNING code, in_scope),
   *     u AS (UPDATE account SET bank_code = t.code
   *     FROM t WHERE branch = :id1 AND number = :id2)
   *     SELECT code, in_scope FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param bank sets the values of the new row
   * @return this account as it is, and the bank as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if this account is not in the database;
   *     nothing is changed
   */
  default Created<Account, Bank> createBank(Handle handle, Consumer<BankValues> bank) {
    return AccountTable.BANK.create(handle, self(), BankValues.of(bank));
  }

  /**
   * Changes the bank in its own table.
   *
   * <pre>{@code UPDATE bank SET {assignments}
   *     WHERE code = (SELECT bank_code FROM account WHERE branch = :id1
   *     AND number = :id2) RETURNING code, in_scope}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code open}.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param bank sets the values to change
   * @return the bank as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values set what the key refers
   *     to
   */
  default Bank updateBank(Handle handle, Consumer<BankValues> bank) {
    return AccountTable.BANK.update(handle, self(), BankValues.of(bank));
  }

  private Account self() {
    return (Account) (Object) this;
  }
}
