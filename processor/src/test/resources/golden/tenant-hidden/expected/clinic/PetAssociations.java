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
 * The associations of {@link Pet}.
 *
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value and
 * {@code :id1} and {@code :id2} for the key of the row itself; where a key has several columns,
 * they are numbered; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface PetAssociations permits Pet {

  /**
   * Returns the owner.
   *
   * <pre>{@code SELECT t.tenant_id, t.id, s.tenant_id, s.owner_id FROM pet s
   *     LEFT JOIN owner t ON t.tenant_id = s.tenant_id AND t.id = s.owner_id
   *     WHERE s.tenant_id = :id1 AND s.id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the owner; empty where {@code owner_id} is null
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet is not in the database
   */
  default Optional<Owner> getOwner(Handle handle) {
    return PetTable.OWNER.get(handle, self());
  }

  /**
   * Returns the owner if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, id FROM owner
   *     WHERE tenant_id = :id1
   *     AND id = (SELECT owner_id FROM pet WHERE tenant_id = :id1 AND id = :id2)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the owner; empty where there is none that {@code fetch} asks for
   */
  default Optional<Owner> getOwner(Handle handle, Fetch<Owner> fetch) {
    return PetTable.OWNER.get(handle, self(), fetch);
  }

  /**
   * Links the owner: writes the key's column and no other.
   *
   * <pre>{@code UPDATE pet SET owner_id = :key2 WHERE tenant_id = :id1 AND id = :id2
   *     AND EXISTS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param owner the owner; null unlinks
   * @return this pet as it is; the key is a column of the table only
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet or the owner is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the owner differs in a column that
   *     the key shares; nothing is sent
   */
  @CheckReturnValue
  default Pet setOwner(Handle handle, @Nullable Owner owner) {
    return PetTable.OWNER.set(handle, self(), owner);
  }

  /**
   * Links the owner by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE pet SET owner_id = :key2 WHERE tenant_id = :id1 AND id = :id2
   *     AND EXISTS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param ownerKey the key of the owner; null unlinks
   * @return this pet as it is; the key is a column of the table only
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet or the owner is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the owner differs in a column that
   *     the key shares; nothing is sent
   */
  @CheckReturnValue
  default Pet setOwnerKey(Handle handle, OwnerTable. @Nullable Key ownerKey) {
    return PetTable.OWNER.setKey(handle, self(), ownerKey);
  }

  /**
   * Asks the database whether there is an owner.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet s
   *     JOIN owner t ON t.tenant_id = s.tenant_id AND t.id = s.owner_id
   *     WHERE s.tenant_id = :id1 AND s.id = :id2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasOwner(Handle handle) {
    return PetTable.OWNER.has(handle, self());
  }

  /**
   * Asks the database whether there is an owner that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM owner
   *     WHERE tenant_id = :id1
   *     AND id = (SELECT owner_id FROM pet WHERE tenant_id = :id1 AND id = :id2))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasOwner(Handle handle, Fetch<Owner> fetch) {
    return PetTable.OWNER.has(handle, self(), fetch);
  }

  /**
   * Unlinks the owner: the key becomes null, and no row is deleted.
   *
   * <pre>{@code UPDATE pet SET owner_id = NULL WHERE tenant_id = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return this pet as it is; the key is a column of the table only
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet is not in the database;
   *     nothing is changed
   */
  @CheckReturnValue
  default Pet removeOwner(Handle handle) {
    return PetTable.OWNER.remove(handle, self());
  }

  /**
   * Inserts a row and links it as the owner, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT tenant_id, id FROM pet
   *     WHERE tenant_id = :id1 AND id = :id2 FOR NO KEY UPDATE),
   *     t AS (INSERT INTO owner ({columns}) SELECT {values} FROM s
   *     RETURNING tenant_id, id),
   *     u AS (UPDATE pet p SET owner_id = t.id
   *     FROM t WHERE p.tenant_id = :id1 AND p.id = :id2)
   *     SELECT tenant_id, id FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param owner sets the values of the new row
   * @return this pet as it is, and the owner as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if this pet is not in the database;
   *     nothing is changed
   */
  default Created<Pet, Owner> createOwner(Handle handle, Consumer<OwnerValues> owner) {
    return PetTable.OWNER.create(handle, self(), OwnerValues.of(owner));
  }

  /**
   * Changes the owner in its own table.
   *
   * <pre>{@code UPDATE owner SET {assignments}
   *     WHERE tenant_id = :id1
   *     AND id = (SELECT owner_id FROM pet WHERE tenant_id = :id1 AND id = :id2)
   *     RETURNING tenant_id, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param owner sets the values to change
   * @return the owner as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values set what the key refers
   *     to
   */
  default Owner updateOwner(Handle handle, Consumer<OwnerValues> owner) {
    return PetTable.OWNER.update(handle, self(), OwnerValues.of(owner));
  }

  private Pet self() {
    return (Pet) (Object) this;
  }
}
