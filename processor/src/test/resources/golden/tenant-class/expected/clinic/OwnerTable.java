package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
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
 * The table {@code owner} of {@link Owner}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id1} and {@code :id2} for
 * the key of the row itself, {@code :ids} for the keys of the rows that are given and {@code :count} for their
 * number; where a key has several columns, they are numbered; what stands in braces becomes the columns that were
 * set, or the condition; {@code {given}} becomes a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "clinic.Pet")
@NullMarked
public final class OwnerTable {

  /** The column {@code tenant_id}, a part of the key. */
  public static final Column<Owner, Long> TENANT_ID =
      Columns.required("tenant_id", SqlTypes.LONG, owner -> owner.tenantId, (owner, value) -> owner.tenantId = value);

  /** The column {@code id}, a part of the key. */
  public static final Column<Owner, Long> ID =
      Columns.of("id", SqlTypes.LONG, owner -> owner.id, (owner, value) -> owner.id = value);

  /** The key of {@link Owner}: {@code tenant_id, id}. */
  public static final CompositeKey<Owner, Key> KEY =
      Keys.<Owner, Key>of(row -> new Key(row.require(TENANT_ID), row.require(ID)))
          .column(TENANT_ID, Key::tenantId)
          .column(ID, Key::id)
          .build();

  /** The rows of {@code owner} as instances of {@link Owner}. */
  public static final Table<Owner> TABLE =
      Tables.mutable(
              Owner.class,
              "owner",
              List.of(TENANT_ID, ID),
              Owner::new)
          .generated(OwnerTable.class, OwnerAssociations.class)
          .key(TENANT_ID, ID);

  /** {@code pet (tenant_id, owner_id)} references {@code owner (tenant_id, id)}; see {@link Pet#ownerId}. */
  public static final ToMany<Owner, Key, Pet> PETS =
      ToManyBuilder.<Owner, Key, Pet>named("Owner.pets", "OwnerTable.PETS")
          .key(TABLE, KEY)
          .holders(() -> PetTable.TABLE, () -> PetTable.OWNER_KEY)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT id, tenant_id, owner_id, sitter_id FROM pet WHERE tenant_id = :key1 AND owner_id = :key2")
          .orderBy("id")
          .has("SELECT EXISTS (SELECT 1 FROM pet WHERE tenant_id = :key1 AND owner_id = :key2)")
          .hasAll("SELECT count(*) FROM pet WHERE tenant_id = :key1 AND owner_id = :key2 AND id = ANY(:ids)")
          .count("SELECT count(*) FROM pet WHERE tenant_id = :key1 AND owner_id = :key2")
          .set(
              "SELECT current_setting('transaction_isolation') FROM owner"
                  + " WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, tenant_id, owner_id, (tenant_id = :key1"
                  + " AND owner_id = :key2) IS TRUE AS linked, tenant_id = :key1 AND id = ANY(:ids) AS given FROM pet"
                  + " WHERE tenant_id = :key1"
                  + " AND id = ANY(ARRAY(SELECT id FROM pet WHERE tenant_id = :key1 AND owner_id = :key2) || :ids)"
                  + " ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE pet p"
                  + " SET owner_id = CASE WHEN h.given THEN :key2 WHEN h.linked THEN NULL ELSE p.owner_id END"
                  + " FROM held h WHERE p.id = h.id AND p.tenant_id = :key1 AND h.linked <> h.given"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.tenant_id, p.owner_id, p.sitter_id, h.id AS old1, h.tenant_id AS old2,"
                  + " h.owner_id AS old3)"
                  + " SELECT NULL, NULL, NULL, NULL, id, tenant_id, owner_id FROM held"
                  + " UNION ALL SELECT * FROM changed")
          .add(
              "WITH there AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE),"
                  + " held AS (SELECT id, tenant_id, owner_id, (tenant_id = :key1"
                  + " AND owner_id = :key2) IS TRUE AS linked FROM pet"
                  + " WHERE tenant_id = :key1 AND id = ANY(ARRAY(SELECT id FROM pet WHERE tenant_id = :key1"
                  + " AND owner_id = :key2 LIMIT 0) || :ids) AND EXISTS (SELECT 1 FROM there)"
                  + " ORDER BY id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE pet p SET owner_id = :key2 FROM held h"
                  + " WHERE p.id = h.id AND p.tenant_id = :key1 AND NOT h.linked"
                  + " AND (SELECT count(*) FROM held) = :count"
                  + " RETURNING p.id, p.tenant_id, p.owner_id, p.sitter_id, h.id AS old1, h.tenant_id AS old2,"
                  + " h.owner_id AS old3)"
                  + " SELECT NULL, NULL, NULL, NULL, h.id, h.tenant_id, h.owner_id"
                  + " FROM there LEFT JOIN held h ON true UNION ALL SELECT * FROM changed")
          .remove(
              "WITH there AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE),"
                  + " held AS (SELECT id, tenant_id, owner_id, (tenant_id = :key1"
                  + " AND owner_id = :key2) IS TRUE AS linked FROM pet"
                  + " WHERE tenant_id = :key1 AND id = ANY(ARRAY(SELECT id FROM pet WHERE tenant_id = :key1"
                  + " AND owner_id = :key2 LIMIT 0) || :ids) AND EXISTS (SELECT 1 FROM there)"
                  + " ORDER BY id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE pet p SET owner_id = NULL FROM held h"
                  + " WHERE p.id = h.id AND p.tenant_id = :key1 AND h.linked"
                  + " RETURNING p.id, p.tenant_id, p.owner_id, p.sitter_id, h.id AS old1, h.tenant_id AS old2,"
                  + " h.owner_id AS old3)"
                  + " SELECT NULL, NULL, NULL, NULL, h.id, h.tenant_id, h.owner_id"
                  + " FROM there LEFT JOIN held h ON true UNION ALL SELECT * FROM changed")
          .create(
              "INSERT INTO pet ({columns}) SELECT {values} FROM owner WHERE tenant_id = :key1 AND id = :key2"
                  + " RETURNING id, tenant_id, owner_id, sitter_id")
          .build();

