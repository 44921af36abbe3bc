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
import dev.kinship.runtime.generated.Scopes;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.query.Scope;
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
 * The table {@code bank} of {@link Bank}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself,
 * {@code :ids} for the keys of the rows that are given and {@code :count} for their number; what stands in braces
 * becomes the columns that were set, or the condition; {@code {given}} becomes a condition on the keys of the rows
 * that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "shop.Account")
@NullMarked
public final class BankTable {

  /** The column {@code code}, the key. */
  public static final TextColumn<Bank> CODE = Columns.text("code", Bank::code);

  /** The column {@code in_scope}. */
  public static final Column<Bank, Boolean> IN_SCOPE = Columns.required("in_scope", SqlTypes.BOOLEAN, Bank::inScope);

  /** The scope {@code open}: {@code in_scope}, the default. */
  public static final Scope<Bank> OPEN = Scopes.named("open", "in_scope");

  /** The rows of {@code bank} as instances of {@link Bank}. */
  public static final Table<Bank> TABLE =
      Tables.of(
              Bank.class,
              "bank",
              List.of(CODE, IN_SCOPE),
              row -> new Bank(row.get(CODE), row.require(IN_SCOPE)))
          .generated(BankTable.class, BankAssociations.class)
          .key(CODE);

  /** {@code account.bank_code} references {@code bank.code}; see {@link Account}. */
  public static final InverseToOne<Bank, String, Account> ACCOUNT =
      InverseToOneBuilder.<Bank, String, Account>named("Bank.account", "BankTable.ACCOUNT")
          .key(TABLE, CODE)
          .holders(() -> AccountTable.TABLE, () -> AccountTable.BANK_CODE)
          .onReplace(OnReplace.REFUSE)
          .get("SELECT branch, number FROM account WHERE bank_code = :key")
          .has("SELECT EXISTS (SELECT 1 FROM account WHERE bank_code = :key)")
          .set(
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
          .remove(
              "SELECT 1 FROM bank WHERE code = :key FOR NO KEY UPDATE",
              "UPDATE account p SET bank_code = NULL FROM bank t WHERE p.bank_code = :key AND t.code = :key"
                  + " RETURNING p.branch, p.number")
          .create(
              "WITH t AS (SELECT 1 FROM bank WHERE code = :key FOR NO KEY UPDATE),"
                  + " s AS (INSERT INTO account ({columns}) SELECT {values} FROM t ON CONFLICT (bank_code) DO NOTHING"
                  + " RETURNING branch, number)"
                  + " SELECT s.branch, s.number,"
                  + " CASE WHEN s.branch IS NULL THEN (SELECT o.branch FROM account o"
                  + " WHERE o.bank_code = :key) END, CASE WHEN s.number IS NULL THEN (SELECT o.number FROM account o"
                  + " WHERE o.bank_code = :key) END FROM t LEFT JOIN s ON true")
          .ensure(
              "WITH t AS (SELECT 1 FROM bank WHERE code = :key FOR NO KEY UPDATE)"
                  + " INSERT INTO account AS p ({columns}) SELECT {values} FROM t"
                  + " ON CONFLICT (bank_code) DO UPDATE SET {updates} RETURNING branch, number")
          .update(
              "UPDATE account p SET {assignments} WHERE bank_code = :key"
                  + " AND NOT EXISTS (SELECT 1 FROM account o WHERE o.bank_code = :key"
                  + " AND (o.branch, o.number) <> (p.branch, p.number)) RETURNING branch, number")
          .destroy(
              "SELECT count(*) FROM account WHERE bank_code = :key",
              "DELETE FROM account p WHERE bank_code = :key"
                  + " AND NOT EXISTS (SELECT 1 FROM account o WHERE o.bank_code = :key"
                  + " AND (o.branch, o.number) <> (p.branch, p.number)) RETURNING branch, number")
          .unique("ALTER TABLE account ADD UNIQUE (bank_code)")
          .ddl(
              "ALTER TABLE account ADD FOREIGN KEY (bank_code) REFERENCES bank (code) ON DELETE SET NULL,"
                  + " ADD UNIQUE (bank_code)")
          .build();

  private static final String INSERT = "INSERT INTO bank ({columns}) VALUES ({values}) RETURNING code, in_scope";

  private static final String UPDATE = "UPDATE bank SET {assignments} WHERE code = :id RETURNING code, in_scope";

  private static final String DELETE = "DELETE FROM bank WHERE code = :id";

  private BankTable() {}

  /** Returns a bank by its key; empty if there is none. {@code SELECT code, in_scope FROM bank WHERE code = :id} */
  public static Optional<Bank> find(Handle handle, String code) {
    return Rows.find(handle, TABLE, "SELECT code, in_scope FROM bank WHERE code = :id", code);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT code, in_scope FROM bank WHERE code = ANY(:ids)}</pre>
   */
  public static List<Bank> findAll(Handle handle, Collection<String> codes) {
    return Rows.findAll(handle, TABLE, CODE, "SELECT code, in_scope FROM bank WHERE code = ANY(:ids)", codes);
  }

  /**
   * Returns whether there is a bank with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM bank WHERE code = :id)}</pre>
   */
  public static boolean exists(Handle handle, String code) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM bank WHERE code = :id)", code);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM bank} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM bank"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Bank> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT code, in_scope FROM bank ORDER BY code} */
  public static List<Bank> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT code, in_scope FROM bank ORDER BY code");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT code, in_scope FROM bank}</pre>
   */
  public static TableQuery<Bank> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT code, in_scope FROM bank");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Bank> query(Handle handle, Fetch<Bank> fetch) {
    return Rows.query(handle, TABLE, "SELECT code, in_scope FROM bank", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Bank> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Bank> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Bank> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a bank and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO bank ({columns}) VALUES ({values}) RETURNING code, in_scope}</pre>
   */
  public static Bank insert(Handle handle, Consumer<BankValues> values) {
    return Rows.insert(handle, TABLE, INSERT, BankValues.of(values));
  }

  /** Inserts a bank; a key that is null takes the database's default; see {@link #insert}. */
  public static Bank insert(Handle handle, Bank bank) { return Rows.insert(handle, TABLE, INSERT, bank); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO bank ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING code, in_scope}</pre>
   */
  public static List<Bank> insertAll(Handle handle, Collection<Bank> banks) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO bank ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING code, in_scope", banks);
  }

  /**
   * Inserts a bank, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO bank AS p ({columns}) VALUES ({values}) ON CONFLICT (code) DO UPDATE SET {updates}
   *     RETURNING code, in_scope}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Bank upsert(Handle handle, Consumer<BankValues> values) {
    return Upserts.upsert(handle, TABLE, BankValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Bank upsert(Handle handle, Key<Bank, ?> key, Consumer<BankValues> values) {
    return Upserts.upsert(handle, TABLE, key, BankValues.of(values));
  }

  /** Inserts a bank, or writes all its columns but keys; see {@link #upsert}. */
  public static Bank upsert(Handle handle, Bank bank) { return Upserts.upsert(handle, TABLE, bank); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Bank upsert(Handle handle, Key<Bank, ?> key, Bank bank) {
    return Upserts.upsert(handle, TABLE, key, bank);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Bank> upsertAll(Handle handle, Collection<Bank> banks) {
    return Upserts.upsertAll(handle, TABLE, banks);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Bank> upsertAll(Handle handle, Key<Bank, ?> key, Collection<Bank> banks) {
    return Upserts.upsertAll(handle, TABLE, key, banks);
  }

  /**
   * Inserts a bank, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO bank ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING RETURNING code, in_scope}</pre>
   */
  public static Optional<Bank> insertIfAbsent(Handle handle, Consumer<BankValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, BankValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  public static Optional<Bank> insertIfAbsent(Handle handle, Bank bank) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, bank);
  }

  /** Inserts a bank without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<BankValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, BankValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Bank bank) { Rows.insertOnly(handle, TABLE, INSERT, bank); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Bank> banks) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO bank ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", banks);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE bank SET {assignments} WHERE code = :id RETURNING code, in_scope}</pre>
   */
  public static Bank update(Handle handle, Bank bank) { return Rows.update(handle, TABLE, UPDATE, bank); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static Bank update(Handle handle, Bank bank, Consumer<BankValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, bank, BankValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Bank update(Handle handle, String code, Consumer<BankValues> values) {
    return Rows.update(handle, TABLE, UPDATE, BankValues.of(values), code);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<Bank> updateAll(Handle handle, Collection<Bank> banks) {
    return BulkRows.updateAll(handle, TABLE, banks);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE bank SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Bank> condition, Consumer<BankValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, BankValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Bank> updateReturning(Handle handle, Condition<Bank> condition, Consumer<BankValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, BankValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<BankValues> values) {
    return BulkRows.updateEvery(handle, TABLE, BankValues.of(values));
  }

  /** Deletes a bank. {@code DELETE FROM bank WHERE code = :id} */
  public static void delete(Handle handle, Bank bank) { Rows.delete(handle, TABLE, DELETE, bank); }

  /** Deletes a bank by its key; see {@link #delete}. */
  public static void delete(Handle handle, String code) { Rows.deleteKey(handle, TABLE, DELETE, code); }

  /** Deletes a bank with the rows that {@code dependents} names; see {@link #delete}. */
  public static Deleted delete(Handle handle, Bank bank, Dependents<Bank> dependents) {
    return dependents.deleteWith(handle, TABLE, bank);
  }

  /** Deletes a bank by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, String code) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, code);
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Bank> banks) { BulkRows.deleteAll(handle, TABLE, banks); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM bank WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Bank> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Bank> deleteReturning(Handle handle, Condition<Bank> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
