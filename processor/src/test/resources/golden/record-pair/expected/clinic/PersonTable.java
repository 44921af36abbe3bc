package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.query.TextColumn;
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
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself,
 * {@code :ids} for the keys of the rows that are given and {@code :count} for their number; what stands in braces
 * becomes the columns that were set, or the condition.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "clinic.Pet")
@NullMarked
public final class PersonTable {

  /** The column {@code id}, the key. */
  public static final Column<Person, Long> ID = Columns.of("id", SqlTypes.LONG, Person::id);

  /** The column {@code name}. */
  public static final TextColumn<Person> NAME = Columns.requiredText("name", Person::name);

  /** The rows of {@code person} as instances of {@link Person}. */
  public static final Table<Person> TABLE =
      Tables.of(
              Person.class,
              "person",
              List.of(ID, NAME),
              row -> new Person(row.get(ID), row.require(NAME)))
          .generated(PersonTable.class, PersonAssociations.class)
          .key(ID);

  /** {@code pet.owner_id} references {@code person.id}; see {@link Pet#ownerId()}. */
  public static final ToMany<Person, Long, Pet> PETS =
      ToManyBuilder.<Person, Long, Pet>named("Person.pets", "PersonTable.PETS")
          .key(TABLE, ID)
          .holders(() -> PetTable.TABLE, () -> PetTable.OWNER_ID)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT id, name, owner_id FROM pet WHERE owner_id = :key")
          .orderBy("id")
          .has("SELECT EXISTS (SELECT 1 FROM pet WHERE owner_id = :key)")
          .hasAll("SELECT count(*) FROM pet WHERE owner_id = :key AND id = ANY(:ids)")
          .count("SELECT count(*) FROM pet WHERE owner_id = :key")
          .set(
              "SELECT current_setting('transaction_isolation') FROM person WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, owner_id, (owner_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given"
                  + " FROM pet WHERE id = ANY(ARRAY(SELECT id FROM pet WHERE owner_id = :key) || :ids)"
                  + " ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM person WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE pet p"
                  + " SET owner_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE p.owner_id END"
                  + " FROM held h WHERE p.id = h.id AND h.linked <> h.given AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.name, p.owner_id, h.id AS old1, h.owner_id AS old2)"
                  + " SELECT NULL, NULL, NULL, id, owner_id FROM held UNION ALL SELECT * FROM changed")
          .add(
              "WITH there AS (SELECT 1 FROM person WHERE id = :key FOR NO KEY UPDATE),"
                  + " held AS (SELECT id, owner_id, (owner_id = :key) IS TRUE AS linked FROM pet"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM pet WHERE owner_id = :key LIMIT 0) || :ids)"
                  + " AND EXISTS (SELECT 1 FROM there) ORDER BY id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE pet p SET owner_id = :key FROM held h"
                  + " WHERE p.id = h.id AND NOT h.linked AND (SELECT count(*) FROM held) = :count"
                  + " RETURNING p.id, p.name, p.owner_id, h.id AS old1, h.owner_id AS old2)"
                  + " SELECT NULL, NULL, NULL, h.id, h.owner_id FROM there LEFT JOIN held h ON true"
                  + " UNION ALL SELECT * FROM changed")
          .remove(
              "WITH there AS (SELECT 1 FROM person WHERE id = :key FOR NO KEY UPDATE),"
                  + " held AS (SELECT id, owner_id, (owner_id = :key) IS TRUE AS linked FROM pet"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM pet WHERE owner_id = :key LIMIT 0) || :ids)"
                  + " AND EXISTS (SELECT 1 FROM there) ORDER BY id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE pet p SET owner_id = NULL FROM held h WHERE p.id = h.id AND h.linked"
                  + " RETURNING p.id, p.name, p.owner_id, h.id AS old1, h.owner_id AS old2)"
                  + " SELECT NULL, NULL, NULL, h.id, h.owner_id FROM there LEFT JOIN held h ON true"
                  + " UNION ALL SELECT * FROM changed")
          .create(
              "INSERT INTO pet ({columns}) SELECT {values} FROM person WHERE id = :key"
                  + " RETURNING id, name, owner_id")
          .build();

  private static final String INSERT = "INSERT INTO person ({columns}) VALUES ({values}) RETURNING id, name";

  private static final String UPDATE = "UPDATE person SET {assignments} WHERE id = :id RETURNING id, name";

  private static final String DELETE = "DELETE FROM person WHERE id = :id";

  private PersonTable() {}

  /** Returns a person by its key; empty if there is none. {@code SELECT id, name FROM person WHERE id = :id} */
  public static Optional<Person> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, name FROM person WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, name FROM person WHERE id = ANY(:ids)}</pre>
   */
  public static List<Person> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, name FROM person WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a person with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM person WHERE id = :id)}</pre>
   */
  public static boolean exists(Handle handle, Long id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM person WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM person} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM person"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Person> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT id, name FROM person ORDER BY id} */
  public static List<Person> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, name FROM person ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, name FROM person}</pre>
   */
  public static TableQuery<Person> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, name FROM person");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Person> query(Handle handle, Fetch<Person> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, name FROM person", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Person> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Person> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Person> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a person and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO person ({columns}) VALUES ({values}) RETURNING id, name}</pre>
   */
  public static Person insert(Handle handle, Consumer<PersonValues> values) {
    return Rows.insert(handle, TABLE, INSERT, PersonValues.of(values));
  }

  /** Inserts a person; a key that is null takes the database's default; see {@link #insert}. */
  public static Person insert(Handle handle, Person person) { return Rows.insert(handle, TABLE, INSERT, person); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO person ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, name}</pre>
   */
  public static List<Person> insertAll(Handle handle, Collection<Person> persons) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO person ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, name", persons);
  }

  /**
   * Inserts a person, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO person AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id, name}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Person upsert(Handle handle, Consumer<PersonValues> values) {
    return Upserts.upsert(handle, TABLE, PersonValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Person upsert(Handle handle, Key<Person, ?> key, Consumer<PersonValues> values) {
    return Upserts.upsert(handle, TABLE, key, PersonValues.of(values));
  }

  /** Inserts a person, or writes all its columns but keys; see {@link #upsert}. */
  public static Person upsert(Handle handle, Person person) { return Upserts.upsert(handle, TABLE, person); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Person upsert(Handle handle, Key<Person, ?> key, Person person) {
    return Upserts.upsert(handle, TABLE, key, person);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Person> upsertAll(Handle handle, Collection<Person> persons) {
    return Upserts.upsertAll(handle, TABLE, persons);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Person> upsertAll(Handle handle, Key<Person, ?> key, Collection<Person> persons) {
    return Upserts.upsertAll(handle, TABLE, key, persons);
  }

  /**
   * Inserts a person, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO person ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING RETURNING id, name}</pre>
   */
  public static Optional<Person> insertIfAbsent(Handle handle, Consumer<PersonValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, PersonValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  public static Optional<Person> insertIfAbsent(Handle handle, Person person) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, person);
  }

  /** Inserts a person without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<PersonValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, PersonValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Person person) { Rows.insertOnly(handle, TABLE, INSERT, person); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Person> persons) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO person ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", persons);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE person SET {assignments} WHERE id = :id RETURNING id, name}</pre>
   */
  public static Person update(Handle handle, Person person) { return Rows.update(handle, TABLE, UPDATE, person); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static Person update(Handle handle, Person person, Consumer<PersonValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, person, PersonValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Person update(Handle handle, Long id, Consumer<PersonValues> values) {
    return Rows.update(handle, TABLE, UPDATE, PersonValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<Person> updateAll(Handle handle, Collection<Person> persons) {
    return BulkRows.updateAll(handle, TABLE, persons);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE person SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Person> condition, Consumer<PersonValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, PersonValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Person> updateReturning(
      Handle handle, Condition<Person> condition, Consumer<PersonValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, PersonValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<PersonValues> values) {
    return BulkRows.updateEvery(handle, TABLE, PersonValues.of(values));
  }

  /** Deletes a person. {@code DELETE FROM person WHERE id = :id} */
  public static void delete(Handle handle, Person person) { Rows.delete(handle, TABLE, DELETE, person); }

  /** Deletes a person by its key; see {@link #delete}. */
  public static void delete(Handle handle, Long id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a person with the rows that {@code dependents} names; see {@link #delete}. */
  public static Deleted delete(Handle handle, Person person, Dependents<Person> dependents) {
    return dependents.deleteWith(handle, TABLE, person);
  }

  /** Deletes a person by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, Long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, id);
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Person> persons) {
    BulkRows.deleteAll(handle, TABLE, persons);
  }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM person WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Person> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Person> deleteReturning(Handle handle, Condition<Person> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
