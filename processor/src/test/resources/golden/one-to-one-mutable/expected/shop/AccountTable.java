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
 * The table {@code shop."Accounts"} of {@link Account}: its columns, its rows and its
 * associations.
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
  public static final Column<Account, Long> ID =
      Column.of("id", SqlTypes.LONG, account -> account.id, (account, value) -> account.id = value);

  /** The column {@code supplier_id}. */
  public static final Column<Account, Long> SUPPLIER_ID =
      Column.of(
          "supplier_id",
          SqlTypes.LONG,
          account -> account.supplierId,
          (account, value) -> account.supplierId = value);

  /** The rows of {@code shop."Accounts"} as instances of {@link Account}. */
  public static final Table<Account> TABLE =
      Table.mutable(
              Account.class,
              "shop.\"Accounts\"",
              List.of(ID, SUPPLIER_ID),
              Account::new)
          .key(ID);

  /**
   * {@code shop."Accounts".supplier_id} references {@code supplier.id}; declared by
   * {@link Account#supplierId}.
   */
  public static final ToOne<Account, Long, Supplier> SUPPLIER =
      ToOne.<Account, Long, Supplier>named("Account.supplier")
          .key(TABLE, SUPPLIER_ID)
          .target(() -> SupplierTable.TABLE, () -> SupplierTable.ID)
          .get("SELECT id, name FROM supplier WHERE id = :key")
          .lookup(
              "SELECT id, name FROM supplier"
                  + " WHERE id = (SELECT supplier_id FROM shop.\"Accounts\" WHERE id = :id)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM shop.\"Accounts\" s"
                  + " JOIN supplier t ON t.id = s.supplier_id WHERE s.id = :id)")
          .set(
              OnReplace.DELETE,
              "SELECT 1 FROM supplier WHERE id = :key FOR NO KEY UPDATE",
              "SELECT id, supplier_id FROM shop.\"Accounts\""
                  + " WHERE supplier_id = :key OR id = ANY(:ids) ORDER BY id FOR UPDATE",
              "DELETE FROM shop.\"Accounts\" WHERE supplier_id = :key"
                  + " AND NOT id = ANY(:ids) AND EXISTS (SELECT 1 FROM supplier WHERE id = :key)"
                  + " AND (SELECT count(*) FROM shop.\"Accounts\" WHERE id = ANY(:ids)) = :count"
                  + " RETURNING id, supplier_id",
              "UPDATE shop.\"Accounts\" SET supplier_id = :key WHERE id = ANY(:ids)"
                  + " AND supplier_id IS DISTINCT FROM :key"
                  + " AND EXISTS (SELECT 1 FROM supplier WHERE id = :key)"
                  + " AND (SELECT count(*) FROM shop.\"Accounts\" WHERE id = ANY(:ids)) = :count")
          .remove("UPDATE shop.\"Accounts\" SET supplier_id = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM shop.\"Accounts\""
                  + " WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO supplier ({columns}) SELECT {values} FROM s"
                  + " RETURNING id, name),"
                  + " u AS (UPDATE shop.\"Accounts\" p SET supplier_id = t.id"
                  + " FROM t WHERE p.id = :id)"
                  + " SELECT id, name FROM t")
          .update("UPDATE supplier SET {assignments} WHERE id = :key RETURNING id, name")
          .destroy(
              "WITH t AS (SELECT 1 FROM supplier WHERE id = :key FOR UPDATE),"
                  + " u AS (UPDATE shop.\"Accounts\" SET supplier_id = NULL"
                  + " WHERE id = :id AND supplier_id = :key AND EXISTS (SELECT 1 FROM t)"
                  + " RETURNING id)"
                  + " DELETE FROM supplier WHERE id = :key AND EXISTS (SELECT 1 FROM u)")
          .ddl(
              "ALTER TABLE shop.\"Accounts\" ADD FOREIGN KEY (supplier_id)"
                  + " REFERENCES supplier (id), ADD UNIQUE (supplier_id)")
          .build();

  private static final String INSERT =
      "INSERT INTO shop.\"Accounts\" ({columns}) VALUES ({values})"
          + " RETURNING id, supplier_id";

  private static final String UPDATE =
      "UPDATE shop.\"Accounts\" SET {assignments} WHERE id = :id"
          + " RETURNING id, supplier_id";

  private static final String DELETE = "DELETE FROM shop.\"Accounts\" WHERE id = :id";

  private AccountTable() {}

  /**
   * Returns an account by its key; empty if there is none.
   * <pre>{@code SELECT id, supplier_id FROM shop."Accounts" WHERE id = :id}</pre>
   */
  public static Optional<Account> find(Handle handle, Long id) {
    return TABLE.find(handle, "SELECT id, supplier_id FROM shop.\"Accounts\" WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, supplier_id FROM shop."Accounts" WHERE id = ANY(:ids)}</pre>
   */
  public static List<Account> findAll(Handle handle, Collection<Long> ids) {
    return TABLE.findAll(
        handle, "SELECT id, supplier_id FROM shop.\"Accounts\" WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT id, supplier_id FROM shop."Accounts" ORDER BY id}</pre>
   */
  public static List<Account> all(Handle handle) {
    return TABLE.list(handle, "SELECT id, supplier_id FROM shop.\"Accounts\" ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. Nothing is sent
   * before it is asked for rows.
   * <pre>{@code SELECT id, supplier_id FROM shop."Accounts"}</pre>
   */
  public static TableQuery<Account> query(Handle handle) {
    return TABLE.query(handle, "SELECT id, supplier_id FROM shop.\"Accounts\"");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Account> query(Handle handle, Fetch<Account> fetch) {
    return TABLE.query(handle, "SELECT id, supplier_id FROM shop.\"Accounts\"", fetch);
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
   * <pre>{@code INSERT INTO shop."Accounts" ({columns}) VALUES ({values})
   *     RETURNING id, supplier_id}</pre>
   */
  public static Account insert(Handle handle, Consumer<AccountValues> values) {
    return TABLE.insert(handle, INSERT, AccountValues.of(values));
  }

  /** Inserts an account; a key that is null takes the database's default; see {@link #insert}. */
  public static Account insert(Handle handle, Account account) {
    return TABLE.insert(handle, INSERT, account);
  }

  /**
   * Inserts any number of rows and returns the same instances in the same order. A key that is null
   * takes the database's default. Rows with a key and rows without are statements of their own;
   * several take one round trip each if they hold over 64,000 bytes.
   * <pre>{@code INSERT INTO shop."Accounts" ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING id, supplier_id}</pre>
   */
  public static List<Account> insertAll(Handle handle, Collection<Account> accounts) {
    return TABLE.insertAll(
        handle,
        "INSERT INTO shop.\"Accounts\" ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING id, supplier_id",
        accounts);
  }

  /**
   * Writes all columns of a row but its key, and returns the same instance.
   * <pre>{@code UPDATE shop."Accounts" SET {assignments} WHERE id = :id
   *     RETURNING id, supplier_id}</pre>
   */
  public static Account update(Handle handle, Account account) {
    return TABLE.update(handle, UPDATE, account);
  }

  /** Writes the columns that are set, and returns the row; see {@link #update}. */
  public static Account update(Handle handle, Long id, Consumer<AccountValues> values) {
    return TABLE.update(handle, UPDATE, AccountValues.of(values), id);
  }

  /**
   * Deletes an account.
   * <pre>{@code DELETE FROM shop."Accounts" WHERE id = :id}</pre>
   */
  public static void delete(Handle handle, Account account) {
    TABLE.delete(handle, DELETE, account);
  }

  /** Deletes an account by its key; see {@link #delete}. */
  public static void delete(Handle handle, Long id) {
    TABLE.deleteKey(handle, DELETE, id);
  }
}
