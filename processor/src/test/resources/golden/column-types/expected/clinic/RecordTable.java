package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.query.TextColumn;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableQuery;
import dev.kinship.runtime.type.SqlTypes;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code record} of {@link Record}: its columns and its rows.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :id} stands for the key of the row itself and {@code :ids} for the keys of the rows that are
 * given; what stands in braces becomes the columns that were set, or the condition.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class RecordTable {

  /** The column {@code id}, the key. */
  public static final Column<Record, Integer> ID = Columns.required("id", SqlTypes.INTEGER, Record::id);

  /** The column {@code mood}. */
  public static final Column<Record, Mood> MOOD =
      Columns.of("mood", SqlTypes.enumeration(Mood.class, Map.of(Mood.SO_SO, "so-so")), Record::mood);

  /** The column {@code rank}. */
  public static final Column<Record, Mood> RANK = Columns.of("rank", SqlTypes.ordinal(Mood.class), Record::rank);

  /** The column {@code weight}. */
  public static final Column<Record, BigDecimal> WEIGHT = Columns.of("weight", SqlTypes.BIG_DECIMAL, Record::weight);

  /** The column {@code photo}. */
  public static final Column<Record, byte[]> PHOTO = Columns.of("photo", SqlTypes.BYTES, Record::photo);

  /** The column {@code tags}. */
  public static final Column<Record, List<String>> TAGS =
      Columns.of("tags", SqlTypes.list(SqlTypes.STRING), Record::tags);

  /** The column {@code names}. */
  public static final Column<Record, String[]> NAMES =
      Columns.of("names", SqlTypes.array(SqlTypes.STRING, String[]::new), Record::names);

  /** The column {@code counts}. */
  public static final Column<Record, int[]> COUNTS =
      Columns.of("counts", SqlTypes.jdbi(QualifiedType.of(int[].class)), Record::counts);

  /** The column {@code homepage}. */
  public static final Column<Record, URI> HOMEPAGE =
      Columns.of("homepage", SqlTypes.jdbi(QualifiedType.of(URI.class)), Record::homepage);

  /** The column {@code settings}. */
  public static final Column<Record, Map<String, String>> SETTINGS =
      Columns.of(
          "settings",
          SqlTypes.jdbi(QualifiedType.of(new GenericType<Map<String, String>>() {}).with(Json.class)),
          Record::settings);

  /** The column {@code seen}. */
  public static final Column<Record, Instant> SEEN =
      Columns.of("seen", SqlTypes.INSTANT, record -> record.seen().orElse(null));

  /** The column {@code class}. */
  public static final TextColumn<Record> CLASS_ = Columns.text("class", Record::class_);

  /** The rows of {@code record} as instances of {@link Record}. */
  public static final Table<Record> TABLE =
      Tables.of(
              Record.class,
              "record",
              List.of(ID, MOOD, RANK, WEIGHT, PHOTO, TAGS, NAMES, COUNTS, HOMEPAGE, SETTINGS, SEEN, CLASS_),
              row ->
                  new Record(
                      row.require(ID),
                      row.get(MOOD),
                      row.get(RANK),
                      row.get(WEIGHT),
                      row.get(PHOTO),
                      row.get(TAGS),
                      row.get(NAMES),
                      row.get(COUNTS),
                      row.get(HOMEPAGE),
                      row.get(SETTINGS),
                      Optional.ofNullable(row.get(SEEN)),
                      row.get(CLASS_)))
          .generated(RecordTable.class, RecordAssociations.class)
          .key(ID);

  private static final String INSERT =
      "INSERT INTO record ({columns}) VALUES ({values})"
          + " RETURNING id, mood, rank, weight, photo, tags, names, counts, homepage, settings, seen, class";

  private static final String UPDATE =
      "UPDATE record SET {assignments} WHERE id = :id"
          + " RETURNING id, mood, rank, weight, photo, tags, names, counts, homepage, settings, seen, class";

  private static final String DELETE = "DELETE FROM record WHERE id = :id";

  private RecordTable() {}

  /**
   * Returns a record by its key; empty if there is none.
   * <pre>{@code SELECT id, mood, rank, weight, photo, tags, names, counts, homepage, settings, seen, class
   *     FROM record WHERE id = :id}</pre>
   */
  public static Optional<Record> find(Handle handle, int id) {
    return Rows.find(handle, TABLE,
        "SELECT id, mood, rank, weight, photo, tags, names, counts, homepage, settings, seen, class"
            + " FROM record WHERE id = :id", id);
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT id, mood, rank, weight, photo, tags, names, counts, homepage, settings, seen, class
   *     FROM record WHERE id = ANY(:ids)}</pre>
   */
  public static List<Record> findAll(Handle handle, Collection<Integer> ids) {
    return Rows.findAll(handle, TABLE, ID,
        "SELECT id, mood, rank, weight, photo, tags, names, counts, homepage, settings, seen, class"
            + " FROM record WHERE id = ANY(:ids)", ids);
  }

  /**
   * Returns whether there is a record with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM record WHERE id = :id)}</pre>
   */
  public static boolean exists(Handle handle, int id) {
    return Rows.exists(handle, TABLE, "SELECT EXISTS (SELECT 1 FROM record WHERE id = :id)", id);
  }

  /** Returns how many rows there are. {@code SELECT count(*) FROM record} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM record"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Record> fetch) { return query(handle, fetch).count(); }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT id, mood, rank, weight, photo, tags, names, counts, homepage, settings, seen, class
   *     FROM record ORDER BY id}</pre>
   */
  public static List<Record> all(Handle handle) {
    return Rows.list(handle, TABLE,
        "SELECT id, mood, rank, weight, photo, tags, names, counts, homepage, settings, seen, class"
            + " FROM record ORDER BY id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT id, mood, rank, weight, photo, tags, names, counts, homepage, settings, seen, class
   *     FROM record}</pre>
   */
  public static TableQuery<Record> query(Handle handle) {
    return Rows.query(handle, TABLE,
        "SELECT id, mood, rank, weight, photo, tags, names, counts, homepage, settings, seen, class"
            + " FROM record");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Record> query(Handle handle, Fetch<Record> fetch) {
    return Rows.query(handle, TABLE,
        "SELECT id, mood, rank, weight, photo, tags, names, counts, homepage, settings, seen, class"
            + " FROM record", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Record> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Record> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Record> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a record and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO record ({columns}) VALUES ({values})
   *     RETURNING id, mood, rank, weight, photo, tags, names, counts, homepage, settings, seen, class}</pre>
   */
  public static Record insert(Handle handle, Consumer<RecordValues> values) {
    return Rows.insert(handle, TABLE, INSERT, RecordValues.of(values));
  }

  /** Inserts a record; a key of 0 is inserted as it is; see {@link #insert}. */
  public static Record insert(Handle handle, Record record) { return Rows.insert(handle, TABLE, INSERT, record); }

  /**
   * Inserts any number of rows and returns them in the same order. A key of 0 is inserted as it is. A statement has
   * 65,535 values at most; above 64,000 bytes, each takes a round trip.
   * <pre>{@code INSERT INTO record ({columns}) VALUES {rows}
   *     RETURNING id, mood, rank, weight, photo, tags, names, counts, homepage, settings, seen, class}</pre>
   */
  public static List<Record> insertAll(Handle handle, Collection<Record> records) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO record ({columns}) VALUES {rows}"
            + " RETURNING id, mood, rank, weight, photo, tags, names, counts, homepage, settings, seen, class",
        records);
  }

  /**
   * Inserts a record, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO record AS p ({columns}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {updates}
   *     RETURNING id, mood, rank, weight, photo, tags, names, counts, homepage, settings, seen, class}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Record upsert(Handle handle, Consumer<RecordValues> values) {
    return Upserts.upsert(handle, TABLE, RecordValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Record upsert(Handle handle, Key<Record, ?> key, Consumer<RecordValues> values) {
    return Upserts.upsert(handle, TABLE, key, RecordValues.of(values));
  }

  /** Inserts a record, or writes all its columns but keys; see {@link #upsert}. */
  public static Record upsert(Handle handle, Record record) { return Upserts.upsert(handle, TABLE, record); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Record upsert(Handle handle, Key<Record, ?> key, Record record) {
    return Upserts.upsert(handle, TABLE, key, record);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Record> upsertAll(Handle handle, Collection<Record> records) {
    return Upserts.upsertAll(handle, TABLE, records);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Record> upsertAll(Handle handle, Key<Record, ?> key, Collection<Record> records) {
    return Upserts.upsertAll(handle, TABLE, key, records);
  }

  /**
   * Inserts a record, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO record ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING id, mood, rank, weight, photo, tags, names, counts, homepage, settings, seen, class}</pre>
   */
  public static Optional<Record> insertIfAbsent(Handle handle, Consumer<RecordValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, RecordValues.of(values));
  }

  /** The same with an instance; a key of 0 is inserted as it is; see {@link #insertIfAbsent}. */
  public static Optional<Record> insertIfAbsent(Handle handle, Record record) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, record);
  }

  /** Inserts a record without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<RecordValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, RecordValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Record record) { Rows.insertOnly(handle, TABLE, INSERT, record); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Record> records) {
    Rows.insertAllOnly(handle, TABLE, "INSERT INTO record ({columns}) VALUES {rows}", records);
  }

  /**
   * Writes all columns of a row but its key, and returns it.
   * <pre>{@code UPDATE record SET {assignments} WHERE id = :id
   *     RETURNING id, mood, rank, weight, photo, tags, names, counts, homepage, settings, seen, class}</pre>
   */
  public static Record update(Handle handle, Record record) { return Rows.update(handle, TABLE, UPDATE, record); }

  /** Writes the columns that are set in an instance's row; returns the row; see {@link #update}. */
  public static Record update(Handle handle, Record record, Consumer<RecordValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, record, RecordValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Record update(Handle handle, int id, Consumer<RecordValues> values) {
    return Rows.update(handle, TABLE, UPDATE, RecordValues.of(values), id);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<Record> updateAll(Handle handle, Collection<Record> records) {
    return BulkRows.updateAll(handle, TABLE, records);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE record SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Record> condition, Consumer<RecordValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, RecordValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Record> updateReturning(
      Handle handle, Condition<Record> condition, Consumer<RecordValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, RecordValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<RecordValues> values) {
    return BulkRows.updateEvery(handle, TABLE, RecordValues.of(values));
  }

  /** Deletes a record. {@code DELETE FROM record WHERE id = :id} */
  public static void delete(Handle handle, Record record) { Rows.delete(handle, TABLE, DELETE, record); }

  /** Deletes a record by its key; see {@link #delete}. */
  public static void delete(Handle handle, int id) { Rows.deleteKey(handle, TABLE, DELETE, id); }

  /** Deletes a record by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, int id) { return Rows.deleteIfExists(handle, TABLE, DELETE, id); }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Record> records) {
    BulkRows.deleteAll(handle, TABLE, records);
  }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM record WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Record> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Record> deleteReturning(Handle handle, Condition<Record> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }
}
