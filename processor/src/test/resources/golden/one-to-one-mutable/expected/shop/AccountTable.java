package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
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
 * The table {@code shop."Accounts"} of {@link Account}: its columns, its rows and its associations.
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
@KinshipGenerated
@NullMarked
public final class AccountTable {

  /** The column {@code id}, the key. */
  public static final Column<Account, Long> ID =
      Columns.of("id", SqlTypes.LONG, account -> account.id, (account, value) -> account.id = value);

  /** The column {@code supplier_id}. */
  public static final Column<Account, Long> SUPPLIER_ID =
      Columns.of("supplier_id", SqlTypes.LONG, row -> row.supplierId, (row, value) -> row.supplierId = value);

  /** The rows of {@code shop."Accounts"} as instances of {@link Account}. */
  public static final Table<Account> TABLE =
      Tables.mutable(
              Account.class,
              "shop.\"Accounts\"",
              List.of(ID, SUPPLIER_ID),
              Account::new)
          .generated(AccountTable.class, AccountAssociations.class)
          .key(ID);

  /** {@code shop."Accounts".supplier_id} references {@code supplier.id}; see {@link Account#supplierId}. */
  public static final ToOne<Account, Long, Supplier> SUPPLIER =
      ToOneBuilder.<Account, Long, Supplier>named("Account.supplier", "AccountTable.SUPPLIER")
          .key(TABLE, SUPPLIER_ID)
          .target(() -> SupplierTable.TABLE, () -> SupplierTable.ID)
          .get("SELECT id, name FROM supplier WHERE id = :key")
          .lookup("SELECT id, name FROM supplier WHERE id = (SELECT supplier_id FROM shop.\"Accounts\" WHERE id = :id)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM shop.\"Accounts\" s JOIN supplier t ON t.id = s.supplier_id"
                  + " WHERE s.id = :id)")
          .set(
              OnReplace.DELETE,
              "SELECT current_setting('transaction_isolation') FROM supplier WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS"
                  + " (SELECT id, supplier_id, (supplier_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given"
                  + " FROM shop.\"Accounts\""
                  + " WHERE id = ANY(ARRAY(SELECT id FROM shop.\"Accounts\" WHERE supplier_id = :key) || :ids)"
                  + " ORDER BY id FOR UPDATE),"
                  + " ready AS (SELECT 1 FROM supplier WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " leavers AS (DELETE FROM shop.\"Accounts\" p USING held h"
                  + " WHERE p.id = h.id AND h.linked AND NOT h.given AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.supplier_id, h.id AS old1, h.supplier_id AS old2),"
                  + " joiners AS (UPDATE shop.\"Accounts\" p SET supplier_id = :key FROM held h"
                  + " WHERE p.id = h.id AND h.given AND NOT h.linked AND (SELECT count(*) FROM leavers) >= 0"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.supplier_id, h.id AS old1, h.supplier_id AS old2)"
                  + " SELECT NULL, NULL, id, supplier_id FROM held UNION ALL SELECT * FROM leavers"
                  + " UNION ALL SELECT * FROM joiners")
          .remove("UPDATE shop.\"Accounts\" SET supplier_id = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM shop.\"Accounts\" WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO supplier ({columns}) SELECT {values} FROM s RETURNING id, name),"
                  + " u AS (UPDATE shop.\"Accounts\" p SET supplier_id = t.id FROM t WHERE p.id = :id RETURNING 1)"
                  + " SELECT id, name, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE supplier SET {assignments} WHERE id = :key RETURNING id, name")
          .destroy(
              "WITH t AS (SELECT 1 FROM supplier WHERE id = :key FOR UPDATE),"
                  + " u AS (UPDATE shop.\"Accounts\" SET supplier_id = NULL WHERE id = :id AND supplier_id = :key"
                  + " AND EXISTS (SELECT 1 FROM t) RETURNING id)"
                  + " DELETE FROM supplier WHERE id = :key AND EXISTS (SELECT 1 FROM u)")
          .ddl(
              "ALTER TABLE shop.\"Accounts\" ADD FOREIGN KEY (supplier_id) REFERENCES supplier (id),"
                  + " ADD UNIQUE (supplier_id)")
          .build();

  private static final String INSERT =
      "INSERT INTO shop.\"Accounts\" ({columns}) VALUES ({values}) RETURNING id, supplier_id";

  private static final String UPDATE =
      "UPDATE shop.\"Accounts\" SET {assignments} WHERE id = :id RETURNING id, supplier_id";

  private static final String DELETE = "DELETE FROM shop.\"Accounts\" WHERE id = :id";

  private AccountTable() {}

