package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
import dev.kinship.runtime.query.Column;
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
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the
 * row itself, {@code :ids} for the keys of the rows that are given and {@code :count} for their
 * number; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class AccountTable {

  /** The column {@code id}, the key. */
  public static final Column<Account, Long> ID = Columns.of("id", SqlTypes.LONG, Account::id);

  /** The column {@code supplier_id}. */
  public static final Column<Account, Long> SUPPLIER_ID =
      Columns.required("supplier_id", SqlTypes.LONG, Account::supplierId);

  /** The rows of {@code account} as instances of {@link Account}. */
  public static final Table<Account> TABLE =
      Tables.of(
              Account.class,
              "account",
              List.of(ID, SUPPLIER_ID),
              row -> new Account(row.get(ID), row.require(SUPPLIER_ID)))
          .generated(AccountTable.class, AccountAssociations.class)
          .key(ID);

  /**
   * {@code account.supplier_id} references {@code supplier.id}; declared by
   * {@link Account#supplierId()}.
   *
   * <pre>{@code ALTER TABLE account ADD FOREIGN KEY (supplier_id) REFERENCES supplier (id)
   *     ON DELETE CASCADE, ADD UNIQUE (supplier_id)}</pre>
   */
  public static final ToOne<Account, Long, Supplier> SUPPLIER =
      ToOneBuilder.<Account, Long, Supplier>named("Account.supplier", "AccountTable.SUPPLIER")
          .key(TABLE, SUPPLIER_ID)
          .target(() -> SupplierTable.TABLE, () -> SupplierTable.ID)
          .required()
          .get("SELECT id FROM supplier WHERE id = :key")
          .lookup(
              "SELECT id FROM supplier"
                  + " WHERE id = (SELECT supplier_id FROM account WHERE id = :id)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM account s"
                  + " JOIN supplier t ON t.id = s.supplier_id WHERE s.id = :id)")
          .set(
              OnReplace.REFUSE,
              "SELECT current_setting('transaction_isolation') FROM supplier"
                  + " WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, supplier_id,"
                  + " (supplier_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given"
                  + " FROM account"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM account"
                  + " WHERE supplier_id = :key) || :ids) ORDER BY id FOR UPDATE),"
                  + " ready AS (SELECT 1 FROM supplier WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " joiners AS (UPDATE account p SET supplier_id = :key FROM held h"
                  + " WHERE p.id = h.id AND h.given AND NOT h.linked"
                  + " AND EXISTS (SELECT 1 FROM ready) RETURNING p.id, p.supplier_id)"
                  + " SELECT c.id, c.supplier_id, h.id, h.supplier_id"
                  + " FROM held h LEFT JOIN joiners c ON c.id = h.id")
          .create(
              "WITH s AS (SELECT id FROM account WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO supplier ({columns}) SELECT {values} FROM s"
                  + " RETURNING id),"
                  + " u AS (UPDATE account p SET supplier_id = t.id FROM t WHERE p.id = :id)"
                  + " SELECT id FROM t")
          .update("UPDATE supplier SET {assignments} WHERE id = :key RETURNING id")
          .ddl(
              "ALTER TABLE account ADD FOREIGN KEY (supplier_id) REFERENCES supplier (id)"
                  + " ON DELETE CASCADE, ADD UNIQUE (supplier_id)")
          .build();

  private static final String INSERT =
      "INSERT INTO account ({columns}) VALUES ({values}) RETURNING id, supplier_id";

  private static final String UPDATE =
      "UPDATE account SET {assignments} WHERE id = :id RETURNING id, supplier_id";

  private static final String DELETE = "DELETE FROM account WHERE id = :id";

  private AccountTable() {}

  /**
   * Finds an account by its key.
   *
   * <pre>{@code SELECT id, supplier_id FROM account WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @return the account; empty where there is no such row
   */
  public static Optional<Account> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, supplier_id FROM account WHERE id = :id", id);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT id, supplier_id FROM account WHERE id = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param ids the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Account> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(
        handle, TABLE, ID, "SELECT id, supplier_id FROM account WHERE id = ANY(:ids)", ids);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT id, supplier_id FROM account ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Account> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, supplier_id FROM account ORDER BY id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT id, supplier_id FROM account}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY id} where it is told no order.
   * Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Account> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, supplier_id FROM account");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, supplier_id FROM account}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Account> query(Handle handle, Fetch<Account> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, supplier_id FROM account", fetch);
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
   * <pre>{@code INSERT INTO account ({columns}) VALUES ({values}) RETURNING id, supplier_id}</pre>
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
   * <pre>{@code INSERT INTO account ({columns}) VALUES ({values}) RETURNING id, supplier_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param account what to insert; a key that is null takes the database's default
   * @return the account as the database has it
   */
  public static Account insert(Handle handle, Account account) {
    return Rows.insert(handle, TABLE, INSERT, account);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO account ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING id, supplier_id}</pre>
   *
   * <p>One round trip for any number; none for none. Rows with a key and rows without are
   * statements of their own; several take one each where they hold more than 64,000 bytes.
   *
   * @param handle the handle to run on
   * @param accounts what to insert; keys that are null take the database's default
   * @return the rows as the database has them, in the same order
   */
  public static List<Account> insertAll(Handle handle, Collection<Account> accounts) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO account ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING id, supplier_id",
        accounts);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE account SET {assignments} WHERE id = :id RETURNING id, supplier_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param account what to write
   * @return the account as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static Account update(Handle handle, Account account) {
    return Rows.update(handle, TABLE, UPDATE, account);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE account SET {assignments} WHERE id = :id RETURNING id, supplier_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @param values sets the values to write; the other columns stay
   * @return the account as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Account update(Handle handle, Long id, Consumer<AccountValues> values) {
    return Rows.update(handle, TABLE, UPDATE, AccountValues.of(values), id);
  }

  /**
   * Deletes an account.
   *
   * <pre>{@code DELETE FROM account WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param account what to delete
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, Account account) {
    Rows.delete(handle, TABLE, DELETE, account);
  }

  /**
   * Deletes an account by its key.
   *
   * <pre>{@code DELETE FROM account WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, Long id) {
    Rows.deleteKey(handle, TABLE, DELETE, id);
  }
}
