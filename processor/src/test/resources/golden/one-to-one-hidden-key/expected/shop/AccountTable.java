package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.Column;
import dev.kinship.runtime.Fetch;
import dev.kinship.runtime.Table;
import dev.kinship.runtime.TableQuery;
import dev.kinship.runtime.ToOne;
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
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they
 * are given no rows. What they return is as the database has it, also after a write. An update or
 * a delete that finds no such row throws a {@code NoSuchRowException}, what the database refuses
 * is a {@code DatabaseException}, and a row without a key is refused with an
 * {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id1} and {@code :id2}
 * for the key of the row itself, {@code :ids1} and {@code :ids2} for the keys of the rows that
 * are given and {@code :count} for their number; where a key has several columns, they are
 * numbered; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "shop.Supplier")
@NullMarked
public final class AccountTable {

  /** The column {@code branch}, a part of the key. */
  public static final Column<Account, Integer> BRANCH =
      Column.required("branch", SqlTypes.INTEGER, Account::branch);

  /** The column {@code number}, a part of the key. */
  public static final Column<Account, Long> NUMBER =
      Column.required("number", SqlTypes.LONG, Account::number);

  /** The column {@code bank_code}, for which {@link Account} has no property. */
  public static final Column<Account, String> BANK_CODE =
      Column.hidden("bank_code", SqlTypes.STRING);

  /** The column {@code supplier_id}, for which {@link Account} has no property. */
  public static final Column<Account, Long> SUPPLIER_ID =
      Column.hidden("supplier_id", SqlTypes.LONG);

  /** The rows of {@code account} as instances of {@link Account}. */
  public static final Table<Account> TABLE =
      Table.of(
              Account.class,
              "account",
              List.of(BRANCH, NUMBER, BANK_CODE, SUPPLIER_ID),
              row -> new Account(row.require(BRANCH), row.require(NUMBER)))
          .key(BRANCH, NUMBER);

