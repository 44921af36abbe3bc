package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.CompositeKey;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.query.TextColumn;
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
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id1} and {@code :id2} for
 * the key of the row itself and {@code :count} for their number; where a key has several columns, they are numbered;
 * what stands in braces becomes the columns that were set, or the condition; {@code {given}} becomes a condition on
 * the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "shop.Line")
@NullMarked
public final class OrderTable {

  /** The column {@code shop_id}, a part of the key. */
  public static final Column<Order, Long> SHOP_ID =
      Columns.required("shop_id", SqlTypes.LONG, order -> order.id() == null ? null : order.id().shopId());

  /** The column {@code number}, a part of the key. */
  public static final Column<Order, Integer> NUMBER =
      Columns.required("number", SqlTypes.INTEGER, order -> order.id() == null ? null : order.id().number());

  /** The column {@code to_street}. */
  public static final TextColumn<Order> TO_STREET =
      Columns.text("to_street", order -> order.to() == null ? null : order.to().street());

  /** The column {@code to_post_code}. */
  public static final Column<Order, Integer> TO_POST_CODE =
      Columns.of("to_post_code", SqlTypes.INTEGER, order -> order.to() == null ? null : order.to().postCode());

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
   * {@code line (shop_id, order_number)} references {@code orders (shop_id, number)}; see {@link Line#orderNumber()}.
   */
  public static final ToMany<Order, OrderId, Line> LINES =
      ToManyBuilder.<Order, OrderId, Line>named("Order.lines", "OrderTable.LINES")
          .key(TABLE, KEY)
          .holders(() -> LineTable.TABLE, () -> LineTable.ORDER_KEY)
          .onReplace(OnReplace.REFUSE)
          .get("SELECT shop_id, order_number, line FROM line WHERE shop_id = :key1 AND order_number = :key2")
          .orderBy("shop_id, order_number, line")
          .has("SELECT EXISTS (SELECT 1 FROM line WHERE shop_id = :key1 AND order_number = :key2)")
          .hasAll("SELECT count(*) FROM line WHERE shop_id = :key1 AND order_number = :key2 AND {given}")
          .count("SELECT count(*) FROM line WHERE shop_id = :key1 AND order_number = :key2")
          .set(
              "SELECT current_setting('transaction_isolation') FROM orders"
                  + " WHERE shop_id = :key1 AND number = :key2 FOR NO KEY UPDATE",
              "WITH held AS (SELECT shop_id, order_number, line, (shop_id = :key1"
                  + " AND order_number = :key2) IS TRUE AS linked, shop_id = :key1 AND {given} AS given FROM line"
                  + " WHERE shop_id = :key1 AND (shop_id, order_number, line) IN (SELECT shop_id, order_number, line"
                  + " FROM line WHERE shop_id = :key1"
                  + " AND order_number = :key2 UNION SELECT shop_id, order_number, line FROM line"
                  + " WHERE shop_id = :key1 AND {given}) ORDER BY shop_id, order_number, line FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM orders WHERE shop_id = :key1 AND number = :key2"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " joiners AS (UPDATE line p SET order_number = :key2 FROM held h"
                  + " WHERE p.shop_id = h.shop_id AND p.order_number = h.order_number AND p.line = h.line"
                  + " AND p.shop_id = :key1 AND h.given AND NOT h.linked AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.shop_id, p.order_number, p.line, h.shop_id AS old1, h.order_number AS old2,"
                  + " h.line AS old3, h.shop_id AS old4, h.order_number AS old5)"
                  + " SELECT NULL, NULL, NULL, shop_id, order_number, line, shop_id, order_number FROM held"
                  + " UNION ALL SELECT * FROM joiners")
          .add(
              "WITH there AS (SELECT 1 FROM orders WHERE shop_id = :key1 AND number = :key2 FOR NO KEY UPDATE),"
                  + " held AS (SELECT shop_id, order_number, line, (shop_id = :key1"
                  + " AND order_number = :key2) IS TRUE AS linked FROM line WHERE shop_id = :key1 AND {given}"
                  + " AND EXISTS (SELECT 1 FROM there) ORDER BY shop_id, order_number, line FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE line p SET order_number = :key2 FROM held h"
                  + " WHERE p.shop_id = h.shop_id AND p.order_number = h.order_number AND p.line = h.line"
                  + " AND p.shop_id = :key1 AND NOT h.linked AND (SELECT count(*) FROM held) = :count"
                  + " RETURNING p.shop_id, p.order_number, p.line, h.shop_id AS old1, h.order_number AS old2,"
                  + " h.line AS old3, h.shop_id AS old4, h.order_number AS old5)"
                  + " SELECT NULL, NULL, NULL, h.shop_id, h.order_number, h.line, h.shop_id, h.order_number"
                  + " FROM there LEFT JOIN held h ON true UNION ALL SELECT * FROM changed")
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
   * Returns an order by its key; empty if there is none.
   * <pre>{@code SELECT shop_id, number, to_street, to_post_code FROM orders
   *     WHERE shop_id = :id1 AND number = :id2}</pre>
   */
  public static Optional<Order> find(Handle handle, long shopId, int number) {
    return Rows.find(handle, TABLE,
        "SELECT shop_id, number, to_street, to_post_code FROM orders"
            + " WHERE shop_id = :id1 AND number = :id2", shopId, number);
  }

  /** The same with the key as a record; see {@link #find}. */
  public static Optional<Order> find(Handle handle, OrderId key) { return find(handle, key.shopId(), key.number()); }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT shop_id, number, to_street, to_post_code FROM orders WHERE {given}}</pre>
   */
  public static List<Order> findAll(Handle handle, Collection<OrderId> keys) {
    return Rows.findAll(handle, TABLE, KEY,
        "SELECT shop_id, number, to_street, to_post_code FROM orders WHERE {given}", keys);
  }

