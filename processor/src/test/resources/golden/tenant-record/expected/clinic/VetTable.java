package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
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
 * The table {@code vet} of {@link Vet}: its columns, its rows and its associations.
 *
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id1}
 * and {@code :id2} for the key of the row itself, {@code :ids2} for the keys of the rows that are
 * given and {@code :count} for their number; where a key has several columns, they are numbered;
 * what stands in braces is filled with the columns that were set; {@code {given}} becomes a
 * condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class VetTable {

  /** The column {@code tenant}, a part of the key. */
  public static final Column<Vet, Long> TENANT =
      Columns.required("tenant", SqlTypes.LONG, Vet::tenant);

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

  /**
   * {@code pet (tenant_id, vet_id)} references {@code vet (tenant, id)}; the key is in
   * {@link Pet#vetId()}.
   */
  public static final ToMany<Vet, Key, Pet> PETS =
      ToManyBuilder.<Vet, Key, Pet>named("Vet.pets", "VetTable.PETS")
          .key(TABLE, KEY)
          .holders(() -> PetTable.TABLE, () -> PetTable.VET_KEY)
          .onReplace(OnReplace.REFUSE)
          .get(
              "SELECT tenant_id, id, name, owner_id, vet_id FROM pet"
                  + " WHERE tenant_id = :key1 AND vet_id = :key2")
          .orderBy("tenant_id, id")
          .has("SELECT EXISTS (SELECT 1 FROM pet WHERE tenant_id = :key1 AND vet_id = :key2)")
          .hasAll(
              "SELECT count(*) FROM pet WHERE tenant_id = :key1 AND vet_id = :key2"
                  + " AND id = ANY(:ids2)")
          .count("SELECT count(*) FROM pet WHERE tenant_id = :key1 AND vet_id = :key2")
          .set(
              "SELECT current_setting('transaction_isolation') FROM vet"
                  + " WHERE tenant = :key1 AND id = :key2 FOR NO KEY UPDATE",
              "WITH held AS (SELECT tenant_id, id, vet_id, (tenant_id = :key1"
                  + " AND vet_id = :key2) IS TRUE AS linked, tenant_id = :key1"
                  + " AND id = ANY(:ids2) AS given FROM pet"
                  + " WHERE tenant_id = :key1 AND id = ANY(ARRAY(SELECT id FROM pet"
                  + " WHERE tenant_id = :key1 AND vet_id = :key2) || :ids2)"
                  + " ORDER BY tenant_id, id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM vet WHERE tenant = :key1 AND id = :key2"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " joiners AS (UPDATE pet p SET vet_id = :key2 FROM held h"
                  + " WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.given"
                  + " AND NOT h.linked AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.tenant_id, p.id, p.name, p.owner_id, p.vet_id)"
                  + " SELECT c.tenant_id, c.id, c.name, c.owner_id, c.vet_id, h.tenant_id, h.id,"
                  + " h.tenant_id, h.vet_id FROM held h LEFT JOIN joiners c"
                  + " ON c.tenant_id = h.tenant_id AND c.id = h.id")
          .add(
              "SELECT 1 FROM vet WHERE tenant = :key1 AND id = :key2 FOR NO KEY UPDATE",
              "WITH held AS (SELECT tenant_id, id, vet_id, (tenant_id = :key1"
                  + " AND vet_id = :key2) IS TRUE AS linked, tenant_id = :key1"
                  + " AND id = ANY(:ids2) AS given FROM pet"
                  + " WHERE tenant_id = :key1 AND id = ANY(:ids2)"
                  + " ORDER BY tenant_id, id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM vet WHERE tenant = :key1 AND id = :key2"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE pet p SET vet_id = :key2 FROM held h"
                  + " WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.given"
                  + " AND NOT h.linked AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.tenant_id, p.id, p.name, p.owner_id, p.vet_id)"
                  + " SELECT c.tenant_id, c.id, c.name, c.owner_id, c.vet_id, h.tenant_id, h.id,"
                  + " h.tenant_id, h.vet_id FROM held h LEFT JOIN changed c"
                  + " ON c.tenant_id = h.tenant_id AND c.id = h.id")
          .create(
              "INSERT INTO pet ({columns})"
                  + " SELECT {values} FROM vet WHERE tenant = :key1 AND id = :key2"
                  + " RETURNING tenant_id, id, name, owner_id, vet_id")
          .build();

  private static final String INSERT =
      "INSERT INTO vet ({columns}) VALUES ({values}) RETURNING tenant, id";

  private static final String UPDATE =
      "UPDATE vet SET {assignments} WHERE tenant = :id1 AND id = :id2"
          + " RETURNING tenant, id";

  private static final String DELETE = "DELETE FROM vet WHERE tenant = :id1 AND id = :id2";

  private VetTable() {}

  /**
   * Finds a vet by its key.
   *
   * <pre>{@code SELECT tenant, id FROM vet WHERE tenant = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tenant the key's {@code tenant}
   * @param id the key's {@code id}
   * @return the vet; empty where there is no such row
   */
  public static Optional<Vet> find(Handle handle, long tenant, long id) {
    return Rows.find(
        handle,
        TABLE,
        "SELECT tenant, id FROM vet WHERE tenant = :id1 AND id = :id2",
        tenant,
        id);
  }

  /**
   * Finds a vet by its key.
   *
   * <pre>{@code SELECT tenant, id FROM vet WHERE tenant = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @return the vet; empty where there is no such row
   */
  public static Optional<Vet> find(Handle handle, Key key) {
    return find(handle, key.tenant(), key.id());
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT tenant, id FROM vet WHERE {given}}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param keys the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Vet> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(handle, TABLE, KEY, "SELECT tenant, id FROM vet WHERE {given}", keys);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT tenant, id FROM vet ORDER BY tenant, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Vet> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT tenant, id FROM vet ORDER BY tenant, id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT tenant, id FROM vet}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY tenant, id} where it is told no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Vet> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT tenant, id FROM vet");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant, id FROM vet}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY tenant, id} where it names
   * no order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Vet> query(Handle handle, Fetch<Vet> fetch) {
    return Rows.query(handle, TABLE, "SELECT tenant, id FROM vet", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Vet> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Vet> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a vet.
   *
   * <pre>{@code INSERT INTO vet ({columns}) VALUES ({values}) RETURNING tenant, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the vet as the database has it
   */
  public static Vet insert(Handle handle, Consumer<VetValues> values) {
    return Rows.insert(handle, TABLE, INSERT, VetValues.of(values));
  }

  /**
   * Inserts a vet.
   *
   * <pre>{@code INSERT INTO vet ({columns}) VALUES ({values}) RETURNING tenant, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param vet what to insert; its key is inserted as it is, also where it is 0
   * @return the vet as the database has it
   */
  public static Vet insert(Handle handle, Vet vet) {
    return Rows.insert(handle, TABLE, INSERT, vet);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO vet ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING tenant, id}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param vets what to insert; keys are inserted as they are, also where they are 0
   * @return the rows as the database has them, in the same order
   */
  public static List<Vet> insertAll(Handle handle, Collection<Vet> vets) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO vet ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING tenant, id",
        vets);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE vet SET {assignments} WHERE tenant = :id1 AND id = :id2
   *     RETURNING tenant, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tenant the key's {@code tenant}
   * @param id the key's {@code id}
   * @param values sets the values to write; the other columns stay
   * @return the vet as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Vet update(Handle handle, long tenant, long id, Consumer<VetValues> values) {
    return Rows.update(handle, TABLE, UPDATE, VetValues.of(values), tenant, id);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE vet SET {assignments} WHERE tenant = :id1 AND id = :id2
   *     RETURNING tenant, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @param values sets the values to write; the other columns stay
   * @return the vet as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Vet update(Handle handle, Key key, Consumer<VetValues> values) {
    return update(handle, key.tenant(), key.id(), values);
  }

  /**
   * Deletes a vet.
   *
   * <pre>{@code DELETE FROM vet WHERE tenant = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param vet what to delete
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, Vet vet) {
    Rows.delete(handle, TABLE, DELETE, vet);
  }

  /**
   * Deletes a vet by its key.
   *
   * <pre>{@code DELETE FROM vet WHERE tenant = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tenant the key's {@code tenant}
   * @param id the key's {@code id}
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, long tenant, long id) {
    Rows.deleteKey(handle, TABLE, DELETE, tenant, id);
  }

  /**
   * Deletes a vet by its key.
   *
   * <pre>{@code DELETE FROM vet WHERE tenant = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, Key key) {
    delete(handle, key.tenant(), key.id());
  }

  /**
   * A value of the key of {@link Vet}.
   *
   * @param tenant the {@code tenant}
   * @param id the {@code id}
   */
  public record Key(long tenant, long id) {}
}
