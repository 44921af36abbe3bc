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
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the
 * row itself, {@code :ids} for the keys of the rows that are given and {@code :count} for their
 * number; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class AccountTable {

  /** The column {@code id}, the key. */
  public static final Column<Account, Long> ID = Column.required("id", SqlTypes.LONG, Account::id);

  /** The column {@code balance}. */
  public static final Column<Account, Long> BALANCE =
      Column.required("balance", SqlTypes.LONG, Account::balance);

  /** The rows of {@code account} as instances of {@link Account}. */
  public static final Table<Account> TABLE =
      Table.of(
              Account.class,
              "account",
              List.of(ID, BALANCE),
              row -> new Account(row.require(ID), row.require(BALANCE)))
          .key(ID);

  /** {@code account.id} references {@code supplier.id}; declared by {@link Account#id()}. */
  public static final ToOne<Account, Long, Supplier> SUPPLIER =
      ToOne.<Account, Long, Supplier>named("Account.supplier")
          .key(TABLE, ID)
          .target(() -> SupplierTable.TABLE, () -> SupplierTable.ID)
          .required()
          .get("SELECT id FROM supplier WHERE id = :key")
          .lookup("SELECT id FROM supplier WHERE id = (SELECT id FROM account WHERE id = :id)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM account s JOIN supplier t ON t.id = s.id"
                  + " WHERE s.id = :id)")
          .set(
              OnReplace.REFUSE,
              "SELECT 1 FROM supplier WHERE id = :key FOR NO KEY UPDATE",
              "SELECT id FROM account WHERE id = :key OR id = ANY(:ids) ORDER BY id"
                  + " FOR UPDATE",
              "SELECT id, balance FROM account WHERE id = :key AND NOT id = ANY(:ids)"
                  + " ORDER BY id",
              "UPDATE account SET id = :key WHERE id = ANY(:ids)"
                  + " AND id IS DISTINCT FROM :key"
                  + " AND EXISTS (SELECT 1 FROM supplier WHERE id = :key)"
                  + " AND (SELECT count(*) FROM account WHERE id = ANY(:ids)) = :count"
                  + " AND NOT EXISTS (SELECT 1 FROM account"
                  + " WHERE id = :key AND NOT id = ANY(:ids))")
          .create(
              "WITH s AS (SELECT id FROM account WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO supplier ({columns}) SELECT {values} FROM s"
                  + " RETURNING id),"
                  + " u AS (UPDATE account p SET id = t.id FROM t WHERE p.id = :id)"
                  + " SELECT id FROM t")
          .update("UPDATE supplier SET {assignments} WHERE id = :key RETURNING id")
          .ddl("ALTER TABLE account ADD FOREIGN KEY (id) REFERENCES supplier (id)")
          .build();

  private static final String INSERT =
      "INSERT INTO account ({columns}) VALUES ({values}) RETURNING id, balance";

  private static final String UPDATE =
      "UPDATE account SET {assignments} WHERE id = :id RETURNING id, balance";

  private static final String DELETE = "DELETE FROM account WHERE id = :id";

  private AccountTable() {}

  /**
   * Returns an account by its key; empty if there is none.
   * <pre>{@code SELECT id, balance FROM account WHERE id = :id}</pre>
   */
  public static Optional<Account> find(Handle handle, long id) {
    return TABLE.find(handle, "SELECT id, balance FROM account WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, balance FROM account WHERE id = ANY(:ids)}</pre>
   */
  public static List<Account> findAll(Handle handle, Collection<Long> ids) {
    return TABLE.findAll(handle, "SELECT id, balance FROM account WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT id, balance FROM account ORDER BY id}</pre>
   */
  public static List<Account> all(Handle handle) {
    return TABLE.list(handle, "SELECT id, balance FROM account ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. Nothing is sent
   * before it is asked for rows.
   * <pre>{@code SELECT id, balance FROM account}</pre>
   */
  public static TableQuery<Account> query(Handle handle) {
    return TABLE.query(handle, "SELECT id, balance FROM account");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Account> query(Handle handle, Fetch<Account> fetch) {
    return TABLE.query(handle, "SELECT id, balance FROM account", fetch);
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
   * <pre>{@code INSERT INTO account ({columns}) VALUES ({values}) RETURNING id, balance}</pre>
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
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING id, balance}</pre>
   */
  public static List<Account> insertAll(Handle handle, Collection<Account> accounts) {
    return TABLE.insertAll(
        handle,
        "INSERT INTO account ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING id, balance",
        accounts);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE account SET {assignments} WHERE id = :id RETURNING id, balance}</pre>
   */
  public static Account update(Handle handle, Account account) {
    return TABLE.update(handle, UPDATE, account);
  }

  /** Writes the columns that are set, and returns the row; see {@link #update}. */
  public static Account update(Handle handle, long id, Consumer<AccountValues> values) {
    return TABLE.update(handle, UPDATE, AccountValues.of(values), id);
  }

  /**
   * Deletes an account.
   * <pre>{@code DELETE FROM account WHERE id = :id}</pre>
   */
  public static void delete(Handle handle, Account account) {
    TABLE.delete(handle, DELETE, account);
  }

  /** Deletes an account by its key; see {@link #delete}. */
  public static void delete(Handle handle, long id) {
    TABLE.deleteKey(handle, DELETE, id);
  }
}
