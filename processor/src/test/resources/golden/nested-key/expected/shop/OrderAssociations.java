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
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value and
 * {@code :count} for their number; where a key has several columns, they are numbered; what
 * stands in braces is filled with the columns that were set; {@code {given}} becomes a condition
 * on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface OrderAssociations permits Order {

  /**
   * Returns the lines.
   *
   * <pre>{@code SELECT shop_id, order_number, line FROM line
   *     WHERE shop_id = :key1 AND order_number = :key2
   *     ORDER BY shop_id, order_number, line}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the lines; an empty list where there are none
   */
  default List<Line> getLines(Handle handle) {
    return OrderTable.LINES.get(handle, self());
  }

  /**
   * Returns those of the lines that {@code fetch} asks for.
   *
   * <pre>{@code SELECT shop_id, order_number, line FROM line
   *     WHERE shop_id = :key1 AND order_number = :key2}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and
   * {@code ORDER BY shop_id, order_number, line} where it names no order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the lines; an empty list where there are none
   */
  default List<Line> getLines(Handle handle, Fetch<Line> fetch) {
    return OrderTable.LINES.get(handle, self(), fetch);
  }

  /**
   * Makes the given lines the only ones.
   *
   * <p>Where a row that was linked is not among them, the call is refused and nothing changes.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM orders
   *     WHERE shop_id = :key1 AND number = :key2 FOR NO KEY UPDATE;
   * WITH held AS (SELECT shop_id, order_number, line, (shop_id = :key1
   *     AND order_number = :key2) IS TRUE AS linked, shop_id = :key1
   *     AND {given} AS given FROM line
   *     WHERE (shop_id, order_number, line) IN (SELECT shop_id, order_number, line
   *     FROM line WHERE shop_id = :key1
   *     AND order_number = :key2 UNION ALL SELECT shop_id, order_number, line
   *     FROM line WHERE shop_id = :key1 AND {given})
   *     ORDER BY shop_id, order_number, line FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM orders WHERE shop_id = :key1 AND number = :key2
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     joiners AS (UPDATE line p SET order_number = :key2 FROM held h
   *     WHERE p.shop_id = h.shop_id AND p.order_number = h.order_number
   *     AND p.line = h.line AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.shop_id, p.order_number, p.line, h.shop_id AS old1,
   *     h.order_number AS old2, h.line AS old3)
   *     SELECT c.shop_id, c.order_number, c.line, h.shop_id, h.order_number,
   *     h.line, h.shop_id, h.order_number FROM held h LEFT JOIN joiners c
   *     ON c.old1 = h.shop_id AND c.old2 = h.order_number AND c.old3 = h.line}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param lines the lines that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.NoSuchRowException if this order or one of the lines is not
   *     in the database; nothing is changed
   * @throws dev.kinship.runtime.error.RefusedException if a row would be replaced; nothing is
   *     changed
   */
  default Changes<Line> setLines(Handle handle, Line... lines) {
    return OrderTable.LINES.set(handle, self(), List.of(lines));
  }

  /**
   * Makes the given lines the only ones.
   *
   * <p>Where a row that was linked is not among them, the call is refused and nothing changes.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM orders
   *     WHERE shop_id = :key1 AND number = :key2 FOR NO KEY UPDATE;
   * WITH held AS (SELECT shop_id, order_number, line, (shop_id = :key1
   *     AND order_number = :key2) IS TRUE AS linked, shop_id = :key1
   *     AND {given} AS given FROM line
   *     WHERE (shop_id, order_number, line) IN (SELECT shop_id, order_number, line
   *     FROM line WHERE shop_id = :key1
   *     AND order_number = :key2 UNION ALL SELECT shop_id, order_number, line
   *     FROM line WHERE shop_id = :key1 AND {given})
   *     ORDER BY shop_id, order_number, line FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM orders WHERE shop_id = :key1 AND number = :key2
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     joiners AS (UPDATE line p SET order_number = :key2 FROM held h
   *     WHERE p.shop_id = h.shop_id AND p.order_number = h.order_number
   *     AND p.line = h.line AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.shop_id, p.order_number, p.line, h.shop_id AS old1,
   *     h.order_number AS old2, h.line AS old3)
   *     SELECT c.shop_id, c.order_number, c.line, h.shop_id, h.order_number,
   *     h.line, h.shop_id, h.order_number FROM held h LEFT JOIN joiners c
   *     ON c.old1 = h.shop_id AND c.old2 = h.order_number AND c.old3 = h.line}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param lines the lines that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.NoSuchRowException if this order or one of the lines is not
   *     in the database; nothing is changed
   * @throws dev.kinship.runtime.error.RefusedException if a row would be replaced; nothing is
   *     changed
   */
  default Changes<Line> setLines(Handle handle, Collection<Line> lines) {
    return OrderTable.LINES.set(handle, self(), lines);
  }

  /**
   * Links the given lines; the others stay.
   *
   * <pre>{@code SELECT 1 FROM orders WHERE shop_id = :key1 AND number = :key2
   *     FOR NO KEY UPDATE;
   * WITH held AS (SELECT shop_id, order_number, line, (shop_id = :key1
   *     AND order_number = :key2) IS TRUE AS linked, shop_id = :key1
   *     AND {given} AS given FROM line WHERE shop_id = :key1 AND {given}
   *     ORDER BY shop_id, order_number, line FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM orders WHERE shop_id = :key1 AND number = :key2
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE line p SET order_number = :key2 FROM held h
   *     WHERE p.shop_id = h.shop_id AND p.order_number = h.order_number
   *     AND p.line = h.line AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.shop_id, p.order_number, p.line, h.shop_id AS old1,
   *     h.order_number AS old2, h.line AS old3)
   *     SELECT c.shop_id, c.order_number, c.line, h.shop_id, h.order_number,
   *     h.line, h.shop_id, h.order_number FROM held h LEFT JOIN changed c
   *     ON c.old1 = h.shop_id AND c.old2 = h.order_number AND c.old3 = h.line}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param lines the lines to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.NoSuchRowException if this order or one of the lines is not
   *     in the database; nothing is changed
   */
  default Changes<Line> addLines(Handle handle, Line... lines) {
    return OrderTable.LINES.add(handle, self(), List.of(lines));
  }

  /**
   * Links the given lines; the others stay.
   *
   * <pre>{@code SELECT 1 FROM orders WHERE shop_id = :key1 AND number = :key2
   *     FOR NO KEY UPDATE;
   * WITH held AS (SELECT shop_id, order_number, line, (shop_id = :key1
   *     AND order_number = :key2) IS TRUE AS linked, shop_id = :key1
   *     AND {given} AS given FROM line WHERE shop_id = :key1 AND {given}
   *     ORDER BY shop_id, order_number, line FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM orders WHERE shop_id = :key1 AND number = :key2
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     changed AS (UPDATE line p SET order_number = :key2 FROM held h
   *     WHERE p.shop_id = h.shop_id AND p.order_number = h.order_number
   *     AND p.line = h.line AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.shop_id, p.order_number, p.line, h.shop_id AS old1,
   *     h.order_number AS old2, h.line AS old3)
   *     SELECT c.shop_id, c.order_number, c.line, h.shop_id, h.order_number,
   *     h.line, h.shop_id, h.order_number FROM held h LEFT JOIN changed c
   *     ON c.old1 = h.shop_id AND c.old2 = h.order_number AND c.old3 = h.line}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param lines the lines to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.NoSuchRowException if this order or one of the lines is not
   *     in the database; nothing is changed
   */
  default Changes<Line> addLines(Handle handle, Collection<Line> lines) {
    return OrderTable.LINES.add(handle, self(), lines);
  }

  /**
   * Asks the database whether there are any lines.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM line
   *     WHERE shop_id = :key1 AND order_number = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   */
  default boolean hasLines(Handle handle) {
    return OrderTable.LINES.has(handle, self());
  }

  /**
   * Asks the database whether there are any lines that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM line
   *     WHERE shop_id = :key1 AND order_number = :key2)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   */
  default boolean hasLines(Handle handle, Fetch<Line> fetch) {
    return OrderTable.LINES.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given lines are all linked.
   *
   * <pre>{@code SELECT count(*) FROM line WHERE shop_id = :key1 AND order_number = :key2
   *     AND {given}}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param lines the lines to look for
   * @return whether all of them are linked now; yes where none is given
   */
  default boolean hasLines(Handle handle, Line... lines) {
    return OrderTable.LINES.has(handle, self(), List.of(lines));
  }

  /**
   * Asks the database whether the given lines are all linked.
   *
   * <pre>{@code SELECT count(*) FROM line WHERE shop_id = :key1 AND order_number = :key2
   *     AND {given}}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param lines the lines to look for
   * @return whether all of them are linked now; yes where none is given
   */
  default boolean hasLines(Handle handle, Collection<Line> lines) {
    return OrderTable.LINES.has(handle, self(), lines);
  }

  /**
   * Counts the lines.
   *
   * <pre>{@code SELECT count(*) FROM line WHERE shop_id = :key1 AND order_number = :key2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   */
  default long countLines(Handle handle) {
    return OrderTable.LINES.count(handle, self());
  }

  /**
   * Counts those of the lines that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT shop_id, order_number, line FROM line
   *     WHERE shop_id = :key1 AND order_number = :key2) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   */
  default long countLines(Handle handle, Fetch<Line> fetch) {
    return OrderTable.LINES.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the lines.
   *
   * <pre>{@code INSERT INTO line ({columns})
   *     SELECT {values} FROM orders WHERE shop_id = :key1 AND number = :key2
   *     RETURNING shop_id, order_number, line}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param line sets the values of the new row
   * @return the line as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if this order is not in the database
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Line createLine(Handle handle, Consumer<LineValues> line) {
    return OrderTable.LINES.create(handle, self(), LineValues.of(line));
  }

  /**
   * Makes a new line in memory, with the key of this order.
   *
   * <p>The database is not asked: no round trip.
   *
   * @param line sets the values of the new instance
   * @return the line, which is in no database yet
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Line buildLine(Consumer<LineValues> line) {
    return OrderTable.LINES.build(self(), LineValues.of(line));
  }

  private Order self() {
    return (Order) (Object) this;
  }
}
