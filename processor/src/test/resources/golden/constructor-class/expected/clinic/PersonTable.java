package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.Column;
import dev.kinship.runtime.Fetch;
import dev.kinship.runtime.SelfToMany;
import dev.kinship.runtime.SelfToOne;
import dev.kinship.runtime.Table;
import dev.kinship.runtime.TableQuery;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.ToOne;
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
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they
 * are given no rows. What they return is as the database has it, also after a write. An update or
 * a delete that finds no such row throws a {@code NoSuchRowException}, what the database refuses
 * is a {@code DatabaseException}, and a row without a key is refused with an
 * {@code UnsavedException}.
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
  public static final Column<Person, Long> ID = Column.of("id", SqlTypes.LONG, Person::getId);

  /** The column {@code name}. */
  public static final Column<Person, String> NAME =
      Column.of("name", SqlTypes.STRING, Person::getName);

  /** The column {@code active}. */
  public static final Column<Person, Boolean> ACTIVE =
      Column.required("active", SqlTypes.BOOLEAN, Person::isActive);

  /** The column {@code best_friend_id}. */
  public static final Column<Person, Long> BEST_FRIEND_ID =
      Column.of("best_friend_id", SqlTypes.LONG, person -> person.getBestFriendId().orElse(null));

  /** The rows of {@code person} as instances of {@link Person}. */
  public static final Table<Person> TABLE =
      Table.of(
              Person.class,
              "person",
              List.of(ID, NAME, ACTIVE, BEST_FRIEND_ID),
              row ->
                  new Person(
                      row.get(ID),
                      row.get(NAME),
                      row.require(ACTIVE),
                      Optional.ofNullable(row.get(BEST_FRIEND_ID))))
          .key(ID);

  /**
   * {@code person.best_friend_id} references {@code person.id}; declared by
   * {@link Person#getBestFriendId()}.
   */
  public static final SelfToOne<Person, Long> BEST_FRIEND =
      ToOne.<Person, Long, Person>named("Person.bestFriend")
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
          .build(SelfToOne::of);

  /**
   * {@code person.best_friend_id} references {@code person.id}; the key is in
   * {@link Person#getBestFriendId()}.
   */
  public static final SelfToMany<Person, Long> FRIENDS =
      ToMany.<Person, Long, Person>named("Person.friends")
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
              "SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text))"
                  + " FROM person WHERE id = :key",
              "SELECT 1 FROM person"
                  + " WHERE id = :key OR best_friend_id = :key OR id = ANY(:ids) ORDER BY id"
                  + " FOR NO KEY UPDATE",
              "SELECT 1 FROM person WHERE id = :key",
              "SELECT id, best_friend_id FROM person"
                  + " WHERE best_friend_id = :key OR id = ANY(:ids)",
              "UPDATE person SET best_friend_id = NULL WHERE id IN (SELECT id FROM person"
                  + " WHERE best_friend_id = :key AND NOT id = ANY(:ids)"
                  + " FOR NO KEY UPDATE SKIP LOCKED)"
                  + " AND EXISTS (SELECT 1 FROM person WHERE id = :key)"
                  + " AND (SELECT count(*) FROM person WHERE id = ANY(:ids)) = :count"
                  + " RETURNING id, name, active, best_friend_id",
              "UPDATE person SET best_friend_id = :key WHERE id = ANY(:ids)"
                  + " AND best_friend_id IS DISTINCT FROM :key"
                  + " AND EXISTS (SELECT 1 FROM person WHERE id = :key)"
                  + " AND (SELECT count(*) FROM person WHERE id = ANY(:ids)) = :count")
          .add(
              "SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text))"
                  + " FROM person WHERE id = :key",
              "SELECT 1 FROM person WHERE id = :key OR id = ANY(:ids) ORDER BY id"
                  + " FOR NO KEY UPDATE",
              "SELECT 1 FROM person WHERE id = :key",
              "SELECT id, best_friend_id FROM person WHERE id = ANY(:ids)",
              "UPDATE person SET best_friend_id = :key WHERE id = ANY(:ids)"
                  + " AND best_friend_id IS DISTINCT FROM :key"
                  + " AND EXISTS (SELECT 1 FROM person WHERE id = :key)"
                  + " AND (SELECT count(*) FROM person WHERE id = ANY(:ids)) = :count")
          .remove(
              "SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text))"
                  + " FROM person WHERE id = :key",
              "SELECT 1 FROM person WHERE id = :key OR id = ANY(:ids) ORDER BY id"
                  + " FOR NO KEY UPDATE",
              "SELECT 1 FROM person WHERE id = :key",
              "SELECT id, best_friend_id FROM person WHERE id = ANY(:ids)",
              "UPDATE person SET best_friend_id = NULL WHERE best_friend_id = :key"
                  + " AND id = ANY(:ids)")
          .create(
              "INSERT INTO person ({columns}) SELECT {values} FROM person WHERE id = :key"
                  + " RETURNING id, name, active, best_friend_id")
          .build(SelfToMany::of);

  private static final String INSERT =
      "INSERT INTO person ({columns}) VALUES ({values})"
          + " RETURNING id, name, active, best_friend_id";

  private static final String UPDATE =
      "UPDATE person SET {assignments} WHERE id = :id"
          + " RETURNING id, name, active, best_friend_id";

  private static final String DELETE = "DELETE FROM person WHERE id = :id";

  private PersonTable() {}

  /**
   * Returns a person by its key; empty if there is none.
   * <pre>{@code SELECT id, name, active, best_friend_id FROM person WHERE id = :id}</pre>
   */
  public static Optional<Person> find(Handle handle, Long id) {
    return TABLE.find(
        handle, "SELECT id, name, active, best_friend_id FROM person WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, name, active, best_friend_id FROM person WHERE id = ANY(:ids)}</pre>
   */
  public static List<Person> findAll(Handle handle, Collection<Long> ids) {
    return TABLE.findAll(
        handle, "SELECT id, name, active, best_friend_id FROM person WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT id, name, active, best_friend_id FROM person ORDER BY id}</pre>
   */
  public static List<Person> all(Handle handle) {
    return TABLE.list(handle, "SELECT id, name, active, best_friend_id FROM person ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. Nothing is sent
   * before it is asked for rows.
   * <pre>{@code SELECT id, name, active, best_friend_id FROM person}</pre>
   */
  public static TableQuery<Person> query(Handle handle) {
    return TABLE.query(handle, "SELECT id, name, active, best_friend_id FROM person");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Person> query(Handle handle, Fetch<Person> fetch) {
    return TABLE.query(handle, "SELECT id, name, active, best_friend_id FROM person", fetch);
  }

  /**
   * Returns a mapper for the rows of any query that has all columns. It maps a row without a key to
   * null, as an outer join may have it.
   */
  public static RowMapper<Person> mapper() {
    return TABLE.mapper();
  }

  /**
   * The same for columns whose names begin with a prefix, such as {@code p_}; see {@link #mapper}.
   */
  public static RowMapper<Person> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a person and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO person ({columns}) VALUES ({values})
   *     RETURNING id, name, active, best_friend_id}</pre>
   */
  public static Person insert(Handle handle, Consumer<PersonValues> values) {
    return TABLE.insert(handle, INSERT, PersonValues.of(values));
  }

  /** Inserts a person; a key that is null takes the database's default; see {@link #insert}. */
  public static Person insert(Handle handle, Person person) {
    return TABLE.insert(handle, INSERT, person);
  }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the
   * database's default. Rows with a key and rows without are statements of their own; several take
   * one round trip each if they hold over 64,000 bytes.
   * <pre>{@code INSERT INTO person ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, name, active, best_friend_id}</pre>
   */
  public static List<Person> insertAll(Handle handle, Collection<Person> persons) {
    return TABLE.insertAll(
        handle,
        "INSERT INTO person ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, name, active, best_friend_id",
        persons);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE person SET {assignments} WHERE id = :id
   *     RETURNING id, name, active, best_friend_id}</pre>
   */
  public static Person update(Handle handle, Person person) {
    return TABLE.update(handle, UPDATE, person);
  }

  /** Writes the columns that are set, and returns the row; see {@link #update}. */
  public static Person update(Handle handle, Long id, Consumer<PersonValues> values) {
    return TABLE.update(handle, UPDATE, PersonValues.of(values), id);
  }

  /**
   * Deletes a person.
   * <pre>{@code DELETE FROM person WHERE id = :id}</pre>
   */
  public static void delete(Handle handle, Person person) {
    TABLE.delete(handle, DELETE, person);
  }

  /** Deletes a person by its key; see {@link #delete}. */
  public static void delete(Handle handle, Long id) {
    TABLE.deleteKey(handle, DELETE, id);
  }
}
