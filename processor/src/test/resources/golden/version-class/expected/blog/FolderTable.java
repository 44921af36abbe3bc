package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.OnReplace;
import dev.kinship.runtime.Deleted;
import dev.kinship.runtime.Dependents;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.generated.BulkRows;
import dev.kinship.runtime.generated.Columns;
import dev.kinship.runtime.generated.Keys;
import dev.kinship.runtime.generated.Rows;
import dev.kinship.runtime.generated.Tables;
import dev.kinship.runtime.generated.ToManyBuilder;
import dev.kinship.runtime.generated.Upserts;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.CompositeKey;
import dev.kinship.runtime.query.Condition;
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
 * The table {@code folder} of {@link Folder}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :id1} and {@code :id2} for
 * the key of the row itself, {@code :ids2} for the keys of the rows that are given and {@code :count} for their
 * number; where a key has several columns, they are numbered; what stands in braces becomes the columns that were
 * set, or the condition; {@code {given}} becomes a condition on the keys of the rows that are given; {@code {fresh}}
 * becomes a condition on the versions of these rows.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated(with = "blog.Note")
@NullMarked
public final class FolderTable {

  /** The column {@code tenant_id}, a part of the key. */
  public static final Column<Folder, Long> TENANT_ID = Columns.required("tenant_id", SqlTypes.LONG, Folder::tenantId);

  /** The column {@code id}, a part of the key. */
  public static final Column<Folder, Long> ID = Columns.required("id", SqlTypes.LONG, Folder::id);

  /** The key of {@link Folder}: {@code tenant_id, id}. */
  public static final CompositeKey<Folder, Key> KEY =
      Keys.<Folder, Key>of(row -> new Key(row.require(TENANT_ID), row.require(ID)))
          .column(TENANT_ID, Key::tenantId)
          .column(ID, Key::id)
          .build();

  /** The rows of {@code folder} as instances of {@link Folder}. */
  public static final Table<Folder> TABLE =
      Tables.of(
              Folder.class,
              "folder",
              List.of(TENANT_ID, ID),
              row -> new Folder(row.require(TENANT_ID), row.require(ID)))
          .generated(FolderTable.class, FolderAssociations.class)
          .key(TENANT_ID, ID);

