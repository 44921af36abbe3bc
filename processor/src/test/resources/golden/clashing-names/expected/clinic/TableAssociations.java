package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.query.Fetch;
import java.util.Collection;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;

/**
 * The associations of {@link Table}.
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
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :ids} for the keys of the rows that are
 * given; what stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public interface TableAssociations {

  /**
   * Returns the guests; an empty list if there are none.
   * <pre>{@code SELECT id, handle_handle, "row" FROM list WHERE handle_handle = :key ORDER BY id}</pre>
   */
  default java.util.List<List> getGuests(Handle handle) { return TableTable.GUESTS.get(handle, self()); }

  /** Returns those of the guests that {@code fetch} asks for; see {@link #getGuests}. */
  default java.util.List<List> getGuests(Handle handle, Fetch<List> fetch) {
    return TableTable.GUESTS.get(handle, self(), fetch);
  }

  /**
   * Makes the given guests the only ones. Others that were linked are unlinked: their key becomes null, and they stay.
   * Returns what was linked, what was replaced, and what stayed. SQL: {@link TableTable#GUESTS}.
   */
  default Changes<List> setGuests(Handle handle, List... guests) {
    return TableTable.GUESTS.set(handle, self(), java.util.List.of(guests));
  }

  /** The same for a collection; see {@link #setGuests}. */
  default Changes<List> setGuests(Handle handle, Collection<List> guests) {
    return TableTable.GUESTS.set(handle, self(), guests);
  }

  /**
   * Links the given guests, and leaves the others linked. Returns what was linked, and what had been linked before.
   * SQL: {@link TableTable#GUESTS}.
   */
  default Changes<List> addGuests(Handle handle, List... guests) {
    return TableTable.GUESTS.add(handle, self(), java.util.List.of(guests));
  }

  /** The same for a collection; see {@link #addGuests}. */
  default Changes<List> addGuests(Handle handle, Collection<List> guests) {
    return TableTable.GUESTS.add(handle, self(), guests);
  }

  /**
   * Unlinks the given guests where they are linked; deletes nothing. Returns what was unlinked, and what was not. SQL:
   * {@link TableTable#GUESTS}.
   */
  default Changes<List> removeGuests(Handle handle, List... guests) {
    return TableTable.GUESTS.remove(handle, self(), java.util.List.of(guests));
  }

  /** The same for a collection; see {@link #removeGuests}. */
  default Changes<List> removeGuests(Handle handle, Collection<List> guests) {
    return TableTable.GUESTS.remove(handle, self(), guests);
  }

  /**
   * Returns whether there are any guests now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM list WHERE handle_handle = :key)}</pre>
   */
  default boolean hasGuests(Handle handle) { return TableTable.GUESTS.has(handle, self()); }

  /** Returns whether there are any guests that {@code fetch} asks for; see {@link #hasGuests}. */
  default boolean hasGuests(Handle handle, Fetch<List> fetch) { return TableTable.GUESTS.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given guests are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM list WHERE handle_handle = :key AND id = ANY(:ids)}</pre>
   */
  default boolean hasGuests(Handle handle, List... guests) {
    return TableTable.GUESTS.has(handle, self(), java.util.List.of(guests));
  }

  /** The same for a collection; see {@link #hasGuests}. */
  default boolean hasGuests(Handle handle, Collection<List> guests) {
    return TableTable.GUESTS.has(handle, self(), guests);
  }

  /**
   * Returns how many guests there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM list WHERE handle_handle = :key}</pre>
   */
  default long countGuests(Handle handle) { return TableTable.GUESTS.count(handle, self()); }

  /** Returns how many guests there are that {@code fetch} asks for; see {@link #countGuests}. */
  default long countGuests(Handle handle, Fetch<List> fetch) { return TableTable.GUESTS.count(handle, self(), fetch); }

  /**
   * Inserts a guest that is linked, and returns it.
   * <pre>{@code INSERT INTO list ({columns}) SELECT {values} FROM "table" WHERE handle = :key
   *     RETURNING id, handle_handle, "row"}</pre>
   */
  default List createGuest(Handle handle, Consumer<ListValues> guest) {
    return TableTable.GUESTS.create(handle, self(), ListValues.of(guest));
  }

  /** Returns a new guest with the key of this table, in memory only. */
  default List buildGuest(Consumer<ListValues> guest) { return TableTable.GUESTS.build(self(), ListValues.of(guest)); }

  private Table self() { return (Table) (Object) this; }
}
