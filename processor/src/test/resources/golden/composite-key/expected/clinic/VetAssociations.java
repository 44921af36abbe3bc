package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.query.Fetch;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;

/**
 * The associations of {@link Vet}.
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
 * <p>In the SQL, {@code :key} stands for the foreign key's value; what stands in braces becomes the columns that were
 * set; {@code {given}} becomes a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface VetAssociations permits Vet {

  /**
   * Returns the duties; an empty list if there are none.
   * <pre>{@code SELECT day, room, vet_id, "order" FROM duty WHERE vet_id = :key ORDER BY day, room}</pre>
   */
  default List<Duty> getDuties(Handle handle) { return VetTable.DUTIES.get(handle, self()); }

  /** Returns those of the duties that {@code fetch} asks for; see {@link #getDuties}. */
  default List<Duty> getDuties(Handle handle, Fetch<Duty> fetch) { return VetTable.DUTIES.get(handle, self(), fetch); }

  /**
   * Makes the given duties the only ones. Others that were linked are unlinked: their key becomes null, and they stay.
   * Returns what was linked, what was replaced, and what stayed. SQL: {@link VetTable#DUTIES}.
   */
  default Changes<Duty> setDuties(Handle handle, Duty... duties) {
    return VetTable.DUTIES.set(handle, self(), List.of(duties));
  }

  /** The same for a collection; see {@link #setDuties}. */
  default Changes<Duty> setDuties(Handle handle, Collection<Duty> duties) {
    return VetTable.DUTIES.set(handle, self(), duties);
  }

  /**
   * Links the given duties, and leaves the others linked. Returns what was linked, and what had been linked before.
   * SQL: {@link VetTable#DUTIES}.
   */
  default Changes<Duty> addDuties(Handle handle, Duty... duties) {
    return VetTable.DUTIES.add(handle, self(), List.of(duties));
  }

  /** The same for a collection; see {@link #addDuties}. */
  default Changes<Duty> addDuties(Handle handle, Collection<Duty> duties) {
    return VetTable.DUTIES.add(handle, self(), duties);
  }

  /**
   * Unlinks the given duties where they are linked; deletes nothing. Returns what was unlinked, and what was not. SQL:
   * {@link VetTable#DUTIES}.
   */
  default Changes<Duty> removeDuties(Handle handle, Duty... duties) {
    return VetTable.DUTIES.remove(handle, self(), List.of(duties));
  }

  /** The same for a collection; see {@link #removeDuties}. */
  default Changes<Duty> removeDuties(Handle handle, Collection<Duty> duties) {
    return VetTable.DUTIES.remove(handle, self(), duties);
  }

  /**
   * Returns whether there are any duties now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM duty WHERE vet_id = :key)}</pre>
   */
  default boolean hasDuties(Handle handle) { return VetTable.DUTIES.has(handle, self()); }

  /** Returns whether there are any duties that {@code fetch} asks for; see {@link #hasDuties}. */
  default boolean hasDuties(Handle handle, Fetch<Duty> fetch) { return VetTable.DUTIES.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given duties are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM duty WHERE vet_id = :key AND {given}}</pre>
   */
  default boolean hasDuties(Handle handle, Duty... duties) {
    return VetTable.DUTIES.has(handle, self(), List.of(duties));
  }

  /** The same for a collection; see {@link #hasDuties}. */
  default boolean hasDuties(Handle handle, Collection<Duty> duties) {
    return VetTable.DUTIES.has(handle, self(), duties);
  }

  /**
   * Returns how many duties there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM duty WHERE vet_id = :key}</pre>
   */
  default long countDuties(Handle handle) { return VetTable.DUTIES.count(handle, self()); }

  /** Returns how many duties there are that {@code fetch} asks for; see {@link #countDuties}. */
  default long countDuties(Handle handle, Fetch<Duty> fetch) { return VetTable.DUTIES.count(handle, self(), fetch); }

  /**
   * Inserts a duty that is linked, and returns it.
   * <pre>{@code INSERT INTO duty ({columns}) SELECT {values} FROM vet WHERE id = :key
   *     RETURNING day, room, vet_id, "order"}</pre>
   */
  default Duty createDuty(Handle handle, Consumer<DutyValues> duty) {
    return VetTable.DUTIES.create(handle, self(), DutyValues.of(duty));
  }

  /** Returns a new duty with the key of this vet, in memory only. */
  default Duty buildDuty(Consumer<DutyValues> duty) { return VetTable.DUTIES.build(self(), DutyValues.of(duty)); }

  private Vet self() { return (Vet) (Object) this; }
}
