package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.InverseToOne;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.InverseToOneBuilder;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Scopes;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Scope;
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
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the
 * row itself, {@code :ids} for the keys of the rows that are given and {@code :count} for their
 * number; what stands in braces is filled with the columns that were set; {@code {given}} becomes
 * a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "shop.Account")
@NullMarked
public final class BankTable {

  /** The column {@code code}, the key. */
  public static final Column<Bank, String> CODE = Columns.of("code", SqlTypes.STRING, Bank::code);

  /** The column {@code in_scope}. */
  public static final Column<Bank, Boolean> IN_SCOPE =
      Columns.required("in_scope", SqlTypes.BOOLEAN, Bank::inScope);

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

  /**
   * {@code account.bank_code} references {@code bank.code}; the key is in {@link Account}.
   *
   * <pre>{@code ALTER TABLE account ADD FOREIGN KEY (bank_code) REFERENCES bank (code)
   *     ON DELETE SET NULL, ADD UNIQUE (bank_code)}</pre>
   */
  public static final InverseToOne<Bank, String, Account> ACCOUNT =
      InverseToOneBuilder.<Bank, String, Account>named("Bank.account", "BankTable.ACCOUNT")
          .key(TABLE, CODE)
          .holders(() -> AccountTable.TABLE, () -> AccountTable.BANK_CODE)
          .onReplace(OnReplace.REFUSE)
          .get("SELECT branch, number FROM account WHERE bank_code = :key")
          .has("SELECT EXISTS (SELECT 1 FROM account WHERE bank_code = :key)")
          .set(
              "SELECT current_setting('transaction_isolation') FROM bank WHERE code = :key"
                  + " FOR NO KEY UPDATE",
              "WITH held AS (SELECT branch, number, bank_code,"
                  + " (bank_code = :key) IS TRUE AS linked, {given} AS given FROM account"
                  + " WHERE (branch, number) IN (SELECT branch, number FROM account"
                  + " WHERE bank_code = :key UNION ALL SELECT branch, number FROM account"
                  + " WHERE {given}) ORDER BY branch, number FOR UPDATE),"
                  + " ready AS (SELECT 1 FROM bank WHERE code = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " joiners AS (UPDATE account p SET bank_code = :key FROM held h"
                  + " WHERE p.branch = h.branch AND p.number = h.number AND h.given"
                  + " AND NOT h.linked AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.branch, p.number)"
                  + " SELECT c.branch, c.number, h.branch, h.number, h.bank_code"
                  + " FROM held h LEFT JOIN joiners c"
                  + " ON c.branch = h.branch AND c.number = h.number")
          .remove(
              "SELECT 1 FROM bank WHERE code = :key FOR NO KEY UPDATE",
              "WITH held AS"
                  + " (SELECT branch, number, bank_code, (bank_code = :key) IS TRUE AS linked"
                  + " FROM account WHERE bank_code = :key ORDER BY branch, number FOR UPDATE),"
                  + " ready AS (SELECT 1 FROM bank WHERE code = :key"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE account p SET bank_code = NULL FROM held h"
                  + " WHERE p.branch = h.branch AND p.number = h.number AND h.linked"
                  + " AND EXISTS (SELECT 1 FROM ready) RETURNING p.branch, p.number)"
                  + " SELECT c.branch, c.number, h.branch, h.number, h.bank_code"
                  + " FROM held h LEFT JOIN changed c"
                  + " ON c.branch = h.branch AND c.number = h.number")
          .create(
              "WITH t AS (SELECT code FROM bank WHERE code = :key FOR NO KEY UPDATE),"
                  + " s AS (INSERT INTO account ({columns}) SELECT {values} FROM t"
                  + " ON CONFLICT (bank_code) DO NOTHING RETURNING branch, number)"
                  + " SELECT s.branch, s.number, o.branch, o.number FROM t LEFT JOIN s ON true"
                  + " LEFT JOIN account o ON t.code = o.bank_code")
          .update(
              "UPDATE account SET {assignments} WHERE bank_code = :key"
                  + " AND (SELECT count(*) FROM account WHERE bank_code = :key) = 1"
                  + " RETURNING branch, number")
          .destroy(
              "SELECT count(*) FROM account WHERE bank_code = :key",
              "DELETE FROM account WHERE bank_code = :key"
                  + " AND (SELECT count(*) FROM account WHERE bank_code = :key) = 1"
                  + " RETURNING branch, number")
          .unique("ALTER TABLE account ADD UNIQUE (bank_code)")
          .ddl(
              "ALTER TABLE account ADD FOREIGN KEY (bank_code) REFERENCES bank (code)"
                  + " ON DELETE SET NULL, ADD UNIQUE (bank_code)")
          .build();

  private static final String INSERT =
      "INSERT INTO bank ({columns}) VALUES ({values}) RETURNING code, in_scope";

  private static final String UPDATE =
      "UPDATE bank SET {assignments} WHERE code = :id RETURNING code, in_scope";

  private static final String DELETE = "DELETE FROM bank WHERE code = :id";

  private BankTable() {}

  /**
   * Finds a bank by its key.
   *
   * <pre>{@code SELECT code, in_scope FROM bank WHERE code = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param code the key
   * @return the bank; empty where there is no such row
   */
  public static Optional<Bank> find(Handle handle, String code) {
    return Rows.find(handle, TABLE, "SELECT code, in_scope FROM bank WHERE code = :id", code);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT code, in_scope FROM bank WHERE code = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param codes the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Bank> findAll(Handle handle, Collection<String> codes) {
    return Rows.findAll(
        handle, TABLE, CODE, "SELECT code, in_scope FROM bank WHERE code = ANY(:ids)", codes);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT code, in_scope FROM bank ORDER BY code}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Bank> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT code, in_scope FROM bank ORDER BY code");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT code, in_scope FROM bank}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY code} where it is told no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Bank> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT code, in_scope FROM bank");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT code, in_scope FROM bank}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY code} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Bank> query(Handle handle, Fetch<Bank> fetch) {
    return Rows.query(handle, TABLE, "SELECT code, in_scope FROM bank", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Bank> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Bank> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a bank.
   *
   * <pre>{@code INSERT INTO bank ({columns}) VALUES ({values}) RETURNING code, in_scope}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the bank as the database has it
   */
  public static Bank insert(Handle handle, Consumer<BankValues> values) {
    return Rows.insert(handle, TABLE, INSERT, BankValues.of(values));
  }

  /**
   * Inserts a bank.
   *
   * <pre>{@code INSERT INTO bank ({columns}) VALUES ({values}) RETURNING code, in_scope}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param bank what to insert; a key that is null takes the database's default
   * @return the bank as the database has it
   */
  public static Bank insert(Handle handle, Bank bank) {
    return Rows.insert(handle, TABLE, INSERT, bank);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO bank ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING code, in_scope}</pre>
   *
   * <p>One round trip for any number; none for none. Rows with a key and rows without are
   * statements of their own; several take one each where they hold more than 64,000 bytes.
   *
   * @param handle the handle to run on
   * @param banks what to insert; keys that are null take the database's default
   * @return the rows as the database has them, in the same order
   */
  public static List<Bank> insertAll(Handle handle, Collection<Bank> banks) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO bank ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING code, in_scope",
        banks);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE bank SET {assignments} WHERE code = :id RETURNING code, in_scope}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param bank what to write
   * @return the bank as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static Bank update(Handle handle, Bank bank) {
    return Rows.update(handle, TABLE, UPDATE, bank);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE bank SET {assignments} WHERE code = :id RETURNING code, in_scope}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param code the key
   * @param values sets the values to write; the other columns stay
   * @return the bank as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Bank update(Handle handle, String code, Consumer<BankValues> values) {
    return Rows.update(handle, TABLE, UPDATE, BankValues.of(values), code);
  }

  /**
   * Deletes a bank.
   *
   * <pre>{@code DELETE FROM bank WHERE code = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param bank what to delete
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, Bank bank) {
    Rows.delete(handle, TABLE, DELETE, bank);
  }

  /**
   * Deletes a bank by its key.
   *
   * <pre>{@code DELETE FROM bank WHERE code = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param code the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, String code) {
    Rows.deleteKey(handle, TABLE, DELETE, code);
  }
}
