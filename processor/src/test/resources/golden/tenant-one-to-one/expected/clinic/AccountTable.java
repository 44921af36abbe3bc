package clinic;

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
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id1}
 * and {@code :id2} for the key of the row itself, {@code :ids2} for the keys of the rows that are
 * given and {@code :count} for their number; where a key has several columns, they are numbered;
 * what stands in braces is filled with the columns that were set; {@code {given}} becomes a
 * condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class AccountTable {

  /** The column {@code tenant_id}, a part of the key. */
  public static final Column<Account, Long> TENANT_ID =
      Columns.required("tenant_id", SqlTypes.LONG, Account::tenantId);

  /** The column {@code id}, a part of the key. */
  public static final Column<Account, Long> ID = Columns.required("id", SqlTypes.LONG, Account::id);

  /** The column {@code owner_id}. */
  public static final Column<Account, Long> OWNER_ID =
      Columns.of("owner_id", SqlTypes.LONG, Account::ownerId);

  /** The key of {@link Account}: {@code tenant_id, id}. */
  public static final CompositeKey<Account, Key> KEY =
      Keys.<Account, Key>of(
              row -> new Key(row.require(TENANT_ID), row.require(ID)))
          .column(TENANT_ID, Key::tenantId)
          .column(ID, Key::id)
          .build();

  /** The foreign key {@code tenant_id, owner_id}, of which {@code owner_id} is its own. */
  public static final CompositeKey<Account, OwnerTable.Key> OWNER_KEY =
      Keys.<Account, OwnerTable.Key>of(
              row -> new OwnerTable.Key(row.require(TENANT_ID), row.require(OWNER_ID)))
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

  /**
   * {@code account (tenant_id, owner_id)} references {@code owner (tenant_id, id)}; declared by
   * {@link Account#ownerId()}.
   *
   * <pre>{@code ALTER TABLE account ADD FOREIGN KEY (tenant_id, owner_id)
   *     REFERENCES owner (tenant_id, id), ADD UNIQUE (tenant_id, owner_id)}</pre>
   */
  public static final ToOne<Account, OwnerTable.Key, Owner> OWNER =
      ToOneBuilder.<Account, OwnerTable.Key, Owner>named("Account.owner", "AccountTable.OWNER")
          .key(TABLE, OWNER_KEY)
          .target(() -> OwnerTable.TABLE, () -> OwnerTable.KEY)
          .get("SELECT tenant_id, id, name FROM owner WHERE tenant_id = :key1 AND id = :key2")
          .lookup(
              "SELECT tenant_id, id, name FROM owner"
                  + " WHERE tenant_id = :id1 AND id = (SELECT owner_id FROM account"
                  + " WHERE tenant_id = :id1 AND id = :id2)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM account s"
                  + " JOIN owner t ON t.tenant_id = s.tenant_id AND t.id = s.owner_id"
                  + " WHERE s.tenant_id = :id1 AND s.id = :id2)")
          .set(
              OnReplace.UNLINK,
              "SELECT current_setting('transaction_isolation') FROM owner"
                  + " WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE",
              "WITH held AS (SELECT tenant_id, id, owner_id, (tenant_id = :key1"
                  + " AND owner_id = :key2) IS TRUE AS linked, tenant_id = :key1"
                  + " AND id = ANY(:ids2) AS given FROM account"
                  + " WHERE tenant_id = :key1 AND id = ANY(ARRAY(SELECT id FROM account"
                  + " WHERE tenant_id = :key1 AND owner_id = :key2) || :ids2)"
                  + " ORDER BY tenant_id, id FOR UPDATE),"
                  + " ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " leavers AS (UPDATE account p SET owner_id = NULL FROM held h"
                  + " WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.linked"
                  + " AND NOT h.given AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.tenant_id, p.id, p.owner_id),"
                  + " joiners AS (UPDATE account p SET owner_id = :key2 FROM held h"
                  + " WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.given"
                  + " AND NOT h.linked AND (SELECT count(*) FROM leavers) >= 0"
                  + " AND EXISTS (SELECT 1 FROM ready) RETURNING p.tenant_id, p.id, p.owner_id)"
                  + " SELECT c.tenant_id, c.id, c.owner_id, h.tenant_id, h.id, h.tenant_id,"
                  + " h.owner_id"
                  + " FROM held h"
                  + " LEFT JOIN (SELECT * FROM leavers UNION ALL SELECT * FROM joiners) c"
                  + " ON c.tenant_id = h.tenant_id AND c.id = h.id")
          .remove("UPDATE account SET owner_id = NULL WHERE tenant_id = :id1 AND id = :id2")
          .create(
              "WITH s AS (SELECT tenant_id, id FROM account"
                  + " WHERE tenant_id = :id1 AND id = :id2 FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO owner ({columns}) SELECT {values} FROM s"
                  + " RETURNING tenant_id, id, name),"
                  + " u AS (UPDATE account p SET owner_id = t.id"
                  + " FROM t WHERE p.tenant_id = :id1 AND p.id = :id2)"
                  + " SELECT tenant_id, id, name FROM t")
          .update(
              "UPDATE owner SET {assignments} WHERE tenant_id = :key1 AND id = :key2"
                  + " RETURNING tenant_id, id, name")
          .destroy(
              "WITH t AS (SELECT 1 FROM owner"
                  + " WHERE tenant_id = :key1 AND id = :key2 FOR UPDATE),"
                  + " u AS (UPDATE account SET owner_id = NULL"
                  + " WHERE tenant_id = :id1 AND id = :id2 AND tenant_id = :key1"
                  + " AND owner_id = :key2 AND EXISTS (SELECT 1 FROM t) RETURNING tenant_id, id)"
                  + " DELETE FROM owner WHERE tenant_id = :key1 AND id = :key2"
                  + " AND EXISTS (SELECT 1 FROM u)")
          .ddl(
              "ALTER TABLE account ADD FOREIGN KEY (tenant_id, owner_id)"
                  + " REFERENCES owner (tenant_id, id), ADD UNIQUE (tenant_id, owner_id)")
          .build();

  private static final String INSERT =
      "INSERT INTO account ({columns}) VALUES ({values})"
          + " RETURNING tenant_id, id, owner_id";

  private static final String UPDATE =
      "UPDATE account SET {assignments} WHERE tenant_id = :id1 AND id = :id2"
          + " RETURNING tenant_id, id, owner_id";

  private static final String DELETE = "DELETE FROM account WHERE tenant_id = :id1 AND id = :id2";

  private AccountTable() {}

  /**
   * Finds an account by its key.
   *
   * <pre>{@code SELECT tenant_id, id, owner_id FROM account
   *     WHERE tenant_id = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tenantId the key's {@code tenant_id}
   * @param id the key's {@code id}
   * @return the account; empty where there is no such row
   */
  public static Optional<Account> find(Handle handle, long tenantId, long id) {
    return Rows.find(
        handle,
        TABLE,
        "SELECT tenant_id, id, owner_id FROM account"
            + " WHERE tenant_id = :id1 AND id = :id2",
        tenantId,
        id);
  }

  /**
   * Finds an account by its key.
   *
   * <pre>{@code SELECT tenant_id, id, owner_id FROM account
   *     WHERE tenant_id = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @return the account; empty where there is no such row
   */
  public static Optional<Account> find(Handle handle, Key key) {
    return find(handle, key.tenantId(), key.id());
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT tenant_id, id, owner_id FROM account WHERE {given}}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param keys the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Account> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(
        handle, TABLE, KEY, "SELECT tenant_id, id, owner_id FROM account WHERE {given}", keys);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT tenant_id, id, owner_id FROM account ORDER BY tenant_id, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Account> all(Handle handle) {
    return Rows.list(
        handle, TABLE, "SELECT tenant_id, id, owner_id FROM account ORDER BY tenant_id, id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT tenant_id, id, owner_id FROM account}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY tenant_id, id} where it is told
   * no order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Account> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, id, owner_id FROM account");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, id, owner_id FROM account}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY tenant_id, id} where it
   * names no order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Account> query(Handle handle, Fetch<Account> fetch) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, id, owner_id FROM account", fetch);
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
   * <pre>{@code INSERT INTO account ({columns}) VALUES ({values})
   *     RETURNING tenant_id, id, owner_id}</pre>
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
   * <pre>{@code INSERT INTO account ({columns}) VALUES ({values})
   *     RETURNING tenant_id, id, owner_id}</pre>
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
   *     FROM unnest({arrays}) AS given ({columns})
   *     RETURNING tenant_id, id, owner_id}</pre>
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
            + " FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING tenant_id, id, owner_id",
        accounts);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE account SET {assignments} WHERE tenant_id = :id1 AND id = :id2
   *     RETURNING tenant_id, id, owner_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param account what to write
   * @return the account as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static Account update(Handle handle, Account account) {
    return Rows.update(handle, TABLE, UPDATE, account);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE account SET {assignments} WHERE tenant_id = :id1 AND id = :id2
   *     RETURNING tenant_id, id, owner_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tenantId the key's {@code tenant_id}
   * @param id the key's {@code id}
   * @param values sets the values to write; the other columns stay
   * @return the account as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Account update(
      Handle handle, long tenantId, long id, Consumer<AccountValues> values) {
    return Rows.update(handle, TABLE, UPDATE, AccountValues.of(values), tenantId, id);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE account SET {assignments} WHERE tenant_id = :id1 AND id = :id2
   *     RETURNING tenant_id, id, owner_id}</pre>
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
    return update(handle, key.tenantId(), key.id(), values);
  }

  /**
   * Deletes an account.
   *
   * <pre>{@code DELETE FROM account WHERE tenant_id = :id1 AND id = :id2}</pre>
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
   * <pre>{@code DELETE FROM account WHERE tenant_id = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tenantId the key's {@code tenant_id}
   * @param id the key's {@code id}
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, long tenantId, long id) {
    Rows.deleteKey(handle, TABLE, DELETE, tenantId, id);
  }

  /**
   * Deletes an account by its key.
   *
   * <pre>{@code DELETE FROM account WHERE tenant_id = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, Key key) {
    delete(handle, key.tenantId(), key.id());
  }

  /**
   * A value of the key of {@link Account}.
   *
   * @param tenantId the {@code tenant_id}
   * @param id the {@code id}
   */
  public record Key(long tenantId, long id) {}
}
