package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Scopes;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.query.Scope;
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
@KinshipGenerated
@NullMarked
public final class PetTable {

  /** The column {@code id}, the key. */
  public static final Column<Pet, Long> ID = Columns.of("id", SqlTypes.LONG, Pet::id);

  /** The column {@code died_at}. */
  public static final Column<Pet, Instant> DIED_AT = Columns.of("died_at", SqlTypes.INSTANT, Pet::diedAt);

  /** The column {@code owner_id}. */
  public static final Column<Pet, Long> OWNER_ID = Columns.required("owner_id", SqlTypes.LONG, Pet::ownerId);

  /** The column {@code admirer_id}. */
  public static final Column<Pet, Long> ADMIRER_ID = Columns.of("admirer_id", SqlTypes.LONG, Pet::admirerId);

  /** The scope {@code alive}: {@code died_at IS NULL}, the default. */
  public static final Scope<Pet> ALIVE = Scopes.named("alive", "died_at IS NULL");

  /** The scope {@code buried}: {@code died_at < now() - interval '1 week'}. */
  public static final Scope<Pet> BURIED = Scopes.named("buried", "died_at < now() - interval '1 week'");

  /**
   * The scope {@code longGone}: {@code died_at < now() - interval '10 years'
   *   OR EXTRACT(year FROM died_at) < 2000}.
   */
  public static final Scope<Pet> LONG_GONE =
      Scopes.named("longGone", "died_at < now() - interval '10 years'\n  OR EXTRACT(year FROM died_at) < 2000");

  /** The rows of {@code pet} as instances of {@link Pet}. */
  public static final Table<Pet> TABLE =
      Tables.of(
              Pet.class,
              "pet",
              List.of(ID, DIED_AT, OWNER_ID, ADMIRER_ID),
              row -> new Pet(row.get(ID), row.get(DIED_AT), row.require(OWNER_ID), row.get(ADMIRER_ID)))
          .generated(PetTable.class, PetAssociations.class)
          .key(ID);

  /** {@code pet.owner_id} references {@code person.id}; see {@link Pet#ownerId()}. */
  public static final ToOne<Pet, Long, Person> OWNER =
      ToOneBuilder.<Pet, Long, Person>named("Pet.owner", "PetTable.OWNER")
          .key(TABLE, OWNER_ID)
          .target(() -> PersonTable.TABLE, () -> PersonTable.ID)
          .required()
          .get("SELECT id, active, (active) FROM person WHERE id = :key")
          .fetch("SELECT id, active FROM person WHERE id = :key")
          .lookup("SELECT id, active FROM person WHERE id = (SELECT owner_id FROM pet WHERE id = :id)")
          .scope("active")
          .has("SELECT EXISTS (SELECT 1 FROM person WHERE id = (SELECT owner_id FROM pet WHERE id = :id) AND (active))")
          .set("UPDATE pet SET owner_id = :key WHERE id = :id AND EXISTS (SELECT 1 FROM person WHERE id = :key)")
          .create(
              "WITH s AS (SELECT id FROM pet WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO person ({columns}) SELECT {values} FROM s RETURNING id, active),"
                  + " u AS (UPDATE pet p SET owner_id = t.id FROM t WHERE p.id = :id RETURNING 1)"
                  + " SELECT id, active, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE person SET {assignments} WHERE id = :key RETURNING id, active")
          .ddl("ALTER TABLE pet ADD FOREIGN KEY (owner_id) REFERENCES person (id)")
          .build();

