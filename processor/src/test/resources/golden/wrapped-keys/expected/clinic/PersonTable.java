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
@KinshipGenerated(with = "clinic.Pet")
@NullMarked
public final class PersonTable {

  /** The column {@code id}, the key. */
  public static final Column<Person, PersonId> ID =
      Columns.of(
          "id",
          SqlTypes.wrapped(PersonId.class, SqlTypes.LONG, PersonId::new, PersonId::value),
          Person::id);

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
  public static final ToMany<Person, PersonId, Pet> PETS =
      ToManyBuilder.<Person, PersonId, Pet>named("Person.pets", "PersonTable.PETS")
          .key(TABLE, ID)
          .holders(() -> PetTable.TABLE, () -> PetTable.OWNER_ID)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT id, owner_id, mother_id, sitters FROM pet WHERE owner_id = :key")
          .orderBy("id")
          .has("SELECT EXISTS (SELECT 1 FROM pet WHERE owner_id = :key)")
          .hasAll("SELECT count(*) FROM pet WHERE owner_id = :key AND id = ANY(:ids)")
          .count("SELECT count(*) FROM pet WHERE owner_id = :key")
          .set(
              "SELECT current_setting('transaction_isolation') FROM person WHERE id = :key"
                  + " FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, owner_id,"
                  + " (owner_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM pet"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM pet WHERE owner_id = :key) || :ids)"
                  + " ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM person WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE pet p"
                  + " SET owner_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL ELSE"
                  + " p.owner_id END FROM held h WHERE p.id = h.id AND h.linked <> h.given"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.owner_id, p.mother_id, p.sitters)"
                  + " SELECT c.id, c.owner_id, c.mother_id, c.sitters, h.id, h.owner_id"
                  + " FROM held h LEFT JOIN changed c ON c.id = h.id")
          .add(
              "SELECT 1 FROM person WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, owner_id,"
                  + " (owner_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM pet"
                  + " WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM person WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE pet p SET owner_id = :key FROM held h"
                  + " WHERE p.id = h.id AND h.given AND NOT h.linked"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.owner_id, p.mother_id, p.sitters)"
                  + " SELECT c.id, c.owner_id, c.mother_id, c.sitters, h.id, h.owner_id"
                  + " FROM held h LEFT JOIN changed c ON c.id = h.id")
          .remove(
              "SELECT 1 FROM person WHERE id = :key FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, owner_id,"
                  + " (owner_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM pet"
                  + " WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM person WHERE id = :key"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE pet p SET owner_id = NULL FROM held h"
                  + " WHERE p.id = h.id AND h.given AND h.linked AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.owner_id, p.mother_id, p.sitters)"
                  + " SELECT c.id, c.owner_id, c.mother_id, c.sitters, h.id, h.owner_id"
                  + " FROM held h LEFT JOIN changed c ON c.id = h.id")
          .create(
              "INSERT INTO pet ({columns}) SELECT {values} FROM person WHERE id = :key"
                  + " RETURNING id, owner_id, mother_id, sitters")
          .build();

  private static final String INSERT =
      "INSERT INTO person ({columns}) VALUES ({values}) RETURNING id, name";

  private static final String UPDATE =
      "UPDATE person SET {assignments} WHERE id = :id RETURNING id, name";

  private static final String DELETE = "DELETE FROM person WHERE id = :id";

  private PersonTable() {}

  /**
   * Returns a person by its key; empty if there is none.
   * <pre>{@code SELECT id, name FROM person WHERE id = :id}</pre>
   */
  public static Optional<Person> find(Handle handle, PersonId id) {
    return Rows.find(handle, TABLE, "SELECT id, name FROM person WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, name FROM person WHERE id = ANY(:ids)}</pre>
   */
  public static List<Person> findAll(Handle handle, Collection<PersonId> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, name FROM person WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT id, name FROM person ORDER BY id}</pre>
   */
  public static List<Person> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, name FROM person ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. Nothing is sent
   * before it is asked for rows.
   * <pre>{@code SELECT id, name FROM person}</pre>
   */
  public static TableQuery<Person> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, name FROM person");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Person> query(Handle handle, Fetch<Person> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, name FROM person", fetch);
  }

  /**
   * Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent.
   */
  public static Fetch<Person> fetch() {
    return Fetch.all();
  }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Person> mapper() {
    return TABLE.mapper();
  }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Person> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a person and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO person ({columns}) VALUES ({values}) RETURNING id, name}</pre>
   */
  public static Person insert(Handle handle, Consumer<PersonValues> values) {
    return Rows.insert(handle, TABLE, INSERT, PersonValues.of(values));
  }

  /** Inserts a person; a key that is null takes the database's default; see {@link #insert}. */
  public static Person insert(Handle handle, Person person) {
    return Rows.insert(handle, TABLE, INSERT, person);
  }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the
   * database's default. Rows with a key and rows without are statements of their own; several take
   * one round trip each if they hold over 64,000 bytes.
   * <pre>{@code INSERT INTO person ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING id, name}</pre>
   */
  public static List<Person> insertAll(Handle handle, Collection<Person> persons) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO person ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING id, name",
        persons);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE person SET {assignments} WHERE id = :id RETURNING id, name}</pre>
   */
  public static Person update(Handle handle, Person person) {
    return Rows.update(handle, TABLE, UPDATE, person);
  }

  /** Writes the columns that are set, and returns the row; see {@link #update}. */
  public static Person update(Handle handle, PersonId id, Consumer<PersonValues> values) {
    return Rows.update(handle, TABLE, UPDATE, PersonValues.of(values), id);
  }

  /**
   * Deletes a person.
   * <pre>{@code DELETE FROM person WHERE id = :id}</pre>
   */
  public static void delete(Handle handle, Person person) {
    Rows.delete(handle, TABLE, DELETE, person);
  }

  /** Deletes a person by its key; see {@link #delete}. */
  public static void delete(Handle handle, PersonId id) {
    Rows.deleteKey(handle, TABLE, DELETE, id);
  }
}
