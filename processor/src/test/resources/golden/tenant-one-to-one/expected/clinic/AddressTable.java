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
 * The table {@code address} of {@link Address}: its columns, its rows and its associations.
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
public final class AddressTable {

  /** The column {@code tenant_id}, a part of the key. */
  public static final Column<Address, Long> TENANT_ID = Columns.required("tenant_id", SqlTypes.LONG, Address::tenantId);

  /** The column {@code owner_id}, a part of the key. */
  public static final Column<Address, Long> OWNER_ID = Columns.required("owner_id", SqlTypes.LONG, Address::ownerId);

  /** The column {@code street}. */
  public static final TextColumn<Address> STREET = Columns.text("street", Address::street);

  /** The key of {@link Address}: {@code tenant_id, owner_id}. */
  public static final CompositeKey<Address, Key> KEY =
      Keys.<Address, Key>of(row -> new Key(row.require(TENANT_ID), row.require(OWNER_ID)))
          .column(TENANT_ID, Key::tenantId)
          .column(OWNER_ID, Key::ownerId)
          .build();

  /** The foreign key {@code tenant_id, owner_id}, of which {@code owner_id} is its own. */
  public static final CompositeKey<Address, OwnerTable.Key> OWNER_KEY =
      Keys.<Address, OwnerTable.Key>of(row -> new OwnerTable.Key(row.require(TENANT_ID), row.require(OWNER_ID)))
          .shared(TENANT_ID, OwnerTable.Key::tenantId)
          .column(OWNER_ID, OwnerTable.Key::id)
          .build();

  /** The rows of {@code address} as instances of {@link Address}. */
  public static final Table<Address> TABLE =
      Tables.of(
              Address.class,
              "address",
              List.of(TENANT_ID, OWNER_ID, STREET),
              row -> new Address(row.require(TENANT_ID), row.require(OWNER_ID), row.get(STREET)))
          .generated(AddressTable.class, AddressAssociations.class)
          .key(TENANT_ID, OWNER_ID);

