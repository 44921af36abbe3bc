package clinic.visits;

import clinic.people.Person;
import clinic.people.PersonTable;
import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
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
 * The table {@code visit} of {@link Visit}: its columns, its rows and its associations.
 *
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the
 * row itself and {@code :ids} for the keys of the rows that are given; what stands in braces is
 * filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class VisitTable {

  /** The column {@code id}, the key. */
  public static final Column<Visit, Long> ID = Columns.required("id", SqlTypes.LONG, Visit::id);

  /** The column {@code emergency_contact_id}. */
  public static final Column<Visit, Long> EMERGENCY_CONTACT_ID =
      Columns.required("emergency_contact_id", SqlTypes.LONG, Visit::emergencyContactId);

  /** The rows of {@code visit} as instances of {@link Visit}. */
  public static final Table<Visit> TABLE =
      Tables.of(
              Visit.class,
              "visit",
              List.of(ID, EMERGENCY_CONTACT_ID),
              row -> new Visit(row.require(ID), row.require(EMERGENCY_CONTACT_ID)))
          .generated(VisitTable.class, VisitAssociations.class)
          .key(ID);

  /**
   * {@code visit.emergency_contact_id} references {@code person.id}; declared by
   * {@link Visit#emergencyContactId()}.
   *
   * <pre>{@code ALTER TABLE visit ADD FOREIGN KEY (emergency_contact_id)
   *     REFERENCES person (id)}</pre>
   */
  public static final ToOne<Visit, Long, Person> EMERGENCY_CONTACT =
      ToOneBuilder.<Visit, Long, Person>named("Visit.emergencyContact", "VisitTable.EMERGENCY_CONTACT")
          .key(TABLE, EMERGENCY_CONTACT_ID)
          .target(() -> PersonTable.TABLE, () -> PersonTable.ID)
          .required()
          .get("SELECT id FROM person WHERE id = :key")
          .lookup(
              "SELECT id FROM person"
                  + " WHERE id = (SELECT emergency_contact_id FROM visit WHERE id = :id)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM visit s"
                  + " JOIN person t ON t.id = s.emergency_contact_id WHERE s.id = :id)")
          .set(
              "UPDATE visit SET emergency_contact_id = :key WHERE id = :id"
                  + " AND EXISTS (SELECT 1 FROM person WHERE id = :key)")
          .create(
              "WITH s AS (SELECT id FROM visit WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO person ({columns}) SELECT {values} FROM s RETURNING id),"
                  + " u AS (UPDATE visit p SET emergency_contact_id = t.id"
                  + " FROM t WHERE p.id = :id)"
                  + " SELECT id FROM t")
          .update("UPDATE person SET {assignments} WHERE id = :key RETURNING id")
          .ddl(
              "ALTER TABLE visit ADD FOREIGN KEY (emergency_contact_id)"
                  + " REFERENCES person (id)")
          .build();

  private static final String INSERT =
      "INSERT INTO visit ({columns}) VALUES ({values})"
          + " RETURNING id, emergency_contact_id";

  private static final String UPDATE =
      "UPDATE visit SET {assignments} WHERE id = :id"
          + " RETURNING id, emergency_contact_id";

  private static final String DELETE = "DELETE FROM visit WHERE id = :id";

  private VisitTable() {}

  /**
   * Finds a visit by its key.
   *
   * <pre>{@code SELECT id, emergency_contact_id FROM visit WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @return the visit; empty where there is no such row
   */
  public static Optional<Visit> find(Handle handle, long id) {
    return Rows.find(
        handle, TABLE, "SELECT id, emergency_contact_id FROM visit WHERE id = :id", id);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT id, emergency_contact_id FROM visit WHERE id = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param ids the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Visit> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(
        handle,
        TABLE,
        ID,
        "SELECT id, emergency_contact_id FROM visit WHERE id = ANY(:ids)",
        ids);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT id, emergency_contact_id FROM visit ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Visit> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, emergency_contact_id FROM visit ORDER BY id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT id, emergency_contact_id FROM visit}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY id} where it is told no order.
   * Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Visit> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, emergency_contact_id FROM visit");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, emergency_contact_id FROM visit}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Visit> query(Handle handle, Fetch<Visit> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, emergency_contact_id FROM visit", fetch);
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
   * <pre>{@code INSERT INTO visit ({columns}) VALUES ({values})
   *     RETURNING id, emergency_contact_id}</pre>
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
   * <pre>{@code INSERT INTO visit ({columns}) VALUES ({values})
   *     RETURNING id, emergency_contact_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param visit what to insert; its key is inserted as it is, also where it is 0
   * @return the visit as the database has it
   */
  public static Visit insert(Handle handle, Visit visit) {
    return Rows.insert(handle, TABLE, INSERT, visit);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO visit ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, emergency_contact_id}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param visits what to insert; keys are inserted as they are, also where they are 0
   * @return the rows as the database has them, in the same order
   */
  public static List<Visit> insertAll(Handle handle, Collection<Visit> visits) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO visit ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, emergency_contact_id",
        visits);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE visit SET {assignments} WHERE id = :id
   *     RETURNING id, emergency_contact_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param visit what to write
   * @return the visit as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static Visit update(Handle handle, Visit visit) {
    return Rows.update(handle, TABLE, UPDATE, visit);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE visit SET {assignments} WHERE id = :id
   *     RETURNING id, emergency_contact_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @param values sets the values to write; the other columns stay
   * @return the visit as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Visit update(Handle handle, long id, Consumer<VisitValues> values) {
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
  public static void delete(Handle handle, long id) {
    Rows.deleteKey(handle, TABLE, DELETE, id);
  }
}
