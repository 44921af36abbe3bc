package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.CompositeKey;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
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
 * The table {@code visit} of {@link Visit}: its columns and its rows.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :id} stands for the key of the row itself and {@code :ids} for the keys of the rows that are
 * given; what stands in braces becomes the columns that were set, or the condition.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "clinic.Owner")
@NullMarked
public final class VisitTable {

  /** The column {@code id}, the key. */
  public static final Column<Visit, Long> ID = Columns.of("id", SqlTypes.LONG, Visit::id);

  /** The column {@code tenant_id}, for which {@link Visit} has no property. */
  public static final Column<Visit, Long> TENANT_ID = Columns.hidden("tenant_id", SqlTypes.LONG);

  /** The column {@code owner_id}, for which {@link Visit} has no property. */
  public static final Column<Visit, Long> OWNER_ID = Columns.hidden("owner_id", SqlTypes.LONG);

  /** The foreign key {@code tenant_id, owner_id}. */
  public static final CompositeKey<Visit, OwnerTable.Key> OWNER_KEY =
      Keys.<Visit, OwnerTable.Key>of(row -> new OwnerTable.Key(row.require(TENANT_ID), row.require(OWNER_ID)))
          .column(TENANT_ID, OwnerTable.Key::tenantId)
          .column(OWNER_ID, OwnerTable.Key::id)
          .build();

  /** The rows of {@code visit} as instances of {@link Visit}. */
  public static final Table<Visit> TABLE =
      Tables.of(
              Visit.class,
              "visit",
              List.of(ID, TENANT_ID, OWNER_ID),
              row -> new Visit(row.get(ID)))
          .generated(VisitTable.class, VisitAssociations.class)
          .key(ID);

  private static final String INSERT = "INSERT INTO visit ({columns}) VALUES ({values}) RETURNING id";

  private static final String UPDATE = "UPDATE visit SET {assignments} WHERE id = :id RETURNING id";

  private static final String DELETE = "DELETE FROM visit WHERE id = :id";

  private VisitTable() {}

  /** Returns a visit by its key; empty if there is none. {@code SELECT id FROM visit WHERE id = :id} */
  public static Optional<Visit> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id FROM visit WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id FROM visit WHERE id = ANY(:ids)}</pre>
   */
  public static List<Visit> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id FROM visit WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a visit with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM visit WHERE id = :id)}</pre>
   */
  public static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM visit WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM visit} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM visit"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Visit> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id FROM visit ORDER BY id} */
  public static List<Visit> all(Handle handle) { return Rows.list(handle, TABLE, "SELECT id FROM visit ORDER BY id"); }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id FROM visit}</pre>
   */
  public static TableQuery<Visit> query(Handle handle) { return Rows.query(handle, TABLE, "SELECT id FROM visit"); }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Visit> query(Handle handle, Fetch<Visit> fetch) {
    return Rows.query(handle, TABLE, "SELECT id FROM visit", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Visit> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Visit> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Visit> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a visit and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO visit ({columns}) VALUES ({values}) RETURNING id}</pre>
   */
  public static Visit insert(Handle handle, Consumer<VisitValues> values) {
    return Rows.insert(handle, TABLE, INSERT, VisitValues.of(values));
  }

  /** Inserts a visit; a key that is null takes the database's default; see {@link #insert}. */
  public static Visit insert(Handle handle, Visit visit) { return Rows.insert(handle, TABLE, INSERT, visit); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO visit ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id}</pre>
   */
  public static List<Visit> insertAll(Handle handle, Collection<Visit> visits) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO visit ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id", visits);
  }

  /**
   * Inserts a visit, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO visit AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Visit upsert(Handle handle, Consumer<VisitValues> values) {
    return Upserts.upsert(handle, TABLE, VisitValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Visit upsert(Handle handle, Key<Visit, ?> key, Consumer<VisitValues> values) {
    return Upserts.upsert(handle, TABLE, key, VisitValues.of(values));
  }

  /** Inserts a visit, or writes all its columns but keys; see {@link #upsert}. */
  public static Visit upsert(Handle handle, Visit visit) { return Upserts.upsert(handle, TABLE, visit); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Visit upsert(Handle handle, Key<Visit, ?> key, Visit visit) {
    return Upserts.upsert(handle, TABLE, key, visit);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Visit> upsertAll(Handle handle, Collection<Visit> visits) {
    return Upserts.upsertAll(handle, TABLE, visits);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Visit> upsertAll(Handle handle, Key<Visit, ?> key, Collection<Visit> visits) {
    return Upserts.upsertAll(handle, TABLE, key, visits);
  }

  /**
   * Inserts a visit, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO visit ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING RETURNING id}</pre>
   */
  public static Optional<Visit> insertIfAbsent(Handle handle, Consumer<VisitValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, VisitValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  public static Optional<Visit> insertIfAbsent(Handle handle, Visit visit) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, visit);
  }

  /** Inserts a visit without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<VisitValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, VisitValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Visit visit) { Rows.insertOnly(handle, TABLE, INSERT, visit); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Visit> visits) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO visit ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", visits);
  }

  /**
   * Writes the columns that are set in an instance's row; returns the row.
   * <pre>{@code UPDATE visit SET {assignments} WHERE id = :id RETURNING id}</pre>
   */
  public static Visit update(Handle handle, Visit visit, Consumer<VisitValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, visit, VisitValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Visit update(Handle handle, Long id, Consumer<VisitValues> values) {
    return Rows.update(handle, TABLE, UPDATE, VisitValues.of(values), id);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE visit SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Visit> condition, Consumer<VisitValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, VisitValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Visit> updateReturning(Handle handle, Condition<Visit> condition, Consumer<VisitValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, VisitValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<VisitValues> values) {
    return BulkRows.updateEvery(handle, TABLE, VisitValues.of(values));
  }

  /** Deletes a visit. {@code DELETE FROM visit WHERE id = :id} */
  public static void delete(Handle handle, Visit visit) { Rows.delete(handle, TABLE, DELETE, visit); }

  /** Deletes a visit by its key; see {@link #delete}. */
  public static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a visit by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, Long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, id);
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Visit> visits) { BulkRows.deleteAll(handle, TABLE, visits); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM visit WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Visit> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Visit> deleteReturning(Handle handle, Condition<Visit> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
