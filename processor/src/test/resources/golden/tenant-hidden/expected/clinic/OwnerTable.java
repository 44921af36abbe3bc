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
 * The table {@code owner} of {@link Owner}: its columns, its rows and its associations.
 *
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id1}
 * and {@code :id2} for the key of the row itself, {@code :ids} and {@code :ids2} for the keys of
 * the rows that are given and {@code :count} for their number; where a key has several columns,
 * they are numbered; what stands in braces is filled with the columns that were set;
 * {@code {given}} becomes a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "clinic.Pet")
@NullMarked
public final class OwnerTable {

  /** The column {@code tenant_id}, a part of the key. */
  public static final Column<Owner, Long> TENANT_ID =
      Columns.required("tenant_id", SqlTypes.LONG, Owner::tenantId);

  /** The column {@code id}, a part of the key. */
  public static final Column<Owner, Long> ID = Columns.required("id", SqlTypes.LONG, Owner::id);

  /** The key of {@link Owner}: {@code tenant_id, id}. */
  public static final CompositeKey<Owner, Key> KEY =
      Keys.<Owner, Key>of(
              row -> new Key(row.require(TENANT_ID), row.require(ID)))
          .column(TENANT_ID, Key::tenantId)
          .column(ID, Key::id)
          .build();

  /** The rows of {@code owner} as instances of {@link Owner}. */
  public static final Table<Owner> TABLE =
      Tables.of(
              Owner.class,
              "owner",
              List.of(TENANT_ID, ID),
              row -> new Owner(row.require(TENANT_ID), row.require(ID)))
          .generated(OwnerTable.class, OwnerAssociations.class)
          .key(TENANT_ID, ID);

