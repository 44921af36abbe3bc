package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.PathToMany;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.PathBuilder;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
import dev.kinship.runtime.generated.ToOneBuilder;
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
 * The table {@code owner} of {@link Owner}: its columns, its rows and its associations.
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
@KinshipGenerated(with = "clinic.Pet")
@NullMarked
final class OwnerTable {

  /** The column {@code id}, the key. */
  static final Column<Owner, Long> ID = Columns.required("id", SqlTypes.LONG, Owner::id);

  /** The column {@code name}. */
  static final TextColumn<Owner> NAME = Columns.requiredText("name", Owner::name);

  /** The column {@code clinic_id}. */
  static final Column<Owner, Long> CLINIC_ID = Columns.of("clinic_id", SqlTypes.LONG, Owner::clinicId);

  /** The rows of {@code owner} as instances of {@link Owner}. */
  static final Table<Owner> TABLE =
      Tables.of(
              Owner.class,
              "owner",
              List.of(ID, NAME, CLINIC_ID),
              row -> new Owner(row.require(ID), row.require(NAME), row.get(CLINIC_ID)))
          .generated(OwnerTable.class, OwnerAssociations.class)
          .key(ID);

  /** {@code owner.clinic_id} references {@code clinic.id}; see {@link Owner#clinicId()}. */
  static final ToOne<Owner, Long, Clinic> CLINIC =
      ToOneBuilder.<Owner, Long, Clinic>named("Owner.clinic", "OwnerTable.CLINIC")
          .key(TABLE, CLINIC_ID)
          .target(() -> ClinicTable.TABLE, () -> ClinicTable.ID)
          .get("SELECT id, name FROM clinic WHERE id = :key")
          .lookup("SELECT id, name FROM clinic WHERE id = (SELECT clinic_id FROM owner WHERE id = :id)")
          .has("SELECT EXISTS (SELECT 1 FROM owner s JOIN clinic t ON t.id = s.clinic_id WHERE s.id = :id)")
          .set("UPDATE owner SET clinic_id = :key WHERE id = :id AND EXISTS (SELECT 1 FROM clinic WHERE id = :key)")
          .remove("UPDATE owner SET clinic_id = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM owner WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO clinic ({columns}) SELECT {values} FROM s RETURNING id, name),"
                  + " u AS (UPDATE owner p SET clinic_id = t.id FROM t WHERE p.id = :id RETURNING 1)"
                  + " SELECT id, name, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE clinic SET {assignments} WHERE id = :key RETURNING id, name")
          .ddl("ALTER TABLE owner ADD FOREIGN KEY (clinic_id) REFERENCES clinic (id)")
          .build();