  /**
   * Returns whether there is an order with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM orders WHERE shop_id = :id1 AND number = :id2)}</pre>
   */
  public static boolean exists(Handle handle, long shopId, int number) {
    return Rows.exists(handle, TABLE,
        "SELECT EXISTS (SELECT 1 FROM orders WHERE shop_id = :id1 AND number = :id2)", shopId, number);
  }

  /** The same with the key as a record; see {@link #exists}. */
  public static boolean exists(Handle handle, OrderId key) { return exists(handle, key.shopId(), key.number()); }

  /** Returns how many rows there are. {@code SELECT count(*) FROM orders} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM orders"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Order> fetch) { return query(handle, fetch).count(); }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT shop_id, number, to_street, to_post_code FROM orders ORDER BY shop_id, number}</pre>
   */
  public static List<Order> all(Handle handle) {
    return Rows.list(handle, TABLE,
        "SELECT shop_id, number, to_street, to_post_code FROM orders ORDER BY shop_id, number");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT shop_id, number, to_street, to_post_code FROM orders}</pre>
   */
  public static TableQuery<Order> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT shop_id, number, to_street, to_post_code FROM orders");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Order> query(Handle handle, Fetch<Order> fetch) {
    return Rows.query(handle, TABLE, "SELECT shop_id, number, to_street, to_post_code FROM orders", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Order> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Order> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Order> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts an order and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO orders ({columns}) VALUES ({values})
   *     RETURNING shop_id, number, to_street, to_post_code}</pre>
   */
  public static Order insert(Handle handle, Consumer<OrderValues> values) {
    return Rows.insert(handle, TABLE, INSERT, OrderValues.of(values));
  }

  /** Inserts an order; a key of 0 is inserted as it is; see {@link #insert}. */
  public static Order insert(Handle handle, Order order) { return Rows.insert(handle, TABLE, INSERT, order); }

