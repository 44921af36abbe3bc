package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.CompositeKey;
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
 * The table {@code pet} of {@link Pet}: its columns, its rows and its associations.
 *
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value and
 * {@code :id1} and {@code :id2} for the key of the row itself; where a key has several columns,
 * they are numbered; what stands in braces is filled with the columns that were set;
 * {@code {given}} becomes a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class PetTable {

  /** The column {@code tenant_id}, a part of the key. */
  public static final Column<Pet, Long> TENANT_ID =
      Columns.required("tenant_id", SqlTypes.LONG, Pet::tenantId);

  /** The column {@code id}, a part of the key. */
  public static final Column<Pet, Long> ID = Columns.required("id", SqlTypes.LONG, Pet::id);

  /** The column {@code name}. */
  public static final Column<Pet, String> NAME = Columns.of("name", SqlTypes.STRING, Pet::name);

  /** The column {@code owner_id}. */
  public static final Column<Pet, Long> OWNER_ID =
      Columns.of("owner_id", SqlTypes.LONG, Pet::ownerId);

  /** The column {@code vet_id}. */
  public static final Column<Pet, Long> VET_ID =
      Columns.required("vet_id", SqlTypes.LONG, Pet::vetId);

  /** The key of {@link Pet}: {@code tenant_id, id}. */
  public static final CompositeKey<Pet, Key> KEY =
      Keys.<Pet, Key>of(row -> new Key(row.require(TENANT_ID), row.require(ID)))
          .column(TENANT_ID, Key::tenantId)
          .column(ID, Key::id)
          .build();

  /** The foreign key {@code tenant_id, owner_id}, of which {@code owner_id} is its own. */
  public static final CompositeKey<Pet, OwnerTable.Key> OWNER_KEY =
      Keys.<Pet, OwnerTable.Key>of(
              row -> new OwnerTable.Key(row.require(TENANT_ID), row.require(OWNER_ID)))
          .shared(TENANT_ID, OwnerTable.Key::tenantId)
          .column(OWNER_ID, OwnerTable.Key::id)
          .build();

  /** The foreign key {@code tenant_id, vet_id}, of which {@code vet_id} is its own. */
  public static final CompositeKey<Pet, VetTable.Key> VET_KEY =
      Keys.<Pet, VetTable.Key>of(
              row -> new VetTable.Key(row.require(TENANT_ID), row.require(VET_ID)))
          .shared(TENANT_ID, VetTable.Key::tenant)
          .column(VET_ID, VetTable.Key::id)
          .build();

  /** The rows of {@code pet} as instances of {@link Pet}. */
  public static final Table<Pet> TABLE =
      Tables.of(
              Pet.class,
              "pet",
              List.of(TENANT_ID, ID, NAME, OWNER_ID, VET_ID),
              row ->
                  new Pet(
                      row.require(TENANT_ID),
                      row.require(ID),
                      row.get(NAME),
                      row.get(OWNER_ID),
                      row.require(VET_ID)))
          .generated(PetTable.class, PetAssociations.class)
          .key(TENANT_ID, ID);

  /**
   * {@code pet (tenant_id, owner_id)} references {@code owner (tenant_id, id)}; declared by
   * {@link Pet#ownerId()}.
   *
   * <pre>{@code ALTER TABLE pet ADD FOREIGN KEY (tenant_id, owner_id)
   *     REFERENCES owner (tenant_id, id)}</pre>
   */
  public static final ToOne<Pet, OwnerTable.Key, Owner> OWNER =
      ToOneBuilder.<Pet, OwnerTable.Key, Owner>named("Pet.owner", "PetTable.OWNER")
          .key(TABLE, OWNER_KEY)
          .target(() -> OwnerTable.TABLE, () -> OwnerTable.KEY)
          .get("SELECT tenant_id, id, name FROM owner WHERE tenant_id = :key1 AND id = :key2")
          .lookup(
              "SELECT tenant_id, id, name FROM owner"
                  + " WHERE tenant_id = :id1"
                  + " AND id = (SELECT owner_id FROM pet WHERE tenant_id = :id1 AND id = :id2)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM pet s"
                  + " JOIN owner t ON t.tenant_id = s.tenant_id AND t.id = s.owner_id"
                  + " WHERE s.tenant_id = :id1 AND s.id = :id2)")
          .set(
              "UPDATE pet SET owner_id = :key2 WHERE tenant_id = :id1 AND id = :id2"
                  + " AND EXISTS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2)")
          .remove("UPDATE pet SET owner_id = NULL WHERE tenant_id = :id1 AND id = :id2")
          .create(
              "WITH s AS (SELECT tenant_id, id FROM pet"
                  + " WHERE tenant_id = :id1 AND id = :id2 FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO owner ({columns}) SELECT {values} FROM s"
                  + " RETURNING tenant_id, id, name),"
                  + " u AS (UPDATE pet p SET owner_id = t.id"
                  + " FROM t WHERE p.tenant_id = :id1 AND p.id = :id2)"
                  + " SELECT tenant_id, id, name FROM t")
          .update(
              "UPDATE owner SET {assignments} WHERE tenant_id = :key1 AND id = :key2"
                  + " RETURNING tenant_id, id, name")
          .ddl(
              "ALTER TABLE pet ADD FOREIGN KEY (tenant_id, owner_id)"
                  + " REFERENCES owner (tenant_id, id)")
          .build();

  /**
   * {@code pet (tenant_id, vet_id)} references {@code vet (tenant, id)}; declared by
   * {@link Pet#vetId()}.
   *
   * <pre>{@code ALTER TABLE pet ADD FOREIGN KEY (tenant_id, vet_id)
   *     REFERENCES vet (tenant, id)}</pre>
   */
  public static final ToOne<Pet, VetTable.Key, Vet> VET =
      ToOneBuilder.<Pet, VetTable.Key, Vet>named("Pet.vet", "PetTable.VET")
          .key(TABLE, VET_KEY)
          .target(() -> VetTable.TABLE, () -> VetTable.KEY)
          .required()
          .get("SELECT tenant, id FROM vet WHERE tenant = :key1 AND id = :key2")
          .lookup(
              "SELECT tenant, id FROM vet"
                  + " WHERE tenant = :id1"
                  + " AND id = (SELECT vet_id FROM pet WHERE tenant_id = :id1 AND id = :id2)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM pet s"
                  + " JOIN vet t ON t.tenant = s.tenant_id AND t.id = s.vet_id"
                  + " WHERE s.tenant_id = :id1 AND s.id = :id2)")
          .set(
              "UPDATE pet SET vet_id = :key2 WHERE tenant_id = :id1 AND id = :id2"
                  + " AND EXISTS (SELECT 1 FROM vet WHERE tenant = :key1 AND id = :key2)")
          .create(
              "WITH s AS (SELECT tenant_id, id FROM pet"
                  + " WHERE tenant_id = :id1 AND id = :id2 FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO vet ({columns}) SELECT {values} FROM s"
                  + " RETURNING tenant, id),"
                  + " u AS (UPDATE pet p SET vet_id = t.id"
                  + " FROM t WHERE p.tenant_id = :id1 AND p.id = :id2)"
                  + " SELECT tenant, id FROM t")
          .update(
              "UPDATE vet SET {assignments} WHERE tenant = :key1 AND id = :key2"
                  + " RETURNING tenant, id")
          .ddl(
              "ALTER TABLE pet ADD FOREIGN KEY (tenant_id, vet_id)"
                  + " REFERENCES vet (tenant, id)")
          .build();

  private static final String INSERT =
      "INSERT INTO pet ({columns}) VALUES ({values})"
          + " RETURNING tenant_id, id, name, owner_id, vet_id";

  private static final String UPDATE =
      "UPDATE pet SET {assignments} WHERE tenant_id = :id1 AND id = :id2"
          + " RETURNING tenant_id, id, name, owner_id, vet_id";

  private static final String DELETE = "DELETE FROM pet WHERE tenant_id = :id1 AND id = :id2";

  private PetTable() {}

  /**
   * Finds a pet by its key.
   *
   * <pre>{@code SELECT tenant_id, id, name, owner_id, vet_id FROM pet
   *     WHERE tenant_id = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tenantId the key's {@code tenant_id}
   * @param id the key's {@code id}
   * @return the pet; empty where there is no such row
   */
  public static Optional<Pet> find(Handle handle, long tenantId, long id) {
    return Rows.find(
        handle,
        TABLE,
        "SELECT tenant_id, id, name, owner_id, vet_id FROM pet"
            + " WHERE tenant_id = :id1 AND id = :id2",
        tenantId,
        id);
  }

  /**
   * Finds a pet by its key.
   *
   * <pre>{@code SELECT tenant_id, id, name, owner_id, vet_id FROM pet
   *     WHERE tenant_id = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @return the pet; empty where there is no such row
   */
  public static Optional<Pet> find(Handle handle, Key key) {
    return find(handle, key.tenantId(), key.id());
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT tenant_id, id, name, owner_id, vet_id FROM pet WHERE {given}}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param keys the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Pet> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(
        handle,
        TABLE,
        KEY,
        "SELECT tenant_id, id, name, owner_id, vet_id FROM pet WHERE {given}",
        keys);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT tenant_id, id, name, owner_id, vet_id FROM pet ORDER BY tenant_id, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Pet> all(Handle handle) {
    return Rows.list(
        handle,
        TABLE,
        "SELECT tenant_id, id, name, owner_id, vet_id FROM pet ORDER BY tenant_id, id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT tenant_id, id, name, owner_id, vet_id FROM pet}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY tenant_id, id} where it is told
   * no order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Pet> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, id, name, owner_id, vet_id FROM pet");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, id, name, owner_id, vet_id FROM pet}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY tenant_id, id} where it
   * names no order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Pet> query(Handle handle, Fetch<Pet> fetch) {
    return Rows.query(
        handle, TABLE, "SELECT tenant_id, id, name, owner_id, vet_id FROM pet", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Pet> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Pet> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a pet.
   *
   * <pre>{@code INSERT INTO pet ({columns}) VALUES ({values})
   *     RETURNING tenant_id, id, name, owner_id, vet_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the pet as the database has it
   */
  public static Pet insert(Handle handle, Consumer<PetValues> values) {
    return Rows.insert(handle, TABLE, INSERT, PetValues.of(values));
  }

  /**
   * Inserts a pet.
   *
   * <pre>{@code INSERT INTO pet ({columns}) VALUES ({values})
   *     RETURNING tenant_id, id, name, owner_id, vet_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param pet what to insert; its key is inserted as it is, also where it is 0
   * @return the pet as the database has it
   */
  public static Pet insert(Handle handle, Pet pet) {
    return Rows.insert(handle, TABLE, INSERT, pet);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO pet ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns})
   *     RETURNING tenant_id, id, name, owner_id, vet_id}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param pets what to insert; keys are inserted as they are, also where they are 0
   * @return the rows as the database has them, in the same order
   */
  public static List<Pet> insertAll(Handle handle, Collection<Pet> pets) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO pet ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING tenant_id, id, name, owner_id, vet_id",
        pets);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE pet SET {assignments} WHERE tenant_id = :id1 AND id = :id2
   *     RETURNING tenant_id, id, name, owner_id, vet_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param pet what to write
   * @return the pet as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static Pet update(Handle handle, Pet pet) {
    return Rows.update(handle, TABLE, UPDATE, pet);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE pet SET {assignments} WHERE tenant_id = :id1 AND id = :id2
   *     RETURNING tenant_id, id, name, owner_id, vet_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tenantId the key's {@code tenant_id}
   * @param id the key's {@code id}
   * @param values sets the values to write; the other columns stay
   * @return the pet as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Pet update(Handle handle, long tenantId, long id, Consumer<PetValues> values) {
    return Rows.update(handle, TABLE, UPDATE, PetValues.of(values), tenantId, id);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE pet SET {assignments} WHERE tenant_id = :id1 AND id = :id2
   *     RETURNING tenant_id, id, name, owner_id, vet_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @param values sets the values to write; the other columns stay
   * @return the pet as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Pet update(Handle handle, Key key, Consumer<PetValues> values) {
    return update(handle, key.tenantId(), key.id(), values);
  }

  /**
   * Deletes a pet.
   *
   * <pre>{@code DELETE FROM pet WHERE tenant_id = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param pet what to delete
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, Pet pet) {
    Rows.delete(handle, TABLE, DELETE, pet);
  }

  /**
   * Deletes a pet by its key.
   *
   * <pre>{@code DELETE FROM pet WHERE tenant_id = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tenantId the key's {@code tenant_id}
   * @param id the key's {@code id}
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, long tenantId, long id) {
    Rows.deleteKey(handle, TABLE, DELETE, tenantId, id);
  }

  /**
   * Deletes a pet by its key.
   *
   * <pre>{@code DELETE FROM pet WHERE tenant_id = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, Key key) {
    delete(handle, key.tenantId(), key.id());
  }

  /**
   * A value of the key of {@link Pet}.
   *
   * @param tenantId the {@code tenant_id}
   * @param id the {@code id}
   */
  public record Key(long tenantId, long id) {}
}
