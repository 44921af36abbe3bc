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
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the
 * row itself, {@code :ids} for the keys of the rows that are given and {@code :count} for their
 * number; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface AccountAssociations permits Account {

  /**
   * Returns the supplier.
   *
   * <pre>{@code SELECT id, name FROM supplier WHERE id = :key}</pre>
   *
   * <p>One round trip; none where {@link Account#supplierId()} is null.
   *
   * @param handle the handle to run on
   * @return the supplier; empty where {@link Account#supplierId()} is null
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Supplier> getSupplier(Handle handle) {
    return AccountTable.SUPPLIER.get(handle, self());
  }

  /**
   * Returns the supplier if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, name FROM supplier WHERE id = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip; none where
   * {@link Account#supplierId()} is null.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the supplier; empty where there is none that {@code fetch} asks for
   */
  default Optional<Supplier> getSupplier(Handle handle, Fetch<Supplier> fetch) {
    return AccountTable.SUPPLIER.get(handle, self(), fetch);
  }

  /**
   * Links the supplier: writes the key's column and no other.
   *
   * <p>Another account that is linked to it is unlinked: its key becomes null, and it stays.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM supplier
   *     WHERE id = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, supplier_id,
   *     (supplier_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given
   *     FROM account
   *     WHERE id = ANY(ARRAY(SELECT id FROM account
   *     WHERE supplier_id = :key) || :ids) ORDER BY id FOR UPDATE),
   *     ready AS (SELECT 1 FROM supplier WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     leavers AS (UPDATE account p SET supplier_id = NULL FROM held h
   *     WHERE p.id = h.id AND h.linked AND NOT h.given
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.manager, p.balance, p.supplier_id),
   *     joiners AS (UPDATE account p SET supplier_id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND (SELECT count(*) FROM leavers) >= 0 AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.manager, p.balance, p.supplier_id)
   *     SELECT c.id, c.manager, c.balance, c.supplier_id, h.id, h.supplier_id
   *     FROM held h
   *     LEFT JOIN (SELECT * FROM leavers UNION ALL SELECT * FROM joiners) c
   *     ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param supplier the supplier; null unlinks
   * @return a copy with the new key; this account is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this account or the supplier has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this account or the supplier is not in
   *     the database; nothing is changed
   */
  @CheckReturnValue
  default Account setSupplier(Handle handle, @Nullable Supplier supplier) {
    return AccountTable.SUPPLIER.set(handle, self(), supplier);
  }

  /**
   * Links the supplier by its key: writes the key's column and no other.
   *
   * <p>Another account that is linked to it is unlinked: its key becomes null, and it stays.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM supplier
   *     WHERE id = :key FOR NO KEY UPDATE;
   * WITH held AS (SELECT id, supplier_id,
   *     (supplier_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given
   *     FROM account
   *     WHERE id = ANY(ARRAY(SELECT id FROM account
   *     WHERE supplier_id = :key) || :ids) ORDER BY id FOR UPDATE),
   *     ready AS (SELECT 1 FROM supplier WHERE id = :key
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     leavers AS (UPDATE account p SET supplier_id = NULL FROM held h
   *     WHERE p.id = h.id AND h.linked AND NOT h.given
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.manager, p.balance, p.supplier_id),
   *     joiners AS (UPDATE account p SET supplier_id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND (SELECT count(*) FROM leavers) >= 0 AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.manager, p.balance, p.supplier_id)
   *     SELECT c.id, c.manager, c.balance, c.supplier_id, h.id, h.supplier_id
   *     FROM held h
   *     LEFT JOIN (SELECT * FROM leavers UNION ALL SELECT * FROM joiners) c
   *     ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param supplierId the {@code id} of the supplier; null unlinks
   * @return a copy with the new key; this account is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this account has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this account or the supplier is not in
   *     the database; nothing is changed
   */
  @CheckReturnValue
  default Account setSupplierId(Handle handle, @Nullable Integer supplierId) {
    return AccountTable.SUPPLIER.setKey(handle, self(), supplierId);
  }

  /**
   * Asks the database whether there is a supplier.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM account s
   *     JOIN supplier t ON t.id = s.supplier_id WHERE s.id = :id)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this account has no key
   */
  default boolean hasSupplier(Handle handle) {
    return AccountTable.SUPPLIER.has(handle, self());
  }

  /**
   * Asks the database whether there is a supplier that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM supplier
   *     WHERE id = (SELECT supplier_id FROM account WHERE id = :id))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this account has no key
   */
  default boolean hasSupplier(Handle handle, Fetch<Supplier> fetch) {
    return AccountTable.SUPPLIER.has(handle, self(), fetch);
  }

  /**
   * Unlinks the supplier: the key becomes null, and no row is deleted.
   *
   * <pre>{@code UPDATE account SET supplier_id = NULL WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return a copy without the key; this account is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this account has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this account is not in the database;
   *     nothing is changed
   */
  @CheckReturnValue
  default Account removeSupplier(Handle handle) {
    return AccountTable.SUPPLIER.remove(handle, self());
  }

  /**
   * Inserts a row and links it as the supplier, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT id FROM account WHERE id = :id FOR NO KEY UPDATE),
   *     t AS (INSERT INTO supplier ({columns}) SELECT {values} FROM s
   *     RETURNING id, name),
   *     u AS (UPDATE account p SET supplier_id = t.id FROM t WHERE p.id = :id)
   *     SELECT id, name FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param supplier sets the values of the new row
   * @return this account with its new key, and the supplier as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this account has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this account is not in the database;
   *     nothing is changed
   */
  default Created<Account, Supplier> createSupplier(
      Handle handle, Consumer<SupplierValues> supplier) {
    return AccountTable.SUPPLIER.create(handle, self(), SupplierValues.of(supplier));
  }

  /**
   * Changes the supplier in its own table.
   *
   * <pre>{@code UPDATE supplier SET {assignments} WHERE id = :key RETURNING id, name}</pre>
   *
   * <p>One round trip; none where {@link Account#supplierId()} is null.
   *
   * @param handle the handle to run on
   * @param supplier sets the values to change
   * @return the supplier as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Supplier updateSupplier(Handle handle, Consumer<SupplierValues> supplier) {
    return AccountTable.SUPPLIER.update(handle, self(), SupplierValues.of(supplier));
  }

  /**
   * Unlinks the supplier and deletes it, in one statement.
   *
   * <pre>{@code WITH t AS (SELECT 1 FROM supplier WHERE id = :key FOR UPDATE),
   *     u AS (UPDATE account SET supplier_id = NULL
   *     WHERE id = :id AND supplier_id = :key AND EXISTS (SELECT 1 FROM t)
   *     RETURNING id)
   *     DELETE FROM supplier WHERE id = :key AND EXISTS (SELECT 1 FROM u)}</pre>
   *
   * <p>One round trip; none where {@link Account#supplierId()} is null.
   *
   * @param handle the handle to run on
   * @return a copy without the key; this account is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this account has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this account or the supplier is not in
   *     the database, or not linked; nothing is changed
   */
  @CheckReturnValue
  default Account destroySupplier(Handle handle) {
    return AccountTable.SUPPLIER.destroy(handle, self());
  }

  private Account self() {
    return (Account) (Object) this;
  }
}