  /** {@code pet.owner_id} references {@code owner.id}; see {@link Pet#ownerId()}. */
  static final ToMany<Owner, Long, Pet> PETS =
      ToManyBuilder.<Owner, Long, Pet>named("Owner.pets", "OwnerTable.PETS")
          .key(TABLE, ID)
          .holders(() -> PetTable.TABLE, () -> PetTable.OWNER_ID)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT id, name, owner_id, died_at FROM pet WHERE owner_id = :key")
          .scope("died_at IS NULL")
          .orderBy("id")
          .has("SELECT EXISTS (SELECT 1 FROM pet WHERE owner_id = :key AND (died_at IS NULL))")
          .hasAll("SELECT count(*) FROM pet WHERE owner_id = :key AND id = ANY(:ids) AND (died_at IS NULL)")
          .count("SELECT count(*) FROM pet WHERE owner_id = :key AND (died_at IS NULL)")
          .set(
              "SELECT current_setting('transaction_isolation') FROM owner WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, owner_id, (owner_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given"
                  + " FROM pet WHERE id = ANY(ARRAY(SELECT id FROM pet WHERE owner_id = :key) || :ids)"
                  + " ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM owner WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE pet p"
                  + " SET owner_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE p.owner_id END"
                  + " FROM held h WHERE p.id = h.id AND h.linked <> h.given AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.name, p.owner_id, p.died_at, h.id AS old1, h.owner_id AS old2)"
                  + " SELECT NULL, NULL, NULL, NULL, id, owner_id FROM held UNION ALL SELECT * FROM changed")
          .add(
              "WITH there AS (SELECT 1 FROM owner WHERE id = :key FOR NO KEY UPDATE),"
                  + " held AS (SELECT id, owner_id, (owner_id = :key) IS TRUE AS linked FROM pet"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM pet WHERE owner_id = :key LIMIT 0) || :ids)"
                  + " AND EXISTS (SELECT 1 FROM there) ORDER BY id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE pet p SET owner_id = :key FROM held h"
                  + " WHERE p.id = h.id AND NOT h.linked AND (SELECT count(*) FROM held) = :count"
                  + " RETURNING p.id, p.name, p.owner_id, p.died_at, h.id AS old1, h.owner_id AS old2)"
                  + " SELECT NULL, NULL, NULL, NULL, h.id, h.owner_id FROM there LEFT JOIN held h ON true"
                  + " UNION ALL SELECT * FROM changed")
          .remove(
              "WITH there AS (SELECT 1 FROM owner WHERE id = :key FOR NO KEY UPDATE),"
                  + " held AS (SELECT id, owner_id, (owner_id = :key) IS TRUE AS linked FROM pet"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM pet WHERE owner_id = :key LIMIT 0) || :ids)"
                  + " AND EXISTS (SELECT 1 FROM there) ORDER BY id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE pet p SET owner_id = NULL FROM held h WHERE p.id = h.id AND h.linked"
                  + " RETURNING p.id, p.name, p.owner_id, p.died_at, h.id AS old1, h.owner_id AS old2)"
                  + " SELECT NULL, NULL, NULL, NULL, h.id, h.owner_id FROM there LEFT JOIN held h ON true"
                  + " UNION ALL SELECT * FROM changed")
          .create(
              "INSERT INTO pet ({columns}) SELECT {values} FROM owner WHERE id = :key"
                  + " RETURNING id, name, owner_id, died_at")
          .build();

  /** Follows {@code Owner.pets}, then {@code Pet.visits}. A path is only read. */
  static final PathToMany<Owner, Visit> VISITS =
      PathBuilder.<Owner, Visit>named("Owner.visits", "OwnerTable.VISITS")
          .key(TABLE, ID)
          .through("pet")
          .enter("owner_id")
          .leave("id")
          .within("died_at IS NULL")
          .target(() -> VisitTable.TABLE, "pet_id")
          .get(
              "SELECT id, day, pet_id FROM visit WHERE pet_id IN (SELECT id FROM pet WHERE owner_id = :key"
                  + " AND (died_at IS NULL))")
          .orderBy("day DESC NULLS LAST, id")
          .has(
              "SELECT EXISTS (SELECT 1 FROM visit WHERE pet_id IN (SELECT id FROM pet WHERE owner_id = :key"
                  + " AND (died_at IS NULL)))")
          .hasAll(
              "SELECT count(*) FROM visit WHERE pet_id IN (SELECT id FROM pet WHERE owner_id = :key"
                  + " AND (died_at IS NULL)) AND id = ANY(:ids)")
          .count(
              "SELECT count(*) FROM visit WHERE pet_id IN (SELECT id FROM pet WHERE owner_id = :key"
                  + " AND (died_at IS NULL))")
          .buildToMany();

  private static final String INSERT = "INSERT INTO owner ({columns}) VALUES ({values}) RETURNING id, name, clinic_id";

  private static final String UPDATE = "UPDATE owner SET {assignments} WHERE id = :id RETURNING id, name, clinic_id";

  private static final String DELETE = "DELETE FROM owner WHERE id = :id";

  private OwnerTable() {}

  /**
   * Returns an owner by its key; empty if there is none.
   * <pre>{@code SELECT id, name, clinic_id FROM owner WHERE id = :id}</pre>
   */
  static Optional<Owner> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, name, clinic_id FROM owner WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, name, clinic_id FROM owner WHERE id = ANY(:ids)}</pre>
   */
  static List<Owner> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, name, clinic_id FROM owner WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is an owner with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM owner WHERE id = :id)}</pre>
   */
  static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM owner WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM owner} */
  static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM owner"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  static long count(Handle handle, Fetch<Owner> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, name, clinic_id FROM owner ORDER BY id} */
  static List<Owner> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, name, clinic_id FROM owner ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, name, clinic_id FROM owner}</pre>
   */
  static TableQuery<Owner> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, name, clinic_id FROM owner");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  static TableQuery<Owner> query(Handle handle, Fetch<Owner> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, name, clinic_id FROM owner", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  static Fetch<Owner> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  static RowMapper<Owner> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  static RowMapper<Owner> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts an owner and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO owner ({columns}) VALUES ({values}) RETURNING id, name, clinic_id}</pre>
   */
  static Owner insert(Handle handle, Consumer<OwnerValues> values) {
    return Rows.insert(handle, TABLE, INSERT, OwnerValues.of(values));
  }

  /** Inserts an owner; a key that is null takes the database's default; see {@link #insert}. */
  static Owner insert(Handle handle, Owner owner) { return Rows.insert(handle, TABLE, INSERT, owner); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO owner ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, name, clinic_id}</pre>
   */
  static List<Owner> insertAll(Handle handle, Collection<Owner> owners) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO owner ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, name, clinic_id", owners);
  }

  /**
   * Inserts an owner, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO owner AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id, name, clinic_id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  static Owner upsert(Handle handle, Consumer<OwnerValues> values) {
    return Upserts.upsert(handle, TABLE, OwnerValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Owner upsert(Handle handle, Key<Owner, ?> key, Consumer<OwnerValues> values) {
    return Upserts.upsert(handle, TABLE, key, OwnerValues.of(values));
  }

  /** Inserts an owner, or writes all its columns but keys; see {@link #upsert}. */
  static Owner upsert(Handle handle, Owner owner) { return Upserts.upsert(handle, TABLE, owner); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Owner upsert(Handle handle, Key<Owner, ?> key, Owner owner) {
    return Upserts.upsert(handle, TABLE, key, owner);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  static List<Owner> upsertAll(Handle handle, Collection<Owner> owners) {
    return Upserts.upsertAll(handle, TABLE, owners);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  static List<Owner> upsertAll(Handle handle, Key<Owner, ?> key, Collection<Owner> owners) {
    return Upserts.upsertAll(handle, TABLE, key, owners);
  }

  /**
   * Inserts an owner, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO owner ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING id, name, clinic_id}</pre>
   */
  static Optional<Owner> insertIfAbsent(Handle handle, Consumer<OwnerValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, OwnerValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  static Optional<Owner> insertIfAbsent(Handle handle, Owner owner) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, owner);
  }

  /** Inserts an owner without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  static void insertOnly(Handle handle, Consumer<OwnerValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, OwnerValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  static void insertOnly(Handle handle, Owner owner) { Rows.insertOnly(handle, TABLE, INSERT, owner); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  static void insertAllOnly(Handle handle, Collection<Owner> owners) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO owner ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", owners);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE owner SET {assignments} WHERE id = :id RETURNING id, name, clinic_id}</pre>
   */
  static Owner update(Handle handle, Owner owner) { return Rows.update(handle, TABLE, UPDATE, owner); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  static Owner update(Handle handle, Owner owner, Consumer<OwnerValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, owner, OwnerValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  static Owner update(Handle handle, Long id, Consumer<OwnerValues> values) {
    return Rows.update(handle, TABLE, UPDATE, OwnerValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  static List<Owner> updateAll(Handle handle, Collection<Owner> owners) {
    return BulkRows.updateAll(handle, TABLE, owners);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE owner SET {assignments} WHERE {condition}}</pre>
   */
  static long updateWhere(Handle handle, Condition<Owner> condition, Consumer<OwnerValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, OwnerValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  static List<Owner> updateReturning(Handle handle, Condition<Owner> condition, Consumer<OwnerValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, OwnerValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  static long updateEvery(Handle handle, Consumer<OwnerValues> values) {
    return BulkRows.updateEvery(handle, TABLE, OwnerValues.of(values));
  }

  /** Deletes an owner. {@code DELETE FROM owner WHERE id = :id} */
  static void delete(Handle handle, Owner owner) { Rows.delete(handle, TABLE, DELETE, owner); }

  /** Deletes an owner by its key; see {@link #delete}. */
  static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes an owner with the rows that {@code dependents} names; see {@link #delete}. */
  static Deleted delete(Handle handle, Owner owner, Dependents<Owner> dependents) {
    return dependents.deleteWith(handle, TABLE, owner);
  }

  /** Deletes an owner by its key, and returns whether there was one; see {@link #delete}. */
  static boolean deleteIfExists(Handle handle, Long id) { return Rows.deleteIfExists(handle, TABLE, DELETE, id); }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  static void deleteAll(Handle handle, Collection<Owner> owners) { BulkRows.deleteAll(handle, TABLE, owners); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM owner WHERE {condition}}</pre>
   */
  static long deleteWhere(Handle handle, Condition<Owner> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  static List<Owner> deleteReturning(Handle handle, Condition<Owner> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