  /** {@code pet.admirer_id} references {@code person.id}; see {@link Pet#admirerId()}. */
  public static final ToOne<Pet, Long, Person> ADMIRER =
      ToOneBuilder.<Pet, Long, Person>named("Pet.admirer", "PetTable.ADMIRER")
          .key(TABLE, ADMIRER_ID)
          .target(() -> PersonTable.TABLE, () -> PersonTable.ID)
          .get("SELECT id, active, (active) FROM person WHERE id = :key")
          .fetch("SELECT id, active FROM person WHERE id = :key")
          .lookup("SELECT id, active FROM person WHERE id = (SELECT admirer_id FROM pet WHERE id = :id)")
          .scope("active")
          .has(
              "SELECT EXISTS (SELECT 1 FROM person WHERE id = (SELECT admirer_id FROM pet WHERE id = :id)"
                  + " AND (active))")
          .set(
              OnReplace.UNLINK,
              "SELECT current_setting('transaction_isolation') FROM person WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS"
                  + " (SELECT id, admirer_id, (admirer_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM pet"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM pet WHERE admirer_id = :key) || :ids)"
                  + " ORDER BY id FOR UPDATE),"
                  + " ready AS (SELECT 1 FROM person WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " leavers AS (UPDATE pet p SET admirer_id = NULL FROM held h"
                  + " WHERE p.id = h.id AND h.linked AND NOT h.given AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.died_at, p.owner_id, p.admirer_id, h.id AS old1, h.admirer_id AS old2),"
                  + " joiners AS (UPDATE pet p SET admirer_id = :key FROM held h"
                  + " WHERE p.id = h.id AND h.given AND NOT h.linked AND (SELECT count(*) FROM leavers) >= 0"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.died_at, p.owner_id, p.admirer_id, h.id AS old1, h.admirer_id AS old2)"
                  + " SELECT NULL, NULL, NULL, NULL, id, admirer_id FROM held UNION ALL SELECT * FROM leavers"
                  + " UNION ALL SELECT * FROM joiners")
          .remove("UPDATE pet SET admirer_id = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM pet WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO person ({columns}) SELECT {values} FROM s RETURNING id, active),"
                  + " u AS (UPDATE pet p SET admirer_id = t.id FROM t WHERE p.id = :id RETURNING 1)"
                  + " SELECT id, active, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE person SET {assignments} WHERE id = :key RETURNING id, active")
          .destroy(
              "WITH t AS (SELECT 1 FROM person WHERE id = :key FOR UPDATE),"
                  + " u AS (UPDATE pet SET admirer_id = NULL WHERE id = :id AND admirer_id = :key"
                  + " AND EXISTS (SELECT 1 FROM t) RETURNING id)"
                  + " DELETE FROM person WHERE id = :key AND EXISTS (SELECT 1 FROM u)")
          .ddl("ALTER TABLE pet ADD FOREIGN KEY (admirer_id) REFERENCES person (id), ADD UNIQUE (admirer_id)")
          .build();

  private static final String INSERT =
      "INSERT INTO pet ({columns}) VALUES ({values}) RETURNING id, died_at, owner_id, admirer_id";

  private static final String UPDATE =
      "UPDATE pet SET {assignments} WHERE id = :id RETURNING id, died_at, owner_id, admirer_id";

  private static final String DELETE = "DELETE FROM pet WHERE id = :id";

  private PetTable() {}

  /**
   * Returns a pet by its key; empty if there is none.
   * <pre>{@code SELECT id, died_at, owner_id, admirer_id FROM pet WHERE id = :id}</pre>
   */
  public static Optional<Pet> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, died_at, owner_id, admirer_id FROM pet WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, died_at, owner_id, admirer_id FROM pet WHERE id = ANY(:ids)}</pre>
   */
  public static List<Pet> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID,
        "SELECT id, died_at, owner_id, admirer_id FROM pet WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a pet with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM pet WHERE id = :id)}</pre>
   */
  public static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM pet WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM pet} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM pet"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Pet> fetch) { return query(handle, fetch).count(); }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT id, died_at, owner_id, admirer_id FROM pet ORDER BY id}</pre>
   */
  public static List<Pet> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, died_at, owner_id, admirer_id FROM pet ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, died_at, owner_id, admirer_id FROM pet}</pre>
   */
  public static TableQuery<Pet> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, died_at, owner_id, admirer_id FROM pet");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Pet> query(Handle handle, Fetch<Pet> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, died_at, owner_id, admirer_id FROM pet", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Pet> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Pet> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Pet> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a pet and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO pet ({columns}) VALUES ({values}) RETURNING id, died_at, owner_id, admirer_id}</pre>
   */
  public static Pet insert(Handle handle, Consumer<PetValues> values) {
    return Rows.insert(handle, TABLE, INSERT, PetValues.of(values));
  }

  /** Inserts a pet; a key that is null takes the database's default; see {@link #insert}. */
  public static Pet insert(Handle handle, Pet pet) { return Rows.insert(handle, TABLE, INSERT, pet); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO pet ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, died_at, owner_id, admirer_id}</pre>
   */
  public static List<Pet> insertAll(Handle handle, Collection<Pet> pets) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO pet ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, died_at, owner_id, admirer_id", pets);
  }

  /**
   * Inserts a pet, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO pet AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id, died_at, owner_id, admirer_id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Pet upsert(Handle handle, Consumer<PetValues> values) {
    return Upserts.upsert(handle, TABLE, PetValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Pet upsert(Handle handle, Key<Pet, ?> key, Consumer<PetValues> values) {
    return Upserts.upsert(handle, TABLE, key, PetValues.of(values));
  }

  /** Inserts a pet, or writes all its columns but keys; see {@link #upsert}. */
  public static Pet upsert(Handle handle, Pet pet) { return Upserts.upsert(handle, TABLE, pet); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Pet upsert(Handle handle, Key<Pet, ?> key, Pet pet) { return Upserts.upsert(handle, TABLE, key, pet); }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Pet> upsertAll(Handle handle, Collection<Pet> pets) {
    return Upserts.upsertAll(handle, TABLE, pets);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Pet> upsertAll(Handle handle, Key<Pet, ?> key, Collection<Pet> pets) {
    return Upserts.upsertAll(handle, TABLE, key, pets);
  }

  /**
   * Inserts a pet, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO pet ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING id, died_at, owner_id, admirer_id}</pre>
   */
  public static Optional<Pet> insertIfAbsent(Handle handle, Consumer<PetValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, PetValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  public static Optional<Pet> insertIfAbsent(Handle handle, Pet pet) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, pet);
  }

  /** Inserts a pet without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<PetValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, PetValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Pet pet) { Rows.insertOnly(handle, TABLE, INSERT, pet); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Pet> pets) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO pet ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", pets);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE pet SET {assignments} WHERE id = :id RETURNING id, died_at, owner_id, admirer_id}</pre>
   */
  public static Pet update(Handle handle, Pet pet) { return Rows.update(handle, TABLE, UPDATE, pet); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static Pet update(Handle handle, Pet pet, Consumer<PetValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, pet, PetValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Pet update(Handle handle, Long id, Consumer<PetValues> values) {
    return Rows.update(handle, TABLE, UPDATE, PetValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<Pet> updateAll(Handle handle, Collection<Pet> pets) {
    return BulkRows.updateAll(handle, TABLE, pets);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE pet SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Pet> condition, Consumer<PetValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, PetValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Pet> updateReturning(Handle handle, Condition<Pet> condition, Consumer<PetValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, PetValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<PetValues> values) {
    return BulkRows.updateEvery(handle, TABLE, PetValues.of(values));
  }

  /** Deletes a pet. {@code DELETE FROM pet WHERE id = :id} */
  public static void delete(Handle handle, Pet pet) { Rows.delete(handle, TABLE, DELETE, pet); }

  /** Deletes a pet by its key; see {@link #delete}. */
  public static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a pet by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, Long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, id);
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Pet> pets) { BulkRows.deleteAll(handle, TABLE, pets); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM pet WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Pet> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Pet> deleteReturning(Handle handle, Condition<Pet> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
