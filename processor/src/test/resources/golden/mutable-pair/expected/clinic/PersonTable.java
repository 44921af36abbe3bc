package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.Column;
import dev.kinship.runtime.Fetch;
import dev.kinship.runtime.Table;
import dev.kinship.runtime.TableQuery;
import dev.kinship.runtime.ToMany;
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
  public static final Column<Person, Long> ID =
      Column.of("id", SqlTypes.LONG, Person::getId, Person::setId);

  /** The column {@code first_name}. */
  public static final Column<Person, String> FIRST_NAME =
      Column.of("first_name", SqlTypes.STRING, Person::getFirstName, Person::setFirstName);

  /** The rows of {@code person} as instances of {@link Person}. */
  public static final Table<Person> TABLE =
      Table.mutable(
              Person.class,
              "person",
              List.of(ID, FIRST_NAME),
              Person::new)
          .key(ID);

  /**
   * {@code clinic."Pets".owner_id} references {@code person.id}; the key is in {@link Pet#ownerId}.
   */
  public static final ToMany<Person, Long, Pet> PETS =
      ToMany.<Person, Long, Pet>named("Person.pets")
          .key(TABLE, ID)
          .holders(() -> PetTable.TABLE, () -> PetTable.OWNER_ID)
          .onReplace(OnReplace.DELETE)
          .get("SELECT id, name, owner_id FROM clinic.\"Pets\" WHERE owner_id = :key")
          .orderBy("name DESC NULLS LAST, id")
          .has("SELECT EXISTS (SELECT 1 FROM clinic.\"Pets\" WHERE owner_id = :key)")
          .hasAll(
              "SELECT count(*) FROM clinic.\"Pets\" WHERE owner_id = :key"
                  + " AND id = ANY(:ids)")
          .count("SELECT count(*) FROM clinic.\"Pets\" WHERE owner_id = :key")
          .set(
              "SELECT 1 FROM person WHERE id = :key FOR NO KEY UPDATE",
              "SELECT id, owner_id FROM clinic.\"Pets\""
                  + " WHERE owner_id = :key OR id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE",
              "DELETE FROM clinic.\"Pets\" WHERE id IN (SELECT id FROM clinic.\"Pets\""
                  + " WHERE owner_id = :key AND NOT id = ANY(:ids) FOR NO KEY UPDATE SKIP LOCKED)"
                  + " AND EXISTS (SELECT 1 FROM person WHERE id = :key)"
                  + " AND (SELECT count(*) FROM clinic.\"Pets\" WHERE id = ANY(:ids)) = :count"
                  + " RETURNING id, name, owner_id",
              "UPDATE clinic.\"Pets\" SET owner_id = :key WHERE id = ANY(:ids)"
                  + " AND owner_id IS DISTINCT FROM :key"
                  + " AND EXISTS (SELECT 1 FROM person WHERE id = :key)"
                  + " AND (SELECT count(*) FROM clinic.\"Pets\" WHERE id = ANY(:ids)) = :count")
          .add(
              "SELECT 1 FROM person WHERE id = :key FOR NO KEY UPDATE",
              "SELECT id, owner_id FROM clinic.\"Pets\" WHERE id = ANY(:ids) ORDER BY id"
                  + " FOR NO KEY UPDATE",
              "UPDATE clinic.\"Pets\" SET owner_id = :key WHERE id = ANY(:ids)"
                  + " AND owner_id IS DISTINCT FROM :key"
                  + " AND EXISTS (SELECT 1 FROM person WHERE id = :key)"
                  + " AND (SELECT count(*) FROM clinic.\"Pets\" WHERE id = ANY(:ids)) = :count")
          .remove(
              "SELECT 1 FROM person WHERE id = :key FOR NO KEY UPDATE",
              "SELECT id, owner_id FROM clinic.\"Pets\" WHERE id = ANY(:ids) ORDER BY id"
                  + " FOR NO KEY UPDATE",
              "UPDATE clinic.\"Pets\" SET owner_id = NULL WHERE owner_id = :key"
                  + " AND id = ANY(:ids)")
          .create(
              "INSERT INTO clinic.\"Pets\" ({columns})"
                  + " SELECT {values} FROM person WHERE id = :key RETURNING id, name, owner_id")
          .build();

  private static final String INSERT =
      "INSERT INTO person ({columns}) VALUES ({values}) RETURNING id, first_name";

  private static final String UPDATE =
      "UPDATE person SET {assignments} WHERE id = :id RETURNING id, first_name";

  private static final String DELETE = "DELETE FROM person WHERE id = :id";

  private PersonTable() {}

  /**
   * Returns a person by its key; empty if there is none.
   * <pre>{@code SELECT id, first_name FROM person WHERE id = :id}</pre>
   */
  public static Optional<Person> find(Handle handle, Long id) {
    return TABLE.find(handle, "SELECT id, first_name FROM person WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, first_name FROM person WHERE id = ANY(:ids)}</pre>
   */
  public static List<Person> findAll(Handle handle, Collection<Long> ids) {
    return TABLE.findAll(handle, "SELECT id, first_name FROM person WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT id, first_name FROM person ORDER BY id}</pre>
   */
  public static List<Person> all(Handle handle) {
    return TABLE.list(handle, "SELECT id, first_name FROM person ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. Nothing is sent
   * before it is asked for rows.
   * <pre>{@code SELECT id, first_name FROM person}</pre>
   */
  public static TableQuery<Person> query(Handle handle) {
    return TABLE.query(handle, "SELECT id, first_name FROM person");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Person> query(Handle handle, Fetch<Person> fetch) {
    return TABLE.query(handle, "SELECT id, first_name FROM person", fetch);
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
   * <pre>{@code INSERT INTO person ({columns}) VALUES ({values}) RETURNING id, first_name}</pre>
   */
  public static Person insert(Handle handle, Consumer<PersonValues> values) {
    return TABLE.insert(handle, INSERT, PersonValues.of(values));
  }

  /** Inserts a person; a key that is null takes the database's default; see {@link #insert}. */
  public static Person insert(Handle handle, Person person) {
    return TABLE.insert(handle, INSERT, person);
  }

  /**
   * Inserts any number of rows and returns the same instances in the same order. A key that is null
   * takes the database's default. Rows with a key and rows without are statements of their own;
   * several take one round trip each if they hold over 64,000 bytes.
   * <pre>{@code INSERT INTO person ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING id, first_name}</pre>
   */
  public static List<Person> insertAll(Handle handle, Collection<Person> persons) {
    return TABLE.insertAll(
        handle,
        "INSERT INTO person ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING id, first_name",
        persons);
  }

  /**
   * Writes all columns of a row but its key, and returns the same instance.
   * <pre>{@code UPDATE person SET {assignments} WHERE id = :id RETURNING id, first_name}</pre>
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
