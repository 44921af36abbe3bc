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
   * <pre>{@code SELECT id FROM supplier WHERE id = :key}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the supplier
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Supplier getSupplier(Handle handle) {
    return AccountTable.SUPPLIER.getRequired(handle, self());
  }

  /**
   * Returns the supplier if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id FROM supplier WHERE id = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
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
   * <p>Where another account is linked to it, the call is refused and nothing changes.
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
   * @param supplier the supplier
   * @return a copy with the new key; this account is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if the supplier has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this account or the supplier is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   * @throws dev.kinship.runtime.error.RefusedException if another one is linked to it; nothing is
   *     changed
   */
  @CheckReturnValue
  default Account setSupplier(Handle handle, Supplier supplier) {
    return AccountTable.SUPPLIER.set(handle, self(), supplier);
  }

  /**
   * Links the supplier by its key: writes the key's column and no other.
   *
   * <p>Where another account is linked to it, the call is refused and nothing changes.
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
   * @param id the {@code id} of the supplier
   * @return a copy with the new key; this account is unchanged
   * @throws dev.kinship.runtime.error.NoSuchRowException if this account or the supplier is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.RefusedException if another one is linked to it; nothing is
   *     changed
   */
  @CheckReturnValue
  default Account setId(Handle handle, long id) {
    return AccountTable.SUPPLIER.setKey(handle, self(), id);
  }

  /**
   * Asks the database whether there is a supplier.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM account s JOIN supplier t ON t.id = s.id
   *     WHERE s.id = :id)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasSupplier(Handle handle) {
    return AccountTable.SUPPLIER.has(handle, self());
  }

  /**
   * Asks the database whether there is a supplier that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM supplier
   *     WHERE id = (SELECT id FROM account WHERE id = :id))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasSupplier(Handle handle, Fetch<Supplier> fetch) {
    return AccountTable.SUPPLIER.has(handle, self(), fetch);
  }

  /**
   * Inserts a row and links it as the supplier, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT id FROM account WHERE id = :id FOR NO KEY UPDATE),
   *     t AS (INSERT INTO supplier ({columns}) SELECT {values} FROM s
   *     RETURNING id),
   *     u AS (UPDATE account p SET id = t.id FROM t WHERE p.id = :id)
   *     SELECT id FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param supplier sets the values of the new row
   * @return this account with its new key, and the supplier as the database has it
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
   * <pre>{@code UPDATE supplier SET {assignments} WHERE id = :key RETURNING id}</pre>
   *
   * <p>One round trip.
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

  private Account self() {
    return (Account) (Object) this;
  }
}
