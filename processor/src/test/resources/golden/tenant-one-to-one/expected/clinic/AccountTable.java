package clinic;

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
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id1} and {@code :id2} for
 * the key of the row itself, {@code :ids2} for the keys of the rows that are given and {@code :count} for their
 * number; where a key has several columns, they are numbered; what stands in braces becomes the columns that were
 * set, or the condition; {@code {given}} becomes a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class AccountTable {

  /** The column {@code tenant_id}, a part of the key. */
  public static final Column<Account, Long> TENANT_ID = Columns.required("tenant_id", SqlTypes.LONG, Account::tenantId);

  /** The column {@code id}, a part of the key. */
  public static final Column<Account, Long> ID = Columns.required("id", SqlTypes.LONG, Account::id);

  /** The column {@code owner_id}. */
  public static final Column<Account, Long> OWNER_ID = Columns.of("owner_id", SqlTypes.LONG, Account::ownerId);

  /** The key of {@link Account}: {@code tenant_id, id}. */
  public static final CompositeKey<Account, Key> KEY =
      Keys.<Account, Key>of(row -> new Key(row.require(TENANT_ID), row.require(ID)))
          .column(TENANT_ID, Key::tenantId)
          .column(ID, Key::id)
          .build();

  /** The foreign key {@code tenant_id, owner_id}, of which {@code owner_id} is its own. */
  public static final CompositeKey<Account, OwnerTable.Key> OWNER_KEY =
      Keys.<Account, OwnerTable.Key>of(row -> new OwnerTable.Key(row.require(TENANT_ID), row.require(OWNER_ID)))
          .shared(TENANT_ID, OwnerTable.Key::tenantId)
          .column(OWNER_ID, OwnerTable.Key::id)
          .build();

  /** The rows of {@code account} as instances of {@link Account}. */
  public static final Table<Account> TABLE =
      Tables.of(
              Account.class,
              "account",
              List.of(TENANT_ID, ID, OWNER_ID),
              row -> new Account(row.require(TENANT_ID), row.require(ID), row.get(OWNER_ID)))
          .generated(AccountTable.class, AccountAssociations.class)
          .key(TENANT_ID, ID);

  /** {@code account (tenant_id, owner_id)} references {@code owner (tenant_id, id)}; see {@link Account#ownerId()}. */
  public static final ToOne<Account, OwnerTable.Key, Owner> OWNER =
      ToOneBuilder.<Account, OwnerTable.Key, Owner>named("Account.owner", "AccountTable.OWNER")
          .key(TABLE, OWNER_KEY)
          .target(() -> OwnerTable.TABLE, () -> OwnerTable.KEY)
          .get("SELECT tenant_id, id, name FROM owner WHERE tenant_id = :key1 AND id = :key2")
          .lookup(
              "SELECT tenant_id, id, name FROM owner"
                  + " WHERE tenant_id = :id1"
                  + " AND id = (SELECT owner_id FROM account WHERE tenant_id = :id1 AND id = :id2)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM account s"
                  + " JOIN owner t ON t.tenant_id = s.tenant_id AND t.id = s.owner_id"
                  + " WHERE s.tenant_id = :id1 AND s.id = :id2)")
          .set(
              OnReplace.UNLINK,
              "SELECT current_setting('transaction_isolation') FROM owner"
                  + " WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE",
              "WITH held AS (SELECT tenant_id, id, owner_id, (tenant_id = :key1"
                  + " AND owner_id = :key2) IS TRUE AS linked, tenant_id = :key1 AND id = ANY(:ids2) AS given"
                  + " FROM account"
                  + " WHERE tenant_id = :key1 AND id = ANY(ARRAY(SELECT id FROM account WHERE tenant_id = :key1"
                  + " AND owner_id = :key2) || :ids2) ORDER BY tenant_id, id FOR UPDATE),"
                  + " ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " leavers AS (UPDATE account p SET owner_id = NULL FROM held h"
                  + " WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND p.tenant_id = :key1 AND h.linked"
                  + " AND NOT h.given AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.tenant_id, p.id, p.owner_id, h.tenant_id AS old1, h.id AS old2,"
                  + " h.tenant_id AS old3, h.owner_id AS old4),"
                  + " joiners AS (UPDATE account p SET owner_id = :key2 FROM held h"
                  + " WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND p.tenant_id = :key1 AND h.given"
                  + " AND NOT h.linked AND (SELECT count(*) FROM leavers) >= 0 AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.tenant_id, p.id, p.owner_id, h.tenant_id AS old1, h.id AS old2,"
                  + " h.tenant_id AS old3, h.owner_id AS old4)"
                  + " SELECT NULL, NULL, NULL, tenant_id, id, tenant_id, owner_id FROM held"
                  + " UNION ALL SELECT * FROM leavers UNION ALL SELECT * FROM joiners")
          .remove("UPDATE account SET owner_id = NULL WHERE tenant_id = :id1 AND id = :id2")
          .create(
              "WITH s AS (SELECT tenant_id, id FROM account"
                  + " WHERE tenant_id = :id1 AND id = :id2 FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO owner ({columns}) SELECT {values} FROM s RETURNING tenant_id, id, name),"
                  + " u AS (UPDATE account p SET owner_id = t.id FROM t WHERE p.tenant_id = :id1 AND p.id = :id2"
                  + " RETURNING 1)"
                  + " SELECT tenant_id, id, name, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE owner SET {assignments} WHERE tenant_id = :key1 AND id = :key2 RETURNING tenant_id, id, name")
          .destroy(
              "WITH t AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2 FOR UPDATE),"
                  + " u AS (UPDATE account SET owner_id = NULL"
                  + " WHERE tenant_id = :id1 AND id = :id2 AND tenant_id = :key1 AND owner_id = :key2"
                  + " AND EXISTS (SELECT 1 FROM t) RETURNING tenant_id, id)"
                  + " DELETE FROM owner WHERE tenant_id = :key1 AND id = :key2 AND EXISTS (SELECT 1 FROM u)")
          .ddl(
              "ALTER TABLE account ADD FOREIGN KEY (tenant_id, owner_id) REFERENCES owner (tenant_id, id),"
                  + " ADD UNIQUE (tenant_id, owner_id)")
          .build();

  private static final String INSERT =
      "INSERT INTO account ({columns}) VALUES ({values}) RETURNING tenant_id, id, owner_id";

  private static final String UPDATE =
      "UPDATE account SET {assignments} WHERE tenant_id = :id1 AND id = :id2"
          + " RETURNING tenant_id, id, owner_id";

  private static final String DELETE = "DELETE FROM account WHERE tenant_id = :id1 AND id = :id2";

  private AccountTable() {}

  /**
   * Returns an account by its key; empty if there is none.
   * <pre>{@code SELECT tenant_id, id, owner_id FROM account WHERE tenant_id = :id1 AND id = :id2}</pre>
   */
  public static Optional<Account> find(Handle handle, long tenantId, long id) {
    return Rows.find(handle, TABLE,
        "SELECT tenant_id, id, owner_id FROM account WHERE tenant_id = :id1 AND id = :id2", tenantId, id);
  }

  /** The same with the key as a record; see {@link #find}. */
  public static Optional<Account> find(Handle handle, Key key) { return find(handle, key.tenantId(), key.id()); }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT tenant_id, id, owner_id FROM account WHERE {given}}</pre>
   */
  public static List<Account> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(handle, TABLE, KEY, "SELECT tenant_id, id, owner_id FROM account WHERE {given}", keys);
  }

  /**
   * Returns whether there is an account with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM account WHERE tenant_id = :id1 AND id = :id2)}</pre>
   */
  public static boolean exists(Handle handle, long tenantId, long id) {
    return Rows.exists(handle, TABLE,
        "SELECT EXISTS (SELECT 1 FROM account WHERE tenant_id = :id1 AND id = :id2)", tenantId, id);
  }

  /** The same with the key as a record; see {@link #exists}. */
  public static boolean exists(Handle handle, Key key) { return exists(handle, key.tenantId(), key.id()); }

  /** Returns how many rows there are. {@code SELECT count(*) FROM account} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM account"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Account> fetch) { return query(handle, fetch).count(); }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT tenant_id, id, owner_id FROM account ORDER BY tenant_id, id}</pre>
   */
  public static List<Account> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT tenant_id, id, owner_id FROM account ORDER BY tenant_id, id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT tenant_id, id, owner_id FROM account}</pre>
   */
  public static TableQuery<Account> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, id, owner_id FROM account");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Account> query(Handle handle, Fetch<Account> fetch) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, id, owner_id FROM account", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Account> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Account> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Account> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts an account and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO account ({columns}) VALUES ({values}) RETURNING tenant_id, id, owner_id}</pre>
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
   *     RETURNING tenant_id, id, owner_id}</pre>
   */
  public static List<Account> insertAll(Handle handle, Collection<Account> accounts) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO account ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING tenant_id, id, owner_id", accounts);
  }

  /**
   * Inserts an account, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO account AS p ({columns}) VALUES ({values}) ON CONFLICT (tenant_id, id)
   *     DO UPDATE SET {updates} RETURNING tenant_id, id, owner_id}</pre>
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
   *     RETURNING tenant_id, id, owner_id}</pre>
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
   * <pre>{@code UPDATE account SET {assignments} WHERE tenant_id = :id1 AND id = :id2
   *     RETURNING tenant_id, id, owner_id}</pre>
   */
  public static Account update(Handle handle, Account account) { return Rows.update(handle, TABLE, UPDATE, account); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static Account update(Handle handle, Account account, Consumer<AccountValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, account, AccountValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Account update(Handle handle, long tenantId, long id, Consumer<AccountValues> values) {
    return Rows.update(handle, TABLE, UPDATE, AccountValues.of(values), tenantId, id);
  }

  /** The same with the key as a record; see {@link #update}. */
  public static Account update(Handle handle, Key key, Consumer<AccountValues> values) {
    return update(handle, key.tenantId(), key.id(), values);
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

  /** Deletes an account. {@code DELETE FROM account WHERE tenant_id = :id1 AND id = :id2} */
  public static void delete(Handle handle, Account account) { Rows.delete(handle, TABLE, DELETE, account); }

  /** Deletes an account by its key; see {@link #delete}. */
  public static void delete(Handle handle, long tenantId, long id) {
    Rows.deleteKey(handle, TABLE, DELETE, tenantId, id);
  }

  /** The same with the key as a record; see {@link #delete}. */
  public static void delete(Handle handle, Key key) { delete(handle, key.tenantId(), key.id()); }

  /** Deletes an account by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, long tenantId, long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, tenantId, id);
  }

  /** The same with the key as a record; see {@link #deleteIfExists}. */
  public static boolean deleteIfExists(Handle handle, Key key) {
    return deleteIfExists(handle, key.tenantId(), key.id());
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
   * @param tenantId the {@code tenant_id}
   * @param id the {@code id}
   */
  public record Key(long tenantId, long id) {}
}
