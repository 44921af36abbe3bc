package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Scopes;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
import dev.kinship.runtime.generated.ToOneBuilder;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.query.Scope;
import dev.kinship.runtime.query.TextColumn;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableQuery;
import dev.kinship.runtime.type.SqlTypes;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code pet} of {@link Pet}: its columns, its rows and its associations.
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
@KinshipGenerated(with = "clinic.Visit")
@NullMarked
final class PetTable {

  /** The column {@code id}, the key. */
  static final Column<Pet, Long> ID = Columns.required("id", SqlTypes.LONG, Pet::id);

  /** The column {@code name}. */
  static final TextColumn<Pet> NAME = Columns.requiredText("name", Pet::name);

  /** The column {@code owner_id}. */
  static final Column<Pet, Long> OWNER_ID = Columns.of("owner_id", SqlTypes.LONG, Pet::ownerId);

  /** The column {@code died_at}. */
  static final Column<Pet, Instant> DIED_AT = Columns.of("died_at", SqlTypes.INSTANT, Pet::diedAt);

  /** The scope {@code alive}: {@code died_at IS NULL}, the default. */
  static final Scope<Pet> ALIVE = Scopes.named("alive", "died_at IS NULL");

  /** The rows of {@code pet} as instances of {@link Pet}. */
  static final Table<Pet> TABLE =
      Tables.of(
              Pet.class,
              "pet",
              List.of(ID, NAME, OWNER_ID, DIED_AT),
              row -> new Pet(row.require(ID), row.require(NAME), row.get(OWNER_ID), row.get(DIED_AT)))
          .generated(PetTable.class, PetAssociations.class)
          .key(ID);

  /** {@code pet.owner_id} references {@code owner.id}; see {@link Pet#ownerId()}. */
  static final ToOne<Pet, Long, Owner> OWNER =
      ToOneBuilder.<Pet, Long, Owner>named("Pet.owner", "PetTable.OWNER")
          .key(TABLE, OWNER_ID)
          .target(() -> OwnerTable.TABLE, () -> OwnerTable.ID)
          .get("SELECT id, name, clinic_id FROM owner WHERE id = :key")
          .lookup("SELECT id, name, clinic_id FROM owner WHERE id = (SELECT owner_id FROM pet WHERE id = :id)")
          .has("SELECT EXISTS (SELECT 1 FROM pet s JOIN owner t ON t.id = s.owner_id WHERE s.id = :id)")
          .set("UPDATE pet SET owner_id = :key WHERE id = :id AND EXISTS (SELECT 1 FROM owner WHERE id = :key)")
          .remove("UPDATE pet SET owner_id = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM pet WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO owner ({columns}) SELECT {values} FROM s RETURNING id, name, clinic_id),"
                  + " u AS (UPDATE pet p SET owner_id = t.id FROM t WHERE p.id = :id RETURNING 1)"
                  + " SELECT id, name, clinic_id, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE owner SET {assignments} WHERE id = :key RETURNING id, name, clinic_id")
          .ddl("ALTER TABLE pet ADD FOREIGN KEY (owner_id) REFERENCES owner (id)")
          .build();

