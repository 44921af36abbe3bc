package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
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
 * The table {@code account} of {@link Account}: its columns, its rows and its associations.
 *
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id1} and {@code :id2}
 * for the key of the row itself and {@code :count} for their number; where a key has several
 * columns, they are numbered; what stands in braces is filled with the columns that were set;
 * {@code {given}} becomes a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "shop.Supplier")
@NullMarked
public final class AccountTable {

  /** The column {@code branch}, a part of the key. */
  public static final Column<Account, Integer> BRANCH =
      Columns.required("branch", SqlTypes.INTEGER, Account::branch);

  /** The column {@code number}, a part of the key. */
  public static final Column<Account, Long> NUMBER =
      Columns.required("number", SqlTypes.LONG, Account::number);

  /** The column {@code bank_code}, for which {@link Account} has no property. */
  public static final Column<Account, String> BANK_CODE =
      Columns.hidden("bank_code", SqlTypes.STRING);

  /** The column {@code supplier_id}, for which {@link Account} has no property. */
  public static final Column<Account, Long> SUPPLIER_ID =
      Columns.hidden("supplier_id", SqlTypes.LONG);

  /** The key of {@link Account}: {@code branch, number}. */
  public static final CompositeKey<Account, Key> KEY =
      Keys.<Account, Key>of(
              row -> new Key(row.require(BRANCH), row.require(NUMBER)))
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