  /** {@code note (tenant_id, folder_id)} references {@code folder (tenant_id, id)}; see {@link Note#folderId}. */
  public static final ToMany<Folder, Key, Note> NOTES =
      ToManyBuilder.<Folder, Key, Note>named("Folder.notes", "FolderTable.NOTES")
          .key(TABLE, KEY)
          .holders(() -> NoteTable.TABLE, () -> NoteTable.FOLDER_KEY)
          .onReplace(OnReplace.UNLINK)
          .get("SELECT tenant_id, id, text, folder_id, version FROM note WHERE tenant_id = :key1 AND folder_id = :key2")
          .orderBy("tenant_id, id")
          .has("SELECT EXISTS (SELECT 1 FROM note WHERE tenant_id = :key1 AND folder_id = :key2)")
          .hasAll("SELECT count(*) FROM note WHERE tenant_id = :key1 AND folder_id = :key2 AND id = ANY(:ids2)")
          .count("SELECT count(*) FROM note WHERE tenant_id = :key1 AND folder_id = :key2")
          .set(
              "SELECT current_setting('transaction_isolation') FROM folder"
                  + " WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE",
              "WITH held AS (SELECT tenant_id, id, folder_id, version, (tenant_id = :key1"
                  + " AND folder_id = :key2) IS TRUE AS linked, tenant_id = :key1 AND id = ANY(:ids2) AS given"
                  + " FROM note"
                  + " WHERE tenant_id = :key1"
                  + " AND id = ANY(ARRAY(SELECT id FROM note WHERE tenant_id = :key1 AND folder_id = :key2) || :ids2)"
                  + " ORDER BY tenant_id, id FOR NO KEY UPDATE),"
                  + " ready AS (SELECT 1 FROM folder WHERE tenant_id = :key1 AND id = :key2"
                  + " AND (SELECT count(*) FROM held WHERE given AND {fresh}) = :count"
                  + " AND current_setting('transaction_isolation') LIKE 'read %' FOR NO KEY UPDATE SKIP LOCKED),"
                  + " changed AS (UPDATE note p"
                  + " SET folder_id = CASE WHEN h.given THEN :key2 WHEN h.linked THEN NULL ELSE p.folder_id END,"
                  + " version = p.version + 1 FROM held h"
                  + " WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND p.tenant_id = :key1 AND h.linked <> h.given"
                  + " AND EXISTS (SELECT 1 FROM ready)"
                  + " RETURNING p.tenant_id, p.id, p.text, p.folder_id, p.version, h.tenant_id AS old1, h.id AS old2,"
                  + " h.tenant_id AS old3, h.folder_id AS old4, h.version AS old5)"
                  + " SELECT NULL, NULL, NULL, NULL, NULL, tenant_id, id, tenant_id, folder_id, version FROM held"
                  + " UNION ALL SELECT * FROM changed")
          .add(
              "WITH there AS (SELECT 1 FROM folder WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE),"
                  + " held AS (SELECT tenant_id, id, folder_id, version, (tenant_id = :key1"
                  + " AND folder_id = :key2) IS TRUE AS linked FROM note"
                  + " WHERE tenant_id = :key1 AND id = ANY(ARRAY(SELECT id FROM note WHERE tenant_id = :key1"
                  + " AND folder_id = :key2 LIMIT 0) || :ids2) AND EXISTS (SELECT 1 FROM there)"
                  + " ORDER BY tenant_id, id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE note p SET folder_id = :key2, version = p.version + 1 FROM held h"
                  + " WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND p.tenant_id = :key1 AND NOT h.linked"
                  + " AND (SELECT count(*) FROM held WHERE {fresh}) = :count"
                  + " RETURNING p.tenant_id, p.id, p.text, p.folder_id, p.version, h.tenant_id AS old1, h.id AS old2,"
                  + " h.tenant_id AS old3, h.folder_id AS old4, h.version AS old5)"
                  + " SELECT NULL, NULL, NULL, NULL, NULL, h.tenant_id, h.id, h.tenant_id, h.folder_id, h.version"
                  + " FROM there LEFT JOIN held h ON true UNION ALL SELECT * FROM changed")
          .remove(
              "WITH there AS (SELECT 1 FROM folder WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE),"
                  + " held AS (SELECT tenant_id, id, folder_id, version, (tenant_id = :key1"
                  + " AND folder_id = :key2) IS TRUE AS linked FROM note"
                  + " WHERE tenant_id = :key1 AND id = ANY(ARRAY(SELECT id FROM note WHERE tenant_id = :key1"
                  + " AND folder_id = :key2 LIMIT 0) || :ids2) AND EXISTS (SELECT 1 FROM there)"
                  + " ORDER BY tenant_id, id FOR NO KEY UPDATE),"
                  + " changed AS (UPDATE note p SET folder_id = NULL, version = p.version + 1 FROM held h"
                  + " WHERE p.tenant_id = h.tenant_id AND p.id = h.id AND p.tenant_id = :key1 AND h.linked"
                  + " AND NOT EXISTS (SELECT 1 FROM held WHERE ({fresh}) IS NOT TRUE)"
                  + " RETURNING p.tenant_id, p.id, p.text, p.folder_id, p.version, h.tenant_id AS old1, h.id AS old2,"
                  + " h.tenant_id AS old3, h.folder_id AS old4, h.version AS old5)"
                  + " SELECT NULL, NULL, NULL, NULL, NULL, h.tenant_id, h.id, h.tenant_id, h.folder_id, h.version"
                  + " FROM there LEFT JOIN held h ON true UNION ALL SELECT * FROM changed")
          .create(
              "INSERT INTO note ({columns}, version)"
                  + " SELECT {values}, 0 FROM folder WHERE tenant_id = :key1 AND id = :key2"
                  + " RETURNING tenant_id, id, text, folder_id, version")
          .build();

  private static final String INSERT = "INSERT INTO folder ({columns}) VALUES ({values}) RETURNING tenant_id, id";

  private static final String UPDATE =
      "UPDATE folder SET {assignments} WHERE tenant_id = :id1 AND id = :id2 RETURNING tenant_id, id";

