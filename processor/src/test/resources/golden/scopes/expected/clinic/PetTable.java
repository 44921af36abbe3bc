package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Scopes;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Scope;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableQuery;
import dev.kinship.runtime.type.SqlTypes;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
 * row itself, {@code :ids} for the keys of the rows that are given and {@code :count} for their
 * number; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class PetTable {

  /** The column {@code id}, the key. */
  public static final Column<Pet, Long> ID = Columns.of("id", SqlTypes.LONG, Pet::id);

  /** The column {@code died_at}. */
  public static final Column<Pet, Instant> DIED_AT =
      Columns.of("died_at", SqlTypes.INSTANT, Pet::diedAt);

  /** The column {@code owner_id}. */
  public static final Column<Pet, Long> OWNER_ID =
      Columns.required("owner_id", SqlTypes.LONG, Pet::ownerId);

  /** The column {@code admirer_id}. */
  public static final Column<Pet, Long> ADMIRER_ID =
      Columns.of("admirer_id", SqlTypes.LONG, Pet::admirerId);

  /** The scope {@code alive}: {@code died_at IS NULL}, the default. */
  public static final Scope<Pet> ALIVE = Scopes.named("alive", "died_at IS NULL");

  /** The scope {@code buried}: {@code died_at < now() - interval '1 week'}. */
  public static final Scope<Pet> BURIED =
      Scopes.named("buried", "died_at < now() - interval '1 week'");

  /**
   * The scope {@code longGone}:
   * {@code died_at < now() - interval '10 years'
   *   OR EXTRACT(year FROM died_at) < 2000}.
   */
  public static final Scope<Pet> LONG_GONE =
      Scopes.named(
          "longGone",
          "died_at < now() - interval '10 years'\n"
              + "  OR EXTRACT(year FROM died_at) < 2000");

  /** The rows of {@code pet} as instances of {@link Pet}. */
  public static final Table<Pet> TABLE =
      Tables.of(
              Pet.class,
              "pet",
              List.of(ID, DIED_AT, OWNER_ID, ADMIRER_ID),
              row ->
                  new Pet(
                      row.get(ID),
                      row.get(DIED_AT),
                      row.require(OWNER_ID),
                      row.get(ADMIRER_ID)))
          .generated(PetTable.class, PetAssociations.class)
          .key(ID);

  /**
   * {@code pet.owner_id} references {@code person.id}; declared by {@link Pet#ownerId()}.
   *
   * <pre>{@code ALTER TABLE pet ADD FOREIGN KEY (owner_id) REFERENCES person (id)}</pre>
   */
  public static final ToOne<Pet, Long, Person> OWNER =
      ToOneBuilder.<Pet, Long, Person>named("Pet.owner", "PetTable.OWNER")
          .key(TABLE, OWNER_ID)
          .target(() -> PersonTable.TABLE, () -> PersonTable.ID)
          .required()
          .get("SELECT id, active, (active) FROM person WHERE id = :key")
          .fetch("SELECT id, active FROM person WHERE id = :key")
          .lookup(
              "SELECT id, active FROM person"
                  + " WHERE id = (SELECT owner_id FROM pet WHERE id = :id)")
          .scope("active")
          .has(
              "SELECT EXISTS (SELECT 1 FROM person"
                  + " WHERE id = (SELECT owner_id FROM pet WHERE id = :id) AND (active))")
          .set(
              "UPDATE pet SET owner_id = :key WHERE id = :id"
                  + " AND EXISTS (SELECT 1 FROM person WHERE id = :key)")
          .create(
              "WITH s AS (SELECT id FROM pet WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO person ({columns}) SELECT {values} FROM s"
                  + " RETURNING id, active),"
                  + " u AS (UPDATE pet p SET owner_id = t.id FROM t WHERE p.id = :id)"
                  + " SELECT id, active FROM t")
          .update("UPDATE person SET {assignments} WHERE id = :key RETURNING id, active")
          .ddl("ALTER TABLE pet ADD FOREIGN KEY (owner_id) REFERENCES person (id)")
          .build();

  /**
   * {@code pet.admirer_id} references {@code person.id}; declared by {@link Pet#admirerId()}.
   *
   * <pre>{@code ALTER TABLE pet ADD FOREIGN KEY (admirer_id) REFERENCES person (id),
   *     ADD UNIQUE (admirer_id)}</pre>
   */
  public static final ToOne<Pet, Long, Person> ADMIRER =
      ToOneBuilder.<Pet, Long, Person>named("Pet.admirer", "PetTable.ADMIRER")
          .key(TABLE, ADMIRER_ID)
          .target(() -> PersonTable.TABLE, () -> PersonTable.ID)
          .get("SELECT id, active, (active) FROM person WHERE id = :key")
          .fetch("SELECT id, active FROM person WHERE id = :key")
          .lookup(
              "SELECT id, active FROM person"
                  + " WHERE id = (SELECT admirer_id FROM pet WHERE id = :id)")
          .scope("active")
          .has(
              "SELECT EXISTS (SELECT 1 FROM person"
                  + " WHERE id = (SELECT admirer_id FROM pet WHERE id = :id) AND (active))")
          .set(
              OnReplace.UNLINK,
              "SELECT current_setting('transaction_isolation') FROM person WHERE id = :key"
                  + " FOR NO KEY UPDATE",
              "WITH held AS (SELECT id, admirer_id,"
                  + " (admirer_id = :key) IS TRUE AS linked, id = ANY(:ids) AS given FROM pet"
                  + " WHERE id = ANY(ARRAY(SELECT id FROM pet WHERE admirer_id = :key) || :ids)"
                  + " ORDER BY id FOR UPDATE),"
                  + " ready AS (SELECT 1 FROM person WHERE id = :key"
                  + " AND (SELECT count(*) FROM held WHERE given) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %'"
                  + " FOR NO KEY UPDATE SKIP LOCKED),"
                  + " leavers AS (UPDATE pet p SET admirer_id = NULL FROM held h"
                  + " WHERE p.id = h.id AND h.linked AND NOT h.given"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.died_at, p.owner_id, p.admirer_id),"
                  + " joiners AS (UPDATE pet p SET admirer_id = :key FROM held h"
                  + " WHERE p.id = h.id AND h.given AND NOT h.linked"
                  + " AND (SELECT count(*) FROM leavers) >= 0 AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.id, p.died_at, p.owner_id, p.admirer_id)"
                  + " SELECT c.id, c.died_at, c.owner_id, c.admirer_id, h.id, h.admirer_id"
                  + " FROM held h"
                  + " LEFT JOIN (SELECT * FROM leavers UNION ALL SELECT * FROM joiners) c"
                  + " ON c.id = h.id")
          .remove("UPDATE pet SET admirer_id = NULL WHERE id = :id")
          .create(
              "WITH s AS (SELECT id FROM pet WHERE id = :id FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO person ({columns}) SELECT {values} FROM s"
                  + " RETURNING id, active),"
                  + " u AS (UPDATE pet p SET admirer_id = t.id FROM t WHERE p.id = :id)"
                  + " SELECT id, active FROM t")
          .update("UPDATE person SET {assignments} WHERE id = :key RETURNING id, active")
          .destroy(
              "WITH t AS (SELECT 1 FROM person WHERE id = :key FOR UPDATE),"
                  + " u AS (UPDATE pet SET admirer_id = NULL WHERE id = :id AND admirer_id = :key"
                  + " AND EXISTS (SELECT 1 FROM t) RETURNING id)"
                  + " DELETE FROM person WHERE id = :key AND EXISTS (SELECT 1 FROM u)")
          .ddl(
              "ALTER TABLE pet ADD FOREIGN KEY (admirer_id) REFERENCES person (id),"
                  + " ADD UNIQUE (admirer_id)")
          .build();

  private static final String INSERT =
      "INSERT INTO pet ({columns}) VALUES ({values})"
          + " RETURNING id, died_at, owner_id, admirer_id";

  private static final String UPDATE =
      "UPDATE pet SET {assignments} WHERE id = :id"
          + " RETURNING id, died_at, owner_id, admirer_id";

  private static final String DELETE = "DELETE FROM pet WHERE id = :id";

  private PetTable() {}

  /**
   * Finds a pet by its key.
   *
   * <pre>{@code SELECT id, died_at, owner_id, admirer_id FROM pet WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @return the pet; empty where there is no such row
   */
  public static Optional<Pet> find(Handle handle, Long id) {
    return Rows.find(
        handle, TABLE, "SELECT id, died_at, owner_id, admirer_id FROM pet WHERE id = :id", id);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT id, died_at, owner_id, admirer_id FROM pet WHERE id = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param ids the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Pet> findAll(Handle handle, Collection<Long> ids) {
    return Rows.findAll(
        handle,
        TABLE,
        ID,
        "SELECT id, died_at, owner_id, admirer_id FROM pet WHERE id = ANY(:ids)",
        ids);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT id, died_at, owner_id, admirer_id FROM pet ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Pet> all(Handle handle) {
    return Rows.list(
        handle, TABLE, "SELECT id, died_at, owner_id, admirer_id FROM pet ORDER BY id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT id, died_at, owner_id, admirer_id FROM pet}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY id} where it is told no order.
   * Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Pet> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT id, died_at, owner_id, admirer_id FROM pet");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, died_at, owner_id, admirer_id FROM pet}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Pet> query(Handle handle, Fetch<Pet> fetch) {
    return Rows.query(handle, TABLE, "SELECT id, died_at, owner_id, admirer_id FROM pet", fetch);
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
   * <pre>{@code INSERT INTO pet ({columns}) VALUES ({values})
   *     RETURNING id, died_at, owner_id, admirer_id}</pre>
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
   * <pre>{@code INSERT INTO pet ({columns}) VALUES ({values})
   *     RETURNING id, died_at, owner_id, admirer_id}</pre>
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
   *     FROM unnest({arrays}) AS given ({columns})
   *     RETURNING id, died_at, owner_id, admirer_id}</pre>
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
            + " FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING id, died_at, owner_id, admirer_id",
        pets);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE pet SET {assignments} WHERE id = :id
   *     RETURNING id, died_at, owner_id, admirer_id}</pre>
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
   * <pre>{@code UPDATE pet SET {assignments} WHERE id = :id
   *     RETURNING id, died_at, owner_id, admirer_id}</pre>
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
