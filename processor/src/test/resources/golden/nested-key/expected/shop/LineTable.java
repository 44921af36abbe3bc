package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
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
 * The table {@code line} of {@link Line}: its columns, its rows and its associations.
 *
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value and
 * {@code :id1}, {@code :id2} and {@code :id3} for the key of the row itself; where a key has
 * several columns, they are numbered; what stands in braces is filled with the columns that were
 * set; {@code {given}} becomes a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class LineTable {

  /** The column {@code shop_id}, a part of the key. */
  public static final Column<Line, Long> SHOP_ID =
      Columns.required("shop_id", SqlTypes.LONG, Line::shopId);

  /** The column {@code order_number}, a part of the key. */
  public static final Column<Line, Integer> ORDER_NUMBER =
      Columns.required("order_number", SqlTypes.INTEGER, Line::orderNumber);

  /** The column {@code line}, a part of the key. */
  public static final Column<Line, Integer> LINE =
      Columns.required("line", SqlTypes.INTEGER, Line::line);

  /** The key of {@link Line}: {@code shop_id, order_number, line}. */
  public static final CompositeKey<Line, Key> KEY =
      Keys.<Line, Key>of(
              row -> new Key(
                  row.require(SHOP_ID),
                  row.require(ORDER_NUMBER),
                  row.require(LINE)))
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
   * {@code line (shop_id, order_number)} references {@code orders (shop_id, number)}; declared by
   * {@link Line#orderNumber()}.
   *
   * <pre>{@code ALTER TABLE line ADD FOREIGN KEY (shop_id, order_number)
   *     REFERENCES orders (shop_id, number)}</pre>
   */
  public static final ToOne<Line, OrderId, Order> ORDER =
      ToOneBuilder.<Line, OrderId, Order>named("Line.order", "LineTable.ORDER")
          .key(TABLE, ORDER_KEY)
          .target(() -> OrderTable.TABLE, () -> OrderTable.KEY)
          .required()
          .get(
              "SELECT shop_id, number, to_street, to_post_code FROM orders"
                  + " WHERE shop_id = :key1 AND number = :key2")
          .lookup(
              "SELECT shop_id, number, to_street, to_post_code FROM orders"
                  + " WHERE shop_id = :id1 AND number = :id2")
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
                  + " WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3"
                  + " FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO orders ({columns}) SELECT {values} FROM s"
                  + " RETURNING shop_id, number, to_street, to_post_code),"
                  + " u AS (UPDATE line p SET order_number = t.number"
                  + " FROM t WHERE p.shop_id = :id1 AND p.order_number = :id2 AND p.line = :id3)"
                  + " SELECT shop_id, number, to_street, to_post_code FROM t")
          .update(
              "UPDATE orders SET {assignments} WHERE shop_id = :key1 AND number = :key2"
                  + " RETURNING shop_id, number, to_street, to_post_code")
          .ddl(
              "ALTER TABLE line ADD FOREIGN KEY (shop_id, order_number)"
                  + " REFERENCES orders (shop_id, number)")
          .build();

  private static final String INSERT =
      "INSERT INTO line ({columns}) VALUES ({values})"
          + " RETURNING shop_id, order_number, line";

  private static final String UPDATE =
      "UPDATE line SET {assignments}"
          + " WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3"
          + " RETURNING shop_id, order_number, line";

  private static final String DELETE =
      "DELETE FROM line"
          + " WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3";

  private LineTable() {}

  /**
   * Finds a line by its key.
   *
   * <pre>{@code SELECT shop_id, order_number, line FROM line
   *     WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param shopId the key's {@code shop_id}
   * @param orderNumber the key's {@code order_number}
   * @param line the key's {@code line}
   * @return the line; empty where there is no such row
   */
  public static Optional<Line> find(Handle handle, long shopId, int orderNumber, int line) {
    return Rows.find(
        handle,
        TABLE,
        "SELECT shop_id, order_number, line FROM line"
            + " WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3",
        shopId,
        orderNumber,
        line);
  }

  /**
   * Finds a line by its key.
   *
   * <pre>{@code SELECT shop_id, order_number, line FROM line
   *     WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @return the line; empty where there is no such row
   */
  public static Optional<Line> find(Handle handle, Key key) {
    return find(handle, key.shopId(), key.orderNumber(), key.line());
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT shop_id, order_number, line FROM line WHERE {given}}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param keys the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Line> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(
        handle, TABLE, KEY, "SELECT shop_id, order_number, line FROM line WHERE {given}", keys);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT shop_id, order_number, line FROM line
   *     ORDER BY shop_id, order_number, line}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Line> all(Handle handle) {
    return Rows.list(
        handle,
        TABLE,
        "SELECT shop_id, order_number, line FROM line"
            + " ORDER BY shop_id, order_number, line");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT shop_id, order_number, line FROM line}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY shop_id, order_number, line}
   * where it is told no order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Line> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT shop_id, order_number, line FROM line");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT shop_id, order_number, line FROM line}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and
   * {@code ORDER BY shop_id, order_number, line} where it names no order. Nothing is sent before
   * the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Line> query(Handle handle, Fetch<Line> fetch) {
    return Rows.query(handle, TABLE, "SELECT shop_id, order_number, line FROM line", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Line> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Line> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a line.
   *
   * <pre>{@code INSERT INTO line ({columns}) VALUES ({values})
   *     RETURNING shop_id, order_number, line}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the line as the database has it
   */
  public static Line insert(Handle handle, Consumer<LineValues> values) {
    return Rows.insert(handle, TABLE, INSERT, LineValues.of(values));
  }

  /**
   * Inserts a line.
   *
   * <pre>{@code INSERT INTO line ({columns}) VALUES ({values})
   *     RETURNING shop_id, order_number, line}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param line what to insert; its key is inserted as it is, also where it is 0
   * @return the line as the database has it
   */
  public static Line insert(Handle handle, Line line) {
    return Rows.insert(handle, TABLE, INSERT, line);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO line ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns})
   *     RETURNING shop_id, order_number, line}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param lines what to insert; keys are inserted as they are, also where they are 0
   * @return the rows as the database has them, in the same order
   */
  public static List<Line> insertAll(Handle handle, Collection<Line> lines) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO line ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING shop_id, order_number, line",
        lines);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE line SET {assignments}
   *     WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3
   *     RETURNING shop_id, order_number, line}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param shopId the key's {@code shop_id}
   * @param orderNumber the key's {@code order_number}
   * @param line the key's {@code line}
   * @param values sets the values to write; the other columns stay
   * @return the line as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Line update(
      Handle handle, long shopId, int orderNumber, int line, Consumer<LineValues> values) {
    return Rows.update(handle, TABLE, UPDATE, LineValues.of(values), shopId, orderNumber, line);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE line SET {assignments}
   *     WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3
   *     RETURNING shop_id, order_number, line}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @param values sets the values to write; the other columns stay
   * @return the line as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Line update(Handle handle, Key key, Consumer<LineValues> values) {
    return update(handle, key.shopId(), key.orderNumber(), key.line(), values);
  }

  /**
   * Deletes a line.
   *
   * <pre>{@code DELETE FROM line
   *     WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param line what to delete
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, Line line) {
    Rows.delete(handle, TABLE, DELETE, line);
  }

  /**
   * Deletes a line by its key.
   *
   * <pre>{@code DELETE FROM line
   *     WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param shopId the key's {@code shop_id}
   * @param orderNumber the key's {@code order_number}
   * @param line the key's {@code line}
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, long shopId, int orderNumber, int line) {
    Rows.deleteKey(handle, TABLE, DELETE, shopId, orderNumber, line);
  }

  /**
   * Deletes a line by its key.
   *
   * <pre>{@code DELETE FROM line
   *     WHERE shop_id = :id1 AND order_number = :id2 AND line = :id3}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, Key key) {
    delete(handle, key.shopId(), key.orderNumber(), key.line());
  }

  /**
   * A value of the key of {@link Line}.
   *
   * @param shopId the {@code shop_id}
   * @param orderNumber the {@code order_number}
   * @param line the {@code line}
   */
  public record Key(long shopId, int orderNumber, int line) {}
}
