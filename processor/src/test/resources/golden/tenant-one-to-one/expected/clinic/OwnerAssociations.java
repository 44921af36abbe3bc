package clinic;

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
 * The associations of {@link Owner}.
 *
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :ids2}
 * for the keys of the rows that are given and {@code :count} for their number; where a key has
 * several columns, they are numbered; what stands in braces is filled with the columns that were
 * set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface OwnerAssociations permits Owner {

  /**
   * Returns the account.
   *
   * <pre>{@code SELECT tenant_id, id, owner_id FROM account
   *     WHERE tenant_id = :key1 AND owner_id = :key2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the account; empty where there is none
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Account> getAccount(Handle handle) {
    return OwnerTable.ACCOUNT.get(handle, self());
  }

  /**
   * Returns the account if it is what {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, id, owner_id FROM account
   *     WHERE tenant_id = :key1 AND owner_id = :key2}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the account; empty where there is none that {@code fetch} asks for
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Account> getAccount(Handle handle, Fetch<Account> fetch) {
    return OwnerTable.ACCOUNT.get(handle, self(), fetch);
  }

  /**
   * Asks the database whether there is an account.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM account
   *     WHERE tenant_id = :key1 AND owner_id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasAccount(Handle handle) {
    return OwnerTable.ACCOUNT.has(handle, self());
  }

  /**
   * Asks the database whether there is an account that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM account
   *     WHERE tenant_id = :key1 AND owner_id = :key2)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasAccount(Handle handle, Fetch<Account> fetch) {
    return OwnerTable.ACCOUNT.has(handle, self(), fetch);
  }

  /**
   * Links the given account and no other.
   *
   * <p>Another account that is linked is unlinked: its key becomes null, and it stays.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM owner
   *     WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH held AS (SELECT tenant_id, id, owner_id, (tenant_id = :key1
   *     AND owner_id = :key2) IS TRUE AS linked, tenant_id = :key1
   *     AND id = ANY(:ids2) AS given FROM account
   *     WHERE tenant_id = :key1 AND id = ANY(ARRAY(SELECT id FROM account
   *     WHERE tenant_id = :key1 AND owner_id = :key2) || :ids2)
   *     ORDER BY tenant_id, id FOR UPDATE),
   *     ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     leavers AS (UPDATE account p SET owner_id = NULL FROM held h
   *     WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.linked
   *     AND NOT h.given AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.tenant_id, p.id, p.owner_id),
   *     joiners AS (UPDATE account p SET owner_id = :key2 FROM held h
   *     WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.given
   *     AND NOT h.linked AND (SELECT count(*) FROM leavers) >= 0
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.tenant_id, p.id, p.owner_id)
   *     SELECT c.tenant_id, c.id, c.owner_id, h.tenant_id, h.id, h.tenant_id,
   *     h.owner_id
   *     FROM held h
   *     LEFT JOIN (SELECT * FROM leavers UNION ALL SELECT * FROM joiners) c
   *     ON c.tenant_id = h.tenant_id AND c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param account the account that there shall be; null for none
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.NoSuchRowException if this owner or the given account is not
   *     in the database; nothing is changed
   */
  default Changes<Account> setAccount(Handle handle, @Nullable Account account) {
    return OwnerTable.ACCOUNT.set(handle, self(), account);
  }

  /**
   * Unlinks the account: its key becomes null, and no row is deleted.
   *
   * <pre>{@code SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH held AS (SELECT tenant_id, id, owner_id, (tenant_id = :key1
   *     AND owner_id = :key2) IS TRUE AS linked FROM account
   *     WHERE tenant_id = :key1 AND owner_id = :key2
   *     ORDER BY tenant_id, id FOR UPDATE),
   *     ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE account p SET owner_id = NULL FROM held h
   *     WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.linked
   *     AND EXISTS (SELECT 1 FROM ready) RETURNING p.tenant_id, p.id, p.owner_id)
   *     SELECT c.tenant_id, c.id, c.owner_id, h.tenant_id, h.id, h.tenant_id,
   *     h.owner_id FROM held h LEFT JOIN changed c
   *     ON c.tenant_id = h.tenant_id AND c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @return what was unlinked; nothing where there was none
   * @throws dev.kinship.runtime.error.NoSuchRowException if this owner is not in the database
   */
  default Changes<Account> removeAccount(Handle handle) {
    return OwnerTable.ACCOUNT.remove(handle, self());
  }

  /**
   * Inserts the account where there is none.
   *
   * <p>Where there is one it stays, nothing is inserted, and a transaction of the caller's can go
   * on.
   *
   * <pre>{@code WITH t AS (SELECT tenant_id, id FROM owner WHERE tenant_id = :key1
   *     AND id = :key2 FOR NO KEY UPDATE),
   *     s AS (INSERT INTO account ({columns}) SELECT {values} FROM t
   *     ON CONFLICT (tenant_id, owner_id) DO NOTHING
   *     RETURNING tenant_id, id, owner_id)
   *     SELECT s.tenant_id, s.id, s.owner_id, o.tenant_id, o.id
   *     FROM t LEFT JOIN s ON true
   *     LEFT JOIN account o ON t.tenant_id = o.tenant_id AND t.id = o.owner_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param account sets the values of the new row
   * @return the account as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if this owner is not in the database
   * @throws dev.kinship.runtime.error.OccupiedException if there is one already; nothing is
   *     inserted
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key
   *     unique; nothing is inserted, and a transaction of the caller's cannot go on
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Account createAccount(Handle handle, Consumer<AccountValues> account) {
    return OwnerTable.ACCOUNT.create(handle, self(), AccountValues.of(account));
  }

  /**
   * Makes a new account in memory, with the key of this owner.
   *
   * <p>The database is not asked: no round trip.
   *
   * @param account sets the values of the new instance
   * @return the account, which is in no database yet
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Account buildAccount(Consumer<AccountValues> account) {
    return OwnerTable.ACCOUNT.build(self(), AccountValues.of(account));
  }

  /**
   * Changes the account in its own table.
   *
   * <pre>{@code UPDATE account SET {assignments}
   *     WHERE tenant_id = :key1 AND owner_id = :key2
   *     AND (SELECT count(*) FROM account WHERE tenant_id = :key1
   *     AND owner_id = :key2) = 1 RETURNING tenant_id, id, owner_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param account sets the values to change
   * @return the account as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Account updateAccount(Handle handle, Consumer<AccountValues> account) {
    return OwnerTable.ACCOUNT.update(handle, self(), AccountValues.of(account));
  }

  /**
   * Deletes the account.
   *
   * <pre>{@code SELECT count(*) FROM account WHERE tenant_id = :key1 AND owner_id = :key2;
   * DELETE FROM account WHERE tenant_id = :key1 AND owner_id = :key2
   *     AND (SELECT count(*) FROM account WHERE tenant_id = :key1
   *     AND owner_id = :key2) = 1 RETURNING tenant_id, id, owner_id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @return the account as it was; empty where there was none
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; none is deleted
   */
  default Optional<Account> destroyAccount(Handle handle) {
    return OwnerTable.ACCOUNT.destroy(handle, self());
  }

  /**
   * Returns the address.
   *
   * <pre>{@code SELECT tenant_id, owner_id, street FROM address
   *     WHERE tenant_id = :key1 AND owner_id = :key2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the address; empty where there is none
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Address> getAddress(Handle handle) {
    return OwnerTable.ADDRESS.get(handle, self());
  }

  /**
   * Returns the address if it is what {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, owner_id, street FROM address
   *     WHERE tenant_id = :key1 AND owner_id = :key2}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the address; empty where there is none that {@code fetch} asks for
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Address> getAddress(Handle handle, Fetch<Address> fetch) {
    return OwnerTable.ADDRESS.get(handle, self(), fetch);
  }

  /**
   * Asks the database whether there is an address.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM address
   *     WHERE tenant_id = :key1 AND owner_id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasAddress(Handle handle) {
    return OwnerTable.ADDRESS.has(handle, self());
  }

  /**
   * Asks the database whether there is an address that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM address
   *     WHERE tenant_id = :key1 AND owner_id = :key2)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasAddress(Handle handle, Fetch<Address> fetch) {
    return OwnerTable.ADDRESS.has(handle, self(), fetch);
  }

  /**
   * Links the given address and no other.
   *
   * <p>Where another address is linked, the call is refused and nothing changes.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM owner
   *     WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH held AS (SELECT tenant_id, owner_id, (tenant_id = :key1
   *     AND owner_id = :key2) IS TRUE AS linked, tenant_id = :key1
   *     AND owner_id = ANY(:ids2) AS given FROM address
   *     WHERE tenant_id = :key1 AND owner_id = ANY(ARRAY(SELECT owner_id
   *     FROM address WHERE tenant_id = :key1 AND owner_id = :key2) || :ids2)
   *     ORDER BY tenant_id, owner_id FOR UPDATE),
   *     ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     joiners AS (UPDATE address p SET owner_id = :key2 FROM held h
   *     WHERE p.tenant_id = h.tenant_id AND p.owner_id = h.owner_id AND h.given
   *     AND NOT h.linked AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.tenant_id, p.owner_id, p.street, h.tenant_id AS old1,
   *     h.owner_id AS old2)
   *     SELECT c.tenant_id, c.owner_id, c.street, h.tenant_id, h.owner_id,
   *     h.tenant_id, h.owner_id FROM held h LEFT JOIN joiners c
   *     ON c.old1 = h.tenant_id AND c.old2 = h.owner_id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param address the address that there shall be; null for none
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.NoSuchRowException if this owner or the given address is not
   *     in the database; nothing is changed
   * @throws dev.kinship.runtime.error.RefusedException if another would be replaced; nothing is
   *     changed
   */
  default Changes<Address> setAddress(Handle handle, @Nullable Address address) {
    return OwnerTable.ADDRESS.set(handle, self(), address);
  }

  /**
   * Inserts the address where there is none.
   *
   * <p>Where there is one it stays, nothing is inserted, and a transaction of the caller's can go
   * on.
   *
   * <pre>{@code WITH t AS (SELECT tenant_id, id FROM owner WHERE tenant_id = :key1
   *     AND id = :key2 FOR NO KEY UPDATE),
   *     s AS (INSERT INTO address ({columns}) SELECT {values} FROM t
   *     ON CONFLICT (tenant_id, owner_id) DO NOTHING
   *     RETURNING tenant_id, owner_id, street)
   *     SELECT s.tenant_id, s.owner_id, s.street, o.tenant_id, o.owner_id
   *     FROM t LEFT JOIN s ON true
   *     LEFT JOIN address o ON t.tenant_id = o.tenant_id AND t.id = o.owner_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param address sets the values of the new row
   * @return the address as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if this owner is not in the database
   * @throws dev.kinship.runtime.error.OccupiedException if there is one already; nothing is
   *     inserted
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key
   *     unique; nothing is inserted, and a transaction of the caller's cannot go on
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Address createAddress(Handle handle, Consumer<AddressValues> address) {
    return OwnerTable.ADDRESS.create(handle, self(), AddressValues.of(address));
  }

  /**
   * Makes a new address in memory, with the key of this owner.
   *
   * <p>The database is not asked: no round trip.
   *
   * @param address sets the values of the new instance
   * @return the address, which is in no database yet
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Address buildAddress(Consumer<AddressValues> address) {
    return OwnerTable.ADDRESS.build(self(), AddressValues.of(address));
  }

  /**
   * Changes the address in its own table.
   *
   * <pre>{@code UPDATE address SET {assignments}
   *     WHERE tenant_id = :key1 AND owner_id = :key2
   *     AND (SELECT count(*) FROM address WHERE tenant_id = :key1
   *     AND owner_id = :key2) = 1 RETURNING tenant_id, owner_id, street}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param address sets the values to change
   * @return the address as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Address updateAddress(Handle handle, Consumer<AddressValues> address) {
    return OwnerTable.ADDRESS.update(handle, self(), AddressValues.of(address));
  }

  /**
   * Deletes the address.
   *
   * <pre>{@code SELECT count(*) FROM address WHERE tenant_id = :key1 AND owner_id = :key2;
   * DELETE FROM address WHERE tenant_id = :key1 AND owner_id = :key2
   *     AND (SELECT count(*) FROM address WHERE tenant_id = :key1
   *     AND owner_id = :key2) = 1 RETURNING tenant_id, owner_id, street}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @return the address as it was; empty where there was none
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; none is deleted
   */
  default Optional<Address> destroyAddress(Handle handle) {
    return OwnerTable.ADDRESS.destroy(handle, self());
  }

  private Owner self() {
    return (Owner) (Object) this;
  }
}
