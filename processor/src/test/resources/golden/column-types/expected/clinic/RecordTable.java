package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Fetch;
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
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :id} stands for the key of the row itself and {@code :ids} for the keys
 * of the rows that are given; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class RecordTable {

  /** The column {@code id}, the key. */
  public static final Column<Record, Integer> ID =
      Columns.required("id", SqlTypes.INTEGER, Record::id);

  /** The column {@code mood}. */
  public static final Column<Record, Mood> MOOD =
      Columns.of(
          "mood",
          SqlTypes.enumeration(Mood.class, Map.of(Mood.SO_SO, "so-so")),
          Record::mood);

  /** The column {@code rank}. */
  public static final Column<Record, Mood> RANK =
      Columns.of("rank", SqlTypes.ordinal(Mood.class), Record::rank);

  /** The column {@code weight}. */
  public static final Column<Record, BigDecimal> WEIGHT =
      Columns.of("weight", SqlTypes.BIG_DECIMAL, Record::weight);

  /** The column {@code photo}. */
  public static final Column<Record, byte[]> PHOTO =
      Columns.of("photo", SqlTypes.BYTES, Record::photo);

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
          SqlTypes.jdbi(
              QualifiedType.of(new GenericType<Map<String, String>>() {}).with(Json.class)),
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
              List.of(
                  ID, MOOD, RANK, WEIGHT, PHOTO, TAGS, NAMES, COUNTS, HOMEPAGE, SETTINGS, SEEN,
                  CLASS_),
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
          + " RETURNING id, mood, rank, weight, photo, tags, names, counts, homepage,"
          + " settings, seen, class";

  private static final String UPDATE =
      "UPDATE record SET {assignments} WHERE id = :id"
          + " RETURNING id, mood, rank, weight, photo, tags, names, counts, homepage,"
          + " settings, seen, class";

  private static final String DELETE = "DELETE FROM record WHERE id = :id";

  private RecordTable() {}

  /**
   * Finds a record by its key.
   *
   * <pre>{@code SELECT id, mood, rank, weight, photo, tags, names, counts, homepage,
   *     settings, seen, class FROM record WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @return the record; empty where there is no such row
   */
  public static Optional<Record> find(Handle handle, int id) {
    return Rows.find(
        handle,
        TABLE,
        "SELECT id, mood, rank, weight, photo, tags, names, counts, homepage,"
            + " settings, seen, class FROM record WHERE id = :id",
        id);
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT id, mood, rank, weight, photo, tags, names, counts, homepage,
   *     settings, seen, class FROM record WHERE id = ANY(:ids)}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param ids the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  public static List<Record> findAll(Handle handle, Collection<Integer> ids) {
    return Rows.findAll(
        handle,
        TABLE,
        ID,
        "SELECT id, mood, rank, weight, photo, tags, names, counts, homepage,"
            + " settings, seen, class FROM record WHERE id = ANY(:ids)",
        ids);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT id, mood, rank, weight, photo, tags, names, counts, homepage,
   *     settings, seen, class FROM record ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  public static List<Record> all(Handle handle) {
    return Rows.list(
        handle,
        TABLE,
        "SELECT id, mood, rank, weight, photo, tags, names, counts, homepage,"
            + " settings, seen, class FROM record ORDER BY id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT id, mood, rank, weight, photo, tags, names, counts, homepage,
   *     settings, seen, class FROM record}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY id} where it is told no order.
   * Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  public static TableQuery<Record> query(Handle handle) {
    return Rows.query(
        handle,
        TABLE,
        "SELECT id, mood, rank, weight, photo, tags, names, counts, homepage,"
            + " settings, seen, class FROM record");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, mood, rank, weight, photo, tags, names, counts, homepage,
   *     settings, seen, class FROM record}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  public static TableQuery<Record> query(Handle handle, Fetch<Record> fetch) {
    return Rows.query(
        handle,
        TABLE,
        "SELECT id, mood, rank, weight, photo, tags, names, counts, homepage,"
            + " settings, seen, class FROM record",
        fetch);
  }

  /**
   * Begins to say which rows an accessor or a query reads: all of them, until it is told more.
   *
   * @return a fetch to add to; nothing is sent
   */
  public static Fetch<Record> fetch() {
    return Fetch.all();
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Record> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  public static RowMapper<Record> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a record.
   *
   * <pre>{@code INSERT INTO record ({columns}) VALUES ({values})
   *     RETURNING id, mood, rank, weight, photo, tags, names, counts, homepage,
   *     settings, seen, class}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the record as the database has it
   */
  public static Record insert(Handle handle, Consumer<RecordValues> values) {
    return Rows.insert(handle, TABLE, INSERT, RecordValues.of(values));
  }

  /**
   * Inserts a record.
   *
   * <pre>{@code INSERT INTO record ({columns}) VALUES ({values})
   *     RETURNING id, mood, rank, weight, photo, tags, names, counts, homepage,
   *     settings, seen, class}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param record what to insert; its key is inserted as it is, also where it is 0
   * @return the record as the database has it
   */
  public static Record insert(Handle handle, Record record) {
    return Rows.insert(handle, TABLE, INSERT, record);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO record ({columns}) VALUES {rows}
   *     RETURNING id, mood, rank, weight, photo, tags, names, counts, homepage,
   *     settings, seen, class}</pre>
   *
   * <p>One round trip for any number; none for none. A statement has 65,535 values at most; several
   * take one each where they hold more than 64,000 bytes.
   *
   * @param handle the handle to run on
   * @param records what to insert; keys are inserted as they are, also where they are 0
   * @return the rows as the database has them, in the same order
   */
  public static List<Record> insertAll(Handle handle, Collection<Record> records) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO record ({columns}) VALUES {rows}"
            + " RETURNING id, mood, rank, weight, photo, tags, names, counts, homepage,"
            + " settings, seen, class",
        records);
  }

  /**
   * Writes all columns of a row but its key.
   *
   * <pre>{@code UPDATE record SET {assignments} WHERE id = :id
   *     RETURNING id, mood, rank, weight, photo, tags, names, counts, homepage,
   *     settings, seen, class}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param record what to write
   * @return the record as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static Record update(Handle handle, Record record) {
    return Rows.update(handle, TABLE, UPDATE, record);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE record SET {assignments} WHERE id = :id
   *     RETURNING id, mood, rank, weight, photo, tags, names, counts, homepage,
   *     settings, seen, class}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @param values sets the values to write; the other columns stay
   * @return the record as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static Record update(Handle handle, int id, Consumer<RecordValues> values) {
    return Rows.update(handle, TABLE, UPDATE, RecordValues.of(values), id);
  }

  /**
   * Deletes a record.
   *
   * <pre>{@code DELETE FROM record WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param record what to delete
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  public static void delete(Handle handle, Record record) {
    Rows.delete(handle, TABLE, DELETE, record);
  }

  /**
   * Deletes a record by its key.
   *
   * <pre>{@code DELETE FROM record WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param id the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  public static void delete(Handle handle, int id) {
    Rows.deleteKey(handle, TABLE, DELETE, id);
  }
}