  /**
   * {@code visit (tenant_id, owner_id)} references {@code owner (tenant_id, id)}; the key is in
   * {@link Visit}.
   */
  public static final ToMany<Owner, Key, Visit> VISITS =
      ToManyBuilder.<Owner, Key, Visit>named("Owner.visits", "OwnerTable.VISITS")
          .key(TABLE, KEY)
          .holders(() -> VisitTable.TABLE, () -> VisitTable.OWNER_KEY)
          .onReplace(OnReplace.DELETE)
          .get("SELECT id FROM visit WHERE tenant_id = :key1 AND owner_id = :key2")
          .orderBy("id")
          .has(
              "SELECT EXISTS (SELECT 1 FROM visit"
                  + " WHERE tenant_id = :key1 AND owner_id = :key2)")
          .hasAll(
              "SELECT count(*) FROM visit WHERE tenant_id = :key1 AND owner_id = :key2"
                  + " AND id = ANY(:ids)")
          .count("SELECT count(*) FROM visit WHERE tenant_id = :key1 AND owner_id = :key2")
          .set(
              "SELECT current_setting('transaction_isolation') FROM owner"
                  + " WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, tenant_id, owner_id, (tenant_id = :key1"
                  + " AND owner_id = :key2) IS TRUE AS linked, id = ANY(:ids) AS given FROM visit"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM visit WHERE tenant_id = :key1"
                  + " AND owner_id = :key2) || :ids) ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " leavers AS (DELETE FROM visit p USING held h"
                  + " WHERE p.id = h.id AND h.linked AND NOT h.given"
                  + " AND EXISTS (SELECT 1 FROM ready) RETURNING p.id),"
                  + " joiners AS (UPDATE visit p SET tenant_id = :key1, owner_id = :key2"
                  + " FROM held h"
                  + " WHERE p.id = h.id AND h.given AND NOT h.linked"
                  + " AND (SELECT count(*) FROM leavers) >= 0 AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id)"
                  + " SELECT c.id, h.id, h.tenant_id, h.owner_id"
                  + " FROM held h"
                  + " LEFT JOIN (SELECT * FROM leavers UNION ALL SELECT * FROM joiners) c"
                  + " ON c.id = h.id")
          .add(
              "SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, tenant_id, owner_id, (tenant_id = :key1"
                  + " AND owner_id = :key2) IS TRUE AS linked, id = ANY(:ids) AS given FROM visit"
                  + " WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE visit p SET tenant_id = :key1, owner_id = :key2"
                  + " FROM held h WHERE p.id = h.id AND h.given AND NOT h.linked"
                  + " AND EXISTS (SELECT 1 FROM ready) RETURNING p.id)"
                  + " SELECT c.id, h.id, h.tenant_id, h.owner_id FROM held h LEFT JOIN changed c"
                  + " ON c.id = h.id")
          .remove(
              "SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, tenant_id, owner_id, (tenant_id = :key1"
                  + " AND owner_id = :key2) IS TRUE AS linked, id = ANY(:ids) AS given FROM visit"
                  + " WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE visit p SET tenant_id = NULL, owner_id = NULL"
                  + " FROM held h WHERE p.id = h.id AND h.given AND h.linked"
                  + " AND EXISTS (SELECT 1 FROM ready) RETURNING p.id)"
                  + " SELECT c.id, h.id, h.tenant_id, h.owner_id FROM held h LEFT JOIN changed c"
                  + " ON c.id = h.id")
          .create(
              "INSERT INTO visit ({columns})"
                  + " SELECT {values} FROM owner WHERE tenant_id = :key1 AND id = :key2"
                  + " RETURNING id")
          .build();

  /**
   * {@code pet (tenant_id, owner_id)} references {@code owner (tenant_id, id)}; the key is in
   * {@link Pet}.
   */
  public static final ToMany<Owner, Key, Pet> PETS =
      ToManyBuilder.<Owner, Key, Pet>named("Owner.pets", "OwnerTable.PETS")
          .key(TABLE, KEY)
          .holders(() -> PetTable.TABLE, () -> PetTable.OWNER_KEY)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT tenant_id, id FROM pet WHERE tenant_id = :key1 AND owner_id = :key2")
          .orderBy("tenant_id, id")
          .has(
              "SELECT EXISTS (SELECT 1 FROM pet"
                  + " WHERE tenant_id = :key1 AND owner_id = :key2)")
          .hasAll(
              "SELECT count(*) FROM pet WHERE tenant_id = :key1 AND owner_id = :key2"
                  + " AND id = ANY(:ids2)")
          .count("SELECT count(*) FROM pet WHERE tenant_id = :key1 AND owner_id = :key2")
          .set(
              "SELECT current_setting('transaction_isolation') FROM owner"
                  + " WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE",
              "WITH held AS (SELECT tenant_id, id, owner_id, (tenant_id = :key1"
                  + " AND owner_id = :key2) IS TRUE AS linked, tenant_id = :key1"
                  + " AND id = ANY(:ids2) AS given FROM pet"
                  + " WHERE tenant_id = :key1 AND id = ANY(ARRAY(SELECT id FROM pet"
                  + " WHERE tenant_id = :key1 AND owner_id = :key2) || :ids2)"
                  + " ORDER BY tenant_id, id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE pet p"
                  + " SET owner_id = CASE WHEN h.given THEN :key2 WHEN h.linked THEN NULL ELSE"
                  + " p.owner_id END FROM held h"
                  + " WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.linked <> h.given"
                  + " AND EXISTS (SELECT 1 FROM ready) RETURNING p.tenant_id, p.id)"
                  + " SELECT c.tenant_id, c.id, h.tenant_id, h.id, h.tenant_id, h.owner_id"
                  + " FROM held h LEFT JOIN changed c"
                  + " ON c.tenant_id = h.tenant_id AND c.id = h.id")
          .add(
              "SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE",
              "WITH held AS (SELECT tenant_id, id, owner_id, (tenant_id = :key1"
                  + " AND owner_id = :key2) IS TRUE AS linked, tenant_id = :key1"
                  + " AND id = ANY(:ids2) AS given FROM pet"
                  + " WHERE tenant_id = :key1 AND id = ANY(:ids2)"
                  + " ORDER BY tenant_id, id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE pet p SET owner_id = :key2 FROM held h"
                  + " WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.given"
                  + " AND NOT h.linked AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.tenant_id, p.id)"
                  + " SELECT c.tenant_id, c.id, h.tenant_id, h.id, h.tenant_id, h.owner_id"
                  + " FROM held h LEFT JOIN changed c"
                  + " ON c.tenant_id = h.tenant_id AND c.id = h.id")
          .remove(
              "SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE",
              "WITH held AS (SELECT tenant_id, id, owner_id, (tenant_id = :key1"
                  + " AND owner_id = :key2) IS TRUE AS linked, tenant_id = :key1"
                  + " AND id = ANY(:ids2) AS given FROM pet"
                  + " WHERE tenant_id = :key1 AND id = ANY(:ids2)"
                  + " ORDER BY tenant_id, id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM owner WHERE tenant_id = :key1 AND id = :key2"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE pet p SET owner_id = NULL FROM held h"
                  + " WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND h.given AND h.linked"
                  + " AND EXISTS (SELECT 1 FROM ready) RETURNING p.tenant_id, p.id)"
                  + " SELECT c.tenant_id, c.id, h.tenant_id, h.id, h.tenant_id, h.owner_id"
                  + " FROM held h LEFT JOIN changed c"
                  + " ON c.tenant_id = h.tenant_id AND c.id = h.id")
          .create(
              "INSERT INTO pet ({columns})"
                  + " SELECT {values} FROM owner WHERE tenant_id = :key1 AND id = :key2"
                  + " RETURNING tenant_id, id")
          .build();

  private static final String INSERT =
      "INSERT INTO owner ({columns}) VALUES ({values}) RETURNING tenant_id, id";

  private static final String UPDATE =
      "UPDATE owner SET {assignments} WHERE tenant_id = :id1 AND id = :id2"
          + " RETURNING tenant_id, id";

  private static final String DELETE = "DELETE FROM owner WHERE tenant_id = :id1 AND id = :id2";

  private OwnerTable() {}

  /**
   * Finds an owner by its key.
   *
   * <pre>{@code SELECT tenant_id, id FROM owner WHERE tenant_id = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tenantId the key's {@code tenant_id}
   * @param id the key's {@code id}
   * @return the owner; empty where there is no such row
   */
  public static Optional<Owner> find(Handle handle, long tenantId, long id) {
    return Rows.find(
        handle,
        TABLE,
        "SELECT tenant_id, id FROM owner WHERE tenant_id = :id1 AND id = :id2",
        tenantId,
        id);
  }

  /**
   * Finds an owner by its key.
   *
   * <pre>{@code SELECT tenant_id, id FROM owner WHERE tenant_id = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @return the owner; empty where there is no such row
   */
  public static Optional<Owner> find(Handle handle, Key key) {
    return find(handle, key.tenantId(), key.id());
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT tenant_id, id FROM owner WHERE {given}}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param keys the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Owner> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(handle, TABLE, KEY, "SELECT tenant_id, id FROM owner WHERE {given}", keys);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT tenant_id, id FROM owner ORDER BY tenant_id, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Owner> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT tenant_id, id FROM owner ORDER BY tenant_id, id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT tenant_id, id FROM owner}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY tenant_id, id} where it is told
   * no order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Owner> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, id FROM owner");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, id FROM owner}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY tenant_id, id} where it
   * names no order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Owner> query(Handle handle, Fetch<Owner> fetch) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, id FROM owner", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Owner> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Owner> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts an owner.
   *
   * <pre>{@code INSERT INTO owner ({columns}) VALUES ({values}) RETURNING tenant_id, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the owner as the database has it
   */
  public static Owner insert(Handle handle, Consumer<OwnerValues> values) {
    return Rows.insert(handle, TABLE, INSERT, OwnerValues.of(values));
  }

  /**
   * Inserts an owner.
   *
   * <pre>{@code INSERT INTO owner ({columns}) VALUES ({values}) RETURNING tenant_id, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param owner what to insert; its key is inserted as it is, also where it is 0
   * @return the owner as the database has it
   */
  public static Owner insert(Handle handle, Owner owner) {
    return Rows.insert(handle, TABLE, INSERT, owner);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO owner ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING tenant_id, id}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param owners what to insert; keys are inserted as they are, also where they are 0
   * @return the rows as the database has them, in the same order
   */
  public static List<Owner> insertAll(Handle handle, Collection<Owner> owners) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO owner ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING tenant_id, id",
        owners);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE owner SET {assignments} WHERE tenant_id = :id1 AND id = :id2
   *     RETURNING tenant_id, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tenantId the key's {@code tenant_id}
   * @param id the key's {@code id}
   * @param values sets the values to write; the other columns stay
   * @return the owner as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Owner update(Handle handle, long tenantId, long id, Consumer<OwnerValues> values) {
    return Rows.update(handle, TABLE, UPDATE, OwnerValues.of(values), tenantId, id);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE owner SET {assignments} WHERE tenant_id = :id1 AND id = :id2
   *     RETURNING tenant_id, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @param values sets the values to write; the other columns stay
   * @return the owner as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Owner update(Handle handle, Key key, Consumer<OwnerValues> values) {
    return update(handle, key.tenantId(), key.id(), values);
  }

  /**
   * Deletes an owner.
   *
   * <pre>{@code DELETE FROM owner WHERE tenant_id = :id1 AND id = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param owner what to delete
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, Owner owner) {
    Rows.delete(handle, TABLE, DELETE, owner);
  }

  /**
   * Deletes an owner by its key.
   *
   * <pre>{@code DELETE FROM owner WHERE tenant_id = :id1 AND id = :id2}</pre>
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
   * Deletes an owner by its key.
   *
   * <pre>{@code DELETE FROM owner WHERE tenant_id = :id1 AND id = :id2}</pre>
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
   * A value of the key of {@link Owner}.
   *
   * @param tenantId the {@code tenant_id}
   * @param id the {@code id}
   */
  public record Key(long tenantId, long id) {}
}
