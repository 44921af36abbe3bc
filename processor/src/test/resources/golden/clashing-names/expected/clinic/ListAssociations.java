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
 * The associations of {@link List}.
 *
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :id} for the key of
 * the row itself; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface ListAssociations permits List {

  /**
   * Returns the handle.
   *
   * <pre>{@code SELECT handle, "values", insert, guests FROM "table" WHERE handle = :key}</pre>
   *
   * <p>One round trip; none where {@link List#handleHandle()} is null.
   *
   * @param handle the handle to run on
   * @return the handle; empty where {@link List#handleHandle()} is null
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Table> getHandle(Handle handle) {
    return ListTable.HANDLE.get(handle, self());
  }

  /**
   * Returns the handle if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT handle, "values", insert, guests FROM "table" WHERE handle = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip; none where
   * {@link List#handleHandle()} is null.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the handle; empty where there is none that {@code fetch} asks for
   */
  default Optional<Table> getHandle(Handle handle, Fetch<Table> fetch) {
    return ListTable.HANDLE.get(handle, self(), fetch);
  }

  /**
   * Links the handle: writes the key's column and no other.
   *
   * <pre>{@code UPDATE list SET handle_handle = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM "table" WHERE handle = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param handle_ the handle; null unlinks
   * @return a copy with the new key; this list is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this list has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this list or the handle is not in the
   *     database; nothing is changed
   */
  @CheckReturnValue
  default List setHandle(Handle handle, @Nullable Table handle_) {
    return ListTable.HANDLE.set(handle, self(), handle_);
  }

  /**
   * Links the handle by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE list SET handle_handle = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM "table" WHERE handle = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param handleHandle the {@code handle} of the handle; null unlinks
   * @return a copy with the new key; this list is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this list has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this list or the handle is not in the
   *     database; nothing is changed
   */
  @CheckReturnValue
  default List setHandleHandle(Handle handle, @Nullable Long handleHandle) {
    return ListTable.HANDLE.setKey(handle, self(), handleHandle);
  }

  /**
   * Asks the database whether there is a handle.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM list s
   *     JOIN "table" t ON t.handle = s.handle_handle WHERE s.id = :id)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this list has no key
   */
  default boolean hasHandle(Handle handle) {
    return ListTable.HANDLE.has(handle, self());
  }

  /**
   * Asks the database whether there is a handle that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM "table"
   *     WHERE handle = (SELECT handle_handle FROM list WHERE id = :id))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this list has no key
   */
  default boolean hasHandle(Handle handle, Fetch<Table> fetch) {
    return ListTable.HANDLE.has(handle, self(), fetch);
  }

  /**
   * Unlinks the handle: the key becomes null, and no row is deleted.
   *
   * <pre>{@code UPDATE list SET handle_handle = NULL WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return a copy without the key; this list is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this list has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this list is not in the database;
   *     nothing is changed
   */
  @CheckReturnValue
  default List removeHandle(Handle handle) {
    return ListTable.HANDLE.remove(handle, self());
  }

  /**
   * Inserts a row and links it as the handle, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT id FROM list WHERE id = :id FOR NO KEY UPDATE),
   *     t AS (INSERT INTO "table" ({columns}) SELECT {values} FROM s
   *     RETURNING handle, "values", insert, guests),
   *     u AS (UPDATE list SET handle_handle = t.handle FROM t WHERE id = :id)
   *     SELECT handle, "values", insert, guests FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param handle_ sets the values of the new row
   * @return this list with its new key, and the handle as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this list has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this list is not in the database;
   *     nothing is changed
   */
  default Created<List, Table> createHandle(Handle handle, Consumer<TableValues> handle_) {
    return ListTable.HANDLE.create(handle, self(), TableValues.of(handle_));
  }

  /**
   * Changes the handle in its own table.
   *
   * <pre>{@code UPDATE "table" SET {assignments} WHERE handle = :key
   *     RETURNING handle, "values", insert, guests}</pre>
   *
   * <p>One round trip; none where {@link List#handleHandle()} is null.
   *
   * @param handle the handle to run on
   * @param handle_ sets the values to change
   * @return the handle as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Table updateHandle(Handle handle, Consumer<TableValues> handle_) {
    return ListTable.HANDLE.update(handle, self(), TableValues.of(handle_));
  }

  private List self() {
    return (List) (Object) this;
  }
}
