package clinic;

import dev.kinship.KinshipGenerated;
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
 * The table {@code pet} of {@link Pet}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id} for the key of the
 * row itself and {@code :ids} for the keys of the rows that are given; where a key has several columns, they are
 * numbered; what stands in braces becomes the columns that were set, or the condition.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class PetTable {

  /** The column {@code id}, the key. */
  public static final Column<Pet, Long> ID =
      Columns.of("id", SqlTypes.LONG, pet -> pet.id, (pet, value) -> pet.id = value);

  /** The column {@code tenant_id}. */
  public static final Column<Pet, Long> TENANT_ID =
      Columns.required("tenant_id", SqlTypes.LONG, pet -> pet.tenantId, (pet, value) -> pet.tenantId = value);

  /** The column {@code owner_id}. */
  public static final Column<Pet, Long> OWNER_ID =
      Columns.of("owner_id", SqlTypes.LONG, pet -> pet.ownerId, (pet, value) -> pet.ownerId = value);

  /** The column {@code sitter_id}. */
  public static final Column<Pet, Long> SITTER_ID =
      Columns.of("sitter_id", SqlTypes.LONG, pet -> pet.sitterId, (pet, value) -> pet.sitterId = value);

  /** The foreign key {@code tenant_id, owner_id}, of which {@code owner_id} is its own. */
  public static final CompositeKey<Pet, OwnerTable.Key> OWNER_KEY =
      Keys.<Pet, OwnerTable.Key>of(row -> new OwnerTable.Key(row.require(TENANT_ID), row.require(OWNER_ID)))
          .shared(TENANT_ID, OwnerTable.Key::tenantId)
          .column(OWNER_ID, OwnerTable.Key::id)
          .build();

  /** The foreign key {@code tenant_id, sitter_id}, of which {@code sitter_id} is its own. */
  public static final CompositeKey<Pet, OwnerTable.Key> SITTER_KEY =
      Keys.<Pet, OwnerTable.Key>of(row -> new OwnerTable.Key(row.require(TENANT_ID), row.require(SITTER_ID)))
          .shared(TENANT_ID, OwnerTable.Key::tenantId)
          .column(SITTER_ID, OwnerTable.Key::id)
          .build();

  /** The rows of {@code pet} as instances of {@link Pet}. */
  public static final Table<Pet> TABLE =
      Tables.mutable(
              Pet.class,
              "pet",
              List.of(ID, TENANT_ID, OWNER_ID, SITTER_ID),
              Pet::new)
          .generated(PetTable.class, PetAssociations.class)
          .key(ID);

  /** {@code pet (tenant_id, owner_id)} references {@code owner (tenant_id, id)}; see {@link Pet#ownerId}. */
  public static final ToOne<Pet, OwnerTable.Key, Owner> OWNER =
      ToOneBuilder.<Pet, OwnerTable.Key, Owner>named("Pet.owner", "PetTable.OWNER")
          .key(TABLE, OWNER_KEY)
          .target(() -> OwnerTable.TABLE, () -> OwnerTable.KEY)
          .get("SELECT tenant_id, id FROM owner WHERE tenant_id = :key1 AND id = :key2")
          .lookup(
              "SELECT tenant_id, id FROM owner"
                  + " WHERE (tenant_id, id) = (SELECT tenant_id, owner_id FROM pet WHERE id = :id)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM pet s"
                  + " JOIN owner t ON t.tenant_id = s.tenant_id AND t.id = s.owner_id WHERE s.id = :id)")
          .set(
              "UPDATE pet SET owner_id = :key2 WHERE id = :id AND tenant_id = :key1"
                  + " AND EXISTS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2)")
          .remove("UPDATE pet SET owner_id = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM pet WHERE id = :id AND tenant_id = :key1 FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO owner ({columns}) SELECT {values} FROM s RETURNING tenant_id, id),"
                  + " u AS (UPDATE pet p SET owner_id = t.id FROM t WHERE p.id = :id RETURNING 1)"
                  + " SELECT tenant_id, id, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE owner SET {assignments} WHERE tenant_id = :key1 AND id = :key2 RETURNING tenant_id, id")
          .ddl("ALTER TABLE pet ADD FOREIGN KEY (tenant_id, owner_id) REFERENCES owner (tenant_id, id)")
          .build();

  /** {@code pet (tenant_id, sitter_id)} references {@code owner (tenant_id, id)}; see {@link Pet#sitterId}. */
  public static final ToOne<Pet, OwnerTable.Key, Owner> SITTER =
      ToOneBuilder.<Pet, OwnerTable.Key, Owner>named("Pet.sitter", "PetTable.SITTER")
          .key(TABLE, SITTER_KEY)
          .target(() -> OwnerTable.TABLE, () -> OwnerTable.KEY)
          .get("SELECT tenant_id, id FROM owner WHERE tenant_id = :key1 AND id = :key2")
          .lookup(
              "SELECT tenant_id, id FROM owner"
                  + " WHERE (tenant_id, id) = (SELECT tenant_id, sitter_id FROM pet WHERE id = :id)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM pet s"
                  + " JOIN owner t ON t.tenant_id = s.tenant_id AND t.id = s.sitter_id WHERE s.id = :id)")
          .set(
              "UPDATE pet SET sitter_id = :key2 WHERE id = :id AND tenant_id = :key1"
                  + " AND EXISTS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2)")
          .remove("UPDATE pet SET sitter_id = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM pet WHERE id = :id AND tenant_id = :key1 FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO owner ({columns}) SELECT {values} FROM s RETURNING tenant_id, id),"
                  + " u AS (UPDATE pet p SET sitter_id = t.id FROM t WHERE p.id = :id RETURNING 1)"
                  + " SELECT tenant_id, id, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE owner SET {assignments} WHERE tenant_id = :key1 AND id = :key2 RETURNING tenant_id, id")
          .ddl("ALTER TABLE pet ADD FOREIGN KEY (tenant_id, sitter_id) REFERENCES owner (tenant_id, id)")
          .build();

  private static final String INSERT =
      "INSERT INTO pet ({columns}) VALUES ({values}) RETURNING id, tenant_id, owner_id, sitter_id";

  private static final String UPDATE =
      "UPDATE pet SET {assignments} WHERE id = :id RETURNING id, tenant_id, owner_id, sitter_id";

  private static final String DELETE = "DELETE FROM pet WHERE id = :id";

  private PetTable() {}

  /**
   * Returns a pet by its key; empty if there is none.
   * <pre>{@code SELECT id, tenant_id, owner_id, sitter_id FROM pet WHERE id = :id}</pre>
   */
  public static Optional<Pet> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, tenant_id, owner_id, sitter_id FROM pet WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, tenant_id, owner_id, sitter_id FROM pet WHERE id = ANY(:ids)}</pre>
   */
  public static List<Pet> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID,
        "SELECT id, tenant_id, owner_id, sitter_id FROM pet WHERE id = ANY(:ids)", ids);
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
   * <pre>{@code SELECT id, tenant_id, owner_id, sitter_id FROM pet ORDER BY id}</pre>
   */
  public static List<Pet> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, tenant_id, owner_id, sitter_id FROM pet ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, tenant_id, owner_id, sitter_id FROM pet}</pre>
   */
  public static TableQuery<Pet> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, tenant_id, owner_id, sitter_id FROM pet");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Pet> query(Handle handle, Fetch<Pet> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, tenant_id, owner_id, sitter_id FROM pet", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Pet> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Pet> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Pet> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a pet and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO pet ({columns}) VALUES ({values}) RETURNING id, tenant_id, owner_id, sitter_id}</pre>
   */
  public static Pet insert(Handle handle, Consumer<PetValues> values) {
    return Rows.insert(handle, TABLE, INSERT, PetValues.of(values));
  }

  /** Inserts a pet; a key that is null takes the database's default; see {@link #insert}. */
  public static Pet insert(Handle handle, Pet pet) { return Rows.insert(handle, TABLE, INSERT, pet); }

  /**
   * Inserts any number of rows and returns the same instances in the same order. A key that is null takes the
   * database's default. Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a
   * round trip.
   * <pre>{@code INSERT INTO pet ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, tenant_id, owner_id, sitter_id}</pre>
   */
  public static List<Pet> insertAll(Handle handle, Collection<Pet> pets) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO pet ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, tenant_id, owner_id, sitter_id", pets);
  }

  /**
   * Inserts a pet, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO pet AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id, tenant_id, owner_id, sitter_id}</pre>
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
   *     RETURNING id, tenant_id, owner_id, sitter_id}</pre>
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
   * Writes all columns of a row but its key, and returns the same instance.
   * <pre>{@code UPDATE pet SET {assignments} WHERE id = :id RETURNING id, tenant_id, owner_id, sitter_id}</pre>
   */
  public static Pet update(Handle handle, Pet pet) { return Rows.update(handle, TABLE, UPDATE, pet); }

  /**
   * Writes the columns that are set in an instance's row; returns the instance as the row is then; see {@link #update}.
   */
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
