package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToOneBuilder;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.CompositeKey;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.TextColumn;
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
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :id1} and {@code :id2} for the key of the
 * row itself; where a key has several columns, they are numbered; what stands in braces becomes the columns that were
 * set, or the condition; {@code {given}} becomes a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class DutyTable {

  /** The column {@code day}, a part of the key. */
  public static final Column<Duty, LocalDate> DAY = Columns.of("day", SqlTypes.LOCAL_DATE, Duty::day);

  /** The column {@code room}, a part of the key. */
  public static final Column<Duty, Integer> ROOM = Columns.required("room", SqlTypes.INTEGER, Duty::room);

  /** The column {@code vet_id}. */
  public static final Column<Duty, Long> VET_ID = Columns.of("vet_id", SqlTypes.LONG, Duty::vetId);

  /** The column {@code order}. */
  public static final TextColumn<Duty> ORDER = Columns.text("\"order\"", Duty::order);

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

  /** {@code duty.vet_id} references {@code vet.id}; see {@link Duty#vetId()}. */
  public static final ToOne<Duty, Long, Vet> VET =
      ToOneBuilder.<Duty, Long, Vet>named("Duty.vet", "DutyTable.VET")
          .key(TABLE, VET_ID)
          .target(() -> VetTable.TABLE, () -> VetTable.ID)
          .get("SELECT id, name FROM vet WHERE id = :key")
          .lookup("SELECT id, name FROM vet WHERE id = (SELECT vet_id FROM duty WHERE day = :id1 AND room = :id2)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM duty s JOIN vet t ON t.id = s.vet_id"
                  + " WHERE s.day = :id1 AND s.room = :id2)")
          .set(
              "UPDATE duty SET vet_id = :key WHERE day = :id1 AND room = :id2"
                  + " AND EXISTS (SELECT 1 FROM vet WHERE id = :key)")
          .remove("UPDATE duty SET vet_id = NULL WHERE day = :id1 AND room = :id2")
          .create(
              "WITH s AS (SELECT day, room FROM duty WHERE day = :id1 AND room = :id2 FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO vet ({columns}) SELECT {values} FROM s RETURNING id, name),"
                  + " u AS (UPDATE duty SET vet_id = t.id FROM t WHERE day = :id1 AND room = :id2 RETURNING 1)"
                  + " SELECT id, name, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE vet SET {assignments} WHERE id = :key RETURNING id, name")
          .ddl("ALTER TABLE duty ADD FOREIGN KEY (vet_id) REFERENCES vet (id)")
          .build();

  private static final String INSERT =
      "INSERT INTO duty ({columns}) VALUES ({values}) RETURNING day, room, vet_id, \"order\"";

  private static final String UPDATE =
      "UPDATE duty SET {assignments} WHERE day = :id1 AND room = :id2"
          + " RETURNING day, room, vet_id, \"order\"";

  private static final String DELETE = "DELETE FROM duty WHERE day = :id1 AND room = :id2";

  private DutyTable() {}

  /**
   * Returns a duty by its key; empty if there is none.
   * <pre>{@code SELECT day, room, vet_id, "order" FROM duty WHERE day = :id1 AND room = :id2}</pre>
   */
  public static Optional<Duty> find(Handle handle, LocalDate day, int room) {
    return Rows.find(handle, TABLE,
        "SELECT day, room, vet_id, \"order\" FROM duty WHERE day = :id1 AND room = :id2", day, room);
  }

  /** The same with the key as a record; see {@link #find}. */
  public static Optional<Duty> find(Handle handle, Key key) { return find(handle, key.day(), key.room()); }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT day, room, vet_id, "order" FROM duty WHERE {given}}</pre>
   */
  public static List<Duty> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(handle, TABLE, KEY, "SELECT day, room, vet_id, \"order\" FROM duty WHERE {given}", keys);
  }

  /**
   * Returns whether there is a duty with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM duty WHERE day = :id1 AND room = :id2)}</pre>
   */
  public static boolean exists(Handle handle, LocalDate day, int room) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM duty WHERE day = :id1 AND room = :id2)", day, room);
  }

  /** The same with the key as a record; see {@link #exists}. */
  public static boolean exists(Handle handle, Key key) { return exists(handle, key.day(), key.room()); }

  /** Returns how many rows there are. {@code SELECT count(*) FROM duty} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM duty"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Duty> fetch) { return query(handle, fetch).count(); }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT day, room, vet_id, "order" FROM duty ORDER BY day, room}</pre>
   */
  public static List<Duty> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT day, room, vet_id, \"order\" FROM duty ORDER BY day, room");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT day, room, vet_id, "order" FROM duty}</pre>
   */
  public static TableQuery<Duty> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT day, room, vet_id, \"order\" FROM duty");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Duty> query(Handle handle, Fetch<Duty> fetch) {
    return Rows.query(handle, TABLE, "SELECT day, room, vet_id, \"order\" FROM duty", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Duty> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Duty> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Duty> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a duty and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO duty ({columns}) VALUES ({values}) RETURNING day, room, vet_id, "order"}</pre>
   */
  public static Duty insert(Handle handle, Consumer<DutyValues> values) {
    return Rows.insert(handle, TABLE, INSERT, DutyValues.of(values));
  }

  /** Inserts a duty; a key that is null takes the database's default; see {@link #insert}. */
  public static Duty insert(Handle handle, Duty duty) { return Rows.insert(handle, TABLE, INSERT, duty); }

  /**
   * Inserts any number of rows and returns them in the same order. A key that is null takes the database's default.
   * Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO duty ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING day, room, vet_id, "order"}</pre>
   */
  public static List<Duty> insertAll(Handle handle, Collection<Duty> duties) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO duty ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING day, room, vet_id, \"order\"", duties);
  }

  /**
   * Inserts a duty, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO duty AS p ({columns}) VALUES ({values}) ON CONFLICT (day, room)
   *     DO UPDATE SET {updates} RETURNING day, room, vet_id, "order"}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Duty upsert(Handle handle, Consumer<DutyValues> values) {
    return Upserts.upsert(handle, TABLE, DutyValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Duty upsert(Handle handle, dev.kinship.runtime.query.Key<Duty, ?> key, Consumer<DutyValues> values) {
    return Upserts.upsert(handle, TABLE, key, DutyValues.of(values));
  }

  /** Inserts a duty, or writes all its columns but keys; see {@link #upsert}. */
  public static Duty upsert(Handle handle, Duty duty) { return Upserts.upsert(handle, TABLE, duty); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Duty upsert(Handle handle, dev.kinship.runtime.query.Key<Duty, ?> key, Duty duty) {
    return Upserts.upsert(handle, TABLE, key, duty);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Duty> upsertAll(Handle handle, Collection<Duty> duties) {
    return Upserts.upsertAll(handle, TABLE, duties);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Duty> upsertAll(
      Handle handle, dev.kinship.runtime.query.Key<Duty, ?> key, Collection<Duty> duties) {
    return Upserts.upsertAll(handle, TABLE, key, duties);
  }

  /**
   * Inserts a duty, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO duty ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING day, room, vet_id, "order"}</pre>
   */
  public static Optional<Duty> insertIfAbsent(Handle handle, Consumer<DutyValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, DutyValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  public static Optional<Duty> insertIfAbsent(Handle handle, Duty duty) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, duty);
  }

  /** Inserts a duty without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<DutyValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, DutyValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Duty duty) { Rows.insertOnly(handle, TABLE, INSERT, duty); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Duty> duties) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO duty ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", duties);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE duty SET {assignments} WHERE day = :id1 AND room = :id2
   *     RETURNING day, room, vet_id, "order"}</pre>
   */
  public static Duty update(Handle handle, Duty duty) { return Rows.update(handle, TABLE, UPDATE, duty); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static Duty update(Handle handle, Duty duty, Consumer<DutyValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, duty, DutyValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Duty update(Handle handle, LocalDate day, int room, Consumer<DutyValues> values) {
    return Rows.update(handle, TABLE, UPDATE, DutyValues.of(values), day, room);
  }

  /** The same with the key as a record; see {@link #update}. */
  public static Duty update(Handle handle, Key key, Consumer<DutyValues> values) {
    return update(handle, key.day(), key.room(), values);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<Duty> updateAll(Handle handle, Collection<Duty> duties) {
    return BulkRows.updateAll(handle, TABLE, duties);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE duty SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Duty> condition, Consumer<DutyValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, DutyValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Duty> updateReturning(Handle handle, Condition<Duty> condition, Consumer<DutyValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, DutyValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<DutyValues> values) {
    return BulkRows.updateEvery(handle, TABLE, DutyValues.of(values));
  }

  /** Deletes a duty. {@code DELETE FROM duty WHERE day = :id1 AND room = :id2} */
  public static void delete(Handle handle, Duty duty) { Rows.delete(handle, TABLE, DELETE, duty); }

  /** Deletes a duty by its key; see {@link #delete}. */
  public static void delete(Handle handle, LocalDate day, int room) {
    Rows.deleteKey(handle, TABLE, DELETE, day, room);
  }

  /** The same with the key as a record; see {@link #delete}. */
  public static void delete(Handle handle, Key key) { delete(handle, key.day(), key.room()); }

  /** Deletes a duty by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, LocalDate day, int room) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, day, room);
  }

  /** The same with the key as a record; see {@link #deleteIfExists}. */
  public static boolean deleteIfExists(Handle handle, Key key) { return deleteIfExists(handle, key.day(), key.room()); }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Duty> duties) { BulkRows.deleteAll(handle, TABLE, duties); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM duty WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Duty> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Duty> deleteReturning(Handle handle, Condition<Duty> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }

  /**
   * A value of the key of {@link Duty}.
   *
   * @param day the {@code day}
   * @param room the {@code room}
   */
  public record Key(LocalDate day, int room) {}
}