  /**
   * {@code account.bank_code} references {@code bank.code}; declared by {@link Account}.
   *
   * <pre>{@code ALTER TABLE account ADD FOREIGN KEY (bank_code) REFERENCES bank (code)
   *     ON DELETE SET NULL, ADD UNIQUE (bank_code)}</pre>
   */
  public static final ToOne<Account, String, Bank> BANK =
      ToOneBuilder.<Account, String, Bank>named("Account.bank", "AccountTable.BANK")
          .key(TABLE, BANK_CODE)
          .target(() -> BankTable.TABLE, () -> BankTable.CODE)
          .get(
              "SELECT t.code, t.in_scope, s.bank_code, t.in_scope_ FROM account s"
                  + " LEFT JOIN (SELECT code, in_scope, (in_scope) AS in_scope_ FROM bank) t"
                  + " ON t.code = s.bank_code WHERE s.branch = :id1 AND s.number = :id2")
          .lookup(
              "SELECT code, in_scope FROM bank"
                  + " WHERE code = (SELECT bank_code FROM account WHERE branch = :id1"
                  + " AND number = :id2)")
          .scope("in_scope")
          .has(
              "SELECT EXISTS (SELECT 1 FROM bank"
                  + " WHERE code = (SELECT bank_code FROM account WHERE branch = :id1"
                  + " AND number = :id2) AND (in_scope))")
          .set(
              OnReplace.REFUSE,
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
          .remove("UPDATE account SET bank_code = NULL WHERE branch = :id1 AND number = :id2")
          .create(
              "WITH s AS (SELECT branch, number FROM account"
                  + " WHERE branch = :id1 AND number = :id2 FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO bank ({columns}) SELECT {values} FROM s"
                  + " RETURNING code, in_scope),"
                  + " u AS (UPDATE account SET bank_code = t.code"
                  + " FROM t WHERE branch = :id1 AND number = :id2)"
                  + " SELECT code, in_scope FROM t")
          .update(
              "UPDATE bank SET {assignments}"
                  + " WHERE code = (SELECT bank_code FROM account WHERE branch = :id1"
                  + " AND number = :id2) RETURNING code, in_scope")
          .ddl(
              "ALTER TABLE account ADD FOREIGN KEY (bank_code) REFERENCES bank (code)"
                  + " ON DELETE SET NULL, ADD UNIQUE (bank_code)")
          .build();

  private static final String INSERT =
      "INSERT INTO account ({columns}) VALUES ({values}) RETURNING branch, number";

  private static final String UPDATE =
      "UPDATE account SET {assignments} WHERE branch = :id1 AND number = :id2"
          + " RETURNING branch, number";

  private static final String DELETE = "DELETE FROM account WHERE branch = :id1 AND number = :id2";

  private AccountTable() {}

  /**
   * Finds an account by its key.
   *
   * <pre>{@code SELECT branch, number FROM account WHERE branch = :id1 AND number = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param branch the key's {@code branch}
   * @param number the key's {@code number}
   * @return the account; empty where there is no such row
   */
  public static Optional<Account> find(Handle handle, int branch, long number) {
    return Rows.find(
        handle,
        TABLE,
        "SELECT branch, number FROM account WHERE branch = :id1 AND number = :id2",
        branch,
        number);
  }

  /**
   * Finds an account by its key.
   *
   * <pre>{@code SELECT branch, number FROM account WHERE branch = :id1 AND number = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @return the account; empty where there is no such row
   */
  public static Optional<Account> find(Handle handle, Key key) {
    return find(handle, key.branch(), key.number());
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT branch, number FROM account WHERE {given}}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param keys the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Account> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(
        handle, TABLE, KEY, "SELECT branch, number FROM account WHERE {given}", keys);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT branch, number FROM account ORDER BY branch, number}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Account> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT branch, number FROM account ORDER BY branch, number");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT branch, number FROM account}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY branch, number} where it is
   * told no order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Account> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT branch, number FROM account");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT branch, number FROM account}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY branch, number} where it
   * names no order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Account> query(Handle handle, Fetch<Account> fetch) {
    return Rows.query(handle, TABLE, "SELECT branch, number FROM account", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Account> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Account> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts an account.
   *
   * <pre>{@code INSERT INTO account ({columns}) VALUES ({values}) RETURNING branch, number}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the account as the database has it
   */
  public static Account insert(Handle handle, Consumer<AccountValues> values) {
    return Rows.insert(handle, TABLE, INSERT, AccountValues.of(values));
  }

  /**
   * Inserts an account.
   *
   * <pre>{@code INSERT INTO account ({columns}) VALUES ({values}) RETURNING branch, number}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param account what to insert; its key is inserted as it is, also where it is 0
   * @return the account as the database has it
   */
  public static Account insert(Handle handle, Account account) {
    return Rows.insert(handle, TABLE, INSERT, account);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO account ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING branch, number}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param accounts what to insert; keys are inserted as they are, also where they are 0
   * @return the rows as the database has them, in the same order
   */
  public static List<Account> insertAll(Handle handle, Collection<Account> accounts) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO account ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING branch, number",
        accounts);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE account SET {assignments} WHERE branch = :id1 AND number = :id2
   *     RETURNING branch, number}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param branch the key's {@code branch}
   * @param number the key's {@code number}
   * @param values sets the values to write; the other columns stay
   * @return the account as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Account update(
      Handle handle, int branch, long number, Consumer<AccountValues> values) {
    return Rows.update(handle, TABLE, UPDATE, AccountValues.of(values), branch, number);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE account SET {assignments} WHERE branch = :id1 AND number = :id2
   *     RETURNING branch, number}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @param values sets the values to write; the other columns stay
   * @return the account as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Account update(Handle handle, Key key, Consumer<AccountValues> values) {
    return update(handle, key.branch(), key.number(), values);
  }

  /**
   * Deletes an account.
   *
   * <pre>{@code DELETE FROM account WHERE branch = :id1 AND number = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param account what to delete
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, Account account) {
    Rows.delete(handle, TABLE, DELETE, account);
  }

  /**
   * Deletes an account by its key.
   *
   * <pre>{@code DELETE FROM account WHERE branch = :id1 AND number = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param branch the key's {@code branch}
   * @param number the key's {@code number}
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, int branch, long number) {
    Rows.deleteKey(handle, TABLE, DELETE, branch, number);
  }

  /**
   * Deletes an account by its key.
   *
   * <pre>{@code DELETE FROM account WHERE branch = :id1 AND number = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, Key key) {
    delete(handle, key.branch(), key.number());
  }

  /**
   * A value of the key of {@link Account}.
   *
   * @param branch the {@code branch}
   * @param number the {@code number}
   */
  public record Key(int branch, long number) {}
}
