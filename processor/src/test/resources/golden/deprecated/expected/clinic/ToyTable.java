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
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code toy} of {@link Toy}: its columns, its rows and its associations.
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
@SuppressWarnings("removal")
public final class ToyTable {

  /** The column {@code id}, the key. */
  public static final Column<Toy, Long> ID = Columns.of("id", SqlTypes.LONG, Toy::id);

  /** The column {@code person_id}. */
  public static final Column<Toy, Long> PERSON_ID =
      Columns.of("person_id", SqlTypes.LONG, Toy::personId);

  /** The rows of {@code toy} as instances of {@link Toy}. */
  public static final Table<Toy> TABLE =
      Tables.of(
              Toy.class,
              "toy",
              List.of(ID, PERSON_ID),
              row -> new Toy(row.get(ID), row.get(PERSON_ID)))
          .generated(ToyTable.class, ToyAssociations.class)
          .key(ID);

  /**
   * {@code toy.person_id} references {@code person.id}; declared by {@link Toy#personId()}.
   *
   * <pre>{@code ALTER TABLE toy ADD FOREIGN KEY (person_id) REFERENCES person (id)}</pre>
   */
  public static final ToOne<Toy, Long, Person> PERSON =
      ToOneBuilder.<Toy, Long, Person>named("Toy.person", "ToyTable.PERSON")
          .key(TABLE, PERSON_ID)
          .target(() -> PersonTable.TABLE, () -> PersonTable.ID)
          .get("SELECT id FROM person WHERE id = :key")
          .lookup("SELECT id FROM person WHERE id = (SELECT person_id FROM toy WHERE id = :id)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM toy s JOIN person t ON t.id = s.person_id"
                  + " WHERE s.id = :id)")
          .set(
              "UPDATE toy SET person_id = :key WHERE id = :id"
                  + " AND EXISTS (SELECT 1 FROM person WHERE id = :key)")
          .remove("UPDATE toy SET person_id = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM toy WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO person ({columns}) SELECT {values} FROM s RETURNING id),"
                  + " u AS (UPDATE toy p SET person_id = t.id FROM t WHERE p.id = :id)"
                  + " SELECT id FROM t")
          .update("UPDATE person SET {assignments} WHERE id = :key RETURNING id")
          .ddl("ALTER TABLE toy ADD FOREIGN KEY (person_id) REFERENCES person (id)")
          .build();

  private static final String INSERT =
      "INSERT INTO toy ({columns}) VALUES ({values}) RETURNING id, person_id";

  private static final String UPDATE =
      "UPDATE toy SET {assignments} WHERE id = :id RETURNING id, person_id";

  private static final String DELETE = "DELETE FROM toy WHERE id = :id";

  private ToyTable() {}

  /**
   * Finds a toy by its key.
   *
   * <pre>{@code SELECT id, person_id FROM toy WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @return the toy; empty where there is no such row
   */
  public static Optional<Toy> find(Handle handle, Long id) {
    return Rows.find(handle, TABLE, "SELECT id, person_id FROM toy WHERE id = :id", id);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT id, person_id FROM toy WHERE id = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param ids the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Toy> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(
        handle, TABLE, ID, "SELECT id, person_id FROM toy WHERE id = ANY(:ids)", ids);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT id, person_id FROM toy ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Toy> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT id, person_id FROM toy ORDER BY id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT id, person_id FROM toy}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY id} where it is told no order.
   * Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Toy> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, person_id FROM toy");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, person_id FROM toy}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Toy> query(Handle handle, Fetch<Toy> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, person_id FROM toy", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Toy> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Toy> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a toy.
   *
   * <pre>{@code INSERT INTO toy ({columns}) VALUES ({values}) RETURNING id, person_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the toy as the database has it
   */
  public static Toy insert(Handle handle, Consumer<ToyValues> values) {
    return Rows.insert(handle, TABLE, INSERT, ToyValues.of(values));
  }

  /**
   * Inserts a toy.
   *
   * <pre>{@code INSERT INTO toy ({columns}) VALUES ({values}) RETURNING id, person_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param toy what to insert; a key that is null takes the database's default
   * @return the toy as the database has it
   */
  public static Toy insert(Handle handle, Toy toy) {
    return Rows.insert(handle, TABLE, INSERT, toy);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO toy ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING id, person_id}</pre>
   *
   * <p>One round trip for any number; none for none. Rows with a key and rows without are
   * statements of their own; several take one each where they hold more than 64,000 bytes.
   *
   * @param handle the handle to run on
   * @param toys what to insert; keys that are null take the database's default
   * @return the rows as the database has them, in the same order
   */
  public static List<Toy> insertAll(Handle handle, Collection<Toy> toys) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO toy ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING id, person_id",
        toys);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE toy SET {assignments} WHERE id = :id RETURNING id, person_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param toy what to write
   * @return the toy as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static Toy update(Handle handle, Toy toy) {
    return Rows.update(handle, TABLE, UPDATE, toy);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE toy SET {assignments} WHERE id = :id RETURNING id, person_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @param values sets the values to write; the other columns stay
   * @return the toy as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Toy update(Handle handle, Long id, Consumer<ToyValues> values) {
    return Rows.update(handle, TABLE, UPDATE, ToyValues.of(values), id);
  }

  /**
   * Deletes a toy.
   *
   * <pre>{@code DELETE FROM toy WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param toy what to delete
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, Toy toy) {
    Rows.delete(handle, TABLE, DELETE, toy);
  }

  /**
   * Deletes a toy by its key.
   *
   * <pre>{@code DELETE FROM toy WHERE id = :id}</pre>
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