  /**
   * Inserts any number of rows and returns them in the same order. A key of 0 is inserted as it is. All of them are one
   * statement.
   * <pre>{@code INSERT INTO orders ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING shop_id, number, to_street, to_post_code}</pre>
   */
  public static List<Order> insertAll(Handle handle, Collection<Order> orders) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO orders ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING shop_id, number, to_street, to_post_code", orders);
  }

  /**
   * Inserts an order, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO orders AS p ({columns}) VALUES ({values}) ON CONFLICT (shop_id, number)
   *     DO UPDATE SET {updates} RETURNING shop_id, number, to_street, to_post_code}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Order upsert(Handle handle, Consumer<OrderValues> values) {
    return Upserts.upsert(handle, TABLE, OrderValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Order upsert(Handle handle, Key<Order, ?> key, Consumer<OrderValues> values) {
    return Upserts.upsert(handle, TABLE, key, OrderValues.of(values));
  }

  /** Inserts an order, or writes all its columns but keys; see {@link #upsert}. */
  public static Order upsert(Handle handle, Order order) { return Upserts.upsert(handle, TABLE, order); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Order upsert(Handle handle, Key<Order, ?> key, Order order) {
    return Upserts.upsert(handle, TABLE, key, order);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Order> upsertAll(Handle handle, Collection<Order> orders) {
    return Upserts.upsertAll(handle, TABLE, orders);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Order> upsertAll(Handle handle, Key<Order, ?> key, Collection<Order> orders) {
    return Upserts.upsertAll(handle, TABLE, key, orders);
  }

  /**
   * Inserts an order, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO orders ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING shop_id, number, to_street, to_post_code}</pre>
   */
  public static Optional<Order> insertIfAbsent(Handle handle, Consumer<OrderValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, OrderValues.of(values));
  }

  /** The same with an instance; a key of 0 is inserted as it is; see {@link #insertIfAbsent}. */
  public static Optional<Order> insertIfAbsent(Handle handle, Order order) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, order);
  }

  /** Inserts an order without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<OrderValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, OrderValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Order order) { Rows.insertOnly(handle, TABLE, INSERT, order); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Order> orders) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO orders ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", orders);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE orders SET {assignments} WHERE shop_id = :id1 AND number = :id2
   *     RETURNING shop_id, number, to_street, to_post_code}</pre>
   */
  public static Order update(Handle handle, Order order) { return Rows.update(handle, TABLE, UPDATE, order); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static Order update(Handle handle, Order order, Consumer<OrderValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, order, OrderValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Order update(Handle handle, long shopId, int number, Consumer<OrderValues> values) {
    return Rows.update(handle, TABLE, UPDATE, OrderValues.of(values), shopId, number);
  }

  /** The same with the key as a record; see {@link #update}. */
  public static Order update(Handle handle, OrderId key, Consumer<OrderValues> values) {
    return update(handle, key.shopId(), key.number(), values);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<Order> updateAll(Handle handle, Collection<Order> orders) {
    return BulkRows.updateAll(handle, TABLE, orders);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE orders SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Order> condition, Consumer<OrderValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, OrderValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Order> updateReturning(Handle handle, Condition<Order> condition, Consumer<OrderValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, OrderValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<OrderValues> values) {
    return BulkRows.updateEvery(handle, TABLE, OrderValues.of(values));
  }

  /** Deletes an order. {@code DELETE FROM orders WHERE shop_id = :id1 AND number = :id2} */
  public static void delete(Handle handle, Order order) { Rows.delete(handle, TABLE, DELETE, order); }

  /** Deletes an order by its key; see {@link #delete}. */
  public static void delete(Handle handle, long shopId, int number) {
    Rows.deleteKey(handle, TABLE, DELETE, shopId, number);
  }

  /** The same with the key as a record; see {@link #delete}. */
  public static void delete(Handle handle, OrderId key) { delete(handle, key.shopId(), key.number()); }

  /** Deletes an order with the rows that {@code dependents} names; see {@link #delete}. */
  public static Deleted delete(Handle handle, Order order, Dependents<Order> dependents) {
    return dependents.deleteWith(handle, TABLE, order);
  }

  /** Deletes an order by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, long shopId, int number) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, shopId, number);
  }

  /** The same with the key as a record; see {@link #deleteIfExists}. */
  public static boolean deleteIfExists(Handle handle, OrderId key) {
    return deleteIfExists(handle, key.shopId(), key.number());
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Order> orders) { BulkRows.deleteAll(handle, TABLE, orders); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM orders WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Order> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Order> deleteReturning(Handle handle, Condition<Order> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
