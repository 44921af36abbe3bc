package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.CompositeKey;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableQuery;
import dev.kinship.runtime.type.SqlTypes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code orders} of {@link Order}: its columns, its rows and its associations.
 *
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id1}
 * and {@code :id2} for the key of the row itself and {@code :count} for their number; where a key
 * has several columns, they are numbered; what stands in braces is filled with the columns that
 * were set; {@code {given}} becomes a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "shop.Line")
@NullMarked
public final class OrderTable {

  /** The column {@code shop_id}, a part of the key. */
  public static final Column<Order, Long> SHOP_ID =
      Columns.required(
          "shop_id",
          SqlTypes.LONG,
          order -> order.id() == null ? null : order.id().shopId());

  /** The column {@code number}, a part of the key. */
  public static final Column<Order, Integer> NUMBER =
      Columns.required(
          "number",
          SqlTypes.INTEGER,
          order -> order.id() == null ? null : order.id().number());

  /** The column {@code to_street}. */
  public static final Column<Order, String> TO_STREET =
      Columns.of(
          "to_street",
          SqlTypes.STRING,
          order -> order.to() == null ? null : order.to().street());

  /** The column {@code to_post_code}. */
  public static final Column<Order, Integer> TO_POST_CODE =
      Columns.of(
          "to_post_code",
          SqlTypes.INTEGER,
          order -> order.to() == null ? null : order.to().postCode());

  /** The key of {@link Order}: {@code shop_id, number}. */
  public static final CompositeKey<Order, OrderId> KEY =
      Keys.<Order, OrderId>of(row -> new OrderId(row.require(SHOP_ID), row.require(NUMBER)))
          .column(SHOP_ID, OrderId::shopId)
          .column(NUMBER, OrderId::number)
          .build();

  /** The rows of {@code orders} as instances of {@link Order}. */
  public static final Table<Order> TABLE =
      Tables.of(
              Order.class,
              "orders",
              List.of(SHOP_ID, NUMBER, TO_STREET, TO_POST_CODE),
              row ->
                  new Order(
                      new OrderId(row.require(SHOP_ID), row.require(NUMBER)),
                      row.get(TO_STREET) == null && row.get(TO_POST_CODE) == null
                          ? null
                          : new Address(row.get(TO_STREET), row.require(TO_POST_CODE))))
          .generated(OrderTable.class, OrderAssociations.class)
          .key(SHOP_ID, NUMBER);

