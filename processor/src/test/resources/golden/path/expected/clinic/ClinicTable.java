package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.PathToMany;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.PathBuilder;
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
 * The table {@code clinic} of {@link Clinic}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself,
 * {@code :ids} for the keys of the rows that are given and {@code :count} for their number; what stands in braces
 * becomes the columns that were set, or the condition.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "clinic.Owner")
@NullMarked
final class ClinicTable {

  /** The column {@code id}, the key. */
  static final Column<Clinic, Long> ID = Columns.required("id", SqlTypes.LONG, Clinic::id);

  /** The column {@code name}. */
  static final TextColumn<Clinic> NAME = Columns.requiredText("name", Clinic::name);

  /** The rows of {@code clinic} as instances of {@link Clinic}. */
  static final Table<Clinic> TABLE =
      Tables.of(
              Clinic.class,
              "clinic",
              List.of(ID, NAME),
              row -> new Clinic(row.require(ID), row.require(NAME)))
          .generated(ClinicTable.class, ClinicAssociations.class)
          .key(ID);

  /** {@code owner.clinic_id} references {@code clinic.id}; see {@link Owner#clinicId()}. */
  static final ToMany<Clinic, Long, Owner> OWNERS =
      ToManyBuilder.<Clinic, Long, Owner>named("Clinic.owners", "ClinicTable.OWNERS")
          .key(TABLE, ID)
          .holders(() -> OwnerTable.TABLE, () -> OwnerTable.CLINIC_ID)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT id, name, clinic_id FROM owner WHERE clinic_id = :key")
          .orderBy("id")
          .has("SELECT EXISTS (SELECT 1 FROM owner WHERE clinic_id = :key)")
          .hasAll("SELECT count(*) FROM owner WHERE clinic_id = :key AND id = ANY(:ids)")
          .count("SELECT count(*) FROM owner WHERE clinic_id = :key")
          .set(
              "SELECT current_setting('transaction_isolation') FROM clinic WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS"
                  + " (SELECT id, clinic_id, (clinic_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM owner"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM owner WHERE clinic_id = :key) || :ids)"
                  + " ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM clinic WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE owner p"
                  + " SET clinic_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE p.clinic_id END"
                  + " FROM held h WHERE p.id = h.id AND h.linked <> h.given AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.name, p.clinic_id, h.id AS old1, h.clinic_id AS old2)"
                  + " SELECT NULL, NULL, NULL, id, clinic_id FROM held UNION ALL SELECT * FROM changed")
          .add(
              "WITH there AS (SELECT 1 FROM clinic WHERE id = :key FOR NO KEY UPDATE),"
                  + " held AS (SELECT id, clinic_id, (clinic_id = :key) IS TRUE AS linked FROM owner"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM owner WHERE clinic_id = :key LIMIT 0) || :ids)"
                  + " AND EXISTS (SELECT 1 FROM there) ORDER BY id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE owner p SET clinic_id = :key FROM held h"
                  + " WHERE p.id = h.id AND NOT h.linked AND (SELECT count(*) FROM held) = :count"
                  + " RETURNING p.id, p.name, p.clinic_id, h.id AS old1, h.clinic_id AS old2)"
                  + " SELECT NULL, NULL, NULL, h.id, h.clinic_id FROM there LEFT JOIN held h ON true"
                  + " UNION ALL SELECT * FROM changed")
          .remove(
              "WITH there AS (SELECT 1 FROM clinic WHERE id = :key FOR NO KEY UPDATE),"
                  + " held AS (SELECT id, clinic_id, (clinic_id = :key) IS TRUE AS linked FROM owner"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM owner WHERE clinic_id = :key LIMIT 0) || :ids)"
                  + " AND EXISTS (SELECT 1 FROM there) ORDER BY id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE owner p SET clinic_id = NULL FROM held h WHERE p.id = h.id AND h.linked"
                  + " RETURNING p.id, p.name, p.clinic_id, h.id AS old1, h.clinic_id AS old2)"
                  + " SELECT NULL, NULL, NULL, h.id, h.clinic_id FROM there LEFT JOIN held h ON true"
                  + " UNION ALL SELECT * FROM changed")
          .create(
              "INSERT INTO owner ({columns}) SELECT {values} FROM clinic WHERE id = :key"
                  + " RETURNING id, name, clinic_id")
          .build();

  /** Follows {@code Clinic.owners}, then {@code Owner.pets}, then {@code Pet.visits}. A path is only read. */
  static final PathToMany<Clinic, Visit> VISITS =
      PathBuilder.<Clinic, Visit>named("Clinic.visits", "ClinicTable.VISITS")
          .key(TABLE, ID)
          .through("owner")
          .enter("clinic_id")
          .leave("id")
          .through("pet")
          .enter("owner_id")
          .leave("id")
          .within("died_at IS NULL")
          .target(() -> VisitTable.TABLE, "pet_id")
          .get(
              "SELECT id, day, pet_id FROM visit WHERE pet_id IN (SELECT id FROM pet"
                  + " WHERE owner_id IN (SELECT id FROM owner WHERE clinic_id = :key) AND (died_at IS NULL))")
          .orderBy("id")
          .has(
              "SELECT EXISTS (SELECT 1 FROM visit WHERE pet_id IN (SELECT id FROM pet"
                  + " WHERE owner_id IN (SELECT id FROM owner WHERE clinic_id = :key) AND (died_at IS NULL)))")
          .hasAll(
              "SELECT count(*) FROM visit WHERE pet_id IN (SELECT id FROM pet"
                  + " WHERE owner_id IN (SELECT id FROM owner WHERE clinic_id = :key) AND (died_at IS NULL))"
                  + " AND id = ANY(:ids)")
          .count(
              "SELECT count(*) FROM visit WHERE pet_id IN (SELECT id FROM pet"
                  + " WHERE owner_id IN (SELECT id FROM owner WHERE clinic_id = :key) AND (died_at IS NULL))")
          .buildToMany();

  private static final String INSERT = "INSERT INTO clinic ({columns}) VALUES ({values}) RETURNING id, name";

  private static final String UPDATE = "UPDATE clinic SET {assignments} WHERE id = :id RETURNING id, name";

  private static final String DELETE = "DELETE FROM clinic WHERE id = :id";

  private ClinicTable() {}

  /** Returns a clinic by its key; empty if there is none. {@code SELECT id, name FROM clinic WHERE id = :id} */
  static Optional<Clinic> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, name FROM clinic WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, name FROM clinic WHERE id = ANY(:ids)}</pre>
   */
  static List<Clinic> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, name FROM clinic WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a clinic with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM clinic WHERE id = :id)}</pre>
   */
  static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM clinic WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM clinic} */
  static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM clinic"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  static long count(Handle handle, Fetch<Clinic> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, name FROM clinic ORDER BY id} */
  static List<Clinic> all(Handle handle) { return Rows.list(handle, TABLE, "SELECT id, name FROM clinic ORDER BY id"); }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, name FROM clinic}</pre>
   */
  static TableQuery<Clinic> query(Handle handle) { return Rows.query(handle, TABLE, "SELECT id, name FROM clinic"); }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  static TableQuery<Clinic> query(Handle handle, Fetch<Clinic> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, name FROM clinic", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  static Fetch<Clinic> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  static RowMapper<Clinic> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  static RowMapper<Clinic> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a clinic and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO clinic ({columns}) VALUES ({values}) RETURNING id, name}</pre>
   */
  static Clinic insert(Handle handle, Consumer<ClinicValues> values) {
    return Rows.insert(handle, TABLE, INSERT, ClinicValues.of(values));
  }

  /** Inserts a clinic; a key that is null takes the database's default; see {@link #insert}. */
  static Clinic insert(Handle handle, Clinic clinic) { return Rows.insert(handle, TABLE, INSERT, clinic); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO clinic ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, name}</pre>
   */
  static List<Clinic> insertAll(Handle handle, Collection<Clinic> clinics) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO clinic ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, name", clinics);
  }

  /**
   * Inserts a clinic, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO clinic AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id, name}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  static Clinic upsert(Handle handle, Consumer<ClinicValues> values) {
    return Upserts.upsert(handle, TABLE, ClinicValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Clinic upsert(Handle handle, Key<Clinic, ?> key, Consumer<ClinicValues> values) {
    return Upserts.upsert(handle, TABLE, key, ClinicValues.of(values));
  }

  /** Inserts a clinic, or writes all its columns but keys; see {@link #upsert}. */
  static Clinic upsert(Handle handle, Clinic clinic) { return Upserts.upsert(handle, TABLE, clinic); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Clinic upsert(Handle handle, Key<Clinic, ?> key, Clinic clinic) {
    return Upserts.upsert(handle, TABLE, key, clinic);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  static List<Clinic> upsertAll(Handle handle, Collection<Clinic> clinics) {
    return Upserts.upsertAll(handle, TABLE, clinics);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  static List<Clinic> upsertAll(Handle handle, Key<Clinic, ?> key, Collection<Clinic> clinics) {
    return Upserts.upsertAll(handle, TABLE, key, clinics);
  }

  /**
   * Inserts a clinic, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO clinic ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING RETURNING id, name}</pre>
   */
  static Optional<Clinic> insertIfAbsent(Handle handle, Consumer<ClinicValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, ClinicValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  static Optional<Clinic> insertIfAbsent(Handle handle, Clinic clinic) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, clinic);
  }

  /** Inserts a clinic without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  static void insertOnly(Handle handle, Consumer<ClinicValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, ClinicValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  static void insertOnly(Handle handle, Clinic clinic) { Rows.insertOnly(handle, TABLE, INSERT, clinic); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  static void insertAllOnly(Handle handle, Collection<Clinic> clinics) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO clinic ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", clinics);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE clinic SET {assignments} WHERE id = :id RETURNING id, name}</pre>
   */
  static Clinic update(Handle handle, Clinic clinic) { return Rows.update(handle, TABLE, UPDATE, clinic); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  static Clinic update(Handle handle, Clinic clinic, Consumer<ClinicValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, clinic, ClinicValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  static Clinic update(Handle handle, Long id, Consumer<ClinicValues> values) {
    return Rows.update(handle, TABLE, UPDATE, ClinicValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  static List<Clinic> updateAll(Handle handle, Collection<Clinic> clinics) {
    return BulkRows.updateAll(handle, TABLE, clinics);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE clinic SET {assignments} WHERE {condition}}</pre>
   */
  static long updateWhere(Handle handle, Condition<Clinic> condition, Consumer<ClinicValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, ClinicValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  static List<Clinic> updateReturning(Handle handle, Condition<Clinic> condition, Consumer<ClinicValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, ClinicValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  static long updateEvery(Handle handle, Consumer<ClinicValues> values) {
    return BulkRows.updateEvery(handle, TABLE, ClinicValues.of(values));
  }

  /** Deletes a clinic. {@code DELETE FROM clinic WHERE id = :id} */
  static void delete(Handle handle, Clinic clinic) { Rows.delete(handle, TABLE, DELETE, clinic); }

  /** Deletes a clinic by its key; see {@link #delete}. */
  static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a clinic with the rows that {@code dependents} names; see {@link #delete}. */
  static Deleted delete(Handle handle, Clinic clinic, Dependents<Clinic> dependents) {
    return dependents.deleteWith(handle, TABLE, clinic);
  }

  /** Deletes a clinic by its key, and returns whether there was one; see {@link #delete}. */
  static boolean deleteIfExists(Handle handle, Long id) { return Rows.deleteIfExists(handle, TABLE, DELETE, id); }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  static void deleteAll(Handle handle, Collection<Clinic> clinics) { BulkRows.deleteAll(handle, TABLE, clinics); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM clinic WHERE {condition}}</pre>
   */
  static long deleteWhere(Handle handle, Condition<Clinic> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  static List<Clinic> deleteReturning(Handle handle, Condition<Clinic> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
