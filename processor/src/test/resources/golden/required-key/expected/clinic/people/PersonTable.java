package clinic.people;

import clinic.visits.Visit;
import clinic.visits.VisitTable;
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
 * The table {@code person} of {@link Person}: its columns, its rows and its associations.
 *
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the
 * row itself, {@code :ids} for the keys of the rows that are given and {@code :count} for their
 * number; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class PersonTable {

  /** The column {@code id}, the key. */
  public static final Column<Person, Long> ID = Columns.required("id", SqlTypes.LONG, Person::id);

  /** The rows of {@code person} as instances of {@link Person}. */
  public static final Table<Person> TABLE =
      Tables.of(
              Person.class,
              "person",
              List.of(ID),
              row -> new Person(row.require(ID)))
          .generated(PersonTable.class, PersonAssociations.class)
          .key(ID);

  /**
   * {@code visit.emergency_contact_id} references {@code person.id}; the key is in
   * {@link clinic.visits.Visit#emergencyContactId()}.
   */
  public static final ToMany<Person, Long, Visit> VISITS =
      ToManyBuilder.<Person, Long, Visit>named("Person.visits", "PersonTable.VISITS")
          .key(TABLE, ID)
          .holders(() -> VisitTable.TABLE, () -> VisitTable.EMERGENCY_CONTACT_ID)
          .onReplace(OnReplace.REFUSE)
          .get("SELECT id, emergency_contact_id FROM visit WHERE emergency_contact_id = :key")
          .orderBy("id")
          .has("SELECT EXISTS (SELECT 1 FROM visit WHERE emergency_contact_id = :key)")
          .hasAll(
              "SELECT count(*) FROM visit WHERE emergency_contact_id = :key"
                  + " AND id = ANY(:ids)")
          .count("SELECT count(*) FROM visit WHERE emergency_contact_id = :key")
          .set(
              "SELECT current_setting('transaction_isolation') FROM person WHERE id = :key"
                  + " FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, emergency_contact_id,"
                  + " (emergency_contact_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given"
                  + " FROM visit"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM visit"
                  + " WHERE emergency_contact_id = :key) || :ids) ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM person WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND NOT EXISTS (SELECT 1 FROM held WHERE linked AND NOT given)"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " joiners AS (UPDATE visit p SET emergency_contact_id = :key FROM held h"
                  + " WHERE p.id = h.id AND h.given AND NOT h.linked"
                  + " AND EXISTS (SELECT 1 FROM ready) RETURNING p.id, p.emergency_contact_id)"
                  + " SELECT c.id, c.emergency_contact_id, h.id, h.emergency_contact_id"
                  + " FROM held h LEFT JOIN joiners c ON c.id = h.id")
          .add(
              "SELECT 1 FROM person WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, emergency_contact_id,"
                  + " (emergency_contact_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given"
                  + " FROM visit WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM person WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE visit p SET emergency_contact_id = :key FROM held h"
                  + " WHERE p.id = h.id AND h.given AND NOT h.linked"
                  + " AND EXISTS (SELECT 1 FROM ready) RETURNING p.id, p.emergency_contact_id)"
                  + " SELECT c.id, c.emergency_contact_id, h.id, h.emergency_contact_id"
                  + " FROM held h LEFT JOIN changed c ON c.id = h.id")
          .create(
              "INSERT INTO visit ({columns}) SELECT {values} FROM person WHERE id = :key"
                  + " RETURNING id, emergency_contact_id")
          .build();

  private static final String INSERT =
      "INSERT INTO person ({columns}) VALUES ({values}) RETURNING id";

  private static final String UPDATE =
      "UPDATE person SET {assignments} WHERE id = :id RETURNING id";

  private static final String DELETE = "DELETE FROM person WHERE id = :id";

  private PersonTable() {}

  /**
   * Finds a person by its key.
   *
   * <pre>{@code SELECT id FROM person WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @return the person; empty where there is no such row
   */
  public static Optional<Person> find(Handle handle, long id) {
    return Rows.find(handle, TABLE, "SELECT id FROM person WHERE id = :id", id);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT id FROM person WHERE id = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param ids the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Person> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id FROM person WHERE id = ANY(:ids)", ids);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT id FROM person ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Person> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id FROM person ORDER BY id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT id FROM person}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY id} where it is told no order.
   * Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Person> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id FROM person");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id FROM person}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Person> query(Handle handle, Fetch<Person> fetch) {
    return Rows.query(handle, TABLE, "SELECT id FROM person", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Person> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Person> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a person.
   *
   * <pre>{@code INSERT INTO person ({columns}) VALUES ({values}) RETURNING id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the person as the database has it
   */
  public static Person insert(Handle handle, Consumer<PersonValues> values) {
    return Rows.insert(handle, TABLE, INSERT, PersonValues.of(values));
  }

  /**
   * Inserts a person.
   *
   * <pre>{@code INSERT INTO person ({columns}) VALUES ({values}) RETURNING id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param person what to insert; its key is inserted as it is, also where it is 0
   * @return the person as the database has it
   */
  public static Person insert(Handle handle, Person person) {
    return Rows.insert(handle, TABLE, INSERT, person);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO person ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING id}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param persons what to insert; keys are inserted as they are, also where they are 0
   * @return the rows as the database has them, in the same order
   */
  public static List<Person> insertAll(Handle handle, Collection<Person> persons) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO person ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING id",
        persons);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE person SET {assignments} WHERE id = :id RETURNING id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @param values sets the values to write; the other columns stay
   * @return the person as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Person update(Handle handle, long id, Consumer<PersonValues> values) {
    return Rows.update(handle, TABLE, UPDATE, PersonValues.of(values), id);
  }

  /**
   * Deletes a person.
   *
   * <pre>{@code DELETE FROM person WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param person what to delete
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, Person person) {
    Rows.delete(handle, TABLE, DELETE, person);
  }

  /**
   * Deletes a person by its key.
   *
   * <pre>{@code DELETE FROM person WHERE id = :id}</pre>
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
