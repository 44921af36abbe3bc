package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
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
 * The table {@code account} of {@link Account}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id1} and {@code :id2} for the key of the
 * row itself and {@code :count} for their number; where a key has several columns, they are numbered; what stands in
 * braces becomes the columns that were set, or the condition; {@code {given}} becomes a condition on the keys of the
 * rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "shop.Supplier")
@NullMarked
public final class AccountTable {

  /** The column {@code branch}, a part of the key. */
  public static final Column<Account, Integer> BRANCH = Columns.required("branch", SqlTypes.INTEGER, Account::branch);

  /** The column {@code number}, a part of the key. */
  public static final Column<Account, Long> NUMBER = Columns.required("number", SqlTypes.LONG, Account::number);

  /** The column {@code bank_code}, for which {@link Account} has no property. */
  public static final TextColumn<Account> BANK_CODE = Columns.hiddenText("bank_code");

  /** The column {@code supplier_id}, for which {@link Account} has no property. */
  public static final Column<Account, Long> SUPPLIER_ID = Columns.hidden("supplier_id", SqlTypes.LONG);

  /** The key of {@link Account}: {@code branch, number}. */
  public static final CompositeKey<Account, Key> KEY =
      Keys.<Account, Key>of(row -> new Key(row.require(BRANCH), row.require(NUMBER)))
          .column(BRANCH, Key::branch)
          .column(NUMBER, Key::number)
          .build();

  /** The rows of {@code account} as instances of {@link Account}. */
  public static final Table<Account> TABLE =
      Tables.of(
              Account.class,
              "account",
              List.of(BRANCH, NUMBER, BANK_CODE, SUPPLIER_ID),
              row -> new Account(row.require(BRANCH), row.require(NUMBER)))
          .generated(AccountTable.class, AccountAssociations.class)
          .key(BRANCH, NUMBER);

  /** {@code account.bank_code} references {@code bank.code}; see {@link Account}. */
  public static final ToOne<Account, String, Bank> BANK =
      ToOneBuilder.<Account, String, Bank>named("Account.bank", "AccountTable.BANK")
          .key(TABLE, BANK_CODE)
          .target(() -> BankTable.TABLE, () -> BankTable.CODE)
          .get(
              "SELECT t.code, t.in_scope, s.bank_code, t.in_scope_ FROM account s"
                  + " LEFT JOIN (SELECT code, in_scope, (in_scope) AS in_scope_ FROM bank) t ON t.code = s.bank_code"
                  + " WHERE s.branch = :id1 AND s.number = :id2")
          .lookup(
              "SELECT code, in_scope FROM bank"
                  + " WHERE code = (SELECT bank_code FROM account WHERE branch = :id1 AND number = :id2)")
          .scope("in_scope")
          .has(
              "SELECT EXISTS (SELECT 1 FROM bank"
                  + " WHERE code = (SELECT bank_code FROM account WHERE branch = :id1 AND number = :id2)"
                  + " AND (in_scope))")
          .set(
              OnReplace.REFUSE,
              "SELECT current_setting('transaction_isolation') FROM bank WHERE code = :key FOR NO KEY UPDATE",
              "WITH held AS"
                  + " (SELECT branch, number, bank_code, (bank_code = :key) IS TRUE AS linked, {given} AS given"
                  + " FROM account"
                  + " WHERE (branch, number) IN (SELECT branch, number FROM account"
                  + " WHERE bank_code = :key UNION SELECT branch, number FROM account WHERE {given})"
                  + " ORDER BY branch, number FOR UPDATE),"
                  + " ready AS (SELECT 1 FROM bank WHERE code = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " joiners AS (UPDATE account p SET bank_code = :key FROM held h"
                  + " WHERE p.branch = h.branch AND p.number = h.number AND h.given AND NOT h.linked"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.branch, p.number, h.branch AS old1, h.number AS old2, h.bank_code AS old3)"
                  + " SELECT NULL, NULL, branch, number, bank_code FROM held UNION ALL SELECT * FROM joiners")
          .remove("UPDATE account SET bank_code = NULL WHERE branch = :id1 AND number = :id2")
          .create(
              "WITH s AS (SELECT branch, number FROM account"
                  + " WHERE branch = :id1 AND number = :id2 FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO bank ({columns}) SELECT {values} FROM s RETURNING code, in_scope),"
                  + " u AS (UPDATE account SET bank_code = t.code FROM t WHERE branch = :id1 AND number = :id2"
                  + " RETURNING 1)"
                  + " SELECT code, in_scope, EXISTS (SELECT 1 FROM u) FROM t")
          .update(
              "UPDATE bank SET {assignments}"
                  + " WHERE code = (SELECT bank_code FROM account WHERE branch = :id1 AND number = :id2)"
                  + " RETURNING code, in_scope")
          .ddl(
              "ALTER TABLE account ADD FOREIGN KEY (bank_code) REFERENCES bank (code) ON DELETE SET NULL,"
                  + " ADD UNIQUE (bank_code)")
          .build();

  private static final String INSERT = "INSERT INTO account ({columns}) VALUES ({values}) RETURNING branch, number";

  private static final String UPDATE =
      "UPDATE account SET {assignments} WHERE branch = :id1 AND number = :id2 RETURNING branch, number";