  private static final String INSERT = "INSERT INTO owner ({columns}) VALUES ({values}) RETURNING tenant_id, id";

  private static final String UPDATE =
      "UPDATE owner SET {assignments} WHERE tenant_id = :id1 AND id = :id2 RETURNING tenant_id, id";

  private static final String DELETE = "DELETE FROM owner WHERE tenant_id = :id1 AND id = :id2";

  private OwnerTable() {}

  /**
   * Returns an owner by its key; empty if there is none.
   * <pre>{@code SELECT tenant_id, id FROM owner WHERE tenant_id = :id1 AND id = :id2}</pre>
   */
  public static Optional<Owner> find(Handle handle, long tenantId, Long id) {
    return Rows.find(handle, TABLE,
        "SELECT tenant_id, id FROM owner WHERE tenant_id = :id1 AND id = :id2", tenantId, id);
  }

  /** The same with the key as a record; see {@link #find}. */
  public static Optional<Owner> find(Handle handle, Key key) { return find(handle, key.tenantId(), key.id()); }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT tenant_id, id FROM owner WHERE {given}}</pre>
   */
  public static List<Owner> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(handle, TABLE, KEY, "SELECT tenant_id, id FROM owner WHERE {given}", keys);
  }

  /**
   * Returns whether there is an owner with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM owner WHERE tenant_id = :id1 AND id = :id2)}</pre>
   */
  public static boolean exists(Handle handle, long tenantId, Long id) {
    return Rows.exists(handle, TABLE,
        "SELECT EXISTS (SELECT 1 FROM owner WHERE tenant_id = :id1 AND id = :id2)", tenantId, id);
  }

  /** The same with the key as a record; see {@link #exists}. */
  public static boolean exists(Handle handle, Key key) { return exists(handle, key.tenantId(), key.id()); }

  /** Returns how many rows there are. {@code SELECT count(*) FROM owner} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM owner"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Owner> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT tenant_id, id FROM owner ORDER BY tenant_id, id} */
  public static List<Owner> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT tenant_id, id FROM owner ORDER BY tenant_id, id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT tenant_id, id FROM owner}</pre>
   */
  public static TableQuery<Owner> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, id FROM owner");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Owner> query(Handle handle, Fetch<Owner> fetch) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, id FROM owner", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Owner> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Owner> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Owner> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts an owner and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO owner ({columns}) VALUES ({values}) RETURNING tenant_id, id}</pre>
   */
  public static Owner insert(Handle handle, Consumer<OwnerValues> values) {
    return Rows.insert(handle, TABLE, INSERT, OwnerValues.of(values));
  }

  /** Inserts an owner; a key that is null takes the database's default; see {@link #insert}. */
  public static Owner insert(Handle handle, Owner owner) { return Rows.insert(handle, TABLE, INSERT, owner); }

  /**
   * Inserts any number of rows and returns the same instances in the same order. A key that is null takes the
   * database's default. Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a
   * round trip.
   * <pre>{@code INSERT INTO owner ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING tenant_id, id}</pre>
   */
  public static List<Owner> insertAll(Handle handle, Collection<Owner> owners) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO owner ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING tenant_id, id", owners);
  }

  /**
   * Inserts an owner, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO owner AS p ({columns}) VALUES ({values}) ON CONFLICT (tenant_id, id)
   *     DO UPDATE SET {updates} RETURNING tenant_id, id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Owner upsert(Handle handle, Consumer<OwnerValues> values) {
    return Upserts.upsert(handle, TABLE, OwnerValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Owner upsert(Handle handle, dev.kinship.runtime.query.Key<Owner, ?> key, Consumer<OwnerValues> values) {
    return Upserts.upsert(handle, TABLE, key, OwnerValues.of(values));
  }

  /** Inserts an owner, or writes all its columns but keys; see {@link #upsert}. */
  public static Owner upsert(Handle handle, Owner owner) { return Upserts.upsert(handle, TABLE, owner); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Owner upsert(Handle handle, dev.kinship.runtime.query.Key<Owner, ?> key, Owner owner) {
    return Upserts.upsert(handle, TABLE, key, owner);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Owner> upsertAll(Handle handle, Collection<Owner> owners) {
    return Upserts.upsertAll(handle, TABLE, owners);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Owner> upsertAll(
      Handle handle, dev.kinship.runtime.query.Key<Owner, ?> key, Collection<Owner> owners) {
    return Upserts.upsertAll(handle, TABLE, key, owners);
  }

  /**
   * Inserts an owner, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO owner ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING RETURNING tenant_id, id}</pre>
   */
  public static Optional<Owner> insertIfAbsent(Handle handle, Consumer<OwnerValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, OwnerValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  public static Optional<Owner> insertIfAbsent(Handle handle, Owner owner) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, owner);
  }

  /** Inserts an owner without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<OwnerValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, OwnerValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Owner owner) { Rows.insertOnly(handle, TABLE, INSERT, owner); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Owner> owners) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO owner ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", owners);
  }

  /**
   * Writes the columns that are set in an instance's row; returns the instance as the row is then.
   * <pre>{@code UPDATE owner SET {assignments} WHERE tenant_id = :id1 AND id = :id2 RETURNING tenant_id, id}</pre>
   */
  public static Owner update(Handle handle, Owner owner, Consumer<OwnerValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, owner, OwnerValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Owner update(Handle handle, long tenantId, Long id, Consumer<OwnerValues> values) {
    return Rows.update(handle, TABLE, UPDATE, OwnerValues.of(values), tenantId, id);
  }

  /** The same with the key as a record; see {@link #update}. */
  public static Owner update(Handle handle, Key key, Consumer<OwnerValues> values) {
    return update(handle, key.tenantId(), key.id(), values);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE owner SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Owner> condition, Consumer<OwnerValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, OwnerValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Owner> updateReturning(Handle handle, Condition<Owner> condition, Consumer<OwnerValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, OwnerValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<OwnerValues> values) {
    return BulkRows.updateEvery(handle, TABLE, OwnerValues.of(values));
  }

  /** Deletes an owner. {@code DELETE FROM owner WHERE tenant_id = :id1 AND id = :id2} */
  public static void delete(Handle handle, Owner owner) { Rows.delete(handle, TABLE, DELETE, owner); }

  /** Deletes an owner by its key; see {@link #delete}. */
  public static void delete(Handle handle, long tenantId, Long id) {
    Rows.deleteKey(handle, TABLE, DELETE, tenantId, id);
  }

  /** The same with the key as a record; see {@link #delete}. */
  public static void delete(Handle handle, Key key) { delete(handle, key.tenantId(), key.id()); }

  /** Deletes an owner with the rows that {@code dependents} names; see {@link #delete}. */
  public static Deleted delete(Handle handle, Owner owner, Dependents<Owner> dependents) {
    return dependents.deleteWith(handle, TABLE, owner);
  }

  /** Deletes an owner by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, long tenantId, Long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, tenantId, id);
  }

  /** The same with the key as a record; see {@link #deleteIfExists}. */
  public static boolean deleteIfExists(Handle handle, Key key) {
    return deleteIfExists(handle, key.tenantId(), key.id());
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Owner> owners) { BulkRows.deleteAll(handle, TABLE, owners); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM owner WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Owner> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Owner> deleteReturning(Handle handle, Condition<Owner> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }

  /**
   * A value of the key of {@link Owner}.
   *
   * @param tenantId the {@code tenant_id}
   * @param id the {@code id}
   */
  public record Key(long tenantId, long id) {}
}
