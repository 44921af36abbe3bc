package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.PathToOne;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.PathBuilder;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableQuery;
import dev.kinship.runtime.type.SqlTypes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code visit} of {@link Visit}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself and
 * {@code :ids} for the keys of the rows that are given; what stands in braces becomes the columns that were set, or
 * the condition.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class VisitTable {

  /** The column {@code id}, the key. */
  static final Column<Visit, Long> ID = Columns.required("id", SqlTypes.LONG, Visit::id);

  /** The column {@code day}. */
  static final Column<Visit, LocalDate> DAY = Columns.required("day", SqlTypes.LOCAL_DATE, Visit::day);

  /** The column {@code pet_id}. */
  static final Column<Visit, Long> PET_ID = Columns.required("pet_id", SqlTypes.LONG, Visit::petId);

  /** The rows of {@code visit} as instances of {@link Visit}. */
  static final Table<Visit> TABLE =
      Tables.of(
              Visit.class,
              "visit",
              List.of(ID, DAY, PET_ID),
              row -> new Visit(row.require(ID), row.require(DAY), row.require(PET_ID)))
          .generated(VisitTable.class, VisitAssociations.class)
          .key(ID);

  /** {@code visit.pet_id} references {@code pet.id}; see {@link Visit#petId()}. */
  static final ToOne<Visit, Long, Pet> PET =
      ToOneBuilder.<Visit, Long, Pet>named("Visit.pet", "VisitTable.PET")
          .key(TABLE, PET_ID)
          .target(() -> PetTable.TABLE, () -> PetTable.ID)
          .required()
          .get("SELECT id, name, owner_id, died_at, (died_at IS NULL) FROM pet WHERE id = :key")
          .fetch("SELECT id, name, owner_id, died_at FROM pet WHERE id = :key")
          .lookup("SELECT id, name, owner_id, died_at FROM pet WHERE id = (SELECT pet_id FROM visit WHERE id = :id)")
          .scope("died_at IS NULL")
          .has(
              "SELECT EXISTS (SELECT 1 FROM pet WHERE id = (SELECT pet_id FROM visit WHERE id = :id)"
                  + " AND (died_at IS NULL))")
          .set("UPDATE visit SET pet_id = :key WHERE id = :id AND EXISTS (SELECT 1 FROM pet WHERE id = :key)")
          .create(
              "WITH s AS (SELECT id FROM visit WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO pet ({columns}) SELECT {values} FROM s"
                  + " RETURNING id, name, owner_id, died_at),"
                  + " u AS (UPDATE visit p SET pet_id = t.id FROM t WHERE p.id = :id RETURNING 1)"
                  + " SELECT id, name, owner_id, died_at, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE pet SET {assignments} WHERE id = :key RETURNING id, name, owner_id, died_at")
          .ddl("ALTER TABLE visit ADD FOREIGN KEY (pet_id) REFERENCES pet (id)")
          .build();

  /** Follows {@code Visit.pet}, then {@code Pet.owner}. A path is only read. */
  static final PathToOne<Visit, Owner> OWNER =
      PathBuilder.<Visit, Owner>named("Visit.owner", "VisitTable.OWNER")
          .foreignKey(TABLE, PET_ID)
          .through("pet")
          .enter("id")
          .leave("owner_id")
          .within("died_at IS NULL")
          .target(() -> OwnerTable.TABLE, "id")
          .get(
              "SELECT id, name, clinic_id FROM owner WHERE id IN (SELECT owner_id FROM pet WHERE id = :key"
                  + " AND (died_at IS NULL))")
          .has(
              "SELECT EXISTS (SELECT 1 FROM owner WHERE id IN (SELECT owner_id FROM pet WHERE id = :key"
                  + " AND (died_at IS NULL)))")
          .buildToOne();

  /** Follows {@code Visit.pet}, then {@code Pet.owner}, then {@code Owner.clinic}. A path is only read. */
  static final PathToOne<Visit, Clinic> CLINIC =
      PathBuilder.<Visit, Clinic>named("Visit.clinic", "VisitTable.CLINIC")
          .foreignKey(TABLE, PET_ID)
          .through("pet")
          .enter("id")
          .leave("owner_id")
          .within("died_at IS NULL")
          .through("owner")
          .enter("id")
          .leave("clinic_id")
          .target(() -> ClinicTable.TABLE, "id")
          .get(
              "SELECT id, name FROM clinic WHERE id IN (SELECT clinic_id FROM owner"
                  + " WHERE id IN (SELECT owner_id FROM pet WHERE id = :key AND (died_at IS NULL)))")
          .has(
              "SELECT EXISTS (SELECT 1 FROM clinic WHERE id IN (SELECT clinic_id FROM owner"
                  + " WHERE id IN (SELECT owner_id FROM pet WHERE id = :key AND (died_at IS NULL))))")
          .buildToOne();

  private static final String INSERT = "INSERT INTO visit ({columns}) VALUES ({values}) RETURNING id, day, pet_id";

  private static final String UPDATE = "UPDATE visit SET {assignments} WHERE id = :id RETURNING id, day, pet_id";

  private static final String DELETE = "DELETE FROM visit WHERE id = :id";

  private VisitTable() {}

  /** Returns a visit by its key; empty if there is none. {@code SELECT id, day, pet_id FROM visit WHERE id = :id} */
  static Optional<Visit> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, day, pet_id FROM visit WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, day, pet_id FROM visit WHERE id = ANY(:ids)}</pre>
   */
  static List<Visit> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, day, pet_id FROM visit WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a visit with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM visit WHERE id = :id)}</pre>
   */
  static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM visit WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM visit} */
  static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM visit"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  static long count(Handle handle, Fetch<Visit> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, day, pet_id FROM visit ORDER BY id} */
  static List<Visit> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, day, pet_id FROM visit ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, day, pet_id FROM visit}</pre>
   */
  static TableQuery<Visit> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, day, pet_id FROM visit");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  static TableQuery<Visit> query(Handle handle, Fetch<Visit> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, day, pet_id FROM visit", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  static Fetch<Visit> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  static RowMapper<Visit> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  static RowMapper<Visit> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a visit and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO visit ({columns}) VALUES ({values}) RETURNING id, day, pet_id}</pre>
   */
  static Visit insert(Handle handle, Consumer<VisitValues> values) {
    return Rows.insert(handle, TABLE, INSERT, VisitValues.of(values));
  }

  /** Inserts a visit; a key that is null takes the database's default; see {@link #insert}. */
  static Visit insert(Handle handle, Visit visit) { return Rows.insert(handle, TABLE, INSERT, visit); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO visit ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, day, pet_id}</pre>
   */
  static List<Visit> insertAll(Handle handle, Collection<Visit> visits) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO visit ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, day, pet_id", visits);
  }

  /**
   * Inserts a visit, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO visit AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id, day, pet_id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  static Visit upsert(Handle handle, Consumer<VisitValues> values) {
    return Upserts.upsert(handle, TABLE, VisitValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Visit upsert(Handle handle, Key<Visit, ?> key, Consumer<VisitValues> values) {
    return Upserts.upsert(handle, TABLE, key, VisitValues.of(values));
  }

  /** Inserts a visit, or writes all its columns but keys; see {@link #upsert}. */
  static Visit upsert(Handle handle, Visit visit) { return Upserts.upsert(handle, TABLE, visit); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Visit upsert(Handle handle, Key<Visit, ?> key, Visit visit) {
    return Upserts.upsert(handle, TABLE, key, visit);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  static List<Visit> upsertAll(Handle handle, Collection<Visit> visits) {
    return Upserts.upsertAll(handle, TABLE, visits);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  static List<Visit> upsertAll(Handle handle, Key<Visit, ?> key, Collection<Visit> visits) {
    return Upserts.upsertAll(handle, TABLE, key, visits);
  }

  /**
   * Inserts a visit, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO visit ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING RETURNING id, day, pet_id}</pre>
   */
  static Optional<Visit> insertIfAbsent(Handle handle, Consumer<VisitValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, VisitValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  static Optional<Visit> insertIfAbsent(Handle handle, Visit visit) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, visit);
  }

  /** Inserts a visit without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  static void insertOnly(Handle handle, Consumer<VisitValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, VisitValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  static void insertOnly(Handle handle, Visit visit) { Rows.insertOnly(handle, TABLE, INSERT, visit); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  static void insertAllOnly(Handle handle, Collection<Visit> visits) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO visit ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", visits);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE visit SET {assignments} WHERE id = :id RETURNING id, day, pet_id}</pre>
   */
  static Visit update(Handle handle, Visit visit) { return Rows.update(handle, TABLE, UPDATE, visit); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  static Visit update(Handle handle, Visit visit, Consumer<VisitValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, visit, VisitValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  static Visit update(Handle handle, Long id, Consumer<VisitValues> values) {
    return Rows.update(handle, TABLE, UPDATE, VisitValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  static List<Visit> updateAll(Handle handle, Collection<Visit> visits) {
    return BulkRows.updateAll(handle, TABLE, visits);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE visit SET {assignments} WHERE {condition}}</pre>
   */
  static long updateWhere(Handle handle, Condition<Visit> condition, Consumer<VisitValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, VisitValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  static List<Visit> updateReturning(Handle handle, Condition<Visit> condition, Consumer<VisitValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, VisitValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  static long updateEvery(Handle handle, Consumer<VisitValues> values) {
    return BulkRows.updateEvery(handle, TABLE, VisitValues.of(values));
  }

  /** Deletes a visit. {@code DELETE FROM visit WHERE id = :id} */
  static void delete(Handle handle, Visit visit) { Rows.delete(handle, TABLE, DELETE, visit); }

  /** Deletes a visit by its key; see {@link #delete}. */
  static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a visit with the rows that {@code dependents} names; see {@link #delete}. */
  static Deleted delete(Handle handle, Visit visit, Dependents<Visit> dependents) {
    return dependents.deleteWith(handle, TABLE, visit);
  }

  /** Deletes a visit by its key, and returns whether there was one; see {@link #delete}. */
  static boolean deleteIfExists(Handle handle, Long id) { return Rows.deleteIfExists(handle, TABLE, DELETE, id); }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  static void deleteAll(Handle handle, Collection<Visit> visits) { BulkRows.deleteAll(handle, TABLE, visits); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM visit WHERE {condition}}</pre>
   */
  static long deleteWhere(Handle handle, Condition<Visit> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  static List<Visit> deleteReturning(Handle handle, Condition<Visit> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