  private static final String DELETE = "DELETE FROM account WHERE branch = :id1 AND number = :id2";

  private AccountTable() {}

  /**
   * Returns an account by its key; empty if there is none.
   * <pre>{@code SELECT branch, number FROM account WHERE branch = :id1 AND number = :id2}</pre>
   */
  public static Optional<Account> find(Handle handle, int branch, long number) {
    return Rows.find(handle, TABLE,
        "SELECT branch, number FROM account WHERE branch = :id1 AND number = :id2", branch, number);
  }

  /** The same with the key as a record; see {@link #find}. */
  public static Optional<Account> find(Handle handle, Key key) { return find(handle, key.branch(), key.number()); }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT branch, number FROM account WHERE {given}}</pre>
   */
  public static List<Account> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(handle, TABLE, KEY, "SELECT branch, number FROM account WHERE {given}", keys);
  }

  /**
   * Returns whether there is an account with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM account WHERE branch = :id1 AND number = :id2)}</pre>
   */
  public static boolean exists(Handle handle, int branch, long number) {
    return Rows.exists(handle, TABLE,
        "SELECT EXISTS (SELECT 1 FROM account WHERE branch = :id1 AND number = :id2)", branch, number);
  }

  /** The same with the key as a record; see {@link #exists}. */
  public static boolean exists(Handle handle, Key key) { return exists(handle, key.branch(), key.number()); }

  /** Returns how many rows there are. {@code SELECT count(*) FROM account} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM account"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Account> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT branch, number FROM account ORDER BY branch, number} */
  public static List<Account> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT branch, number FROM account ORDER BY branch, number");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT branch, number FROM account}</pre>
   */
  public static TableQuery<Account> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT branch, number FROM account");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Account> query(Handle handle, Fetch<Account> fetch) {
    return Rows.query(handle, TABLE, "SELECT branch, number FROM account", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Account> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Account> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Account> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts an account and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO account ({columns}) VALUES ({values}) RETURNING branch, number}</pre>
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
   *     RETURNING branch, number}</pre>
   */
  public static List<Account> insertAll(Handle handle, Collection<Account> accounts) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO account ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING branch, number", accounts);
  }

  /**
   * Inserts an account, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO account AS p ({columns}) VALUES ({values}) ON CONFLICT (branch, number)
   *     DO UPDATE SET {updates} RETURNING branch, number}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Account upsert(Handle handle, Consumer<AccountValues> values) {
    return Upserts.upsert(handle, TABLE, AccountValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Account upsert(
      Handle handle, dev.kinship.runtime.query.Key<Account, ?> key, Consumer<AccountValues> values) {
    return Upserts.upsert(handle, TABLE, key, AccountValues.of(values));
  }

  /** Inserts an account, or writes all its columns but keys; see {@link #upsert}. */
  public static Account upsert(Handle handle, Account account) { return Upserts.upsert(handle, TABLE, account); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Account upsert(Handle handle, dev.kinship.runtime.query.Key<Account, ?> key, Account account) {
    return Upserts.upsert(handle, TABLE, key, account);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Account> upsertAll(Handle handle, Collection<Account> accounts) {
    return Upserts.upsertAll(handle, TABLE, accounts);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Account> upsertAll(
      Handle handle, dev.kinship.runtime.query.Key<Account, ?> key, Collection<Account> accounts) {
    return Upserts.upsertAll(handle, TABLE, key, accounts);
  }

  /**
   * Inserts an account, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO account ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING branch, number}</pre>
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
   * Writes the columns that are set in an instance's row; returns the row.
   * <pre>{@code UPDATE account SET {assignments} WHERE branch = :id1 AND number = :id2 RETURNING branch, number}</pre>
   */
  public static Account update(Handle handle, Account account, Consumer<AccountValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, account, AccountValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Account update(Handle handle, int branch, long number, Consumer<AccountValues> values) {
    return Rows.update(handle, TABLE, UPDATE, AccountValues.of(values), branch, number);
  }

  /** The same with the key as a record; see {@link #update}. */
  public static Account update(Handle handle, Key key, Consumer<AccountValues> values) {
    return update(handle, key.branch(), key.number(), values);
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

  /** Deletes an account. {@code DELETE FROM account WHERE branch = :id1 AND number = :id2} */
  public static void delete(Handle handle, Account account) { Rows.delete(handle, TABLE, DELETE, account); }

  /** Deletes an account by its key; see {@link #delete}. */
  public static void delete(Handle handle, int branch, long number) {
    Rows.deleteKey(handle, TABLE, DELETE, branch, number);
  }

  /** The same with the key as a record; see {@link #delete}. */
  public static void delete(Handle handle, Key key) { delete(handle, key.branch(), key.number()); }

  /** Deletes an account by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, int branch, long number) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, branch, number);
  }

  /** The same with the key as a record; see {@link #deleteIfExists}. */
  public static boolean deleteIfExists(Handle handle, Key key) {
    return deleteIfExists(handle, key.branch(), key.number());
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

  /**
   * A value of the key of {@link Account}.
   *
   * @param branch the {@code branch}
   * @param number the {@code number}
   */
  public record Key(int branch, long number) {}
}
