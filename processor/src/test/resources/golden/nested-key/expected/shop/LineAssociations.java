package shop;

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
 * The associations of {@link Line}.
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
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value and {@code :id1}, {@code :id2} and
 * {@code :id3} for the key of the row itself; where a key has several columns, they are numbered; what stands in
 * braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface LineAssociations permits Line {

  /**
   * Returns the order.
   * <pre>{@code SELECT shop_id, number, to_street, to_post_code FROM orders
   *     WHERE shop_id = :key1 AND number = :key2}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Order getOrder(Handle handle) { return LineTable.ORDER.getRequired(handle, self()); }

  /** Returns the order if {@code fetch} asks for it, and empty otherwise; see {@link #getOrder}. */
  default Optional<Order> getOrder(Handle handle, Fetch<Order> fetch) {
    return LineTable.ORDER.get(handle, self(), fetch);
  }

  /**
   * Links the order and returns a copy with the new key. No other column is written.
   * <pre>{@code UPDATE line SET order_number = :key2
   *     WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3
   *     AND EXISTS (SELECT 1 FROM orders WHERE shop_id = :key1 AND number = :key2)}</pre>
   *
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   */
  @CheckReturnValue
  default Line setOrder(Handle handle, Order order) { return LineTable.ORDER.set(handle, self(), order); }

  /** Links the order by its {@code number} and the other key columns of this line; see {@link #setOrder}. */
  @CheckReturnValue
  default Line setOrderNumber(Handle handle, int orderNumber) {
    return LineTable.ORDER.setKey(handle, self(), LineTable.ORDER_KEY.with(self(), orderNumber));
  }

  /**
   * Returns whether there is an order now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM line s
   *     JOIN orders t ON t.shop_id = s.shop_id AND t.number = s.order_number
   *     WHERE s.shop_id = :id1 AND s.order_number = :id2 AND s.line = :id3)}</pre>
   */
  default boolean hasOrder(Handle handle) { return LineTable.ORDER.has(handle, self()); }

  /** Returns whether there is an order that {@code fetch} asks for; see {@link #hasOrder}. */
  default boolean hasOrder(Handle handle, Fetch<Order> fetch) { return LineTable.ORDER.has(handle, self(), fetch); }

  /** Inserts and links the order. Returns it and this line with the new key. SQL: {@link LineTable#ORDER}. */
  default Created<Line, Order> createOrder(Handle handle, Consumer<OrderValues> order) {
    return LineTable.ORDER.create(handle, self(), OrderValues.of(order));
  }

  /**
   * Updates the row of the order and returns it.
   * <pre>{@code UPDATE orders SET {assignments} WHERE shop_id = :key1 AND number = :key2
   *     RETURNING shop_id, number, to_street, to_post_code}</pre>
   */
  default Order updateOrder(Handle handle, Consumer<OrderValues> order) {
    return LineTable.ORDER.update(handle, self(), OrderValues.of(order));
  }

  private Line self() { return (Line) (Object) this; }
}