  /**
   * {@code line (shop_id, order_number)} references {@code orders (shop_id, number)}; the key is in
   * {@link Line#orderNumber()}.
   */
  public static final ToMany<Order, OrderId, Line> LINES =
      ToManyBuilder.<Order, OrderId, Line>named("Order.lines", "OrderTable.LINES")
          .key(TABLE, KEY)
          .holders(() -> LineTable.TABLE, () -> LineTable.ORDER_KEY)
          .onReplace(OnReplace.REFUSE)
          .get(
              "SELECT shop_id, order_number, line FROM line"
                  + " WHERE shop_id = :key1 AND order_number = :key2")
          .orderBy("shop_id, order_number, line")
          .has(
              "SELECT EXISTS (SELECT 1 FROM line"
                  + " WHERE shop_id = :key1 AND order_number = :key2)")
          .hasAll(
              "SELECT count(*) FROM line WHERE shop_id = :key1 AND order_number = :key2"
                  + " AND {given}")
          .count("SELECT count(*) FROM line WHERE shop_id = :key1 AND order_number = :key2")
          .set(
              "SELECT current_setting('transaction_isolation') FROM orders"
                  + " WHERE shop_id = :key1 AND number = :key2 FOR NO KEY UPDATE",
              "WITH held AS (SELECT shop_id, order_number, line, (shop_id = :key1"
                  + " AND order_number = :key2) IS TRUE AS linked, shop_id = :key1"
                  + " AND {given} AS given FROM line"
                  + " WHERE (shop_id, order_number, line) IN (SELECT shop_id, order_number, line"
                  + " FROM line WHERE shop_id = :key1"
                  + " AND order_number = :key2 UNION ALL SELECT shop_id, order_number, line"
                  + " FROM line WHERE shop_id = :key1 AND {given})"
                  + " ORDER BY shop_id, order_number, line FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM orders WHERE shop_id = :key1 AND number = :key2"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " joiners AS (UPDATE line p SET order_number = :key2 FROM held h"
                  + " WHERE p.shop_id = h.shop_id AND p.order_number = h.order_number"
                  + " AND p.line = h.line AND h.given AND NOT h.linked"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.shop_id, p.order_number, p.line, h.shop_id AS old1,"
                  + " h.order_number AS old2, h.line AS old3)"
                  + " SELECT c.shop_id, c.order_number, c.line, h.shop_id, h.order_number,"
                  + " h.line, h.shop_id, h.order_number FROM held h LEFT JOIN joiners c"
                  + " ON c.old1 = h.shop_id AND c.old2 = h.order_number AND c.old3 = h.line")
          .add(
              "SELECT 1 FROM orders WHERE shop_id = :key1 AND number = :key2"
                  + " FOR NO KEY UPDATE",
              "WITH held AS (SELECT shop_id, order_number, line, (shop_id = :key1"
                  + " AND order_number = :key2) IS TRUE AS linked, shop_id = :key1"
                  + " AND {given} AS given FROM line WHERE shop_id = :key1 AND {given}"
                  + " ORDER BY shop_id, order_number, line FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM orders WHERE shop_id = :key1 AND number = :key2"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE line p SET order_number = :key2 FROM held h"
                  + " WHERE p.shop_id = h.shop_id AND p.order_number = h.order_number"
                  + " AND p.line = h.line AND h.given AND NOT h.linked"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.shop_id, p.order_number, p.line, h.shop_id AS old1,"
                  + " h.order_number AS old2, h.line AS old3)"
                  + " SELECT c.shop_id, c.order_number, c.line, h.shop_id, h.order_number,"
                  + " h.line, h.shop_id, h.order_number FROM held h LEFT JOIN changed c"
                  + " ON c.old1 = h.shop_id AND c.old2 = h.order_number AND c.old3 = h.line")
          .create(
              "INSERT INTO line ({columns})"
                  + " SELECT {values} FROM orders WHERE shop_id = :key1 AND number = :key2"
                  + " RETURNING shop_id, order_number, line")
          .build();

  private static final String INSERT =
      "INSERT INTO orders ({columns}) VALUES ({values})"
          + " RETURNING shop_id, number, to_street, to_post_code";

  private static final String UPDATE =
      "UPDATE orders SET {assignments} WHERE shop_id = :id1 AND number = :id2"
          + " RETURNING shop_id, number, to_street, to_post_code";

  private static final String DELETE = "DELETE FROM orders WHERE shop_id = :id1 AND number = :id2";

  private OrderTable() {}

  /**
   * Finds an order by its key.
   *
   * <pre>{@code SELECT shop_id, number, to_street, to_post_code FROM orders
   *     WHERE shop_id = :id1 AND number = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param shopId the key's {@code shop_id}
   * @param number the key's {@code number}
   * @return the order; empty where there is no such row
   */
  public static Optional<Order> find(Handle handle, long shopId, int number) {
    return Rows.find(
        handle,
        TABLE,
        "SELECT shop_id, number, to_street, to_post_code FROM orders"
            + " WHERE shop_id = :id1 AND number = :id2",
        shopId,
        number);
  }

