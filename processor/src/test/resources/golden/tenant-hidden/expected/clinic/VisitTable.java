package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
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
 * The table {@code visit} of {@link Visit}: its columns and its rows.
 *
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :id} stands for the key of the row itself and {@code :ids} for the keys
 * of the rows that are given; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "clinic.Owner")
@NullMarked
public final class VisitTable {

  /** The column {@code id}, the key. */
  public static final Column<Visit, Long> ID = Columns.of("id", SqlTypes.LONG, Visit::id);

  /** The column {@code tenant_id}, for which {@link Visit} has no property. */
  public static final Column<Visit, Long> TENANT_ID = Columns.hidden("tenant_id", SqlTypes.LONG);

  /** The column {@code owner_id}, for which {@link Visit} has no property. */
  public static final Column<Visit, Long> OWNER_ID = Columns.hidden("owner_id", SqlTypes.LONG);

  /** The foreign key {@code tenant_id, owner_id}. */
  public static final CompositeKey<Visit, OwnerTable.Key> OWNER_KEY =
      Keys.<Visit, OwnerTable.Key>of(
              row -> new OwnerTable.Key(row.require(TENANT_ID), row.require(OWNER_ID)))
          .column(TENANT_ID, OwnerTable.Key::tenantId)
          .column(OWNER_ID, OwnerTable.Key::id)
          .build();

  /** The rows of {@code visit} as instances of {@link Visit}. */
  public static final Table<Visit> TABLE =
      Tables.of(
              Visit.class,
              "visit",
              List.of(ID, TENANT_ID, OWNER_ID),
              row -> new Visit(row.get(ID)))
          .generated(VisitTable.class, VisitAssociations.class)
          .key(ID);

  private static final String INSERT =
      "INSERT INTO visit ({columns}) VALUES ({values}) RETURNING id";

  private static final String UPDATE = "UPDATE visit SET {assignments} WHERE id = :id RETURNING id";

  private static final String DELETE = "DELETE FROM visit WHERE id = :id";

  private VisitTable() {}

  /**
   * Finds a visit by its key.
   *
   * <pre>{@code SELECT id FROM visit WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @return the visit; empty where there is no such row
   */
  public static Optional<Visit> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id FROM visit WHERE id = :id", id);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT id FROM visit WHERE id = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param ids the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Visit> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id FROM visit WHERE id = ANY(:ids)", ids);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT id FROM visit ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Visit> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id FROM visit ORDER BY id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT id FROM visit}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY id} where it is told no order.
   * Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Visit> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id FROM visit");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id FROM visit}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Visit> query(Handle handle, Fetch<Visit> fetch) {
    return Rows.query(handle, TABLE, "SELECT id FROM visit", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Visit> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Visit> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a visit.
   *
   * <pre>{@code INSERT INTO visit ({columns}) VALUES ({values}) RETURNING id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the visit as the database has it
   */
  public static Visit insert(Handle handle, Consumer<VisitValues> values) {
    return Rows.insert(handle, TABLE, INSERT, VisitValues.of(values));
  }

  /**
   * Inserts a visit.
   *
   * <pre>{@code INSERT INTO visit ({columns}) VALUES ({values}) RETURNING id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param visit what to insert; a key that is null takes the database's default
   * @return the visit as the database has it
   */
  public static Visit insert(Handle handle, Visit visit) {
    return Rows.insert(handle, TABLE, INSERT, visit);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO visit ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING id}</pre>
   *
   * <p>One round trip for any number; none for none. Rows with a key and rows without are
   * statements of their own; several take one each where they hold more than 64,000 bytes.
   *
   * @param handle the handle to run on
   * @param visits what to insert; keys that are null take the database's default
   * @return the rows as the database has them, in the same order
   */
  public static List<Visit> insertAll(Handle handle, Collection<Visit> visits) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO visit ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING id",
        visits);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE visit SET {assignments} WHERE id = :id RETURNING id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @param values sets the values to write; the other columns stay
   * @return the visit as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Visit update(Handle handle, Long id, Consumer<VisitValues> values) {
    return Rows.update(handle, TABLE, UPDATE, VisitValues.of(values), id);
  }

  /**
   * Deletes a visit.
   *
   * <pre>{@code DELETE FROM visit WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param visit what to delete
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, Visit visit) {
    Rows.delete(handle, TABLE, DELETE, visit);
  }

  /**
   * Deletes a visit by its key.
   *
   * <pre>{@code DELETE FROM visit WHERE id = :id}</pre>
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
