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
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :id1} and
 * {@code :id2} for the key of the row itself; where a key has several columns, they are numbered;
 * what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface DutyAssociations permits Duty {

  /**
   * Returns the vet.
   *
   * <pre>{@code SELECT id, name FROM vet WHERE id = :key}</pre>
   *
   * <p>One round trip; none where {@link Duty#vetId()} is null.
   *
   * @param handle the handle to run on
   * @return the vet; empty where {@link Duty#vetId()} is null
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Vet> getVet(Handle handle) {
    return DutyTable.VET.get(handle, self());
  }

  /**
   * Returns the vet if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, name FROM vet WHERE id = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip; none where
   * {@link Duty#vetId()} is null.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the vet; empty where there is none that {@code fetch} asks for
   */
  default Optional<Vet> getVet(Handle handle, Fetch<Vet> fetch) {
    return DutyTable.VET.get(handle, self(), fetch);
  }

  /**
   * Links the vet: writes the key's column and no other.
   *
   * <pre>{@code UPDATE duty SET vet_id = :key WHERE day = :id1 AND room = :id2
   *     AND EXISTS (SELECT 1 FROM vet WHERE id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param vet the vet; null unlinks
   * @return a copy with the new key; this duty is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this duty or the vet has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this duty or the vet is not in the
   *     database; nothing is changed
   */
  @CheckReturnValue
  default Duty setVet(Handle handle, @Nullable Vet vet) {
    return DutyTable.VET.set(handle, self(), vet);
  }

  /**
   * Links the vet by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE duty SET vet_id = :key WHERE day = :id1 AND room = :id2
   *     AND EXISTS (SELECT 1 FROM vet WHERE id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param vetId the {@code id} of the vet; null unlinks
   * @return a copy with the new key; this duty is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this duty has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this duty or the vet is not in the
   *     database; nothing is changed
   */
  @CheckReturnValue
  default Duty setVetId(Handle handle, @Nullable Long vetId) {
    return DutyTable.VET.setKey(handle, self(), vetId);
  }

  /**
   * Asks the database whether there is a vet.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM duty s JOIN vet t ON t.id = s.vet_id
   *     WHERE s.day = :id1 AND s.room = :id2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this duty has no key
   */
  default boolean hasVet(Handle handle) {
    return DutyTable.VET.has(handle, self());
  }

  /**
   * Asks the database whether there is a vet that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM vet
   *     WHERE id = (SELECT vet_id FROM duty WHERE day = :id1 AND room = :id2))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this duty has no key
   */
  default boolean hasVet(Handle handle, Fetch<Vet> fetch) {
    return DutyTable.VET.has(handle, self(), fetch);
  }

  /**
   * Unlinks the vet: the key becomes null, and no row is deleted.
   *
   * <pre>{@code UPDATE duty SET vet_id = NULL WHERE day = :id1 AND room = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return a copy without the key; this duty is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this duty has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this duty is not in the database;
   *     nothing is changed
   */
  @CheckReturnValue
  default Duty removeVet(Handle handle) {
    return DutyTable.VET.remove(handle, self());
  }

  /**
   * Inserts a row and links it as the vet, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT day, room FROM duty
   *     WHERE day = :id1 AND room = :id2 FOR NO KEY UPDATE),
   *     t AS (INSERT INTO vet ({columns}) SELECT {values} FROM s
   *     RETURNING id, name),
   *     u AS (UPDATE duty SET vet_id = t.id
   *     FROM t WHERE day = :id1 AND room = :id2)
   *     SELECT id, name FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param vet sets the values of the new row
   * @return this duty with its new key, and the vet as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this duty has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this duty is not in the database;
   *     nothing is changed
   */
  default Created<Duty, Vet> createVet(Handle handle, Consumer<VetValues> vet) {
    return DutyTable.VET.create(handle, self(), VetValues.of(vet));
  }

  /**
   * Changes the vet in its own table.
   *
   * <pre>{@code UPDATE vet SET {assignments} WHERE id = :key RETURNING id, name}</pre>
   *
   * <p>One round trip; none where {@link Duty#vetId()} is null.
   *
   * @param handle the handle to run on
   * @param vet sets the values to change
   * @return the vet as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Vet updateVet(Handle handle, Consumer<VetValues> vet) {
    return DutyTable.VET.update(handle, self(), VetValues.of(vet));
  }

  private Duty self() {
    return (Duty) (Object) this;
  }
}