  /** {@code visit.pet_id} references {@code pet.id}; see {@link Visit#petId()}. */
  static final ToMany<Pet, Long, Visit> VISITS =
      ToManyBuilder.<Pet, Long, Visit>named("Pet.visits", "PetTable.VISITS")
          .key(TABLE, ID)
          .holders(() -> VisitTable.TABLE, () -> VisitTable.PET_ID)
          .onReplace(OnReplace.REFUSE)
          .get("SELECT id, day, pet_id FROM visit WHERE pet_id = :key")
          .orderBy("id")
          .has("SELECT EXISTS (SELECT 1 FROM visit WHERE pet_id = :key)")
          .hasAll("SELECT count(*) FROM visit WHERE pet_id = :key AND id = ANY(:ids)")
          .count("SELECT count(*) FROM visit WHERE pet_id = :key")
          .set(
              "SELECT current_setting('transaction_isolation') FROM pet WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, pet_id, (pet_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given"
                  + " FROM visit WHERE id = ANY(ARRAY(SELECT id FROM visit WHERE pet_id = :key) || :ids)"
                  + " ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM pet WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " joiners AS (UPDATE visit p SET pet_id = :key FROM held h"
                  + " WHERE p.id = h.id AND h.given AND NOT h.linked AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.day, p.pet_id, h.id AS old1, h.pet_id AS old2)"
                  + " SELECT NULL, NULL, NULL, id, pet_id FROM held UNION ALL SELECT * FROM joiners")
          .add(
              "WITH there AS (SELECT 1 FROM pet WHERE id = :key FOR NO KEY UPDATE),"
                  + " held AS (SELECT id, pet_id, (pet_id = :key) IS TRUE AS linked FROM visit"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM visit WHERE pet_id = :key LIMIT 0) || :ids)"
                  + " AND EXISTS (SELECT 1 FROM there) ORDER BY id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE visit p SET pet_id = :key FROM held h"
                  + " WHERE p.id = h.id AND NOT h.linked AND (SELECT count(*) FROM held) = :count"
                  + " RETURNING p.id, p.day, p.pet_id, h.id AS old1, h.pet_id AS old2)"
                  + " SELECT NULL, NULL, NULL, h.id, h.pet_id FROM there LEFT JOIN held h ON true"
                  + " UNION ALL SELECT * FROM changed")
          .create("INSERT INTO visit ({columns}) SELECT {values} FROM pet WHERE id = :key RETURNING id, day, pet_id")
          .build();

  private static final String INSERT =
      "INSERT INTO pet ({columns}) VALUES ({values}) RETURNING id, name, owner_id, died_at";

  private static final String UPDATE =
      "UPDATE pet SET {assignments} WHERE id = :id RETURNING id, name, owner_id, died_at";

  private static final String DELETE = "DELETE FROM pet WHERE id = :id";

  private PetTable() {}

  /**
   * Returns a pet by its key; empty if there is none.
   * <pre>{@code SELECT id, name, owner_id, died_at FROM pet WHERE id = :id}</pre>
   */
  static Optional<Pet> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, name, owner_id, died_at FROM pet WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, name, owner_id, died_at FROM pet WHERE id = ANY(:ids)}</pre>
   */
  static List<Pet> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, name, owner_id, died_at FROM pet WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a pet with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet WHERE id = :id)}</pre>
   */
  static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM pet WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM pet} */
  static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM pet"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  static long count(Handle handle, Fetch<Pet> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, name, owner_id, died_at FROM pet ORDER BY id} */
  static List<Pet> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, name, owner_id, died_at FROM pet ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, name, owner_id, died_at FROM pet}</pre>
   */
  static TableQuery<Pet> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, name, owner_id, died_at FROM pet");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  static TableQuery<Pet> query(Handle handle, Fetch<Pet> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, name, owner_id, died_at FROM pet", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  static Fetch<Pet> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  static RowMapper<Pet> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  static RowMapper<Pet> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a pet and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO pet ({columns}) VALUES ({values}) RETURNING id, name, owner_id, died_at}</pre>
   */
  static Pet insert(Handle handle, Consumer<PetValues> values) {
    return Rows.insert(handle, TABLE, INSERT, PetValues.of(values));
  }

  /** Inserts a pet; a key that is null takes the database's default; see {@link #insert}. */
  static Pet insert(Handle handle, Pet pet) { return Rows.insert(handle, TABLE, INSERT, pet); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO pet ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, name, owner_id, died_at}</pre>
   */
  static List<Pet> insertAll(Handle handle, Collection<Pet> pets) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO pet ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, name, owner_id, died_at", pets);
  }

  /**
   * Inserts a pet, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO pet AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id, name, owner_id, died_at}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  static Pet upsert(Handle handle, Consumer<PetValues> values) {
    return Upserts.upsert(handle, TABLE, PetValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Pet upsert(Handle handle, Key<Pet, ?> key, Consumer<PetValues> values) {
    return Upserts.upsert(handle, TABLE, key, PetValues.of(values));
  }

  /** Inserts a pet, or writes all its columns but keys; see {@link #upsert}. */
  static Pet upsert(Handle handle, Pet pet) { return Upserts.upsert(handle, TABLE, pet); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static Pet upsert(Handle handle, Key<Pet, ?> key, Pet pet) { return Upserts.upsert(handle, TABLE, key, pet); }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  static List<Pet> upsertAll(Handle handle, Collection<Pet> pets) { return Upserts.upsertAll(handle, TABLE, pets); }

  /** The same with another unique key; see {@link #upsertAll}. */
  static List<Pet> upsertAll(Handle handle, Key<Pet, ?> key, Collection<Pet> pets) {
    return Upserts.upsertAll(handle, TABLE, key, pets);
  }

  /**
   * Inserts a pet, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO pet ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING id, name, owner_id, died_at}</pre>
   */
  static Optional<Pet> insertIfAbsent(Handle handle, Consumer<PetValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, PetValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  static Optional<Pet> insertIfAbsent(Handle handle, Pet pet) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, pet);
  }

  /** Inserts a pet without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  static void insertOnly(Handle handle, Consumer<PetValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, PetValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  static void insertOnly(Handle handle, Pet pet) { Rows.insertOnly(handle, TABLE, INSERT, pet); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  static void insertAllOnly(Handle handle, Collection<Pet> pets) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO pet ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", pets);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE pet SET {assignments} WHERE id = :id RETURNING id, name, owner_id, died_at}</pre>
   */
  static Pet update(Handle handle, Pet pet) { return Rows.update(handle, TABLE, UPDATE, pet); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  static Pet update(Handle handle, Pet pet, Consumer<PetValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, pet, PetValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  static Pet update(Handle handle, Long id, Consumer<PetValues> values) {
    return Rows.update(handle, TABLE, UPDATE, PetValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  static List<Pet> updateAll(Handle handle, Collection<Pet> pets) { return BulkRows.updateAll(handle, TABLE, pets); }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE pet SET {assignments} WHERE {condition}}</pre>
   */
  static long updateWhere(Handle handle, Condition<Pet> condition, Consumer<PetValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, PetValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  static List<Pet> updateReturning(Handle handle, Condition<Pet> condition, Consumer<PetValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, PetValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  static long updateEvery(Handle handle, Consumer<PetValues> values) {
    return BulkRows.updateEvery(handle, TABLE, PetValues.of(values));
  }

  /** Deletes a pet. {@code DELETE FROM pet WHERE id = :id} */
  static void delete(Handle handle, Pet pet) { Rows.delete(handle, TABLE, DELETE, pet); }

  /** Deletes a pet by its key; see {@link #delete}. */
  static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a pet with the rows that {@code dependents} names; see {@link #delete}. */
  static Deleted delete(Handle handle, Pet pet, Dependents<Pet> dependents) {
    return dependents.deleteWith(handle, TABLE, pet);
  }

  /** Deletes a pet by its key, and returns whether there was one; see {@link #delete}. */
  static boolean deleteIfExists(Handle handle, Long id) { return Rows.deleteIfExists(handle, TABLE, DELETE, id); }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  static void deleteAll(Handle handle, Collection<Pet> pets) { BulkRows.deleteAll(handle, TABLE, pets); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM pet WHERE {condition}}</pre>
   */
  static long deleteWhere(Handle handle, Condition<Pet> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  static List<Pet> deleteReturning(Handle handle, Condition<Pet> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
