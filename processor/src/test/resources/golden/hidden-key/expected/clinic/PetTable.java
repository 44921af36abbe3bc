package clinic;

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
import java.util.UUID;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code pet} of {@link Pet}: its columns, its rows and its associations.
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
public final class PetTable {

  /** The column {@code id}, the key. */
  public static final Column<Pet, Long> ID = Columns.of("id", SqlTypes.LONG, Pet::id);

  /** The column {@code name}. */
  public static final Column<Pet, String> NAME = Columns.of("name", SqlTypes.STRING, Pet::name);

  /** The column {@code owner_id}, for which {@link Pet} has no property. */
  public static final Column<Pet, UUID> OWNER_ID = Columns.hidden("owner_id", SqlTypes.UUID);

  /** The rows of {@code pet} as instances of {@link Pet}. */
  public static final Table<Pet> TABLE =
      Tables.of(
              Pet.class,
              "pet",
              List.of(ID, NAME, OWNER_ID),
              row -> new Pet(row.get(ID), row.get(NAME)))
          .generated(PetTable.class, PetAssociations.class)
          .key(ID);

  /**
   * {@code pet.owner_id} references {@code person.id}; declared by {@link Pet}.
   *
   * <pre>{@code ALTER TABLE pet ADD FOREIGN KEY (owner_id) REFERENCES person (id)
   *     ON DELETE SET NULL}</pre>
   */
  public static final ToOne<Pet, UUID, Person> OWNER =
      ToOneBuilder.<Pet, UUID, Person>named("Pet.owner", "PetTable.OWNER")
          .key(TABLE, OWNER_ID)
          .target(() -> PersonTable.TABLE, () -> PersonTable.ID)
          .get(
              "SELECT t.id, s.owner_id FROM pet s LEFT JOIN person t ON t.id = s.owner_id"
                  + " WHERE s.id = :id")
          .lookup("SELECT id FROM person WHERE id = (SELECT owner_id FROM pet WHERE id = :id)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM pet s JOIN person t ON t.id = s.owner_id"
                  + " WHERE s.id = :id)")
          .set(
              "UPDATE pet SET owner_id = :key WHERE id = :id"
                  + " AND EXISTS (SELECT 1 FROM person WHERE id = :key)")
          .remove("UPDATE pet SET owner_id = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM pet WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO person ({columns}) SELECT {values} FROM s RETURNING id),"
                  + " u AS (UPDATE pet p SET owner_id = t.id FROM t WHERE p.id = :id)"
                  + " SELECT id FROM t")
          .update(
              "UPDATE person SET {assignments}"
                  + " WHERE id = (SELECT owner_id FROM pet WHERE id = :id) RETURNING id")
          .ddl(
              "ALTER TABLE pet ADD FOREIGN KEY (owner_id) REFERENCES person (id)"
                  + " ON DELETE SET NULL")
          .build();

  private static final String INSERT =
      "INSERT INTO pet ({columns}) VALUES ({values}) RETURNING id, name";

  private static final String UPDATE =
      "UPDATE pet SET {assignments} WHERE id = :id RETURNING id, name";

  private static final String DELETE = "DELETE FROM pet WHERE id = :id";

  private PetTable() {}

  /**
   * Finds a pet by its key.
   *
   * <pre>{@code SELECT id, name FROM pet WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @return the pet; empty where there is no such row
   */
  public static Optional<Pet> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, name FROM pet WHERE id = :id", id);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT id, name FROM pet WHERE id = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param ids the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Pet> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(handle, TABLE, ID, "SELECT id, name FROM pet WHERE id = ANY(:ids)", ids);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT id, name FROM pet ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Pet> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, name FROM pet ORDER BY id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT id, name FROM pet}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY id} where it is told no order.
   * Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Pet> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, name FROM pet");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, name FROM pet}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Pet> query(Handle handle, Fetch<Pet> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, name FROM pet", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Pet> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Pet> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a pet.
   *
   * <pre>{@code INSERT INTO pet ({columns}) VALUES ({values}) RETURNING id, name}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the pet as the database has it
   */
  public static Pet insert(Handle handle, Consumer<PetValues> values) {
    return Rows.insert(handle, TABLE, INSERT, PetValues.of(values));
  }

  /**
   * Inserts a pet.
   *
   * <pre>{@code INSERT INTO pet ({columns}) VALUES ({values}) RETURNING id, name}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param pet what to insert; a key that is null takes the database's default
   * @return the pet as the database has it
   */
  public static Pet insert(Handle handle, Pet pet) {
    return Rows.insert(handle, TABLE, INSERT, pet);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO pet ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING id, name}</pre>
   *
   * <p>One round trip for any number; none for none. Rows with a key and rows without are
   * statements of their own; several take one each where they hold more than 64,000 bytes.
   *
   * @param handle the handle to run on
   * @param pets what to insert; keys that are null take the database's default
   * @return the rows as the database has them, in the same order
   */
  public static List<Pet> insertAll(Handle handle, Collection<Pet> pets) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO pet ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING id, name",
        pets);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE pet SET {assignments} WHERE id = :id RETURNING id, name}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param pet what to write
   * @return the pet as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static Pet update(Handle handle, Pet pet) {
    return Rows.update(handle, TABLE, UPDATE, pet);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE pet SET {assignments} WHERE id = :id RETURNING id, name}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @param values sets the values to write; the other columns stay
   * @return the pet as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Pet update(Handle handle, Long id, Consumer<PetValues> values) {
    return Rows.update(handle, TABLE, UPDATE, PetValues.of(values), id);
  }

  /**
   * Deletes a pet.
   *
   * <pre>{@code DELETE FROM pet WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param pet what to delete
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, Pet pet) {
    Rows.delete(handle, TABLE, DELETE, pet);
  }

  /**
   * Deletes a pet by its key.
   *
   * <pre>{@code DELETE FROM pet WHERE id = :id}</pre>
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