  /**
   * Returns an account by its key; empty if there is none.
   * <pre>{@code SELECT id, supplier_id FROM shop."Accounts" WHERE id = :id}</pre>
   */
  public static Optional<Account> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, supplier_id FROM shop.\"Accounts\" WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, supplier_id FROM shop."Accounts" WHERE id = ANY(:ids)}</pre>
   */
  public static List<Account> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, supplier_id FROM shop.\"Accounts\" WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is an account with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM shop."Accounts" WHERE id = :id)}</pre>
   */
  public static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM shop.\"Accounts\" WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM shop."Accounts"} */
  public static long count(Handle handle) {
    return Rows.count(handle, TABLE, "SELECT count(*) FROM shop.\"Accounts\"");
  }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Account> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, supplier_id FROM shop."Accounts" ORDER BY id} */
  public static List<Account> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, supplier_id FROM shop.\"Accounts\" ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, supplier_id FROM shop."Accounts"}</pre>
   */
  public static TableQuery<Account> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, supplier_id FROM shop.\"Accounts\"");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Account> query(Handle handle, Fetch<Account> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, supplier_id FROM shop.\"Accounts\"", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Account> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Account> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Account> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts an account and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO shop."Accounts" ({columns}) VALUES ({values}) RETURNING id, supplier_id}</pre>
   */
  public static Account insert(Handle handle, Consumer<AccountValues> values) {
    return Rows.insert(handle, TABLE, INSERT, AccountValues.of(values));
  }

  /** Inserts an account; a key that is null takes the database's default; see {@link #insert}. */
  public static Account insert(Handle handle, Account account) { return Rows.insert(handle, TABLE, INSERT, account); }

  /**
   * Inserts any number of rows and returns the same instances in the same order. A key that is null takes the
   * database's default. Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a
   * round trip.
   * <pre>{@code INSERT INTO shop."Accounts" ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING id, supplier_id}</pre>
   */
  public static List<Account> insertAll(Handle handle, Collection<Account> accounts) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO shop.\"Accounts\" ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING id, supplier_id", accounts);
  }

  /**
   * Inserts an account, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO shop."Accounts" AS p ({columns}) VALUES ({values}) ON CONFLICT (id)
   *     DO UPDATE SET {updates} RETURNING id, supplier_id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Account upsert(Handle handle, Consumer<AccountValues> values) {
    return Upserts.upsert(handle, TABLE, AccountValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Account upsert(Handle handle, Key<Account, ?> key, Consumer<AccountValues> values) {
    return Upserts.upsert(handle, TABLE, key, AccountValues.of(values));
  }

  /** Inserts an account, or writes all its columns but keys; see {@link #upsert}. */
  public static Account upsert(Handle handle, Account account) { return Upserts.upsert(handle, TABLE, account); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Account upsert(Handle handle, Key<Account, ?> key, Account account) {
    return Upserts.upsert(handle, TABLE, key, account);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Account> upsertAll(Handle handle, Collection<Account> accounts) {
    return Upserts.upsertAll(handle, TABLE, accounts);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Account> upsertAll(Handle handle, Key<Account, ?> key, Collection<Account> accounts) {
    return Upserts.upsertAll(handle, TABLE, key, accounts);
  }

  /**
   * Inserts an account, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO shop."Accounts" ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING id, supplier_id}</pre>
   */
  public static Optional<Account> insertIfAbsent(Handle handle, Consumer<AccountValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, AccountValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  public static Optional<Account> insertIfAbsent(Handle handle, Account account) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, account);
  }

  /** Inserts an account without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<AccountValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, AccountValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Account account) { Rows.insertOnly(handle, TABLE, INSERT, account); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Account> accounts) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO shop.\"Accounts\" ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns})", accounts);
  }

  /**
   * Writes all columns of a row but its key, and returns the same instance.
   * <pre>{@code UPDATE shop."Accounts" SET {assignments} WHERE id = :id RETURNING id, supplier_id}</pre>
   */
  public static Account update(Handle handle, Account account) { return Rows.update(handle, TABLE, UPDATE, account); }

  /**
   * Writes the columns that are set in an instance's row; returns the instance as the row is then; see {@link #update}.
   */
  public static Account update(Handle handle, Account account, Consumer<AccountValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, account, AccountValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Account update(Handle handle, Long id, Consumer<AccountValues> values) {
    return Rows.update(handle, TABLE, UPDATE, AccountValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<Account> updateAll(Handle handle, Collection<Account> accounts) {
    return BulkRows.updateAll(handle, TABLE, accounts);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE shop."Accounts" SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Account> condition, Consumer<AccountValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, AccountValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Account> updateReturning(
      Handle handle, Condition<Account> condition, Consumer<AccountValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, AccountValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<AccountValues> values) {
    return BulkRows.updateEvery(handle, TABLE, AccountValues.of(values));
  }

  /** Deletes an account. {@code DELETE FROM shop."Accounts" WHERE id = :id} */
  public static void delete(Handle handle, Account account) { Rows.delete(handle, TABLE, DELETE, account); }

  /** Deletes an account by its key; see {@link #delete}. */
  public static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes an account by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, Long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, id);
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Account> accounts) {
    BulkRows.deleteAll(handle, TABLE, accounts);
  }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM shop."Accounts" WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Account> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Account> deleteReturning(Handle handle, Condition<Account> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
