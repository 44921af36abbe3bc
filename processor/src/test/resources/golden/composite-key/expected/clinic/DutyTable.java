package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.CompositeKey;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableQuery;
import dev.kinship.runtime.type.SqlTypes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code duty} of {@link Duty}: its columns, its rows and its associations.
 *
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :id1} and
 * {@code :id2} for the key of the row itself; where a key has several columns, they are numbered;
 * what stands in braces is filled with the columns that were set; {@code {given}} becomes a
 * condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class DutyTable {

  /** The column {@code day}, a part of the key. */
  public static final Column<Duty, LocalDate> DAY =
      Columns.of("day", SqlTypes.LOCAL_DATE, Duty::day);

  /** The column {@code room}, a part of the key. */
  public static final Column<Duty, Integer> ROOM =
      Columns.required("room", SqlTypes.INTEGER, Duty::room);

  /** The column {@code vet_id}. */
  public static final Column<Duty, Long> VET_ID = Columns.of("vet_id", SqlTypes.LONG, Duty::vetId);

  /** The column {@code order}. */
  public static final Column<Duty, String> ORDER =
      Columns.of("\"order\"", SqlTypes.STRING, Duty::order);

  /** The key of {@link Duty}: {@code day, room}. */
  public static final CompositeKey<Duty, Key> KEY =
      Keys.<Duty, Key>of(row -> new Key(row.require(DAY), row.require(ROOM)))
          .column(DAY, Key::day)
          .column(ROOM, Key::room)
          .build();

  /** The rows of {@code duty} as instances of {@link Duty}. */
  public static final Table<Duty> TABLE =
      Tables.of(
              Duty.class,
              "duty",
              List.of(DAY, ROOM, VET_ID, ORDER),
              row -> new Duty(row.get(DAY), row.require(ROOM), row.get(VET_ID), row.get(ORDER)))
          .generated(DutyTable.class, DutyAssociations.class)
          .key(DAY, ROOM);

  /**
   * {@code duty.vet_id} references {@code vet.id}; declared by {@link Duty#vetId()}.
   *
   * <pre>{@code ALTER TABLE duty ADD FOREIGN KEY (vet_id) REFERENCES vet (id)}</pre>
   */
  public static final ToOne<Duty, Long, Vet> VET =
      ToOneBuilder.<Duty, Long, Vet>named("Duty.vet", "DutyTable.VET")
          .key(TABLE, VET_ID)
          .target(() -> VetTable.TABLE, () -> VetTable.ID)
          .get("SELECT id, name FROM vet WHERE id = :key")
          .lookup(
              "SELECT id, name FROM vet"
                  + " WHERE id = (SELECT vet_id FROM duty WHERE day = :id1 AND room = :id2)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM duty s JOIN vet t ON t.id = s.vet_id"
                  + " WHERE s.day = :id1 AND s.room = :id2)")
          .set(
              "UPDATE duty SET vet_id = :key WHERE day = :id1 AND room = :id2"
                  + " AND EXISTS (SELECT 1 FROM vet WHERE id = :key)")
          .remove("UPDATE duty SET vet_id = NULL WHERE day = :id1 AND room = :id2")
          .create(
              "WITH s AS (SELECT day, room FROM duty"
                  + " WHERE day = :id1 AND room = :id2 FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO vet ({columns}) SELECT {values} FROM s"
                  + " RETURNING id, name),"
                  + " u AS (UPDATE duty SET vet_id = t.id"
                  + " FROM t WHERE day = :id1 AND room = :id2)"
                  + " SELECT id, name FROM t")
          .update("UPDATE vet SET {assignments} WHERE id = :key RETURNING id, name")
          .ddl("ALTER TABLE duty ADD FOREIGN KEY (vet_id) REFERENCES vet (id)")
          .build();

  private static final String INSERT =
      "INSERT INTO duty ({columns}) VALUES ({values})"
          + " RETURNING day, room, vet_id, \"order\"";

  private static final String UPDATE =
      "UPDATE duty SET {assignments} WHERE day = :id1 AND room = :id2"
          + " RETURNING day, room, vet_id, \"order\"";

  private static final String DELETE = "DELETE FROM duty WHERE day = :id1 AND room = :id2";

  private DutyTable() {}

  /**
   * Finds a duty by its key.
   *
   * <pre>{@code SELECT day, room, vet_id, "order" FROM duty
   *     WHERE day = :id1 AND room = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param day the key's {@code day}
   * @param room the key's {@code room}
   * @return the duty; empty where there is no such row
   */
  public static Optional<Duty> find(Handle handle, LocalDate day, int room) {
    return Rows.find(
        handle,
        TABLE,
        "SELECT day, room, vet_id, \"order\" FROM duty"
            + " WHERE day = :id1 AND room = :id2",
        day,
        room);
  }

  /**
   * Finds a duty by its key.
   *
   * <pre>{@code SELECT day, room, vet_id, "order" FROM duty
   *     WHERE day = :id1 AND room = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @return the duty; empty where there is no such row
   */
  public static Optional<Duty> find(Handle handle, Key key) {
    return find(handle, key.day(), key.room());
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT day, room, vet_id, "order" FROM duty WHERE {given}}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param keys the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Duty> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(
        handle, TABLE, KEY, "SELECT day, room, vet_id, \"order\" FROM duty WHERE {given}", keys);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT day, room, vet_id, "order" FROM duty ORDER BY day, room}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Duty> all(Handle handle) {
    return Rows.list(
        handle, TABLE, "SELECT day, room, vet_id, \"order\" FROM duty ORDER BY day, room");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT day, room, vet_id, "order" FROM duty}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY day, room} where it is told no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Duty> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT day, room, vet_id, \"order\" FROM duty");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT day, room, vet_id, "order" FROM duty}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY day, room} where it names
   * no order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Duty> query(Handle handle, Fetch<Duty> fetch) {
    return Rows.query(handle, TABLE, "SELECT day, room, vet_id, \"order\" FROM duty", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Duty> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Duty> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a duty.
   *
   * <pre>{@code INSERT INTO duty ({columns}) VALUES ({values})
   *     RETURNING day, room, vet_id, "order"}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the duty as the database has it
   */
  public static Duty insert(Handle handle, Consumer<DutyValues> values) {
    return Rows.insert(handle, TABLE, INSERT, DutyValues.of(values));
  }

  /**
   * Inserts a duty.
   *
   * <pre>{@code INSERT INTO duty ({columns}) VALUES ({values})
   *     RETURNING day, room, vet_id, "order"}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param duty what to insert; a key that is null takes the database's default
   * @return the duty as the database has it
   */
  public static Duty insert(Handle handle, Duty duty) {
    return Rows.insert(handle, TABLE, INSERT, duty);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO duty ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns})
   *     RETURNING day, room, vet_id, "order"}</pre>
   *
   * <p>One round trip for any number; none for none. Rows with a key and rows without are
   * statements of their own; several take one each where they hold more than 64,000 bytes.
   *
   * @param handle the handle to run on
   * @param duties what to insert; keys that are null take the database's default
   * @return the rows as the database has them, in the same order
   */
  public static List<Duty> insertAll(Handle handle, Collection<Duty> duties) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO duty ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING day, room, vet_id, \"order\"",
        duties);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE duty SET {assignments} WHERE day = :id1 AND room = :id2
   *     RETURNING day, room, vet_id, "order"}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param duty what to write
   * @return the duty as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static Duty update(Handle handle, Duty duty) {
    return Rows.update(handle, TABLE, UPDATE, duty);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE duty SET {assignments} WHERE day = :id1 AND room = :id2
   *     RETURNING day, room, vet_id, "order"}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param day the key's {@code day}
   * @param room the key's {@code room}
   * @param values sets the values to write; the other columns stay
   * @return the duty as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Duty update(Handle handle, LocalDate day, int room, Consumer<DutyValues> values) {
    return Rows.update(handle, TABLE, UPDATE, DutyValues.of(values), day, room);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE duty SET {assignments} WHERE day = :id1 AND room = :id2
   *     RETURNING day, room, vet_id, "order"}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @param values sets the values to write; the other columns stay
   * @return the duty as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Duty update(Handle handle, Key key, Consumer<DutyValues> values) {
    return update(handle, key.day(), key.room(), values);
  }

  /**
   * Deletes a duty.
   *
   * <pre>{@code DELETE FROM duty WHERE day = :id1 AND room = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param duty what to delete
   * @throws dev.kinship.runtime.error.UnsavedException if it has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, Duty duty) {
    Rows.delete(handle, TABLE, DELETE, duty);
  }

  /**
   * Deletes a duty by its key.
   *
   * <pre>{@code DELETE FROM duty WHERE day = :id1 AND room = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param day the key's {@code day}
   * @param room the key's {@code room}
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, LocalDate day, int room) {
    Rows.deleteKey(handle, TABLE, DELETE, day, room);
  }

  /**
   * Deletes a duty by its key.
   *
   * <pre>{@code DELETE FROM duty WHERE day = :id1 AND room = :id2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, Key key) {
    delete(handle, key.day(), key.room());
  }

  /**
   * A value of the key of {@link Duty}.
   *
   * @param day the {@code day}
   * @param room the {@code room}
   */
  public record Key(LocalDate day, int room) {}
}
