package clinic;

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
 * The associations of {@link Address}.
 *
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id1}
 * and {@code :id2} for the key of the row itself, {@code :ids2} for the keys of the rows that are
 * given and {@code :count} for their number; where a key has several columns, they are numbered;
 * what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface AddressAssociations permits Address {

  /**
   * Returns the owner.
   *
   * <pre>{@code SELECT tenant_id, id, name FROM owner WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the owner
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Owner getOwner(Handle handle) {
    return AddressTable.OWNER.getRequired(handle, self());
  }

  /**
   * Returns the owner if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, id, name FROM owner WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the owner; empty where there is none that {@code fetch} asks for
   */
  default Optional<Owner> getOwner(Handle handle, Fetch<Owner> fetch) {
    return AddressTable.OWNER.get(handle, self(), fetch);
  }

  /**
   * Links the owner: writes the key's column and no other.
   *
   * <p>Where another address is linked to it, the call is refused and nothing changes.
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
   * @param owner the owner
   * @return a copy with the new key; this address is unchanged
   * @throws dev.kinship.runtime.error.NoSuchRowException if this address or the owner is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the owner differs in a column that
   *     the key shares; nothing is sent
   * @throws dev.kinship.runtime.error.RefusedException if another one is linked to it; nothing is
   *     changed
   */
  @CheckReturnValue
  default Address setOwner(Handle handle, Owner owner) {
    return AddressTable.OWNER.set(handle, self(), owner);
  }

  /**
   * Links the owner by its key: writes the key's column and no other.
   *
   * <p>Where another address is linked to it, the call is refused and nothing changes.
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
   * <p>The key's other columns are those of this address.
   *
   * @param handle the handle to run on
   * @param ownerId the {@code id} of the owner
   * @return a copy with the new key; this address is unchanged
   * @throws dev.kinship.runtime.error.NoSuchRowException if this address or the owner is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the owner differs in a column that
   *     the key shares; nothing is sent
   * @throws dev.kinship.runtime.error.RefusedException if another one is linked to it; nothing is
   *     changed
   */
  @CheckReturnValue
  default Address setOwnerId(Handle handle, long ownerId) {
    return AddressTable.OWNER.setKey(handle, self(), AddressTable.OWNER_KEY.with(self(), ownerId));
  }

  /**
   * Asks the database whether there is an owner.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM address s
   *     JOIN owner t ON t.tenant_id = s.tenant_id AND t.id = s.owner_id
   *     WHERE s.tenant_id = :id1 AND s.owner_id = :id2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasOwner(Handle handle) {
    return AddressTable.OWNER.has(handle, self());
  }

  /**
   * Asks the database whether there is an owner that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM owner WHERE tenant_id = :id1 AND id = :id2)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasOwner(Handle handle, Fetch<Owner> fetch) {
    return AddressTable.OWNER.has(handle, self(), fetch);
  }

  /**
   * Inserts a row and links it as the owner, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT tenant_id, owner_id FROM address
   *     WHERE tenant_id = :id1 AND owner_id = :id2 FOR NO KEY UPDATE),
   *     t AS (INSERT INTO owner ({columns}) SELECT {values} FROM s
   *     RETURNING tenant_id, id, name),
   *     u AS (UPDATE address p SET owner_id = t.id
   *     FROM t WHERE p.tenant_id = :id1 AND p.owner_id = :id2)
   *     SELECT tenant_id, id, name FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param owner sets the values of the new row
   * @return this address with its new key, and the owner as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if this address is not in the database;
   *     nothing is changed
   */
  default Created<Address, Owner> createOwner(Handle handle, Consumer<OwnerValues> owner) {
    return AddressTable.OWNER.create(handle, self(), OwnerValues.of(owner));
  }

  /**
   * Changes the owner in its own table.
   *
   * <pre>{@code UPDATE owner SET {assignments} WHERE tenant_id = :key1 AND id = :key2
   *     RETURNING tenant_id, id, name}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param owner sets the values to change
   * @return the owner as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Owner updateOwner(Handle handle, Consumer<OwnerValues> owner) {
    return AddressTable.OWNER.update(handle, self(), OwnerValues.of(owner));
  }

  private Address self() {
    return (Address) (Object) this;
  }
}