  /**
   * {@code account.bank_code} references {@code bank.code}; declared by {@link Account}.
   * <pre>{@code ALTER TABLE account ADD FOREIGN KEY (bank_code) REFERENCES bank (code)
   *     ON DELETE SET NULL, ADD UNIQUE (bank_code)}</pre>
   */
  public static final ToOne<Account, String, Bank> BANK =
      ToOne.<Account, String, Bank>named("Account.bank")
          .key(TABLE, BANK_CODE)
          .target(() -> BankTable.TABLE, () -> BankTable.CODE)
          .get(
              "SELECT t.code, t.in_scope, s.bank_code, t.in_scope_ FROM account s"
                  + " LEFT JOIN (SELECT code, in_scope, (in_scope) AS in_scope_ FROM bank) t"
                  + " ON t.code = s.bank_code WHERE s.branch = :id1 AND s.number = :id2")
          .lookup(
              "SELECT code, in_scope FROM bank WHERE code = (SELECT bank_code FROM account"
                  + " WHERE branch = :id1 AND number = :id2)")
          .scope("in_scope")
          .has(
              "SELECT EXISTS (SELECT FROM bank WHERE code = (SELECT bank_code FROM account"
                  + " WHERE branch = :id1 AND number = :id2) AND (in_scope))")
          .set(
              OnReplace.REFUSE,
              "SELECT FROM bank WHERE code = :key FOR NO KEY UPDATE",
              "SELECT branch, number, bank_code FROM account"
                  + " WHERE bank_code = :key"
                  + " OR (branch, number) IN (SELECT * FROM unnest(:ids1, :ids2))"
                  + " ORDER BY branch, number FOR UPDATE",
              "SELECT branch, number FROM account WHERE bank_code = :key"
                  + " AND NOT (branch, number) IN (SELECT * FROM unnest(:ids1, :ids2))"
                  + " ORDER BY branch, number",
              "UPDATE account SET bank_code = :key"
                  + " WHERE (branch, number) IN (SELECT * FROM unnest(:ids1, :ids2))"
                  + " AND bank_code IS DISTINCT FROM :key"
                  + " AND EXISTS (SELECT FROM bank WHERE code = :key)"
                  + " AND (SELECT count(*) FROM account"
                  + " WHERE (branch, number) IN (SELECT * FROM unnest(:ids1, :ids2))) = :count"
                  + " AND NOT EXISTS (SELECT FROM account"
                  + " WHERE bank_code = :key"
                  + " AND NOT (branch, number) IN (SELECT * FROM unnest(:ids1, :ids2)))")
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
              "UPDATE bank SET {assignments} WHERE code = (SELECT bank_code FROM account"
                  + " WHERE branch = :id1 AND number = :id2) RETURNING code, in_scope")
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
   * Returns an account by its key; empty if there is none.
   * <pre>{@code SELECT branch, number FROM account WHERE branch = :id1 AND number = :id2}</pre>
   */
  public static Optional<Account> find(Handle handle, int branch, long number) {
    return TABLE.find(
        handle,
        "SELECT branch, number FROM account WHERE branch = :id1 AND number = :id2",
        branch,
        number);
  }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT branch, number FROM account ORDER BY branch, number}</pre>
   */
  public static List<Account> all(Handle handle) {
    return TABLE.list(handle, "SELECT branch, number FROM account ORDER BY branch, number");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. Nothing is sent
   * before it is asked for rows.
   * <pre>{@code SELECT branch, number FROM account}</pre>
   */
  public static TableQuery<Account> query(Handle handle) {
    return TABLE.query(handle, "SELECT branch, number FROM account");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Account> query(Handle handle, Fetch<Account> fetch) {
    return TABLE.query(handle, "SELECT branch, number FROM account", fetch);
  }

  /**
   * Returns a mapper for the rows of any query that has all columns. It maps a row without a key to
   * null, as an outer join may have it.
   */
  public static RowMapper<Account> mapper() {
    return TABLE.mapper();
  }

  /**
   * The same for columns whose names begin with a prefix, such as {@code p_}; see {@link #mapper}.
   */
  public static RowMapper<Account> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts an account and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO account ({columns}) VALUES ({values}) RETURNING branch, number}</pre>
   */
  public static Account insert(Handle handle, Consumer<AccountValues> values) {
    return TABLE.insert(handle, INSERT, AccountValues.of(values));
  }

  /** Inserts an account; a key of 0 is inserted as it is; see {@link #insert}. */
  public static Account insert(Handle handle, Account account) {
    return TABLE.insert(handle, INSERT, account);
  }

  /**
   * Inserts any number of rows and returns them in the same order. A key of 0 is inserted as it is.
   * All of them are one statement.
   * <pre>{@code INSERT INTO account ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING branch, number}</pre>
   */
  public static List<Account> insertAll(Handle handle, Collection<Account> accounts) {
    return TABLE.insertAll(
        handle,
        "INSERT INTO account ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING branch, number",
        accounts);
  }

  /**
   * Writes the columns that are set, and returns the row.
   * <pre>{@code UPDATE account SET {assignments} WHERE branch = :id1 AND number = :id2
   *     RETURNING branch, number}</pre>
   */
  public static Account update(
      Handle handle, int branch, long number, Consumer<AccountValues> values) {
    return TABLE.update(handle, UPDATE, AccountValues.of(values), branch, number);
  }

  /**
   * Deletes an account.
   * <pre>{@code DELETE FROM account WHERE branch = :id1 AND number = :id2}</pre>
   */
  public static void delete(Handle handle, Account account) {
    TABLE.delete(handle, DELETE, account);
  }

  /** Deletes an account by its key; see {@link #delete}. */
  public static void delete(Handle handle, int branch, long number) {
    TABLE.deleteKey(handle, DELETE, branch, number);
  }
}