  /**
   * Finds an order by its key.
   *
   * <pre>{@code SELECT shop_id, number, to_street, to_post_code FROM orders
   *     WHERE shop_id = :id1 AND number = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @return the order; empty where there is no such row
   */
  public static Optional<Order> find(Handle handle, OrderId key) {
    return find(handle, key.shopId(), key.number());
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT shop_id, number, to_street, to_post_code FROM orders WHERE {given}}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param keys the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Order> findAll(Handle handle, Collection<OrderId> keys) {
    return Rows.findAll(
        handle,
        TABLE,
        KEY,
        "SELECT shop_id, number, to_street, to_post_code FROM orders WHERE {given}",
        keys);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT shop_id, number, to_street, to_post_code FROM orders
   *     ORDER BY shop_id, number}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Order> all(Handle handle) {
    return Rows.list(
        handle,
        TABLE,
        "SELECT shop_id, number, to_street, to_post_code FROM orders"
            + " ORDER BY shop_id, number");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT shop_id, number, to_street, to_post_code FROM orders}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY shop_id, number} where it is
   * told no order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Order> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT shop_id, number, to_street, to_post_code FROM orders");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT shop_id, number, to_street, to_post_code FROM orders}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY shop_id, number} where it
   * names no order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Order> query(Handle handle, Fetch<Order> fetch) {
    return Rows.query(
        handle, TABLE, "SELECT shop_id, number, to_street, to_post_code FROM orders", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Order> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Order> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts an order.
   *
   * <pre>{@code INSERT INTO orders ({columns}) VALUES ({values})
   *     RETURNING shop_id, number, to_street, to_post_code}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the order as the database has it
   */
  public static Order insert(Handle handle, Consumer<OrderValues> values) {
    return Rows.insert(handle, TABLE, INSERT, OrderValues.of(values));
  }

  /**
   * Inserts an order.
   *
   * <pre>{@code INSERT INTO orders ({columns}) VALUES ({values})
   *     RETURNING shop_id, number, to_street, to_post_code}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param order what to insert; its key is inserted as it is, also where it is 0
   * @return the order as the database has it
   */
  public static Order insert(Handle handle, Order order) {
    return Rows.insert(handle, TABLE, INSERT, order);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO orders ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns})
   *     RETURNING shop_id, number, to_street, to_post_code}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param orders what to insert; keys are inserted as they are, also where they are 0
   * @return the rows as the database has them, in the same order
   */
  public static List<Order> insertAll(Handle handle, Collection<Order> orders) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO orders ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING shop_id, number, to_street, to_post_code",
        orders);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE orders SET {assignments} WHERE shop_id = :id1 AND number = :id2
   *     RETURNING shop_id, number, to_street, to_post_code}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param order what to write
   * @return the order as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static Order update(Handle handle, Order order) {
    return Rows.update(handle, TABLE, UPDATE, order);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE orders SET {assignments} WHERE shop_id = :id1 AND number = :id2
   *     RETURNING shop_id, number, to_street, to_post_code}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param shopId the key's {@code shop_id}
   * @param number the key's {@code number}
   * @param values sets the values to write; the other columns stay
   * @return the order as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Order update(Handle handle, long shopId, int number, Consumer<OrderValues> values) {
    return Rows.update(handle, TABLE, UPDATE, OrderValues.of(values), shopId, number);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE orders SET {assignments} WHERE shop_id = :id1 AND number = :id2
   *     RETURNING shop_id, number, to_street, to_post_code}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @param values sets the values to write; the other columns stay
   * @return the order as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Order update(Handle handle, OrderId key, Consumer<OrderValues> values) {
    return update(handle, key.shopId(), key.number(), values);
  }

  /**
   * Deletes an order.
   *
   * <pre>{@code DELETE FROM orders WHERE shop_id = :id1 AND number = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param order what to delete
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, Order order) {
    Rows.delete(handle, TABLE, DELETE, order);
  }

  /**
   * Deletes an order by its key.
   *
   * <pre>{@code DELETE FROM orders WHERE shop_id = :id1 AND number = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param shopId the key's {@code shop_id}
   * @param number the key's {@code number}
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, long shopId, int number) {
    Rows.deleteKey(handle, TABLE, DELETE, shopId, number);
  }

  /**
   * Deletes an order by its key.
   *
   * <pre>{@code DELETE FROM orders WHERE shop_id = :id1 AND number = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, OrderId key) {
    delete(handle, key.shopId(), key.number());
  }
}
