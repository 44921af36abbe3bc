package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.CompositeKey;
import dev.kinship.runtime.query.Condition;
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
 * The table {@code line} of {@link Line}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value and {@code :id1}, {@code :id2} and
 * {@code :id3} for the key of the row itself; where a key has several columns, they are numbered; what stands in
 * braces becomes the columns that were set, or the condition; {@code {given}} becomes a condition on the keys of the
 * rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class LineTable {

  /** The column {@code shop_id}, a part of the key. */
  public static final Column<Line, Long> SHOP_ID = Columns.required("shop_id", SqlTypes.LONG, Line::shopId);

  /** The column {@code order_number}, a part of the key. */
  public static final Column<Line, Integer> ORDER_NUMBER =
      Columns.required("order_number", SqlTypes.INTEGER, Line::orderNumber);

  /** The column {@code line}, a part of the key. */
  public static final Column<Line, Integer> LINE = Columns.required("line", SqlTypes.INTEGER, Line::line);

  /** The key of {@link Line}: {@code shop_id, order_number, line}. */
  public static final CompositeKey<Line, Key> KEY =
      Keys.<Line, Key>of(
              row -> new Key(row.require(SHOP_ID), row.require(ORDER_NUMBER), row.require(LINE)))
          .column(SHOP_ID, Key::shopId)
          .column(ORDER_NUMBER, Key::orderNumber)
          .column(LINE, Key::line)
          .build();

  /** The foreign key {@code shop_id, order_number}, of which {@code order_number} is its own. */
  public static final CompositeKey<Line, OrderId> ORDER_KEY =
      Keys.<Line, OrderId>of(row -> new OrderId(row.require(SHOP_ID), row.require(ORDER_NUMBER)))
          .shared(SHOP_ID, OrderId::shopId)
          .column(ORDER_NUMBER, OrderId::number)
          .build();

  /** The rows of {@code line} as instances of {@link Line}. */
  public static final Table<Line> TABLE =
      Tables.of(
              Line.class,
              "line",
              List.of(SHOP_ID, ORDER_NUMBER, LINE),
              row -> new Line(row.require(SHOP_ID), row.require(ORDER_NUMBER), row.require(LINE)))
          .generated(LineTable.class, LineAssociations.class)
          .key(SHOP_ID, ORDER_NUMBER, LINE);

  /**
   * {@code line (shop_id, order_number)} references {@code orders (shop_id, number)}; see {@link Line#orderNumber()}.
   */
  public static final ToOne<Line, OrderId, Order> ORDER =
      ToOneBuilder.<Line, OrderId, Order>named("Line.order", "LineTable.ORDER")
          .key(TABLE, ORDER_KEY)
          .target(() -> OrderTable.TABLE, () -> OrderTable.KEY)
          .required()
          .get("SELECT shop_id, number, to_street, to_post_code FROM orders WHERE shop_id = :key1 AND number = :key2")
          .lookup("SELECT shop_id, number, to_street, to_post_code FROM orders WHERE shop_id = :id1 AND number = :id2")
          .has(
              "SELECT EXISTS (SELECT 1 FROM line s"
                  + " JOIN orders t ON t.shop_id = s.shop_id AND t.number = s.order_number"
                  + " WHERE s.shop_id = :id1 AND s.order_number = :id2 AND s.line = :id3)")
          .set(
              "UPDATE line SET order_number = :key2"
                  + " WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3"
                  + " AND EXISTS (SELECT 1 FROM orders WHERE shop_id = :key1 AND number = :key2)")
          .create(
              "WITH s AS (SELECT shop_id, order_number, line FROM line"
                  + " WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3 FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO orders ({columns}) SELECT {values} FROM s"
                  + " RETURNING shop_id, number, to_street, to_post_code),"
                  + " u AS (UPDATE line p SET order_number = t.number"
                  + " FROM t WHERE p.shop_id = :id1 AND p.order_number = :id2 AND p.line = :id3 RETURNING 1)"
                  + " SELECT shop_id, number, to_street, to_post_code, EXISTS (SELECT 1 FROM u) FROM t")
          .update(
              "UPDATE orders SET {assignments} WHERE shop_id = :key1 AND number = :key2"
                  + " RETURNING shop_id, number, to_street, to_post_code")
          .ddl("ALTER TABLE line ADD FOREIGN KEY (shop_id, order_number) REFERENCES orders (shop_id, number)")
          .build();

  private static final String INSERT =
      "INSERT INTO line ({columns}) VALUES ({values}) RETURNING shop_id, order_number, line";

  private static final String UPDATE =
      "UPDATE line SET {assignments} WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3"
          + " RETURNING shop_id, order_number, line";

  private static final String DELETE = "DELETE FROM line WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3";

  private LineTable() {}

  /**
   * Returns a line by its key; empty if there is none.
   * <pre>{@code SELECT shop_id, order_number, line FROM line
   *     WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3}</pre>
   */
  public static Optional<Line> find(Handle handle, long shopId, int orderNumber, int line) {
    return Rows.find(handle, TABLE,
        "SELECT shop_id, order_number, line FROM line"
            + " WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3", shopId, orderNumber, line);
  }

  /** The same with the key as a record; see {@link #find}. */
  public static Optional<Line> find(Handle handle, Key key) {
    return find(handle, key.shopId(), key.orderNumber(), key.line());
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT shop_id, order_number, line FROM line WHERE {given}}</pre>
   */
  public static List<Line> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(handle, TABLE, KEY, "SELECT shop_id, order_number, line FROM line WHERE {given}", keys);
  }

  /**
   * Returns whether there is a line with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM line WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3)}</pre>
   */
  public static boolean exists(Handle handle, long shopId, int orderNumber, int line) {
    return Rows.exists(handle, TABLE,
        "SELECT EXISTS (SELECT 1 FROM line WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3)",
        shopId, orderNumber, line);
  }

  /** The same with the key as a record; see {@link #exists}. */
  public static boolean exists(Handle handle, Key key) {
    return exists(handle, key.shopId(), key.orderNumber(), key.line());
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM line} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM line"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Line> fetch) { return query(handle, fetch).count(); }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT shop_id, order_number, line FROM line ORDER BY shop_id, order_number, line}</pre>
   */
  public static List<Line> all(Handle handle) {
    return Rows.list(handle, TABLE,
        "SELECT shop_id, order_number, line FROM line ORDER BY shop_id, order_number, line");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT shop_id, order_number, line FROM line}</pre>
   */
  public static TableQuery<Line> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT shop_id, order_number, line FROM line");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Line> query(Handle handle, Fetch<Line> fetch) {
    return Rows.query(handle, TABLE, "SELECT shop_id, order_number, line FROM line", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Line> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Line> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Line> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a line and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO line ({columns}) VALUES ({values}) RETURNING shop_id, order_number, line}</pre>
   */
  public static Line insert(Handle handle, Consumer<LineValues> values) {
    return Rows.insert(handle, TABLE, INSERT, LineValues.of(values));
  }

  /** Inserts a line; a key of 0 is inserted as it is; see {@link #insert}. */
  public static Line insert(Handle handle, Line line) { return Rows.insert(handle, TABLE, INSERT, line); }

  /**
   * Inserts any number of rows and returns them in the same order. A key of 0 is inserted as it is. All of them are one
   * statement.
   * <pre>{@code INSERT INTO line ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING shop_id, order_number, line}</pre>
   */
  public static List<Line> insertAll(Handle handle, Collection<Line> lines) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO line ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING shop_id, order_number, line", lines);
  }

  /**
   * Inserts a line, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO line AS p ({columns}) VALUES ({values}) ON CONFLICT (shop_id, order_number, line)
   *     DO UPDATE SET {updates} RETURNING shop_id, order_number, line}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Line upsert(Handle handle, Consumer<LineValues> values) {
    return Upserts.upsert(handle, TABLE, LineValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Line upsert(Handle handle, dev.kinship.runtime.query.Key<Line, ?> key, Consumer<LineValues> values) {
    return Upserts.upsert(handle, TABLE, key, LineValues.of(values));
  }

  /** Inserts a line, or writes all its columns but keys; see {@link #upsert}. */
  public static Line upsert(Handle handle, Line line) { return Upserts.upsert(handle, TABLE, line); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Line upsert(Handle handle, dev.kinship.runtime.query.Key<Line, ?> key, Line line) {
    return Upserts.upsert(handle, TABLE, key, line);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Line> upsertAll(Handle handle, Collection<Line> lines) {
    return Upserts.upsertAll(handle, TABLE, lines);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Line> upsertAll(
      Handle handle, dev.kinship.runtime.query.Key<Line, ?> key, Collection<Line> lines) {
    return Upserts.upsertAll(handle, TABLE, key, lines);
  }

  /**
   * Inserts a line, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO line ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING shop_id, order_number, line}</pre>
   */
  public static Optional<Line> insertIfAbsent(Handle handle, Consumer<LineValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, LineValues.of(values));
  }

  /** The same with an instance; a key of 0 is inserted as it is; see {@link #insertIfAbsent}. */
  public static Optional<Line> insertIfAbsent(Handle handle, Line line) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, line);
  }

  /** Inserts a line without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<LineValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, LineValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Line line) { Rows.insertOnly(handle, TABLE, INSERT, line); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Line> lines) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO line ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", lines);
  }

  /**
   * Writes the columns that are set in an instance's row; returns the row.
   * <pre>{@code UPDATE line SET {assignments} WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3
   *     RETURNING shop_id, order_number, line}</pre>
   */
  public static Line update(Handle handle, Line line, Consumer<LineValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, line, LineValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Line update(Handle handle, long shopId, int orderNumber, int line, Consumer<LineValues> values) {
    return Rows.update(handle, TABLE, UPDATE, LineValues.of(values), shopId, orderNumber, line);
  }

  /** The same with the key as a record; see {@link #update}. */
  public static Line update(Handle handle, Key key, Consumer<LineValues> values) {
    return update(handle, key.shopId(), key.orderNumber(), key.line(), values);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE line SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Line> condition, Consumer<LineValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, LineValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Line> updateReturning(Handle handle, Condition<Line> condition, Consumer<LineValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, LineValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<LineValues> values) {
    return BulkRows.updateEvery(handle, TABLE, LineValues.of(values));
  }

  /** Deletes a line. {@code DELETE FROM line WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3} */
  public static void delete(Handle handle, Line line) { Rows.delete(handle, TABLE, DELETE, line); }

  /** Deletes a line by its key; see {@link #delete}. */
  public static void delete(Handle handle, long shopId, int orderNumber, int line) {
    Rows.deleteKey(handle, TABLE, DELETE, shopId, orderNumber, line);
  }

  /** The same with the key as a record; see {@link #delete}. */
  public static void delete(Handle handle, Key key) { delete(handle, key.shopId(), key.orderNumber(), key.line()); }

  /** Deletes a line by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, long shopId, int orderNumber, int line) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, shopId, orderNumber, line);
  }

  /** The same with the key as a record; see {@link #deleteIfExists}. */
  public static boolean deleteIfExists(Handle handle, Key key) {
    return deleteIfExists(handle, key.shopId(), key.orderNumber(), key.line());
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Line> lines) { BulkRows.deleteAll(handle, TABLE, lines); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM line WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Line> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Line> deleteReturning(Handle handle, Condition<Line> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }

  /**
   * A value of the key of {@link Line}.
   *
   * @param shopId the {@code shop_id}
   * @param orderNumber the {@code order_number}
   * @param line the {@code line}
   */
  public record Key(long shopId, int orderNumber, int line) {}
}