  /** {@code address (tenant_id, owner_id)} references {@code owner (tenant_id, id)}; see {@link Address#ownerId()}. */
  public static final ToOne<Address, OwnerTable.Key, Owner> OWNER =
      ToOneBuilder.<Address, OwnerTable.Key, Owner>named("Address.owner", "AddressTable.OWNER")
          .key(TABLE, OWNER_KEY)
          .target(() -> OwnerTable.TABLE, () -> OwnerTable.KEY)
          .required()
          .get("SELECT tenant_id, id, name FROM owner WHERE tenant_id = :key1 AND id = :key2")
          .lookup("SELECT tenant_id, id, name FROM owner WHERE tenant_id = :id1 AND id = :id2")
          .has(
              "SELECT EXISTS (SELECT 1 FROM address s"
                  + " JOIN owner t ON t.tenant_id = s.tenant_id AND t.id = s.owner_id"
                  + " WHERE s.tenant_id = :id1 AND s.owner_id = :id2)")
          .set(
              OnReplace.REFUSE,
              "SELECT current_setting('transaction_isolation') FROM owner"
                  + " WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE",
              "WITH held AS (SELECT tenant_id, owner_id, (tenant_id = :key1"
                  + " AND owner_id = :key2) IS TRUE AS linked, tenant_id = :key1 AND owner_id = ANY(:ids2) AS given"
                  + " FROM address"
                  + " WHERE tenant_id = :key1 AND owner_id = ANY(ARRAY(SELECT owner_id FROM address"
                  + " WHERE tenant_id = :key1 AND owner_id = :key2) || :ids2)"
                  + " ORDER BY tenant_id, owner_id FOR UPDATE),"
                  + " ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " joiners AS (UPDATE address p SET owner_id = :key2 FROM held h"
                  + " WHERE p.tenant_id = h.tenant_id AND p.owner_id = h.owner_id AND p.tenant_id = :key1 AND h.given"
                  + " AND NOT h.linked AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.tenant_id, p.owner_id, p.street, h.tenant_id AS old1, h.owner_id AS old2,"
                  + " h.tenant_id AS old3, h.owner_id AS old4)"
                  + " SELECT NULL, NULL, NULL, tenant_id, owner_id, tenant_id, owner_id FROM held"
                  + " UNION ALL SELECT * FROM joiners")
          .create(
              "WITH s AS (SELECT tenant_id, owner_id FROM address"
                  + " WHERE tenant_id = :id1 AND owner_id = :id2 FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO owner ({columns}) SELECT {values} FROM s RETURNING tenant_id, id, name),"
                  + " u AS (UPDATE address p SET owner_id = t.id"
                  + " FROM t WHERE p.tenant_id = :id1 AND p.owner_id = :id2 RETURNING 1)"
                  + " SELECT tenant_id, id, name, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE owner SET {assignments} WHERE tenant_id = :key1 AND id = :key2 RETURNING tenant_id, id, name")
          .ddl("ALTER TABLE address ADD FOREIGN KEY (tenant_id, owner_id) REFERENCES owner (tenant_id, id)")
          .build();

  private static final String INSERT =
      "INSERT INTO address ({columns}) VALUES ({values}) RETURNING tenant_id, owner_id, street";

  private static final String UPDATE =
      "UPDATE address SET {assignments} WHERE tenant_id = :id1 AND owner_id = :id2"
          + " RETURNING tenant_id, owner_id, street";

  private static final String DELETE = "DELETE FROM address WHERE tenant_id = :id1 AND owner_id = :id2";

  private AddressTable() {}

  /**
   * Returns an address by its key; empty if there is none.
   * <pre>{@code SELECT tenant_id, owner_id, street FROM address WHERE tenant_id = :id1 AND owner_id = :id2}</pre>
   */
  public static Optional<Address> find(Handle handle, long tenantId, long ownerId) {
    return Rows.find(handle, TABLE,
        "SELECT tenant_id, owner_id, street FROM address WHERE tenant_id = :id1 AND owner_id = :id2",
        tenantId, ownerId);
  }

  /** The same with the key as a record; see {@link #find}. */
  public static Optional<Address> find(Handle handle, Key key) { return find(handle, key.tenantId(), key.ownerId()); }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT tenant_id, owner_id, street FROM address WHERE {given}}</pre>
   */
  public static List<Address> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(handle, TABLE, KEY, "SELECT tenant_id, owner_id, street FROM address WHERE {given}", keys);
  }

  /**
   * Returns whether there is an address with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM address WHERE tenant_id = :id1 AND owner_id = :id2)}</pre>
   */
  public static boolean exists(Handle handle, long tenantId, long ownerId) {
    return Rows.exists(handle, TABLE,
        "SELECT EXISTS (SELECT 1 FROM address WHERE tenant_id = :id1 AND owner_id = :id2)", tenantId, ownerId);
  }

  /** The same with the key as a record; see {@link #exists}. */
  public static boolean exists(Handle handle, Key key) { return exists(handle, key.tenantId(), key.ownerId()); }

  /** Returns how many rows there are. {@code SELECT count(*) FROM address} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM address"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Address> fetch) { return query(handle, fetch).count(); }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT tenant_id, owner_id, street FROM address ORDER BY tenant_id, owner_id}</pre>
   */
  public static List<Address> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT tenant_id, owner_id, street FROM address ORDER BY tenant_id, owner_id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT tenant_id, owner_id, street FROM address}</pre>
   */
  public static TableQuery<Address> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, owner_id, street FROM address");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Address> query(Handle handle, Fetch<Address> fetch) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, owner_id, street FROM address", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Address> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Address> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Address> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts an address and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO address ({columns}) VALUES ({values}) RETURNING tenant_id, owner_id, street}</pre>
   */
  public static Address insert(Handle handle, Consumer<AddressValues> values) {
    return Rows.insert(handle, TABLE, INSERT, AddressValues.of(values));
  }

  /** Inserts an address; a key of 0 is inserted as it is; see {@link #insert}. */
  public static Address insert(Handle handle, Address address) { return Rows.insert(handle, TABLE, INSERT, address); }

  /**
   * Inserts any number of rows and returns them in the same order. A key of 0 is inserted as it is. All of them are one
   * statement.
   * <pre>{@code INSERT INTO address ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING tenant_id, owner_id, street}</pre>
   */
  public static List<Address> insertAll(Handle handle, Collection<Address> addresses) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO address ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING tenant_id, owner_id, street", addresses);
  }

  /**
   * Inserts an address, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO address AS p ({columns}) VALUES ({values}) ON CONFLICT (tenant_id, owner_id)
   *     DO UPDATE SET {updates} RETURNING tenant_id, owner_id, street}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Address upsert(Handle handle, Consumer<AddressValues> values) {
    return Upserts.upsert(handle, TABLE, AddressValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Address upsert(
      Handle handle, dev.kinship.runtime.query.Key<Address, ?> key, Consumer<AddressValues> values) {
    return Upserts.upsert(handle, TABLE, key, AddressValues.of(values));
  }

  /** Inserts an address, or writes all its columns but keys; see {@link #upsert}. */
  public static Address upsert(Handle handle, Address address) { return Upserts.upsert(handle, TABLE, address); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Address upsert(Handle handle, dev.kinship.runtime.query.Key<Address, ?> key, Address address) {
    return Upserts.upsert(handle, TABLE, key, address);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Address> upsertAll(Handle handle, Collection<Address> addresses) {
    return Upserts.upsertAll(handle, TABLE, addresses);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Address> upsertAll(
      Handle handle, dev.kinship.runtime.query.Key<Address, ?> key, Collection<Address> addresses) {
    return Upserts.upsertAll(handle, TABLE, key, addresses);
  }

  /**
   * Inserts an address, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO address ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING tenant_id, owner_id, street}</pre>
   */
  public static Optional<Address> insertIfAbsent(Handle handle, Consumer<AddressValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, AddressValues.of(values));
  }

  /** The same with an instance; a key of 0 is inserted as it is; see {@link #insertIfAbsent}. */
  public static Optional<Address> insertIfAbsent(Handle handle, Address address) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, address);
  }

  /** Inserts an address without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<AddressValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, AddressValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Address address) { Rows.insertOnly(handle, TABLE, INSERT, address); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Address> addresses) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO address ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", addresses);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE address SET {assignments} WHERE tenant_id = :id1 AND owner_id = :id2
   *     RETURNING tenant_id, owner_id, street}</pre>
   */
  public static Address update(Handle handle, Address address) { return Rows.update(handle, TABLE, UPDATE, address); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static Address update(Handle handle, Address address, Consumer<AddressValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, address, AddressValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Address update(Handle handle, long tenantId, long ownerId, Consumer<AddressValues> values) {
    return Rows.update(handle, TABLE, UPDATE, AddressValues.of(values), tenantId, ownerId);
  }

  /** The same with the key as a record; see {@link #update}. */
  public static Address update(Handle handle, Key key, Consumer<AddressValues> values) {
    return update(handle, key.tenantId(), key.ownerId(), values);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<Address> updateAll(Handle handle, Collection<Address> addresses) {
    return BulkRows.updateAll(handle, TABLE, addresses);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE address SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Address> condition, Consumer<AddressValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, AddressValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Address> updateReturning(
      Handle handle, Condition<Address> condition, Consumer<AddressValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, AddressValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<AddressValues> values) {
    return BulkRows.updateEvery(handle, TABLE, AddressValues.of(values));
  }

  /** Deletes an address. {@code DELETE FROM address WHERE tenant_id = :id1 AND owner_id = :id2} */
  public static void delete(Handle handle, Address address) { Rows.delete(handle, TABLE, DELETE, address); }

  /** Deletes an address by its key; see {@link #delete}. */
  public static void delete(Handle handle, long tenantId, long ownerId) {
    Rows.deleteKey(handle, TABLE, DELETE, tenantId, ownerId);
  }

  /** The same with the key as a record; see {@link #delete}. */
  public static void delete(Handle handle, Key key) { delete(handle, key.tenantId(), key.ownerId()); }

  /** Deletes an address by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, long tenantId, long ownerId) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, tenantId, ownerId);
  }

  /** The same with the key as a record; see {@link #deleteIfExists}. */
  public static boolean deleteIfExists(Handle handle, Key key) {
    return deleteIfExists(handle, key.tenantId(), key.ownerId());
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Address> addresses) {
    BulkRows.deleteAll(handle, TABLE, addresses);
  }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM address WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Address> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Address> deleteReturning(Handle handle, Condition<Address> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }

  /**
   * A value of the key of {@link Address}.
   *
   * @param tenantId the {@code tenant_id}
   * @param ownerId the {@code owner_id}
   */
  public record Key(long tenantId, long ownerId) {}
}
