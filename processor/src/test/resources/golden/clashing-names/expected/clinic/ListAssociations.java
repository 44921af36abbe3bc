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
 * <p>Methods join the handle's current transaction. Each takes one round trip, in which all of its statements take
 * effect or none, and none at all if there is nothing to ask for. A {@code Fetch} adds conditions, an order or a lock
 * to the SQL. With {@code KinshipPlugin}, a read without a {@code Fetch} also loads the same for the other rows of a
 * result.
 *
 * <p>Before anything is sent, a row without a key is refused with an {@code UnsavedException}, and values that
 * contradict the association with a {@code ContradictionException}. A write that finds a row missing changes nothing
 * and throws a {@code NoSuchRowException}; what the database refuses is a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :id} for the key of the row itself; what
 * stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface ListAssociations permits List {

  /**
   * Returns the handle; empty if {@link List#handleHandle()} is null.
   * <pre>{@code SELECT handle, "values", insert, guests FROM "table" WHERE handle = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Table> getHandle(Handle handle) { return ListTable.HANDLE.get(handle, self()); }

  /** Returns the handle if {@code fetch} asks for it, and empty otherwise; see {@link #getHandle}. */
  default Optional<Table> getHandle(Handle handle, Fetch<Table> fetch) {
    return ListTable.HANDLE.get(handle, self(), fetch);
  }

  /**
   * Links the handle and returns a copy with the new key. Null unlinks. No other column is written.
   * <pre>{@code UPDATE list SET handle_handle = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM "table" WHERE handle = :key)}</pre>
   */
  @CheckReturnValue
  default List setHandle(Handle handle, @Nullable Table handle_) {
    return ListTable.HANDLE.set(handle, self(), handle_);
  }

  /** Links the handle by its {@code handle}; see {@link #setHandle}. */
  @CheckReturnValue
  default List setHandleHandle(Handle handle, @Nullable Long handleHandle) {
    return ListTable.HANDLE.setKey(handle, self(), handleHandle);
  }

  /**
   * Returns whether there is a handle now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM list s JOIN "table" t ON t.handle = s.handle_handle
   *     WHERE s.id = :id)}</pre>
   */
  default boolean hasHandle(Handle handle) { return ListTable.HANDLE.has(handle, self()); }

  /** Returns whether there is a handle that {@code fetch} asks for; see {@link #hasHandle}. */
  default boolean hasHandle(Handle handle, Fetch<Table> fetch) { return ListTable.HANDLE.has(handle, self(), fetch); }

  /**
   * Unlinks the handle, deletes nothing, and returns a copy without the key.
   * <pre>{@code UPDATE list SET handle_handle = NULL WHERE id = :id}</pre>
   */
  @CheckReturnValue
  default List removeHandle(Handle handle) { return ListTable.HANDLE.remove(handle, self()); }

  /** Inserts and links the handle. Returns it and this list with the new key. SQL: {@link ListTable#HANDLE}. */
  default Created<List, Table> createHandle(Handle handle, Consumer<TableValues> handle_) {
    return ListTable.HANDLE.create(handle, self(), TableValues.of(handle_));
  }

  /**
   * Updates the row of the handle and returns it.
   * <pre>{@code UPDATE "table" SET {assignments} WHERE handle = :key
   *     RETURNING handle, "values", insert, guests}</pre>
   */
  default Table updateHandle(Handle handle, Consumer<TableValues> handle_) {
    return ListTable.HANDLE.update(handle, self(), TableValues.of(handle_));
  }

  private List self() { return (List) (Object) this; }
}
