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
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id1}
 * and {@code :id2} for the key of the row itself, {@code :ids2} for the keys of the rows that are
 * given and {@code :count} for their number; where a key has several columns, they are numbered;
 * what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface AccountAssociations permits Account {

  /**
   * Returns the owner.
   *
   * <pre>{@code SELECT tenant_id, id, name FROM owner WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * <p>One round trip; none where {@link Account#ownerId()} is null.
   *
   * @param handle the handle to run on
   * @return the owner; empty where {@link Account#ownerId()} is null
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Owner> getOwner(Handle handle) {
    return AccountTable.OWNER.get(handle, self());
  }

  /**
   * Returns the owner if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, id, name FROM owner WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip; none where
   * {@link Account#ownerId()} is null.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the owner; empty where there is none that {@code fetch} asks for
   */
  default Optional<Owner> getOwner(Handle handle, Fetch<Owner> fetch) {
    return AccountTable.OWNER.get(handle, self(), fetch);
  }

  /**
   * Links the owner: writes the key's column and no other.
   *
   * <p>Another account that is linked to it is unlinked: its key becomes null, and it stays.
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
   * @param owner the owner; null unlinks
   * @return a copy with the new key; this account is unchanged
   * @throws dev.kinship.runtime.error.NoSuchRowException if this account or the owner is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the owner differs in a column that
   *     the key shares; nothing is sent
   */
  @CheckReturnValue
  default Account setOwner(Handle handle, @Nullable Owner owner) {
    return AccountTable.OWNER.set(handle, self(), owner);
  }

  /**
   * Links the owner by its key: writes the key's column and no other.
   *
   * <p>Another account that is linked to it is unlinked: its key becomes null, and it stays.
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
   * <p>The key's other columns are those of this account.
   *
   * @param handle the handle to run on
   * @param ownerId the {@code id} of the owner; null unlinks
   * @return a copy with the new key; this account is unchanged
   * @throws dev.kinship.runtime.error.NoSuchRowException if this account or the owner is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the owner differs in a column that
   *     the key shares; nothing is sent
   */
  @CheckReturnValue
  default Account setOwnerId(Handle handle, @Nullable Long ownerId) {
    return AccountTable.OWNER.setKey(handle, self(), AccountTable.OWNER_KEY.with(self(), ownerId));
  }

  /**
   * Asks the database whether there is an owner.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM account s
   *     JOIN owner t ON t.tenant_id = s.tenant_id AND t.id = s.owner_id
   *     WHERE s.tenant_id = :id1 AND s.id = :id2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasOwner(Handle handle) {
    return AccountTable.OWNER.has(handle, self());
  }

  /**
   * Asks the database whether there is an owner that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM owner
   *     WHERE tenant_id = :id1 AND id = (SELECT owner_id FROM account
   *     WHERE tenant_id = :id1 AND id = :id2))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasOwner(Handle handle, Fetch<Owner> fetch) {
    return AccountTable.OWNER.has(handle, self(), fetch);
  }

  /**
   * Unlinks the owner: the key becomes null, and no row is deleted.
   *
   * <pre>{@code UPDATE account SET owner_id = NULL WHERE tenant_id = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return a copy without the key; this account is unchanged
   * @throws dev.kinship.runtime.error.NoSuchRowException if this account is not in the database;
   *     nothing is changed
   */
  @CheckReturnValue
  default Account removeOwner(Handle handle) {
    return AccountTable.OWNER.remove(handle, self());
  }

  /**
   * Inserts a row and links it as the owner, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT tenant_id, id FROM account
   *     WHERE tenant_id = :id1 AND id = :id2 FOR NO KEY UPDATE),
   *     t AS (INSERT INTO owner ({columns}) SELECT {values} FROM s
   *     RETURNING tenant_id, id, name),
   *     u AS (UPDATE account p SET owner_id = t.id
   *     FROM t WHERE p.tenant_id = :id1 AND p.id = :id2)
   *     SELECT tenant_id, id, name FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param owner sets the values of the new row
   * @return this account with its new key, and the owner as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if this account is not in the database;
   *     nothing is changed
   */
  default Created<Account, Owner> createOwner(Handle handle, Consumer<OwnerValues> owner) {
    return AccountTable.OWNER.create(handle, self(), OwnerValues.of(owner));
  }

  /**
   * Changes the owner in its own table.
   *
   * <pre>{@code UPDATE owner SET {assignments} WHERE tenant_id = :key1 AND id = :key2
   *     RETURNING tenant_id, id, name}</pre>
   *
   * <p>One round trip; none where {@link Account#ownerId()} is null.
   *
   * @param handle the handle to run on
   * @param owner sets the values to change
   * @return the owner as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Owner updateOwner(Handle handle, Consumer<OwnerValues> owner) {
    return AccountTable.OWNER.update(handle, self(), OwnerValues.of(owner));
  }

  /**
   * Unlinks the owner and deletes it, in one statement.
   *
   * <pre>{@code WITH t AS (SELECT 1 FROM owner
   *     WHERE tenant_id = :key1 AND id = :key2 FOR UPDATE),
   *     u AS (UPDATE account SET owner_id = NULL
   *     WHERE tenant_id = :id1 AND id = :id2 AND tenant_id = :key1
   *     AND owner_id = :key2 AND EXISTS (SELECT 1 FROM t) RETURNING tenant_id, id)
   *     DELETE FROM owner WHERE tenant_id = :key1 AND id = :key2
   *     AND EXISTS (SELECT 1 FROM u)}</pre>
   *
   * <p>One round trip; none where {@link Account#ownerId()} is null.
   *
   * @param handle the handle to run on
   * @return a copy without the key; this account is unchanged
   * @throws dev.kinship.runtime.error.NoSuchRowException if this account or the owner is not in the
   *     database, or not linked; nothing is changed
   */
  @CheckReturnValue
  default Account destroyOwner(Handle handle) {
    return AccountTable.OWNER.destroy(handle, self());
  }

  private Account self() {
    return (Account) (Object) this;
  }
}
