package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
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
 * The table {@code vet} of {@link Vet}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself,
 * {@code :ids} for the keys of the rows that are given and {@code :count} for their number; what stands in braces
 * becomes the columns that were set, or the condition; {@code {given}} becomes a condition on the keys of the rows
 * that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class VetTable {

  /** The column {@code id}, the key. */
  public static final Column<Vet, Long> ID = Columns.of("id", SqlTypes.LONG, Vet::id);

  /** The column {@code name}. */
  public static final TextColumn<Vet> NAME = Columns.text("name", Vet::name);

  /** The rows of {@code vet} as instances of {@link Vet}. */
  public static final Table<Vet> TABLE =
      Tables.of(
              Vet.class,
              "vet",
              List.of(ID, NAME),
              row -> new Vet(row.get(ID), row.get(NAME)))
          .generated(VetTable.class, VetAssociations.class)
          .key(ID);

  /** {@code duty.vet_id} references {@code vet.id}; see {@link Duty#vetId()}. */
  public static final ToMany<Vet, Long, Duty> DUTIES =
      ToManyBuilder.<Vet, Long, Duty>named("Vet.duties", "VetTable.DUTIES")
          .key(TABLE, ID)
          .holders(() -> DutyTable.TABLE, () -> DutyTable.VET_ID)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT day, room, vet_id, \"order\" FROM duty WHERE vet_id = :key")
          .orderBy("day, room")
          .has("SELECT EXISTS (SELECT 1 FROM duty WHERE vet_id = :key)")
          .hasAll("SELECT count(*) FROM duty WHERE vet_id = :key AND {given}")
          .count("SELECT count(*) FROM duty WHERE vet_id = :key")
          .set(
              "SELECT current_setting('transaction_isolation') FROM vet WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS (SELECT day, room, vet_id, (vet_id = :key) IS TRUE AS linked, {given} AS given"
                  + " FROM duty"
                  + " WHERE (day, room) IN (SELECT day, room FROM duty WHERE vet_id = :key UNION SELECT day, room"
                  + " FROM duty WHERE {given}) ORDER BY day, room FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM vet WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE duty p"
                  + " SET vet_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE p.vet_id END FROM held h"
                  + " WHERE p.day = h.day AND p.room = h.room AND h.linked <> h.given"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.day, p.room, p.vet_id, p.\"order\", h.day AS old1, h.room AS old2,"
                  + " h.vet_id AS old3)"
                  + " SELECT NULL, NULL, NULL, NULL, day, room, vet_id FROM held UNION ALL SELECT * FROM changed")
          .add(
              "WITH there AS (SELECT 1 FROM vet WHERE id = :key FOR NO KEY UPDATE),"
                  + " held AS (SELECT day, room, vet_id, (vet_id = :key) IS TRUE AS linked FROM duty WHERE {given}"
                  + " AND EXISTS (SELECT 1 FROM there) ORDER BY day, room FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE duty p SET vet_id = :key FROM held h"
                  + " WHERE p.day = h.day AND p.room = h.room AND NOT h.linked"
                  + " AND (SELECT count(*) FROM held) = :count"
                  + " RETURNING p.day, p.room, p.vet_id, p.\"order\", h.day AS old1, h.room AS old2,"
                  + " h.vet_id AS old3)"
                  + " SELECT NULL, NULL, NULL, NULL, h.day, h.room, h.vet_id FROM there LEFT JOIN held h ON true"
                  + " UNION ALL SELECT * FROM changed")
          .remove(
              "WITH there AS (SELECT 1 FROM vet WHERE id = :key FOR NO KEY UPDATE),"
                  + " held AS (SELECT day, room, vet_id, (vet_id = :key) IS TRUE AS linked FROM duty WHERE {given}"
                  + " AND EXISTS (SELECT 1 FROM there) ORDER BY day, room FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE duty p SET vet_id = NULL FROM held h"
                  + " WHERE p.day = h.day AND p.room = h.room AND h.linked"
                  + " RETURNING p.day, p.room, p.vet_id, p.\"order\", h.day AS old1, h.room AS old2,"
                  + " h.vet_id AS old3)"
                  + " SELECT NULL, NULL, NULL, NULL, h.day, h.room, h.vet_id FROM there LEFT JOIN held h ON true"
                  + " UNION ALL SELECT * FROM changed")
          .create(
              "INSERT INTO duty ({columns}) SELECT {values} FROM vet WHERE id = :key"
                  + " RETURNING day, room, vet_id, \"order\"")
          .build();

  private static final String INSERT = "INSERT INTO vet ({columns}) VALUES ({values}) RETURNING id, name";

  private static final String UPDATE = "UPDATE vet SET {assignments} WHERE id = :id RETURNING id, name";

  private static final String DELETE = "DELETE FROM vet WHERE id = :id";

  private VetTable() {}

  /** Returns a vet by its key; empty if there is none. {@code SELECT id, name FROM vet WHERE id = :id} */
  public static Optional<Vet> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, name FROM vet WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, name FROM vet WHERE id = ANY(:ids)}</pre>
   */
  public static List<Vet> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, name FROM vet WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a vet with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM vet WHERE id = :id)}</pre>
   */
  public static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM vet WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM vet} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM vet"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Vet> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, name FROM vet ORDER BY id} */
  public static List<Vet> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, name FROM vet ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, name FROM vet}</pre>
   */
  public static TableQuery<Vet> query(Handle handle) { return Rows.query(handle, TABLE, "SELECT id, name FROM vet"); }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Vet> query(Handle handle, Fetch<Vet> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, name FROM vet", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Vet> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Vet> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Vet> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a vet and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO vet ({columns}) VALUES ({values}) RETURNING id, name}</pre>
   */
  public static Vet insert(Handle handle, Consumer<VetValues> values) {
    return Rows.insert(handle, TABLE, INSERT, VetValues.of(values));
  }

  /** Inserts a vet; a key that is null takes the database's default; see {@link #insert}. */
  public static Vet insert(Handle handle, Vet vet) { return Rows.insert(handle, TABLE, INSERT, vet); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO vet ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, name}</pre>
   */
  public static List<Vet> insertAll(Handle handle, Collection<Vet> vets) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO vet ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, name", vets);
  }

  /**
   * Inserts a vet, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO vet AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id, name}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Vet upsert(Handle handle, Consumer<VetValues> values) {
    return Upserts.upsert(handle, TABLE, VetValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Vet upsert(Handle handle, Key<Vet, ?> key, Consumer<VetValues> values) {
    return Upserts.upsert(handle, TABLE, key, VetValues.of(values));
  }

  /** Inserts a vet, or writes all its columns but keys; see {@link #upsert}. */
  public static Vet upsert(Handle handle, Vet vet) { return Upserts.upsert(handle, TABLE, vet); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Vet upsert(Handle handle, Key<Vet, ?> key, Vet vet) { return Upserts.upsert(handle, TABLE, key, vet); }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Vet> upsertAll(Handle handle, Collection<Vet> vets) {
    return Upserts.upsertAll(handle, TABLE, vets);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Vet> upsertAll(Handle handle, Key<Vet, ?> key, Collection<Vet> vets) {
    return Upserts.upsertAll(handle, TABLE, key, vets);
  }

  /**
   * Inserts a vet, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO vet ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING RETURNING id, name}</pre>
   */
  public static Optional<Vet> insertIfAbsent(Handle handle, Consumer<VetValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, VetValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
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
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE vet SET {assignments} WHERE id = :id RETURNING id, name}</pre>
   */
  public static Vet update(Handle handle, Vet vet) { return Rows.update(handle, TABLE, UPDATE, vet); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static Vet update(Handle handle, Vet vet, Consumer<VetValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, vet, VetValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Vet update(Handle handle, Long id, Consumer<VetValues> values) {
    return Rows.update(handle, TABLE, UPDATE, VetValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<Vet> updateAll(Handle handle, Collection<Vet> vets) {
    return BulkRows.updateAll(handle, TABLE, vets);
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

  /** Deletes a vet. {@code DELETE FROM vet WHERE id = :id} */
  public static void delete(Handle handle, Vet vet) { Rows.delete(handle, TABLE, DELETE, vet); }

  /** Deletes a vet by its key; see {@link #delete}. */
  public static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a vet with the rows that {@code dependents} names; see {@link #delete}. */
  public static Deleted delete(Handle handle, Vet vet, Dependents<Vet> dependents) {
    return dependents.deleteWith(handle, TABLE, vet);
  }

  /** Deletes a vet by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, Long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, id);
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
}
