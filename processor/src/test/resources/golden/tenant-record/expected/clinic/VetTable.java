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
 * The table {@code vet} of {@link Vet}: its columns, its rows and its associations.
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
public final class VetTable {

  /** The column {@code tenant}, a part of the key. */
  public static final Column<Vet, Long> TENANT = Columns.required("tenant", SqlTypes.LONG, Vet::tenant);

  /** The column {@code id}, a part of the key. */
  public static final Column<Vet, Long> ID = Columns.required("id", SqlTypes.LONG, Vet::id);

  /** The key of {@link Vet}: {@code tenant, id}. */
  public static final CompositeKey<Vet, Key> KEY =
      Keys.<Vet, Key>of(row -> new Key(row.require(TENANT), row.require(ID)))
          .column(TENANT, Key::tenant)
          .column(ID, Key::id)
          .build();

  /** The rows of {@code vet} as instances of {@link Vet}. */
  public static final Table<Vet> TABLE =
      Tables.of(
              Vet.class,
              "vet",
              List.of(TENANT, ID),
              row -> new Vet(row.require(TENANT), row.require(ID)))
          .generated(VetTable.class, VetAssociations.class)
          .key(TENANT, ID);

  /** {@code pet (tenant_id, vet_id)} references {@code vet (tenant, id)}; see {@link Pet#vetId()}. */
  public static final ToMany<Vet, Key, Pet> PETS =
      ToManyBuilder.<Vet, Key, Pet>named("Vet.pets", "VetTable.PETS")
          .key(TABLE, KEY)
          .holders(() -> PetTable.TABLE, () -> PetTable.VET_KEY)
          .onReplace(OnReplace.REFUSE)
          .get("SELECT tenant_id, id, name, owner_id, vet_id FROM pet WHERE tenant_id = :key1 AND vet_id = :key2")
          .orderBy("tenant_id, id")
          .has("SELECT EXISTS (SELECT 1 FROM pet WHERE tenant_id = :key1 AND vet_id = :key2)")
          .hasAll("SELECT count(*) FROM pet WHERE tenant_id = :key1 AND vet_id = :key2 AND id = ANY(:ids2)")
          .count("SELECT count(*) FROM pet WHERE tenant_id = :key1 AND vet_id = :key2")
          .set(
              "SELECT current_setting('transaction_isolation') FROM vet WHERE tenant = :key1 AND id = :key2"
                  + " FOR NO KEY UPDATE",
              "WITH held AS (SELECT tenant_id, id, vet_id, (tenant_id = :key1"
                  + " AND vet_id = :key2) IS TRUE AS linked, tenant_id = :key1 AND id = ANY(:ids2) AS given FROM pet"
                  + " WHERE tenant_id = :key1"
                  + " AND id = ANY(ARRAY(SELECT id FROM pet WHERE tenant_id = :key1 AND vet_id = :key2) || :ids2)"
                  + " ORDER BY tenant_id, id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM vet WHERE tenant = :key1 AND id = :key2"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " joiners AS (UPDATE pet p SET vet_id = :key2 FROM held h"
                  + " WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND p.tenant_id = :key1 AND h.given"
                  + " AND NOT h.linked AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.tenant_id, p.id, p.name, p.owner_id, p.vet_id, h.tenant_id AS old1, h.id AS old2,"
                  + " h.tenant_id AS old3, h.vet_id AS old4)"
                  + " SELECT NULL, NULL, NULL, NULL, NULL, tenant_id, id, tenant_id, vet_id FROM held"
                  + " UNION ALL SELECT * FROM joiners")
          .add(
              "WITH there AS (SELECT 1 FROM vet WHERE tenant = :key1 AND id = :key2 FOR NO KEY UPDATE),"
                  + " held AS (SELECT tenant_id, id, vet_id, (tenant_id = :key1 AND vet_id = :key2) IS TRUE AS linked"
                  + " FROM pet"
                  + " WHERE tenant_id = :key1 AND id = ANY(ARRAY(SELECT id FROM pet WHERE tenant_id = :key1"
                  + " AND vet_id = :key2 LIMIT 0) || :ids2) AND EXISTS (SELECT 1 FROM there)"
                  + " ORDER BY tenant_id, id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE pet p SET vet_id = :key2 FROM held h"
                  + " WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND p.tenant_id = :key1 AND NOT h.linked"
                  + " AND (SELECT count(*) FROM held) = :count"
                  + " RETURNING p.tenant_id, p.id, p.name, p.owner_id, p.vet_id, h.tenant_id AS old1, h.id AS old2,"
                  + " h.tenant_id AS old3, h.vet_id AS old4)"
                  + " SELECT NULL, NULL, NULL, NULL, NULL, h.tenant_id, h.id, h.tenant_id, h.vet_id"
                  + " FROM there LEFT JOIN held h ON true UNION ALL SELECT * FROM changed")
          .create(
              "INSERT INTO pet ({columns}) SELECT {values} FROM vet WHERE tenant = :key1 AND id = :key2"
                  + " RETURNING tenant_id, id, name, owner_id, vet_id")
          .build();

