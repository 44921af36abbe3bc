package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Column;
import dev.kinship.runtime.Fetch;
import dev.kinship.runtime.Table;
import dev.kinship.runtime.TableQuery;
import dev.kinship.runtime.ToOne;
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
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they
 * are given no rows. What they return is as the database has it, also after a write. An update or
 * a delete that finds no such row throws a {@code NoSuchRowException}, what the database refuses
 * is a {@code DatabaseException}, and a row without a key is refused with an
 * {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :id1} and
 * {@code :id2} for the key of the row itself; where a key has several columns, they are numbered;
 * what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class DutyTable {

  /** The column {@code day}, a part of the key. */
  public static final Column<Duty, LocalDate> DAY =
      Column.of("day", SqlTypes.LOCAL_DATE, Duty::day);

  /** The column {@code room}, a part of the key. */
  public static final Column<Duty, Integer> ROOM =
      Column.required("room", SqlTypes.INTEGER, Duty::room);

  /** The column {@code vet_id}. */
  public static final Column<Duty, Long> VET_ID = Column.of("vet_id", SqlTypes.LONG, Duty::vetId);

  /** The column {@code order}. */
  public static final Column<Duty, String> ORDER =
      Column.of("\"order\"", SqlTypes.STRING, Duty::order);

  /** The rows of {@code duty} as instances of {@link Duty}. */
  public static final Table<Duty> TABLE =
      Table.of(
              Duty.class,
              "duty",
              List.of(DAY, ROOM, VET_ID, ORDER),
              row -> new Duty(row.get(DAY), row.require(ROOM), row.get(VET_ID), row.get(ORDER)))
          .key(DAY, ROOM);

  /** {@code duty.vet_id} references {@code vet.id}; declared by {@link Duty#vetId()}. */
  public static final ToOne<Duty, Long, Vet> VET =
      ToOne.<Duty, Long, Vet>named("Duty.vet")
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
   * Returns a duty by its key; empty if there is none.
   * <pre>{@code SELECT day, room, vet_id, "order" FROM duty
   *     WHERE day = :id1 AND room = :id2}</pre>
   */
  public static Optional<Duty> find(Handle handle, LocalDate day, int room) {
    return TABLE.find(
        handle,
        "SELECT day, room, vet_id, \"order\" FROM duty"
            + " WHERE day = :id1 AND room = :id2",
        day,
        room);
  }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT day, room, vet_id, "order" FROM duty ORDER BY day, room}</pre>
   */
  public static List<Duty> all(Handle handle) {
    return TABLE.list(handle, "SELECT day, room, vet_id, \"order\" FROM duty ORDER BY day, room");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. Nothing is sent
   * before it is asked for rows.
   * <pre>{@code SELECT day, room, vet_id, "order" FROM duty}</pre>
   */
  public static TableQuery<Duty> query(Handle handle) {
    return TABLE.query(handle, "SELECT day, room, vet_id, \"order\" FROM duty");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Duty> query(Handle handle, Fetch<Duty> fetch) {
    return TABLE.query(handle, "SELECT day, room, vet_id, \"order\" FROM duty", fetch);
  }

  /**
   * Returns a mapper for the rows of any query that has all columns. It maps a row without a key to
   * null, as an outer join may have it.
   */
  public static RowMapper<Duty> mapper() {
    return TABLE.mapper();
  }

  /**
   * The same for columns whose names begin with a prefix, such as {@code p_}; see {@link #mapper}.
   */
  public static RowMapper<Duty> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a duty and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO duty ({columns}) VALUES ({values})
   *     RETURNING day, room, vet_id, "order"}</pre>
   */
  public static Duty insert(Handle handle, Consumer<DutyValues> values) {
    return TABLE.insert(handle, INSERT, DutyValues.of(values));
  }

  /** Inserts a duty; a key that is null takes the database's default; see {@link #insert}. */
  public static Duty insert(Handle handle, Duty duty) {
    return TABLE.insert(handle, INSERT, duty);
  }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the
   * database's default. Rows with a key and rows without are statements of their own; several take
   * one round trip each if they hold over 64,000 bytes.
   * <pre>{@code INSERT INTO duty ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING day, room, vet_id, "order"}</pre>
   */
  public static List<Duty> insertAll(Handle handle, Collection<Duty> duties) {
    return TABLE.insertAll(
        handle,
        "INSERT INTO duty ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING day, room, vet_id, \"order\"",
        duties);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE duty SET {assignments} WHERE day = :id1 AND room = :id2
   *     RETURNING day, room, vet_id, "order"}</pre>
   */
  public static Duty update(Handle handle, Duty duty) {
    return TABLE.update(handle, UPDATE, duty);
  }

  /** Writes the columns that are set, and returns the row; see {@link #update}. */
  public static Duty update(Handle handle, LocalDate day, int room, Consumer<DutyValues> values) {
    return TABLE.update(handle, UPDATE, DutyValues.of(values), day, room);
  }

  /**
   * Deletes a duty.
   * <pre>{@code DELETE FROM duty WHERE day = :id1 AND room = :id2}</pre>
   */
  public static void delete(Handle handle, Duty duty) {
    TABLE.delete(handle, DELETE, duty);
  }

  /** Deletes a duty by its key; see {@link #delete}. */
  public static void delete(Handle handle, LocalDate day, int room) {
    TABLE.deleteKey(handle, DELETE, day, room);
  }
}
