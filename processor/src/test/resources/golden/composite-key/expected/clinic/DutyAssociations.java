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
 * The associations of {@link Duty}.
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
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :id1} and {@code :id2} for the key of the
 * row itself; where a key has several columns, they are numbered; what stands in braces becomes the columns that were
 * set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface DutyAssociations permits Duty {

  /**
   * Returns the vet; empty if {@link Duty#vetId()} is null.
   * <pre>{@code SELECT id, name FROM vet WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Vet> getVet(Handle handle) { return DutyTable.VET.get(handle, self()); }

  /** Returns the vet if {@code fetch} asks for it, and empty otherwise; see {@link #getVet}. */
  default Optional<Vet> getVet(Handle handle, Fetch<Vet> fetch) { return DutyTable.VET.get(handle, self(), fetch); }

  /**
   * Links the vet and returns a copy with the new key. Null unlinks. No other column is written.
   * <pre>{@code UPDATE duty SET vet_id = :key WHERE day = :id1 AND room = :id2
   *     AND EXISTS (SELECT 1 FROM vet WHERE id = :key)}</pre>
   */
  @CheckReturnValue
  default Duty setVet(Handle handle, @Nullable Vet vet) { return DutyTable.VET.set(handle, self(), vet); }

  /** Links the vet by its {@code id}; see {@link #setVet}. */
  @CheckReturnValue
  default Duty setVetId(Handle handle, @Nullable Long vetId) { return DutyTable.VET.setKey(handle, self(), vetId); }

  /**
   * Returns whether there is a vet now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM duty s JOIN vet t ON t.id = s.vet_id
   *     WHERE s.day = :id1 AND s.room = :id2)}</pre>
   */
  default boolean hasVet(Handle handle) { return DutyTable.VET.has(handle, self()); }

  /** Returns whether there is a vet that {@code fetch} asks for; see {@link #hasVet}. */
  default boolean hasVet(Handle handle, Fetch<Vet> fetch) { return DutyTable.VET.has(handle, self(), fetch); }

  /**
   * Unlinks the vet, deletes nothing, and returns a copy without the key.
   * <pre>{@code UPDATE duty SET vet_id = NULL WHERE day = :id1 AND room = :id2}</pre>
   */
  @CheckReturnValue
  default Duty removeVet(Handle handle) { return DutyTable.VET.remove(handle, self()); }

  /** Inserts and links the vet. Returns it and this duty with the new key. SQL: {@link DutyTable#VET}. */
  default Created<Duty, Vet> createVet(Handle handle, Consumer<VetValues> vet) {
    return DutyTable.VET.create(handle, self(), VetValues.of(vet));
  }

  /**
   * Updates the row of the vet and returns it.
   * <pre>{@code UPDATE vet SET {assignments} WHERE id = :key RETURNING id, name}</pre>
   */
  default Vet updateVet(Handle handle, Consumer<VetValues> vet) {
    return DutyTable.VET.update(handle, self(), VetValues.of(vet));
  }

  private Duty self() { return (Duty) (Object) this; }
}
