package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.InverseToOne;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.InverseToOneBuilder;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
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
 * The table {@code supplier} of {@link Supplier}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself,
 * {@code :ids} for the keys of the rows that are given and {@code :count} for their number; what stands in braces
 * becomes the columns that were set, or the condition.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "shop.Account")
@NullMarked
public final class SupplierTable {

  /** The column {@code id}, the key. */
  public static final Column<Supplier, Long> ID = Columns.of("id", SqlTypes.LONG, Supplier::id);

  /** The rows of {@code supplier} as instances of {@link Supplier}. */
  public static final Table<Supplier> TABLE =
      Tables.of(
              Supplier.class,
              "supplier",
              List.of(ID),
              row -> new Supplier(row.get(ID)))
          .generated(SupplierTable.class, SupplierAssociations.class)
          .key(ID);

  /** {@code account.id} references {@code supplier.id}; see {@link Account#id()}. */
  public static final InverseToOne<Supplier, Long, Account> ACCOUNT =
      InverseToOneBuilder.<Supplier, Long, Account>named("Supplier.account", "SupplierTable.ACCOUNT")
          .key(TABLE, ID)
          .holders(() -> AccountTable.TABLE, () -> AccountTable.ID)
          .onReplace(OnReplace.REFUSE)
          .get("SELECT id, balance FROM account WHERE id = :key")
          .has("SELECT EXISTS (SELECT 1 FROM account WHERE id = :key)")
          .set(
              "SELECT current_setting('transaction_isolation') FROM supplier WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, (id = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM account"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM account WHERE id = :key) || :ids) ORDER BY id FOR UPDATE),"
                  + " ready AS (SELECT 1 FROM supplier WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " joiners AS (UPDATE account p SET id = :key FROM held h"
                  + " WHERE p.id = h.id AND h.given AND NOT h.linked AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.balance, h.id AS old1, h.id AS old2)"
                  + " SELECT NULL, NULL, id, id FROM held UNION ALL SELECT * FROM joiners")
          .create(
              "WITH t AS (SELECT 1 FROM supplier WHERE id = :key FOR NO KEY UPDATE),"
                  + " s AS (INSERT INTO account ({columns}) SELECT {values} FROM t ON CONFLICT (id) DO NOTHING"
                  + " RETURNING id, balance)"
                  + " SELECT s.id, s.balance,"
                  + " CASE WHEN s.id IS NULL THEN (SELECT o.id FROM account o WHERE o.id = :key) END"
                  + " FROM t LEFT JOIN s ON true")
          .ensure(
              "WITH t AS (SELECT 1 FROM supplier WHERE id = :key FOR NO KEY UPDATE)"
                  + " INSERT INTO account AS p ({columns}) SELECT {values} FROM t"
                  + " ON CONFLICT (id) DO UPDATE SET {updates} RETURNING id, balance")
          .update(
              "UPDATE account p SET {assignments} WHERE id = :key"
                  + " AND (SELECT count(*) FROM account o WHERE o.id = :key) = 1 RETURNING id, balance")
          .destroy(
              "SELECT count(*) FROM account WHERE id = :key",
              "DELETE FROM account p WHERE id = :key AND (SELECT count(*) FROM account o WHERE o.id = :key) = 1"
                  + " RETURNING id, balance")
          .unique("ALTER TABLE account ADD PRIMARY KEY (id)")
          .ddl("ALTER TABLE account ADD FOREIGN KEY (id) REFERENCES supplier (id)")
          .build();

  private static final String INSERT = "INSERT INTO supplier ({columns}) VALUES ({values}) RETURNING id";

  private static final String UPDATE = "UPDATE supplier SET {assignments} WHERE id = :id RETURNING id";

  private static final String DELETE = "DELETE FROM supplier WHERE id = :id";

  private SupplierTable() {}

  /** Returns a supplier by its key; empty if there is none. {@code SELECT id FROM supplier WHERE id = :id} */
  public static Optional<Supplier> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id FROM supplier WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id FROM supplier WHERE id = ANY(:ids)}</pre>
   */
  public static List<Supplier> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id FROM supplier WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a supplier with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM supplier WHERE id = :id)}</pre>
   */
  public static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM supplier WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM supplier} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM supplier"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Supplier> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id FROM supplier ORDER BY id} */
  public static List<Supplier> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id FROM supplier ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id FROM supplier}</pre>
   */
  public static TableQuery<Supplier> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id FROM supplier");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Supplier> query(Handle handle, Fetch<Supplier> fetch) {
    return Rows.query(handle, TABLE, "SELECT id FROM supplier", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Supplier> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Supplier> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Supplier> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a supplier and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO supplier ({columns}) VALUES ({values}) RETURNING id}</pre>
   */
  public static Supplier insert(Handle handle, Consumer<SupplierValues> values) {
    return Rows.insert(handle, TABLE, INSERT, SupplierValues.of(values));
  }

  /** Inserts a supplier; a key that is null takes the database's default; see {@link #insert}. */
  public static Supplier insert(Handle handle, Supplier supplier) {
    return Rows.insert(handle, TABLE, INSERT, supplier);
  }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO supplier ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id}</pre>
   */
  public static List<Supplier> insertAll(Handle handle, Collection<Supplier> suppliers) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO supplier ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id", suppliers);
  }

  /**
   * Inserts a supplier, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO supplier AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Supplier upsert(Handle handle, Consumer<SupplierValues> values) {
    return Upserts.upsert(handle, TABLE, SupplierValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Supplier upsert(Handle handle, Key<Supplier, ?> key, Consumer<SupplierValues> values) {
    return Upserts.upsert(handle, TABLE, key, SupplierValues.of(values));
  }

  /** Inserts a supplier, or writes all its columns but keys; see {@link #upsert}. */
  public static Supplier upsert(Handle handle, Supplier supplier) { return Upserts.upsert(handle, TABLE, supplier); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Supplier upsert(Handle handle, Key<Supplier, ?> key, Supplier supplier) {
    return Upserts.upsert(handle, TABLE, key, supplier);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Supplier> upsertAll(Handle handle, Collection<Supplier> suppliers) {
    return Upserts.upsertAll(handle, TABLE, suppliers);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Supplier> upsertAll(Handle handle, Key<Supplier, ?> key, Collection<Supplier> suppliers) {
    return Upserts.upsertAll(handle, TABLE, key, suppliers);
  }

  /**
   * Inserts a supplier, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO supplier ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING RETURNING id}</pre>
   */
  public static Optional<Supplier> insertIfAbsent(Handle handle, Consumer<SupplierValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, SupplierValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  public static Optional<Supplier> insertIfAbsent(Handle handle, Supplier supplier) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, supplier);
  }

  /** Inserts a supplier without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<SupplierValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, SupplierValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Supplier supplier) { Rows.insertOnly(handle, TABLE, INSERT, supplier); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Supplier> suppliers) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO supplier ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", suppliers);
  }

  /**
   * Writes the columns that are set in an instance's row; returns the row.
   * <pre>{@code UPDATE supplier SET {assignments} WHERE id = :id RETURNING id}</pre>
   */
  public static Supplier update(Handle handle, Supplier supplier, Consumer<SupplierValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, supplier, SupplierValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Supplier update(Handle handle, Long id, Consumer<SupplierValues> values) {
    return Rows.update(handle, TABLE, UPDATE, SupplierValues.of(values), id);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE supplier SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Supplier> condition, Consumer<SupplierValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, SupplierValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Supplier> updateReturning(
      Handle handle, Condition<Supplier> condition, Consumer<SupplierValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, SupplierValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<SupplierValues> values) {
    return BulkRows.updateEvery(handle, TABLE, SupplierValues.of(values));
  }

  /** Deletes a supplier. {@code DELETE FROM supplier WHERE id = :id} */
  public static void delete(Handle handle, Supplier supplier) { Rows.delete(handle, TABLE, DELETE, supplier); }

  /** Deletes a supplier by its key; see {@link #delete}. */
  public static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a supplier with the rows that {@code dependents} names; see {@link #delete}. */
  public static Deleted delete(Handle handle, Supplier supplier, Dependents<Supplier> dependents) {
    return dependents.deleteWith(handle, TABLE, supplier);
  }

  /** Deletes a supplier by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, Long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, id);
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Supplier> suppliers) {
    BulkRows.deleteAll(handle, TABLE, suppliers);
  }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM supplier WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Supplier> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Supplier> deleteReturning(Handle handle, Condition<Supplier> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
