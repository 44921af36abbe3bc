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
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value and
 * {@code :id1}, {@code :id2} and {@code :id3} for the key of the row itself; where a key has
 * several columns, they are numbered; what stands in braces is filled with the columns that were
 * set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface LineAssociations permits Line {

  /**
   * Returns the order.
   *
   * <pre>{@code SELECT shop_id, number, to_street, to_post_code FROM orders
   *     WHERE shop_id = :key1 AND number = :key2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the order
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Order getOrder(Handle handle) {
    return LineTable.ORDER.getRequired(handle, self());
  }

  /**
   * Returns the order if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT shop_id, number, to_street, to_post_code FROM orders
   *     WHERE shop_id = :key1 AND number = :key2}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the order; empty where there is none that {@code fetch} asks for
   */
  default Optional<Order> getOrder(Handle handle, Fetch<Order> fetch) {
    return LineTable.ORDER.get(handle, self(), fetch);
  }

  /**
   * Links the order: writes the key's column and no other.
   *
   * <pre>{@code UPDATE line SET order_number = :key2
   *     WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3
   *     AND EXISTS (SELECT 1 FROM orders WHERE shop_id = :key1 AND number = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param order the order
   * @return a copy with the new key; this line is unchanged
   * @throws dev.kinship.runtime.error.NoSuchRowException if this line or the order is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the order differs in a column that
   *     the key shares; nothing is sent
   */
  @CheckReturnValue
  default Line setOrder(Handle handle, Order order) {
    return LineTable.ORDER.set(handle, self(), order);
  }

  /**
   * Links the order by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE line SET order_number = :key2
   *     WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3
   *     AND EXISTS (SELECT 1 FROM orders WHERE shop_id = :key1 AND number = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * <p>The key's other columns are those of this line.
   *
   * @param handle the handle to run on
   * @param orderNumber the {@code number} of the order
   * @return a copy with the new key; this line is unchanged
   * @throws dev.kinship.runtime.error.NoSuchRowException if this line or the order is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the order differs in a column that
   *     the key shares; nothing is sent
   */
  @CheckReturnValue
  default Line setOrderNumber(Handle handle, int orderNumber) {
    return LineTable.ORDER.setKey(handle, self(), LineTable.ORDER_KEY.with(self(), orderNumber));
  }

  /**
   * Asks the database whether there is an order.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM line s
   *     JOIN orders t ON t.shop_id = s.shop_id AND t.number = s.order_number
   *     WHERE s.shop_id = :id1 AND s.order_number = :id2 AND s.line = :id3)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasOrder(Handle handle) {
    return LineTable.ORDER.has(handle, self());
  }

  /**
   * Asks the database whether there is an order that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM orders WHERE shop_id = :id1 AND number = :id2)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasOrder(Handle handle, Fetch<Order> fetch) {
    return LineTable.ORDER.has(handle, self(), fetch);
  }

  /**
   * Inserts a row and links it as the order, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT shop_id, order_number, line FROM line
   *     WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3
   *     FOR NO KEY UPDATE),
   *     t AS (INSERT INTO orders ({columns}) SELECT {values} FROM s
   *     RETURNING shop_id, number, to_street, to_post_code),
   *     u AS (UPDATE line p SET order_number = t.number
   *     FROM t WHERE p.shop_id = :id1 AND p.order_number = :id2 AND p.line = :id3)
   *     SELECT shop_id, number, to_street, to_post_code FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param order sets the values of the new row
   * @return this line with its new key, and the order as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if this line is not in the database;
   *     nothing is changed
   */
  default Created<Line, Order> createOrder(Handle handle, Consumer<OrderValues> order) {
    return LineTable.ORDER.create(handle, self(), OrderValues.of(order));
  }

  /**
   * Changes the order in its own table.
   *
   * <pre>{@code UPDATE orders SET {assignments} WHERE shop_id = :key1 AND number = :key2
   *     RETURNING shop_id, number, to_street, to_post_code}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param order sets the values to change
   * @return the order as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Order updateOrder(Handle handle, Consumer<OrderValues> order) {
    return LineTable.ORDER.update(handle, self(), OrderValues.of(order));
  }

  private Line self() {
    return (Line) (Object) this;
  }
}