  private static final String INSERT = "INSERT INTO vet ({columns}) VALUES ({values}) RETURNING tenant, id";

  private static final String UPDATE =
      "UPDATE vet SET {assignments} WHERE tenant = :id1 AND id = :id2 RETURNING tenant, id";

  private static final String DELETE = "DELETE FROM vet WHERE tenant = :id1 AND id = :id2";

  private VetTable() {}

  /**
   * Returns a vet by its key; empty if there is none.
   * <pre>{@code SELECT tenant, id FROM vet WHERE tenant = :id1 AND id = :id2}</pre>
   */
  public static Optional<Vet> find(Handle handle, long tenant, long id) {
    return Rows.find(handle, TABLE, "SELECT tenant, id FROM vet WHERE tenant = :id1 AND id = :id2", tenant, id);
  }

  /** The same with the key as a record; see {@link #find}. */
  public static Optional<Vet> find(Handle handle, Key key) { return find(handle, key.tenant(), key.id()); }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT tenant, id FROM vet WHERE {given}}</pre>
   */
  public static List<Vet> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(handle, TABLE, KEY, "SELECT tenant, id FROM vet WHERE {given}", keys);
  }

  /**
   * Returns whether there is a vet with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM vet WHERE tenant = :id1 AND id = :id2)}</pre>
   */
  public static boolean exists(Handle handle, long tenant, long id) {
    return Rows.exists(handle, TABLE,
        "SELECT EXISTS (SELECT 1 FROM vet WHERE tenant = :id1 AND id = :id2)", tenant, id);
  }

  /** The same with the key as a record; see {@link #exists}. */
  public static boolean exists(Handle handle, Key key) { return exists(handle, key.tenant(), key.id()); }

  /** Returns how many rows there are. {@code SELECT count(*) FROM vet} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM vet"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Vet> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT tenant, id FROM vet ORDER BY tenant, id} */
  public static List<Vet> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT tenant, id FROM vet ORDER BY tenant, id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT tenant, id FROM vet}</pre>
   */
  public static TableQuery<Vet> query(Handle handle) { return Rows.query(handle, TABLE, "SELECT tenant, id FROM vet"); }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Vet> query(Handle handle, Fetch<Vet> fetch) {
    return Rows.query(handle, TABLE, "SELECT tenant, id FROM vet", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Vet> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Vet> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Vet> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a vet and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO vet ({columns}) VALUES ({values}) RETURNING tenant, id}</pre>
   */
  public static Vet insert(Handle handle, Consumer<VetValues> values) {
    return Rows.insert(handle, TABLE, INSERT, VetValues.of(values));
  }

  /** Inserts a vet; a key of 0 is inserted as it is; see {@link #insert}. */
  public static Vet insert(Handle handle, Vet vet) { return Rows.insert(handle, TABLE, INSERT, vet); }

  /**
   * Inserts any number of rows and returns them in the same order. A key of 0 is inserted as it is. All of them are one
   * statement.
   * <pre>{@code INSERT INTO vet ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING tenant, id}</pre>
   */
  public static List<Vet> insertAll(Handle handle, Collection<Vet> vets) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO vet ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING tenant, id", vets);
  }

  /**
   * Inserts a vet, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO vet AS p ({columns}) VALUES ({values}) ON CONFLICT (tenant, id)
   *     DO UPDATE SET {updates} RETURNING tenant, id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Vet upsert(Handle handle, Consumer<VetValues> values) {
    return Upserts.upsert(handle, TABLE, VetValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Vet upsert(Handle handle, dev.kinship.runtime.query.Key<Vet, ?> key, Consumer<VetValues> values) {
    return Upserts.upsert(handle, TABLE, key, VetValues.of(values));
  }

  /** Inserts a vet, or writes all its columns but keys; see {@link #upsert}. */
  public static Vet upsert(Handle handle, Vet vet) { return Upserts.upsert(handle, TABLE, vet); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Vet upsert(Handle handle, dev.kinship.runtime.query.Key<Vet, ?> key, Vet vet) {
    return Upserts.upsert(handle, TABLE, key, vet);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Vet> upsertAll(Handle handle, Collection<Vet> vets) {
    return Upserts.upsertAll(handle, TABLE, vets);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Vet> upsertAll(Handle handle, dev.kinship.runtime.query.Key<Vet, ?> key, Collection<Vet> vets) {
    return Upserts.upsertAll(handle, TABLE, key, vets);
  }

  /**
   * Inserts a vet, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO vet ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING RETURNING tenant, id}</pre>
   */
  public static Optional<Vet> insertIfAbsent(Handle handle, Consumer<VetValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, VetValues.of(values));
  }

  /** The same with an instance; a key of 0 is inserted as it is; see {@link #insertIfAbsent}. */
  public static Optional<Vet> insertIfAbsent(Handle handle, Vet vet) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, vet);
  }

  /** Inserts a vet without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<VetValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, VetValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Vet vet) { Rows.insertOnly(handle, TABLE, INSERT, vet); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Vet> vets) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO vet ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", vets);
  }

  /**
   * Writes the columns that are set in an instance's row; returns the row.
   * <pre>{@code UPDATE vet SET {assignments} WHERE tenant = :id1 AND id = :id2 RETURNING tenant, id}</pre>
   */
  public static Vet update(Handle handle, Vet vet, Consumer<VetValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, vet, VetValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Vet update(Handle handle, long tenant, long id, Consumer<VetValues> values) {
    return Rows.update(handle, TABLE, UPDATE, VetValues.of(values), tenant, id);
  }

  /** The same with the key as a record; see {@link #update}. */
  public static Vet update(Handle handle, Key key, Consumer<VetValues> values) {
    return update(handle, key.tenant(), key.id(), values);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE vet SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Vet> condition, Consumer<VetValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, VetValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Vet> updateReturning(Handle handle, Condition<Vet> condition, Consumer<VetValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, VetValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<VetValues> values) {
    return BulkRows.updateEvery(handle, TABLE, VetValues.of(values));
  }

  /** Deletes a vet. {@code DELETE FROM vet WHERE tenant = :id1 AND id = :id2} */
  public static void delete(Handle handle, Vet vet) { Rows.delete(handle, TABLE, DELETE, vet); }

  /** Deletes a vet by its key; see {@link #delete}. */
  public static void delete(Handle handle, long tenant, long id) { Rows.deleteKey(handle, TABLE, DELETE, tenant, id); }

  /** The same with the key as a record; see {@link #delete}. */
  public static void delete(Handle handle, Key key) { delete(handle, key.tenant(), key.id()); }

  /** Deletes a vet with the rows that {@code dependents} names; see {@link #delete}. */
  public static Deleted delete(Handle handle, Vet vet, Dependents<Vet> dependents) {
    return dependents.deleteWith(handle, TABLE, vet);
  }

  /** Deletes a vet by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, long tenant, long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, tenant, id);
  }

  /** The same with the key as a record; see {@link #deleteIfExists}. */
  public static boolean deleteIfExists(Handle handle, Key key) {
    return deleteIfExists(handle, key.tenant(), key.id());
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Vet> vets) { BulkRows.deleteAll(handle, TABLE, vets); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM vet WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Vet> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Vet> deleteReturning(Handle handle, Condition<Vet> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }

  /**
   * A value of the key of {@link Vet}.
   *
   * @param tenant the {@code tenant}
   * @param id the {@code id}
   */
  public record Key(long tenant, long id) {}
}
