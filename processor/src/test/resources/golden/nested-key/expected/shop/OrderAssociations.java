package shop;

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
 * The associations of {@link Order}.
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
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value; where a key has several columns,
 * they are numbered; what stands in braces becomes the columns that were set; {@code {given}} becomes a condition on
 * the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface OrderAssociations permits Order {

  /**
   * Returns the lines; an empty list if there are none.
   * <pre>{@code SELECT shop_id, order_number, line FROM line WHERE shop_id = :key1 AND order_number = :key2
   *     ORDER BY shop_id, order_number, line}</pre>
   */
  default List<Line> getLines(Handle handle) { return OrderTable.LINES.get(handle, self()); }

  /** Returns those of the lines that {@code fetch} asks for; see {@link #getLines}. */
  default List<Line> getLines(Handle handle, Fetch<Line> fetch) { return OrderTable.LINES.get(handle, self(), fetch); }

  /**
   * Makes the given lines the only ones. If others are linked, the call is refused. Returns what was linked, what was
   * replaced, and what stayed. SQL: {@link OrderTable#LINES}.
   *
   * @throws dev.kinship.runtime.error.RefusedException if a row would be replaced; nothing is changed
   */
  default Changes<Line> setLines(Handle handle, Line... lines) {
    return OrderTable.LINES.set(handle, self(), List.of(lines));
  }

  /** The same for a collection; see {@link #setLines}. */
  default Changes<Line> setLines(Handle handle, Collection<Line> lines) {
    return OrderTable.LINES.set(handle, self(), lines);
  }

  /**
   * Links the given lines, and leaves the others linked. Returns what was linked, and what had been linked before. SQL:
   * {@link OrderTable#LINES}.
   */
  default Changes<Line> addLines(Handle handle, Line... lines) {
    return OrderTable.LINES.add(handle, self(), List.of(lines));
  }

  /** The same for a collection; see {@link #addLines}. */
  default Changes<Line> addLines(Handle handle, Collection<Line> lines) {
    return OrderTable.LINES.add(handle, self(), lines);
  }

  /**
   * Returns whether there are any lines now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM line WHERE shop_id = :key1 AND order_number = :key2)}</pre>
   */
  default boolean hasLines(Handle handle) { return OrderTable.LINES.has(handle, self()); }

  /** Returns whether there are any lines that {@code fetch} asks for; see {@link #hasLines}. */
  default boolean hasLines(Handle handle, Fetch<Line> fetch) { return OrderTable.LINES.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given lines are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM line WHERE shop_id = :key1 AND order_number = :key2 AND {given}}</pre>
   */
  default boolean hasLines(Handle handle, Line... lines) {
    return OrderTable.LINES.has(handle, self(), List.of(lines));
  }

  /** The same for a collection; see {@link #hasLines}. */
  default boolean hasLines(Handle handle, Collection<Line> lines) {
    return OrderTable.LINES.has(handle, self(), lines);
  }

  /**
   * Returns how many lines there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM line WHERE shop_id = :key1 AND order_number = :key2}</pre>
   */
  default long countLines(Handle handle) { return OrderTable.LINES.count(handle, self()); }

  /** Returns how many lines there are that {@code fetch} asks for; see {@link #countLines}. */
  default long countLines(Handle handle, Fetch<Line> fetch) { return OrderTable.LINES.count(handle, self(), fetch); }

  /**
   * Inserts a line that is linked, and returns it.
   * <pre>{@code INSERT INTO line ({columns})
   *     SELECT {values} FROM orders WHERE shop_id = :key1 AND number = :key2
   *     RETURNING shop_id, order_number, line}</pre>
   */
  default Line createLine(Handle handle, Consumer<LineValues> line) {
    return OrderTable.LINES.create(handle, self(), LineValues.of(line));
  }

  /** Returns a new line with the key of this order, in memory only. */
  default Line buildLine(Consumer<LineValues> line) { return OrderTable.LINES.build(self(), LineValues.of(line)); }

  private Order self() { return (Order) (Object) this; }
}
