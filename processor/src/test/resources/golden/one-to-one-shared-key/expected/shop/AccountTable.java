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
 * The table {@code account} of {@link Account}: its columns, its rows and its associations.
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
  public static final Column<Account, Long> ID = Columns.required("id", SqlTypes.LONG, Account::id);

  /** The column {@code balance}. */
  public static final Column<Account, Long> BALANCE = Columns.required("balance", SqlTypes.LONG, Account::balance);

  /** The rows of {@code account} as instances of {@link Account}. */
  public static final Table<Account> TABLE =
      Tables.of(
              Account.class,
              "account",
              List.of(ID, BALANCE),
              row -> new Account(row.require(ID), row.require(BALANCE)))
          .generated(AccountTable.class, AccountAssociations.class)
          .key(ID);

  /** {@code account.id} references {@code supplier.id}; see {@link Account#id()}. */
  public static final ToOne<Account, Long, Supplier> SUPPLIER =
      ToOneBuilder.<Account, Long, Supplier>named("Account.supplier", "AccountTable.SUPPLIER")
          .key(TABLE, ID)
          .target(() -> SupplierTable.TABLE, () -> SupplierTable.ID)
          .required()
          .get("SELECT id FROM supplier WHERE id = :key")
          .lookup("SELECT id FROM supplier WHERE id = (SELECT id FROM account WHERE id = :id)")
          .has("SELECT EXISTS (SELECT 1 FROM account s JOIN supplier t ON t.id = s.id WHERE s.id = :id)")
          .set(
              OnReplace.REFUSE,
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
              "WITH s AS (SELECT id FROM account WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO supplier ({columns}) SELECT {values} FROM s RETURNING id),"
                  + " u AS (UPDATE account p SET id = t.id FROM t WHERE p.id = :id RETURNING 1)"
                  + " SELECT id, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE supplier SET {assignments} WHERE id = :key RETURNING id")
          .ddl("ALTER TABLE account ADD FOREIGN KEY (id) REFERENCES supplier (id)")
          .build();

  private static final String INSERT = "INSERT INTO account ({columns}) VALUES ({values}) RETURNING id, balance";

  private static final String UPDATE = "UPDATE account SET {assignments} WHERE id = :id RETURNING id, balance";

  private static final String DELETE = "DELETE FROM account WHERE id = :id";

  private AccountTable() {}

  /** Returns an account by its key; empty if there is none. {@code SELECT id, balance FROM account WHERE id = :id} */
  public static Optional<Account> find(Handle handle, long id) {
    return Rows.find(handle, TABLE, "SELECT id, balance FROM account WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, balance FROM account WHERE id = ANY(:ids)}</pre>
   */
  public static List<Account> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, balance FROM account WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is an account with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM account WHERE id = :id)}</pre>
   */
  public static boolean exists(Handle handle, long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM account WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM account} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM account"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Account> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, balance FROM account ORDER BY id} */
  public static List<Account> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, balance FROM account ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, balance FROM account}</pre>
   */
  public static TableQuery<Account> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, balance FROM account");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Account> query(Handle handle, Fetch<Account> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, balance FROM account", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Account> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Account> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Account> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts an account and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO account ({columns}) VALUES ({values}) RETURNING id, balance}</pre>
   */
  public static Account insert(Handle handle, Consumer<AccountValues> values) {
    return Rows.insert(handle, TABLE, INSERT, AccountValues.of(values));
  }

  /** Inserts an account; a key of 0 is inserted as it is; see {@link #insert}. */
  public static Account insert(Handle handle, Account account) { return Rows.insert(handle, TABLE, INSERT, account); }

  /**
   * Inserts any number of rows and returns them in the same order. A key of 0 is inserted as it is. All of them are one
   * statement.
   * <pre>{@code INSERT INTO account ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, balance}</pre>
   */
  public static List<Account> insertAll(Handle handle, Collection<Account> accounts) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO account ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, balance", accounts);
  }

  /**
   * Inserts an account, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO account AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id, balance}</pre>
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
   * <pre>{@code INSERT INTO account ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING RETURNING id, balance}</pre>
   */
  public static Optional<Account> insertIfAbsent(Handle handle, Consumer<AccountValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, AccountValues.of(values));
  }

  /** The same with an instance; a key of 0 is inserted as it is; see {@link #insertIfAbsent}. */
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
        "INSERT INTO account ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", accounts);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE account SET {assignments} WHERE id = :id RETURNING id, balance}</pre>
   */
  public static Account update(Handle handle, Account account) { return Rows.update(handle, TABLE, UPDATE, account); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static Account update(Handle handle, Account account, Consumer<AccountValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, account, AccountValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Account update(Handle handle, long id, Consumer<AccountValues> values) {
    return Rows.update(handle, TABLE, UPDATE, AccountValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<Account> updateAll(Handle handle, Collection<Account> accounts) {
    return BulkRows.updateAll(handle, TABLE, accounts);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE account SET {assignments} WHERE {condition}}</pre>
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

  /** Deletes an account. {@code DELETE FROM account WHERE id = :id} */
  public static void delete(Handle handle, Account account) { Rows.delete(handle, TABLE, DELETE, account); }

  /** Deletes an account by its key; see {@link #delete}. */
  public static void delete(Handle handle, long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes an account by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, id);
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Account> accounts) {
    BulkRows.deleteAll(handle, TABLE, accounts);
  }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM account WHERE {condition}}</pre>
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
