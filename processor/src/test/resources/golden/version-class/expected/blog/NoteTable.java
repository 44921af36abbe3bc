package blog;

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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code note} of {@link Note}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, one that finds the version of a given row changed a {@code StaleRowException}, what
 * the database refuses is a {@code DatabaseException}, and a row without a key is refused with an
 * {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id1} and {@code :id2} for
 * the key of the row itself and {@code :version} for the version that the given row has; where a key has several
 * columns, they are numbered; what stands in braces becomes the columns that were set, or the condition;
 * {@code {given}} becomes a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class NoteTable {

  /** The column {@code tenant_id}, a part of the key. */
  public static final Column<Note, Long> TENANT_ID =
      Columns.required("tenant_id", SqlTypes.LONG, note -> note.tenantId, (note, value) -> note.tenantId = value);

  /** The column {@code id}, a part of the key. */
  public static final Column<Note, Long> ID =
      Columns.of("id", SqlTypes.LONG, note -> note.id, (note, value) -> note.id = value);

  /** The column {@code text}. */
  public static final TextColumn<Note> TEXT =
      Columns.text("text", note -> note.text, (note, value) -> note.text = value);

  /** The column {@code folder_id}. */
  public static final Column<Note, Long> FOLDER_ID =
      Columns.of("folder_id", SqlTypes.LONG, note -> note.folderId, (note, value) -> note.folderId = value);

  /** The column {@code version}, which counts the changes. */
  public static final Column<Note, Integer> VERSION =
      Columns.of("version", SqlTypes.INTEGER, note -> note.version, (note, value) -> note.version = value);

  /** The key of {@link Note}: {@code tenant_id, id}. */
  public static final CompositeKey<Note, Key> KEY =
      Keys.<Note, Key>of(row -> new Key(row.require(TENANT_ID), row.require(ID)))
          .column(TENANT_ID, Key::tenantId)
          .column(ID, Key::id)
          .build();

  /** The foreign key {@code tenant_id, folder_id}, of which {@code folder_id} is its own. */
  public static final CompositeKey<Note, FolderTable.Key> FOLDER_KEY =
      Keys.<Note, FolderTable.Key>of(row -> new FolderTable.Key(row.require(TENANT_ID), row.require(FOLDER_ID)))
          .shared(TENANT_ID, FolderTable.Key::tenantId)
          .column(FOLDER_ID, FolderTable.Key::id)
          .build();

  /** The rows of {@code note} as instances of {@link Note}. */
  public static final Table<Note> TABLE =
      Tables.mutable(
              Note.class,
              "note",
              List.of(TENANT_ID, ID, TEXT, FOLDER_ID, VERSION),
              Note::new)
          .generated(NoteTable.class, NoteAssociations.class)
          .version(VERSION)
          .key(TENANT_ID, ID);

  /** {@code note (tenant_id, folder_id)} references {@code folder (tenant_id, id)}; see {@link Note#folderId}. */
  public static final ToOne<Note, FolderTable.Key, Folder> FOLDER =
      ToOneBuilder.<Note, FolderTable.Key, Folder>named("Note.folder", "NoteTable.FOLDER")
          .key(TABLE, FOLDER_KEY)
          .target(() -> FolderTable.TABLE, () -> FolderTable.KEY)
          .get("SELECT tenant_id, id FROM folder WHERE tenant_id = :key1 AND id = :key2")
          .lookup(
              "SELECT tenant_id, id FROM folder"
                  + " WHERE tenant_id = :id1"
                  + " AND id = (SELECT folder_id FROM note WHERE tenant_id = :id1 AND id = :id2)")
          .has(
              "SELECT EXISTS (SELECT 1 FROM note s"
                  + " JOIN folder t ON t.tenant_id = s.tenant_id AND t.id = s.folder_id"
                  + " WHERE s.tenant_id = :id1 AND s.id = :id2)")
          .set(
              "UPDATE note SET folder_id = :key2, version = version + 1"
                  + " WHERE tenant_id = :id1 AND id = :id2 AND version = :version"
                  + " AND EXISTS (SELECT 1 FROM folder WHERE tenant_id = :key1 AND id = :key2) RETURNING version")
          .remove(
              "UPDATE note SET folder_id = NULL, version = version + 1"
                  + " WHERE tenant_id = :id1 AND id = :id2 AND version = :version RETURNING version")
          .create(
              "WITH s AS (SELECT tenant_id, id FROM note"
                  + " WHERE tenant_id = :id1 AND id = :id2 AND version = :version FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO folder ({columns}) SELECT {values} FROM s RETURNING tenant_id, id),"
                  + " u AS (UPDATE note p SET folder_id = t.id, version = p.version + 1"
                  + " FROM t WHERE p.tenant_id = :id1 AND p.id = :id2 RETURNING p.version)"
                  + " SELECT t.tenant_id, t.id, EXISTS (SELECT 1 FROM u), u.version FROM t LEFT JOIN u ON true")
          .update("UPDATE folder SET {assignments} WHERE tenant_id = :key1 AND id = :key2 RETURNING tenant_id, id")
          .ddl("ALTER TABLE note ADD FOREIGN KEY (tenant_id, folder_id) REFERENCES folder (tenant_id, id)")
          .build();

  private static final String INSERT =
      "INSERT INTO note ({columns}, version) VALUES ({values}, 0)"
          + " RETURNING tenant_id, id, text, folder_id, version";

  private static final String UPDATE =
      "UPDATE note SET {assignments}, version = version + 1 WHERE tenant_id = :id1 AND id = :id2"
          + " RETURNING tenant_id, id, text, folder_id, version";

  private static final String UPDATE_VERSION =
      "UPDATE note SET {assignments}, version = version + 1"
          + " WHERE tenant_id = :id1 AND id = :id2 AND version = :version"
          + " RETURNING tenant_id, id, text, folder_id, version";

  private static final String DELETE = "DELETE FROM note WHERE tenant_id = :id1 AND id = :id2";

  private NoteTable() {}

  /**
   * Returns a note by its key; empty if there is none.
   * <pre>{@code SELECT tenant_id, id, text, folder_id, version FROM note WHERE tenant_id = :id1 AND id = :id2}</pre>
   */
  public static Optional<Note> find(Handle handle, long tenantId, Long id) {
    return Rows.find(handle, TABLE,
        "SELECT tenant_id, id, text, folder_id, version FROM note WHERE tenant_id = :id1 AND id = :id2", tenantId, id);
  }

  /** The same with the key as a record; see {@link #find}. */
  public static Optional<Note> find(Handle handle, Key key) { return find(handle, key.tenantId(), key.id()); }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT tenant_id, id, text, folder_id, version FROM note WHERE {given}}</pre>
   */
  public static List<Note> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(handle, TABLE, KEY,
        "SELECT tenant_id, id, text, folder_id, version FROM note WHERE {given}", keys);
  }

  /**
   * Returns whether there is a note with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM note WHERE tenant_id = :id1 AND id = :id2)}</pre>
   */
  public static boolean exists(Handle handle, long tenantId, Long id) {
    return Rows.exists(handle, TABLE,
        "SELECT EXISTS (SELECT 1 FROM note WHERE tenant_id = :id1 AND id = :id2)", tenantId, id);
  }

  /** The same with the key as a record; see {@link #exists}. */
  public static boolean exists(Handle handle, Key key) { return exists(handle, key.tenantId(), key.id()); }

  /** Returns how many rows there are. {@code SELECT count(*) FROM note} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM note"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Note> fetch) { return query(handle, fetch).count(); }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT tenant_id, id, text, folder_id, version FROM note ORDER BY tenant_id, id}</pre>
   */
  public static List<Note> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT tenant_id, id, text, folder_id, version FROM note ORDER BY tenant_id, id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT tenant_id, id, text, folder_id, version FROM note}</pre>
   */
  public static TableQuery<Note> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, id, text, folder_id, version FROM note");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Note> query(Handle handle, Fetch<Note> fetch) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, id, text, folder_id, version FROM note", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Note> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Note> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Note> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a note and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO note ({columns}, version) VALUES ({values}, 0)
   *     RETURNING tenant_id, id, text, folder_id, version}</pre>
   */
  public static Note insert(Handle handle, Consumer<NoteValues> values) {
    return Rows.insert(handle, TABLE, INSERT, NoteValues.of(values));
  }

  /** Inserts a note; a key that is null takes the database's default; see {@link #insert}. */
  public static Note insert(Handle handle, Note note) { return Rows.insert(handle, TABLE, INSERT, note); }

  /**
   * Inserts any number of rows and returns the same instances in the same order. A key that is null takes the
   * database's default. Rows with a key and rows without are statements of their own; above 64,000 bytes, each takes a
   * round trip.
   * <pre>{@code INSERT INTO note ({columns}, version) SELECT {columns}, 0
   *     FROM unnest({arrays}) AS given ({columns}) RETURNING tenant_id, id, text, folder_id, version}</pre>
   */
  public static List<Note> insertAll(Handle handle, Collection<Note> notes) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO note ({columns}, version) SELECT {columns}, 0"
            + " FROM unnest({arrays}) AS given ({columns}) RETURNING tenant_id, id, text, folder_id, version",
        notes);
  }

  /**
   * Inserts a note, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO note AS p ({columns}, version) VALUES ({values}, 0) ON CONFLICT (tenant_id, id)
   *     DO UPDATE SET {updates} RETURNING tenant_id, id, text, folder_id, version}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Note upsert(Handle handle, Consumer<NoteValues> values) {
    return Upserts.upsert(handle, TABLE, NoteValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Note upsert(Handle handle, dev.kinship.runtime.query.Key<Note, ?> key, Consumer<NoteValues> values) {
    return Upserts.upsert(handle, TABLE, key, NoteValues.of(values));
  }

  /** Inserts a note, or writes all its columns but keys, unless it was read and is stale; see {@link #upsert}. */
  public static Note upsert(Handle handle, Note note) { return Upserts.upsert(handle, TABLE, note); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Note upsert(Handle handle, dev.kinship.runtime.query.Key<Note, ?> key, Note note) {
    return Upserts.upsert(handle, TABLE, key, note);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Note> upsertAll(Handle handle, Collection<Note> notes) {
    return Upserts.upsertAll(handle, TABLE, notes);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Note> upsertAll(
      Handle handle, dev.kinship.runtime.query.Key<Note, ?> key, Collection<Note> notes) {
    return Upserts.upsertAll(handle, TABLE, key, notes);
  }

  /**
   * Inserts a note, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO note ({columns}, version) VALUES ({values}, 0) ON CONFLICT DO NOTHING
   *     RETURNING tenant_id, id, text, folder_id, version}</pre>
   */
  public static Optional<Note> insertIfAbsent(Handle handle, Consumer<NoteValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, NoteValues.of(values));
  }

  /** The same with an instance; a key that is null takes the database's default; see {@link #insertIfAbsent}. */
  public static Optional<Note> insertIfAbsent(Handle handle, Note note) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, note);
  }

  /** Inserts a note without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<NoteValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, NoteValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Note note) { Rows.insertOnly(handle, TABLE, INSERT, note); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Note> notes) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO note ({columns}, version) SELECT {columns}, 0"
            + " FROM unnest({arrays}) AS given ({columns})", notes);
  }

  /**
   * Writes all columns of a row but its key and those that the database fills, and returns the same instance. Refuses a
   * row that was changed since it was read.
   * <pre>{@code UPDATE note SET {assignments}, version = version + 1
   *     WHERE tenant_id = :id1 AND id = :id2 AND version = :version
   *     RETURNING tenant_id, id, text, folder_id, version}</pre>
   */
  public static Note update(Handle handle, Note note) { return Rows.update(handle, TABLE, UPDATE_VERSION, note); }

  /**
   * Writes the columns that are set in an instance's row; returns the instance as the row is then; see {@link #update}.
   */
  public static Note update(Handle handle, Note note, Consumer<NoteValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE_VERSION, note, NoteValues.of(values));
  }

  /** The same by the key, whatever its version; see {@link #update}. */
  public static Note update(Handle handle, long tenantId, Long id, Consumer<NoteValues> values) {
    return Rows.update(handle, TABLE, UPDATE, NoteValues.of(values), tenantId, id);
  }

  /** The same with the key as a record; see {@link #update}. */
  public static Note update(Handle handle, Key key, Consumer<NoteValues> values) {
    return update(handle, key.tenantId(), key.id(), values);
  }

  /** Updates any number of rows, or none if one is not there; see {@link #update}. */
  public static List<Note> updateAll(Handle handle, Collection<Note> notes) {
    return BulkRows.updateAll(handle, TABLE, notes);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE note SET {assignments}, version = version + 1 WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Note> condition, Consumer<NoteValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, NoteValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Note> updateReturning(Handle handle, Condition<Note> condition, Consumer<NoteValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, NoteValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<NoteValues> values) {
    return BulkRows.updateEvery(handle, TABLE, NoteValues.of(values));
  }

  /**
   * Deletes a note. Refuses a row that was changed since it was read.
   * <pre>{@code DELETE FROM note WHERE tenant_id = :id1 AND id = :id2 AND version = :version}</pre>
   */
  public static void delete(Handle handle, Note note) {
    Rows.delete(handle, TABLE, "DELETE FROM note WHERE tenant_id = :id1 AND id = :id2 AND version = :version", note);
  }

  /** Deletes a note by its key, whatever its version; see {@link #delete}. */
  public static void delete(Handle handle, long tenantId, Long id) {
    Rows.deleteKey(handle, TABLE, DELETE, tenantId, id);
  }

  /** The same with the key as a record; see {@link #delete}. */
  public static void delete(Handle handle, Key key) { delete(handle, key.tenantId(), key.id()); }

  /** Deletes a note by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, long tenantId, Long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, tenantId, id);
  }

  /** The same with the key as a record; see {@link #deleteIfExists}. */
  public static boolean deleteIfExists(Handle handle, Key key) {
    return deleteIfExists(handle, key.tenantId(), key.id());
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Note> notes) { BulkRows.deleteAll(handle, TABLE, notes); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM note WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Note> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Note> deleteReturning(Handle handle, Condition<Note> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }

  /**
   * A value of the key of {@link Note}.
   *
   * @param tenantId the {@code tenant_id}
   * @param id the {@code id}
   */
  public record Key(long tenantId, long id) {}
}
