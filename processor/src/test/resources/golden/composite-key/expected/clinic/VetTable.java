package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
import dev.kinship.runtime.query.Column;
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
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the
 * row itself, {@code :ids} for the keys of the rows that are given and {@code :count} for their
 * number; what stands in braces is filled with the columns that were set; {@code {given}} becomes
 * a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class VetTable {

  /** The column {@code id}, the key. */
  public static final Column<Vet, Long> ID = Columns.of("id", SqlTypes.LONG, Vet::id);

  /** The column {@code name}. */
  public static final Column<Vet, String> NAME = Columns.of("name", SqlTypes.STRING, Vet::name);

  /** The rows of {@code vet} as instances of {@link Vet}. */
  public static final Table<Vet> TABLE =
      Tables.of(
              Vet.class,
              "vet",
              List.of(ID, NAME),
              row -> new Vet(row.get(ID), row.get(NAME)))
          .generated(VetTable.class, VetAssociations.class)
          .key(ID);

  /** {@code duty.vet_id} references {@code vet.id}; the key is in {@link Duty#vetId()}. */
  public static final ToMany<Vet, Long, Duty> DUTIES =
      ToManyBuilder.<Vet, Long, Duty>named("Vet.duties", "VetTable.DUTIES")
          .key(TABLE, ID)
          .holders(() -> DutyTable.TABLE, () -> DutyTable.VET_ID)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT day, room, vet_id, \"order\" FROM duty WHERE vet_id = :key")
          .orderBy("day, room")
          .has("SELECT EXISTS (SELECT 1 FROM duty WHERE vet_id = :key)")
          .hasAll("SELECT count(*) FROM duty WHERE vet_id = :key AND {given}")
          .count("SELECT count(*) FROM duty WHERE vet_id = :key")
          .set(
              "SELECT current_setting('transaction_isolation') FROM vet WHERE id = :key"
                  + " FOR NO KEY UPDATE",
              "WITH held AS (SELECT day, room, vet_id,"
                  + " (vet_id = :key) IS TRUE AS linked, {given} AS given FROM duty"
                  + " WHERE (day, room) IN (SELECT day, room FROM duty"
                  + " WHERE vet_id = :key UNION ALL SELECT day, room FROM duty WHERE {given})"
                  + " ORDER BY day, room FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM vet WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE duty p"
                  + " SET vet_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE"
                  + " p.vet_id END FROM held h"
                  + " WHERE p.day = h.day AND p.room = h.room AND h.linked <> h.given"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.day, p.room, p.vet_id, p.\"order\")"
                  + " SELECT c.day, c.room, c.vet_id, c.\"order\", h.day, h.room, h.vet_id"
                  + " FROM held h LEFT JOIN changed c ON c.day = h.day AND c.room = h.room")
          .add(
              "SELECT 1 FROM vet WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS (SELECT day, room, vet_id,"
                  + " (vet_id = :key) IS TRUE AS linked, {given} AS given FROM duty WHERE {given}"
                  + " ORDER BY day, room FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM vet WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE duty p SET vet_id = :key FROM held h"
                  + " WHERE p.day = h.day AND p.room = h.room AND h.given AND NOT h.linked"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.day, p.room, p.vet_id, p.\"order\")"
                  + " SELECT c.day, c.room, c.vet_id, c.\"order\", h.day, h.room, h.vet_id"
                  + " FROM held h LEFT JOIN changed c ON c.day = h.day AND c.room = h.room")
          .remove(
              "SELECT 1 FROM vet WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS (SELECT day, room, vet_id,"
                  + " (vet_id = :key) IS TRUE AS linked, {given} AS given FROM duty WHERE {given}"
                  + " ORDER BY day, room FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM vet WHERE id = :key FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE duty p SET vet_id = NULL FROM held h"
                  + " WHERE p.day = h.day AND p.room = h.room AND h.given AND h.linked"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.day, p.room, p.vet_id, p.\"order\")"
                  + " SELECT c.day, c.room, c.vet_id, c.\"order\", h.day, h.room, h.vet_id"
                  + " FROM held h LEFT JOIN changed c ON c.day = h.day AND c.room = h.room")
          .create(
              "INSERT INTO duty ({columns}) SELECT {values} FROM vet WHERE id = :key"
                  + " RETURNING day, room, vet_id, \"order\"")
          .build();

  private static final String INSERT =
      "INSERT INTO vet ({columns}) VALUES ({values}) RETURNING id, name";

  private static final String UPDATE =
      "UPDATE vet SET {assignments} WHERE id = :id RETURNING id, name";

  private static final String DELETE = "DELETE FROM vet WHERE id = :id";

  private VetTable() {}

  /**
   * Finds a vet by its key.
   *
   * <pre>{@code SELECT id, name FROM vet WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @return the vet; empty where there is no such row
   */
  public static Optional<Vet> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, name FROM vet WHERE id = :id", id);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT id, name FROM vet WHERE id = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param ids the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Vet> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, name FROM vet WHERE id = ANY(:ids)", ids);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT id, name FROM vet ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Vet> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, name FROM vet ORDER BY id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT id, name FROM vet}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY id} where it is told no order.
   * Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Vet> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, name FROM vet");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, name FROM vet}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Vet> query(Handle handle, Fetch<Vet> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, name FROM vet", fetch);
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
   * <pre>{@code INSERT INTO vet ({columns}) VALUES ({values}) RETURNING id, name}</pre>
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
   * <pre>{@code INSERT INTO vet ({columns}) VALUES ({values}) RETURNING id, name}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param vet what to insert; a key that is null takes the database's default
   * @return the vet as the database has it
   */
  public static Vet insert(Handle handle, Vet vet) {
    return Rows.insert(handle, TABLE, INSERT, vet);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO vet ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING id, name}</pre>
   *
   * <p>One round trip for any number; none for none. Rows with a key and rows without are
   * statements of their own; several take one each where they hold more than 64,000 bytes.
   *
   * @param handle the handle to run on
   * @param vets what to insert; keys that are null take the database's default
   * @return the rows as the database has them, in the same order
   */
  public static List<Vet> insertAll(Handle handle, Collection<Vet> vets) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO vet ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING id, name",
        vets);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE vet SET {assignments} WHERE id = :id RETURNING id, name}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param vet what to write
   * @return the vet as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static Vet update(Handle handle, Vet vet) {
    return Rows.update(handle, TABLE, UPDATE, vet);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE vet SET {assignments} WHERE id = :id RETURNING id, name}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @param values sets the values to write; the other columns stay
   * @return the vet as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Vet update(Handle handle, Long id, Consumer<VetValues> values) {
    return Rows.update(handle, TABLE, UPDATE, VetValues.of(values), id);
  }

  /**
   * Deletes a vet.
   *
   * <pre>{@code DELETE FROM vet WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param vet what to delete
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, Vet vet) {
    Rows.delete(handle, TABLE, DELETE, vet);
  }

  /**
   * Deletes a vet by its key.
   *
   * <pre>{@code DELETE FROM vet WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, Long id) {
    Rows.deleteKey(handle, TABLE, DELETE, id);
  }
}
