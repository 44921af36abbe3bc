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
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :ids} for the keys of
 * the rows that are given and {@code :count} for their number; what stands in braces is filled
 * with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface SupplierAssociations permits Supplier {

  /**
   * Returns the account.
   *
   * <pre>{@code SELECT id, balance FROM account WHERE id = :key}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the account; empty where there is none
   * @throws dev.kinship.runtime.error.UnsavedException if this supplier has no key
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Account> getAccount(Handle handle) {
    return SupplierTable.ACCOUNT.get(handle, self());
  }

  /**
   * Returns the account if it is what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, balance FROM account WHERE id = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the account; empty where there is none that {@code fetch} asks for
   * @throws dev.kinship.runtime.error.UnsavedException if this supplier has no key
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Account> getAccount(Handle handle, Fetch<Account> fetch) {
    return SupplierTable.ACCOUNT.get(handle, self(), fetch);
  }

  /**
   * Asks the database whether there is an account.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM account WHERE id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this supplier has no key
   */
  default boolean hasAccount(Handle handle) {
    return SupplierTable.ACCOUNT.has(handle, self());
  }

  /**
   * Asks the database whether there is an account that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM account WHERE id = :key)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this supplier has no key
   */
  default boolean hasAccount(Handle handle, Fetch<Account> fetch) {
    return SupplierTable.ACCOUNT.has(handle, self(), fetch);
  }

  /**
   * Links the given account and no other.
   *
   * <p>Where another account is linked, the call is refused and nothing changes.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM supplier
   *     WHERE id = :key FOR NO KEY UPDATE;
   * WITH held AS
   *     (SELECT id, (id = :key) IS TRUE AS linked, id = ANY(:ids) AS given
   *     FROM account
   *     WHERE id = ANY(ARRAY(SELECT id FROM account WHERE id = :key) || :ids)
   *     ORDER BY id FOR UPDATE),
   *     ready AS (SELECT 1 FROM supplier WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     joiners AS (UPDATE account p SET id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.id, p.balance, h.id AS old1)
   *     SELECT c.id, c.balance, h.id, h.id FROM held h LEFT JOIN joiners c
   *     ON c.old1 = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param account the account that there shall be; null for none
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this supplier has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this supplier or the given account is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.RefusedException if another would be replaced; nothing is
   *     changed
   */
  default Changes<Account> setAccount(Handle handle, @Nullable Account account) {
    return SupplierTable.ACCOUNT.set(handle, self(), account);
  }

  /**
   * Links the account with the given key and no other.
   *
   * <p>Where another account is linked, the call is refused and nothing changes.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM supplier
   *     WHERE id = :key FOR NO KEY UPDATE;
   * WITH held AS
   *     (SELECT id, (id = :key) IS TRUE AS linked, id = ANY(:ids) AS given
   *     FROM account
   *     WHERE id = ANY(ARRAY(SELECT id FROM account WHERE id = :key) || :ids)
   *     ORDER BY id FOR UPDATE),
   *     ready AS (SELECT 1 FROM supplier WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     joiners AS (UPDATE account p SET id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.id, p.balance, h.id AS old1)
   *     SELECT c.id, c.balance, h.id, h.id FROM held h LEFT JOIN joiners c
   *     ON c.old1 = h.id;
   * SELECT id, balance FROM account WHERE id = :key}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param accountId the {@code id} of the account that there shall be; null for none
   * @return what was linked, as the database has it, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this supplier has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this supplier or that account is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.RefusedException if another would be replaced; nothing is
   *     changed
   */
  default Changes<Account> setAccountId(Handle handle, @Nullable Long accountId) {
    return SupplierTable.ACCOUNT.setId(handle, self(), accountId);
  }

  /**
   * Inserts the account where there is none.
   *
   * <p>Where there is one it stays, nothing is inserted, and a transaction of the caller's can go
   * on.
   *
   * <pre>{@code WITH t AS (SELECT id FROM supplier WHERE id = :key FOR NO KEY UPDATE),
   *     s AS (INSERT INTO account ({columns}) SELECT {values} FROM t
   *     ON CONFLICT (id) DO NOTHING RETURNING id, balance)
   *     SELECT s.id, s.balance, o.id FROM t LEFT JOIN s ON true
   *     LEFT JOIN account o ON t.id = o.id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param account sets the values of the new row
   * @return the account as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this supplier has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this supplier is not in the database
   * @throws dev.kinship.runtime.error.OccupiedException if there is one already; nothing is
   *     inserted
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key
   *     unique; nothing is inserted, and a transaction of the caller's cannot go on
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Account createAccount(Handle handle, Consumer<AccountValues> account) {
    return SupplierTable.ACCOUNT.create(handle, self(), AccountValues.of(account));
  }

  /**
   * Makes a new account in memory, with the key of this supplier.
   *
   * <p>The database is not asked: no round trip.
   *
   * @param account sets the values of the new instance
   * @return the account, which is in no database yet
   * @throws dev.kinship.runtime.error.UnsavedException if this supplier has no key
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Account buildAccount(Consumer<AccountValues> account) {
    return SupplierTable.ACCOUNT.build(self(), AccountValues.of(account));
  }

  /**
   * Changes the account in its own table.
   *
   * <pre>{@code UPDATE account SET {assignments} WHERE id = :key
   *     AND (SELECT count(*) FROM account WHERE id = :key) = 1
   *     RETURNING id, balance}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param account sets the values to change
   * @return the account as the database has it now
   * @throws dev.kinship.runtime.error.UnsavedException if this supplier has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Account updateAccount(Handle handle, Consumer<AccountValues> account) {
    return SupplierTable.ACCOUNT.update(handle, self(), AccountValues.of(account));
  }

  /**
   * Deletes the account.
   *
   * <pre>{@code SELECT count(*) FROM account WHERE id = :key;
   * DELETE FROM account WHERE id = :key
   *     AND (SELECT count(*) FROM account WHERE id = :key) = 1
   *     RETURNING id, balance}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @return the account as it was; empty where there was none
   * @throws dev.kinship.runtime.error.UnsavedException if this supplier has no key
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; none is deleted
   */
  default Optional<Account> destroyAccount(Handle handle) {
    return SupplierTable.ACCOUNT.destroy(handle, self());
  }

  private Supplier self() {
    return (Supplier) (Object) this;
  }
}