  private static final String DELETE = "DELETE FROM folder WHERE tenant_id = :id1 AND id = :id2";

  private FolderTable() {}

  /**
   * Returns a folder by its key; empty if there is none.
   * <pre>{@code SELECT tenant_id, id FROM folder WHERE tenant_id = :id1 AND id = :id2}</pre>
   */
  public static Optional<Folder> find(Handle handle, long tenantId, long id) {
    return Rows.find(handle, TABLE,
        "SELECT tenant_id, id FROM folder WHERE tenant_id = :id1 AND id = :id2", tenantId, id);
  }

  /** The same with the key as a record; see {@link #find}. */
  public static Optional<Folder> find(Handle handle, Key key) { return find(handle, key.tenantId(), key.id()); }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT tenant_id, id FROM folder WHERE {given}}</pre>
   */
  public static List<Folder> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(handle, TABLE, KEY, "SELECT tenant_id, id FROM folder WHERE {given}", keys);
  }

  /**
   * Returns whether there is a folder with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM folder WHERE tenant_id = :id1 AND id = :id2)}</pre>
   */
  public static boolean exists(Handle handle, long tenantId, long id) {
    return Rows.exists(handle, TABLE,
        "SELECT EXISTS (SELECT 1 FROM folder WHERE tenant_id = :id1 AND id = :id2)", tenantId, id);
  }

  /** The same with the key as a record; see {@link #exists}. */
  public static boolean exists(Handle handle, Key key) { return exists(handle, key.tenantId(), key.id()); }

  /** Returns how many rows there are. {@code SELECT count(*) FROM folder} */
  public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM folder"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  public static long count(Handle handle, Fetch<Folder> fetch) { return query(handle, fetch).count(); }

  /** Returns all rows in the order of their key. {@code SELECT tenant_id, id FROM folder ORDER BY tenant_id, id} */
  public static List<Folder> all(Handle handle) {
    return Rows.list(handle, TABLE, "SELECT tenant_id, id FROM folder ORDER BY tenant_id, id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT tenant_id, id FROM folder}</pre>
   */
  public static TableQuery<Folder> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, id FROM folder");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  public static TableQuery<Folder> query(Handle handle, Fetch<Folder> fetch) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, id FROM folder", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  public static Fetch<Folder> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  public static RowMapper<Folder> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  public static RowMapper<Folder> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a folder and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO folder ({columns}) VALUES ({values}) RETURNING tenant_id, id}</pre>
   */
  public static Folder insert(Handle handle, Consumer<FolderValues> values) {
    return Rows.insert(handle, TABLE, INSERT, FolderValues.of(values));
  }

  /** Inserts a folder; a key of 0 is inserted as it is; see {@link #insert}. */
  public static Folder insert(Handle handle, Folder folder) { return Rows.insert(handle, TABLE, INSERT, folder); }

  /**
   * Inserts any number of rows and returns them in the same order. A key of 0 is inserted as it is. All of them are one
   * statement.
   * <pre>{@code INSERT INTO folder ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING tenant_id, id}</pre>
   */
  public static List<Folder> insertAll(Handle handle, Collection<Folder> folders) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO folder ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING tenant_id, id", folders);
  }

  /**
   * Inserts a folder, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO folder AS p ({columns}) VALUES ({values}) ON CONFLICT (tenant_id, id)
   *     DO UPDATE SET {updates} RETURNING tenant_id, id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  public static Folder upsert(Handle handle, Consumer<FolderValues> values) {
    return Upserts.upsert(handle, TABLE, FolderValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Folder upsert(
      Handle handle, dev.kinship.runtime.query.Key<Folder, ?> key, Consumer<FolderValues> values) {
    return Upserts.upsert(handle, TABLE, key, FolderValues.of(values));
  }

  /** Inserts a folder, or writes all its columns but keys; see {@link #upsert}. */
  public static Folder upsert(Handle handle, Folder folder) { return Upserts.upsert(handle, TABLE, folder); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  public static Folder upsert(Handle handle, dev.kinship.runtime.query.Key<Folder, ?> key, Folder folder) {
    return Upserts.upsert(handle, TABLE, key, folder);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  public static List<Folder> upsertAll(Handle handle, Collection<Folder> folders) {
    return Upserts.upsertAll(handle, TABLE, folders);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  public static List<Folder> upsertAll(
      Handle handle, dev.kinship.runtime.query.Key<Folder, ?> key, Collection<Folder> folders) {
    return Upserts.upsertAll(handle, TABLE, key, folders);
  }

  /**
   * Inserts a folder, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO folder ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING RETURNING tenant_id, id}</pre>
   */
  public static Optional<Folder> insertIfAbsent(Handle handle, Consumer<FolderValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, FolderValues.of(values));
  }

  /** The same with an instance; a key of 0 is inserted as it is; see {@link #insertIfAbsent}. */
  public static Optional<Folder> insertIfAbsent(Handle handle, Folder folder) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, folder);
  }

  /** Inserts a folder without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  public static void insertOnly(Handle handle, Consumer<FolderValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, FolderValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  public static void insertOnly(Handle handle, Folder folder) { Rows.insertOnly(handle, TABLE, INSERT, folder); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  public static void insertAllOnly(Handle handle, Collection<Folder> folders) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO folder ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", folders);
  }

  /**
   * Writes the columns that are set in an instance's row; returns the row.
   * <pre>{@code UPDATE folder SET {assignments} WHERE tenant_id = :id1 AND id = :id2 RETURNING tenant_id, id}</pre>
   */
  public static Folder update(Handle handle, Folder folder, Consumer<FolderValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, folder, FolderValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  public static Folder update(Handle handle, long tenantId, long id, Consumer<FolderValues> values) {
    return Rows.update(handle, TABLE, UPDATE, FolderValues.of(values), tenantId, id);
  }

  /** The same with the key as a record; see {@link #update}. */
  public static Folder update(Handle handle, Key key, Consumer<FolderValues> values) {
    return update(handle, key.tenantId(), key.id(), values);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE folder SET {assignments} WHERE {condition}}</pre>
   */
  public static long updateWhere(Handle handle, Condition<Folder> condition, Consumer<FolderValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, FolderValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  public static List<Folder> updateReturning(
      Handle handle, Condition<Folder> condition, Consumer<FolderValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, FolderValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  public static long updateEvery(Handle handle, Consumer<FolderValues> values) {
    return BulkRows.updateEvery(handle, TABLE, FolderValues.of(values));
  }

  /** Deletes a folder. {@code DELETE FROM folder WHERE tenant_id = :id1 AND id = :id2} */
  public static void delete(Handle handle, Folder folder) { Rows.delete(handle, TABLE, DELETE, folder); }

  /** Deletes a folder by its key; see {@link #delete}. */
  public static void delete(Handle handle, long tenantId, long id) {
    Rows.deleteKey(handle, TABLE, DELETE, tenantId, id);
  }

  /** The same with the key as a record; see {@link #delete}. */
  public static void delete(Handle handle, Key key) { delete(handle, key.tenantId(), key.id()); }

  /** Deletes a folder with the rows that {@code dependents} names; see {@link #delete}. */
  public static Deleted delete(Handle handle, Folder folder, Dependents<Folder> dependents) {
    return dependents.deleteWith(handle, TABLE, folder);
  }

  /** Deletes a folder by its key, and returns whether there was one; see {@link #delete}. */
  public static boolean deleteIfExists(Handle handle, long tenantId, long id) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, tenantId, id);
  }

  /** The same with the key as a record; see {@link #deleteIfExists}. */
  public static boolean deleteIfExists(Handle handle, Key key) {
    return deleteIfExists(handle, key.tenantId(), key.id());
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  public static void deleteAll(Handle handle, Collection<Folder> folders) {
    BulkRows.deleteAll(handle, TABLE, folders);
  }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM folder WHERE {condition}}</pre>
   */
  public static long deleteWhere(Handle handle, Condition<Folder> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  public static List<Folder> deleteReturning(Handle handle, Condition<Folder> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  public static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }

  /**
   * A value of the key of {@link Folder}.
   *
   * @param tenantId the {@code tenant_id}
   * @param id the {@code id}
   */
  public record Key(long tenantId, long id) {}
}
