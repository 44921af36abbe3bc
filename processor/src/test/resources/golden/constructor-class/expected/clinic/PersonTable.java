package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.SelfToMany;
import dev.kinship.runtime.SelfToOne;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
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
  public static final Column<Person, Long> ID = Columns.of("id", SqlTypes.LONG, Person::getId);

  /** The column {@code name}. */
  public static final Column<Person, String> NAME =
      Columns.of("name", SqlTypes.STRING, Person::getName);

  /** The column {@code active}. */
  public static final Column<Person, Boolean> ACTIVE =
      Columns.required("active", SqlTypes.BOOLEAN, Person::isActive);

  /** The column {@code best_friend_id}. */
  public static final Column<Person, Long> BEST_FRIEND_ID =
      Columns.of("best_friend_id", SqlTypes.LONG, person -> person.getBestFriendId().orElse(null));

  /** The rows of {@code person} as instances of {@link Person}. */
  public static final Table<Person> TABLE =
      Tables.of(
              Person.class,
              "person",
              List.of(ID, NAME, ACTIVE, BEST_FRIEND_ID),
              row ->
                  new Person(
                      row.get(ID),
                      row.get(NAME),
                      row.require(ACTIVE),
                      Optional.ofNullable(row.get(BEST_FRIEND_ID))))
          .generated(PersonTable.class, PersonAssociations.class)
          .key(ID);

  /**
   * {@code person.best_friend_id} references {@code person.id}; declared by
   * {@link Person#getBestFriendId()}.
   *
   * <pre>{@code ALTER TABLE person ADD FOREIGN KEY (best_friend_id) REFERENCES person (id)}</pre>
   */
  public static final SelfToOne<Person, Long> BEST_FRIEND =
      ToOneBuilder.<Person, Long, Person>named("Person.bestFriend", "PersonTable.BEST_FRIEND")
          .key(TABLE, BEST_FRIEND_ID)
          .target(() -> PersonTable.TABLE, () -> PersonTable.ID)
          .get("SELECT id, name, active, best_friend_id FROM person WHERE id = :key")
          .lookup(
              "SELECT id, name, active, best_friend_id FROM person"
                  + " WHERE id = (SELECT best_friend_id FROM person WHERE id = :id)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM person s"
                  + " JOIN person t ON t.id = s.best_friend_id WHERE s.id = :id)")
          .set(
              "UPDATE person SET best_friend_id = :key WHERE id = :id"
                  + " AND EXISTS (SELECT 1 FROM person WHERE id = :key)")
          .remove("UPDATE person SET best_friend_id = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM person WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO person ({columns}) SELECT {values} FROM s"
                  + " RETURNING id, name, active, best_friend_id),"
                  + " u AS (UPDATE person p SET best_friend_id = t.id FROM t WHERE p.id = :id)"
                  + " SELECT id, name, active, best_friend_id FROM t")
          .update(
              "UPDATE person SET {assignments} WHERE id = :key"
                  + " RETURNING id, name, active, best_friend_id")
          .ddl("ALTER TABLE person ADD FOREIGN KEY (best_friend_id) REFERENCES person (id)")
          .buildSelf();

  /**
   * {@code person.best_friend_id} references {@code person.id}; the key is in
   * {@link Person#getBestFriendId()}.
   */
  public static final SelfToMany<Person, Long> FRIENDS =
      ToManyBuilder.<Person, Long, Person>named("Person.friends", "PersonTable.FRIENDS")
          .key(TABLE, ID)
          .holders(() -> PersonTable.TABLE, () -> PersonTable.BEST_FRIEND_ID)
          .onReplace(OnReplace.UNLINK)
          .get(
              "SELECT id, name, active, best_friend_id FROM person"
                  + " WHERE best_friend_id = :key")
          .orderBy("id")
          .has("SELECT EXISTS (SELECT 1 FROM person WHERE best_friend_id = :key)")
          .hasAll("SELECT count(*) FROM person WHERE best_friend_id = :key AND id = ANY(:ids)")
          .count("SELECT count(*) FROM person WHERE best_friend_id = :key")
          .set(
              "SELECT current_setting('transaction_isolation'),"
                  + " pg_advisory_xact_lock(tableoid::int, hashtext(id::text))"
                  + " FROM person WHERE id = :key",
              "WITH held AS (SELECT id, best_friend_id,"
                  + " (best_friend_id = :key) IS TRUE AS linked,"
                  + " (id = :key) AS target, id = ANY(:ids) AS given FROM person"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM person"
                  + " WHERE best_friend_id = :key UNION ALL SELECT id FROM person"
                  + " WHERE id = :key) || :ids) ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM held WHERE target"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'),"
                  + " changed AS (UPDATE person p"
                  + " SET best_friend_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL"
                  + " ELSE p.best_friend_id END FROM held h"
                  + " WHERE p.id = h.id AND h.linked <> h.given AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.name, p.active, p.best_friend_id)"
                  + " SELECT c.id, c.name, c.active, c.best_friend_id, h.id, h.best_friend_id"
                  + " FROM held h LEFT JOIN changed c ON c.id = h.id")
          .add(
              "SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text))"
                  + " FROM person WHERE id = :key",
              "WITH held AS (SELECT id, best_friend_id,"
                  + " (best_friend_id = :key) IS TRUE AS linked,"
                  + " (id = :key) AS target, id = ANY(:ids) AS given FROM person"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM person WHERE id = :key) || :ids)"
                  + " ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM held WHERE target"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count),"
                  + " changed AS (UPDATE person p SET best_friend_id = :key FROM held h"
                  + " WHERE p.id = h.id AND h.given AND NOT h.linked"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.name, p.active, p.best_friend_id)"
                  + " SELECT c.id, c.name, c.active, c.best_friend_id, h.id, h.best_friend_id"
                  + " FROM held h LEFT JOIN changed c ON c.id = h.id")
          .remove(
              "SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text))"
                  + " FROM person WHERE id = :key",
              "WITH held AS (SELECT id, best_friend_id,"
                  + " (best_friend_id = :key) IS TRUE AS linked,"
                  + " (id = :key) AS target, id = ANY(:ids) AS given FROM person"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM person WHERE id = :key) || :ids)"
                  + " ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM held WHERE target),"
                  + " changed AS (UPDATE person p SET best_friend_id = NULL FROM held h"
                  + " WHERE p.id = h.id AND h.given AND h.linked AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.name, p.active, p.best_friend_id)"
                  + " SELECT c.id, c.name, c.active, c.best_friend_id, h.id, h.best_friend_id"
                  + " FROM held h LEFT JOIN changed c ON c.id = h.id")
          .create(
              "INSERT INTO person ({columns}) SELECT {values} FROM person WHERE id = :key"
                  + " RETURNING id, name, active, best_friend_id")
          .buildSelf();

  private static final String INSERT =
      "INSERT INTO person ({columns}) VALUES ({values})"
          + " RETURNING id, name, active, best_friend_id";

  private static final String UPDATE =
      "UPDATE person SET {assignments} WHERE id = :id"
          + " RETURNING id, name, active, best_friend_id";

  private static final String DELETE = "DELETE FROM person WHERE id = :id";

  private PersonTable() {}

  /**
   * Finds a person by its key.
   *
   * <pre>{@code SELECT id, name, active, best_friend_id FROM person WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @return the person; empty where there is no such row
   */
  public static Optional<Person> find(Handle handle, Long id) {
    return Rows.find(
        handle, TABLE, "SELECT id, name, active, best_friend_id FROM person WHERE id = :id", id);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT id, name, active, best_friend_id FROM person WHERE id = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param ids the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Person> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(
        handle,
        TABLE,
        ID,
        "SELECT id, name, active, best_friend_id FROM person WHERE id = ANY(:ids)",
        ids);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT id, name, active, best_friend_id FROM person ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Person> all(Handle handle) {
    return Rows.list(
        handle, TABLE, "SELECT id, name, active, best_friend_id FROM person ORDER BY id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT id, name, active, best_friend_id FROM person}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY id} where it is told no order.
   * Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Person> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, name, active, best_friend_id FROM person");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, name, active, best_friend_id FROM person}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Person> query(Handle handle, Fetch<Person> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, name, active, best_friend_id FROM person", fetch);
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
   * <pre>{@code INSERT INTO person ({columns}) VALUES ({values})
   *     RETURNING id, name, active, best_friend_id}</pre>
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
   * <pre>{@code INSERT INTO person ({columns}) VALUES ({values})
   *     RETURNING id, name, active, best_friend_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param person what to insert; a key that is null takes the database's default
   * @return the person as the database has it
   */
  public static Person insert(Handle handle, Person person) {
    return Rows.insert(handle, TABLE, INSERT, person);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO person ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, name, active, best_friend_id}</pre>
   *
   * <p>One round trip for any number; none for none. Rows with a key and rows without are
   * statements of their own; several take one each where they hold more than 64,000 bytes.
   *
   * @param handle the handle to run on
   * @param persons what to insert; keys that are null take the database's default
   * @return the rows as the database has them, in the same order
   */
  public static List<Person> insertAll(Handle handle, Collection<Person> persons) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO person ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, name, active, best_friend_id",
        persons);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE person SET {assignments} WHERE id = :id
   *     RETURNING id, name, active, best_friend_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param person what to write
   * @return the person as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static Person update(Handle handle, Person person) {
    return Rows.update(handle, TABLE, UPDATE, person);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE person SET {assignments} WHERE id = :id
   *     RETURNING id, name, active, best_friend_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @param values sets the values to write; the other columns stay
   * @return the person as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Person update(Handle handle, Long id, Consumer<PersonValues> values) {
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
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
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
  public static void delete(Handle handle, Long id) {
    Rows.deleteKey(handle, TABLE, DELETE, id);
  }
}
