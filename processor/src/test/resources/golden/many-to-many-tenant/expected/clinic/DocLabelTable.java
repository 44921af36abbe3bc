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
 * The table {@code doc_label} of {@link DocLabel}: its columns, its rows and its associations.
 *
 * <p>Methods join the handle's current transaction and take one round trip each, or none if they are given no rows.
 * What they return is as the database has it, also after a write. An update or a delete that finds no such row throws
 * a {@code NoSuchRowException}, what the database refuses is a {@code DatabaseException}, and a row without a key is
 * refused with an {@code UnsavedException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value and {@code :id1}, {@code :id2} and
 * {@code :id3} for the key of the row itself; where a key has several columns, they are numbered; what stands in
 * braces becomes the columns that were set, or the condition; {@code {given}} becomes a condition on the keys of the
 * rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class DocLabelTable {

  /** The column {@code tenant_id}, a part of the key. */
  static final Column<DocLabel, Long> TENANT_ID = Columns.required("tenant_id", SqlTypes.LONG, DocLabel::tenantId);

  /** The column {@code doc_id}, a part of the key. */
  static final Column<DocLabel, Long> DOC_ID = Columns.required("doc_id", SqlTypes.LONG, DocLabel::docId);

  /** The column {@code label_id}, a part of the key. */
  static final Column<DocLabel, Long> LABEL_ID = Columns.required("label_id", SqlTypes.LONG, DocLabel::labelId);

  /** The key of {@link DocLabel}: {@code tenant_id, doc_id, label_id}. */
  static final CompositeKey<DocLabel, Key> KEY =
      Keys.<DocLabel, Key>of(
              row -> new Key(row.require(TENANT_ID), row.require(DOC_ID), row.require(LABEL_ID)))
          .column(TENANT_ID, Key::tenantId)
          .column(DOC_ID, Key::docId)
          .column(LABEL_ID, Key::labelId)
          .build();

  /** The foreign key {@code tenant_id, doc_id}, of which {@code doc_id} is its own. */
  static final CompositeKey<DocLabel, DocTable.Key> DOC_KEY =
      Keys.<DocLabel, DocTable.Key>of(row -> new DocTable.Key(row.require(TENANT_ID), row.require(DOC_ID)))
          .shared(TENANT_ID, DocTable.Key::tenantId)
          .column(DOC_ID, DocTable.Key::id)
          .build();

  /** The foreign key {@code tenant_id, label_id}, of which {@code label_id} is its own. */
  static final CompositeKey<DocLabel, LabelTable.Key> LABEL_KEY =
      Keys.<DocLabel, LabelTable.Key>of(row -> new LabelTable.Key(row.require(TENANT_ID), row.require(LABEL_ID)))
          .shared(TENANT_ID, LabelTable.Key::tenantId)
          .column(LABEL_ID, LabelTable.Key::id)
          .build();

  /** The rows of {@code doc_label} as instances of {@link DocLabel}. */
  static final Table<DocLabel> TABLE =
      Tables.of(
              DocLabel.class,
              "doc_label",
              List.of(TENANT_ID, DOC_ID, LABEL_ID),
              row -> new DocLabel(row.require(TENANT_ID), row.require(DOC_ID), row.require(LABEL_ID)))
          .generated(DocLabelTable.class, DocLabelAssociations.class)
          .key(TENANT_ID, DOC_ID, LABEL_ID);

  /** {@code doc_label (tenant_id, doc_id)} references {@code doc (tenant_id, id)}; see {@link DocLabel#docId()}. */
  static final ToOne<DocLabel, DocTable.Key, Doc> DOC =
      ToOneBuilder.<DocLabel, DocTable.Key, Doc>named("DocLabel.doc", "DocLabelTable.DOC")
          .key(TABLE, DOC_KEY)
          .target(() -> DocTable.TABLE, () -> DocTable.KEY)
          .required()
          .get("SELECT tenant_id, id, title FROM doc WHERE tenant_id = :key1 AND id = :key2")
          .lookup("SELECT tenant_id, id, title FROM doc WHERE tenant_id = :id1 AND id = :id2")
          .has(
              "SELECT EXISTS (SELECT 1 FROM doc_label s"
                  + " JOIN doc t ON t.tenant_id = s.tenant_id AND t.id = s.doc_id"
                  + " WHERE s.tenant_id = :id1 AND s.doc_id = :id2 AND s.label_id = :id3)")
          .set(
              "UPDATE doc_label SET doc_id = :key2 WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3"
                  + " AND EXISTS (SELECT 1 FROM doc WHERE tenant_id = :key1 AND id = :key2)")
          .create(
              "WITH s AS (SELECT tenant_id, doc_id, label_id FROM doc_label"
                  + " WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3 FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO doc ({columns}) SELECT {values} FROM s RETURNING tenant_id, id, title),"
                  + " u AS (UPDATE doc_label p SET doc_id = t.id"
                  + " FROM t WHERE p.tenant_id = :id1 AND p.doc_id = :id2 AND p.label_id = :id3 RETURNING 1)"
                  + " SELECT tenant_id, id, title, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE doc SET {assignments} WHERE tenant_id = :key1 AND id = :key2 RETURNING tenant_id, id, title")
          .ddl("ALTER TABLE doc_label ADD FOREIGN KEY (tenant_id, doc_id) REFERENCES doc (tenant_id, id)")
          .build();

  /**
   * {@code doc_label (tenant_id, label_id)} references {@code label (tenant_id, id)}; see {@link DocLabel#labelId()}.
   */
  static final ToOne<DocLabel, LabelTable.Key, Label> LABEL =
      ToOneBuilder.<DocLabel, LabelTable.Key, Label>named("DocLabel.label", "DocLabelTable.LABEL")
          .key(TABLE, LABEL_KEY)
          .target(() -> LabelTable.TABLE, () -> LabelTable.KEY)
          .required()
          .get("SELECT tenant_id, id, name FROM label WHERE tenant_id = :key1 AND id = :key2")
          .lookup("SELECT tenant_id, id, name FROM label WHERE tenant_id = :id1 AND id = :id3")
          .has(
              "SELECT EXISTS (SELECT 1 FROM doc_label s"
                  + " JOIN label t ON t.tenant_id = s.tenant_id AND t.id = s.label_id"
                  + " WHERE s.tenant_id = :id1 AND s.doc_id = :id2 AND s.label_id = :id3)")
          .set(
              "UPDATE doc_label SET label_id = :key2"
                  + " WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3"
                  + " AND EXISTS (SELECT 1 FROM label WHERE tenant_id = :key1 AND id = :key2)")
          .create(
              "WITH s AS (SELECT tenant_id, doc_id, label_id FROM doc_label"
                  + " WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3 FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO label ({columns}) SELECT {values} FROM s RETURNING tenant_id, id, name),"
                  + " u AS (UPDATE doc_label p SET label_id = t.id"
                  + " FROM t WHERE p.tenant_id = :id1 AND p.doc_id = :id2 AND p.label_id = :id3 RETURNING 1)"
                  + " SELECT tenant_id, id, name, EXISTS (SELECT 1 FROM u) FROM t")
          .update("UPDATE label SET {assignments} WHERE tenant_id = :key1 AND id = :key2 RETURNING tenant_id, id, name")
          .ddl("ALTER TABLE doc_label ADD FOREIGN KEY (tenant_id, label_id) REFERENCES label (tenant_id, id)")
          .build();

  private static final String INSERT =
      "INSERT INTO doc_label ({columns}) VALUES ({values}) RETURNING tenant_id, doc_id, label_id";

  private static final String UPDATE =
      "UPDATE doc_label SET {assignments} WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3"
          + " RETURNING tenant_id, doc_id, label_id";

  private static final String DELETE =
      "DELETE FROM doc_label WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3";

  private DocLabelTable() {}

  /**
   * Returns a doc label by its key; empty if there is none.
   * <pre>{@code SELECT tenant_id, doc_id, label_id FROM doc_label
   *     WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3}</pre>
   */
  static Optional<DocLabel> find(Handle handle, long tenantId, long docId, long labelId) {
    return Rows.find(handle, TABLE,
        "SELECT tenant_id, doc_id, label_id FROM doc_label"
            + " WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3", tenantId, docId, labelId);
  }

  /** The same with the key as a record; see {@link #find}. */
  static Optional<DocLabel> find(Handle handle, Key key) {
    return find(handle, key.tenantId(), key.docId(), key.labelId());
  }

  /**
   * Returns the rows with these keys, in their order, as far as there are any.
   * <pre>{@code SELECT tenant_id, doc_id, label_id FROM doc_label WHERE {given}}</pre>
   */
  static List<DocLabel> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(handle, TABLE, KEY, "SELECT tenant_id, doc_id, label_id FROM doc_label WHERE {given}", keys);
  }

  /**
   * Returns whether there is a doc label with this key, without reading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM doc_label
   *     WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3)}</pre>
   */
  static boolean exists(Handle handle, long tenantId, long docId, long labelId) {
    return Rows.exists(handle, TABLE,
        "SELECT EXISTS (SELECT 1 FROM doc_label"
            + " WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3)", tenantId, docId, labelId);
  }

  /** The same with the key as a record; see {@link #exists}. */
  static boolean exists(Handle handle, Key key) { return exists(handle, key.tenantId(), key.docId(), key.labelId()); }

  /** Returns how many rows there are. {@code SELECT count(*) FROM doc_label} */
  static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM doc_label"); }

  /** Returns how many rows {@code fetch} asks for; see {@link #count}. */
  static long count(Handle handle, Fetch<DocLabel> fetch) { return query(handle, fetch).count(); }

  /**
   * Returns all rows in the order of their key.
   * <pre>{@code SELECT tenant_id, doc_id, label_id FROM doc_label ORDER BY tenant_id, doc_id, label_id}</pre>
   */
  static List<DocLabel> all(Handle handle) {
    return Rows.list(handle, TABLE,
        "SELECT tenant_id, doc_id, label_id FROM doc_label ORDER BY tenant_id, doc_id, label_id");
  }

  /**
   * Returns a query for all rows, to which conditions and an order can be added. It sends nothing yet.
   * <pre>{@code SELECT tenant_id, doc_id, label_id FROM doc_label}</pre>
   */
  static TableQuery<DocLabel> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, doc_id, label_id FROM doc_label");
  }

  /** Returns a query for the rows that {@code fetch} asks for; see {@link #query}. */
  static TableQuery<DocLabel> query(Handle handle, Fetch<DocLabel> fetch) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, doc_id, label_id FROM doc_label", fetch);
  }

  /** Returns a fetch of all rows, to which conditions and an order can be added. Nothing is sent. */
  static Fetch<DocLabel> fetch() { return Fetch.all(); }

  /** Returns a mapper for rows with all columns; one without a key is null. */
  static RowMapper<DocLabel> mapper() { return TABLE.mapper(); }

  /** The same for columns with a prefix, such as {@code p_}; see {@link #mapper}. */
  static RowMapper<DocLabel> mapper(String prefix) { return TABLE.mapper(prefix); }

  /**
   * Inserts a doc label and returns it. Columns that are not set take the database's defaults.
   * <pre>{@code INSERT INTO doc_label ({columns}) VALUES ({values}) RETURNING tenant_id, doc_id, label_id}</pre>
   */
  static DocLabel insert(Handle handle, Consumer<DocLabelValues> values) {
    return Rows.insert(handle, TABLE, INSERT, DocLabelValues.of(values));
  }

  /** Inserts a doc label; a key of 0 is inserted as it is; see {@link #insert}. */
  static DocLabel insert(Handle handle, DocLabel docLabel) { return Rows.insert(handle, TABLE, INSERT, docLabel); }

  /**
   * Inserts any number of rows and returns them in the same order. A key of 0 is inserted as it is. All of them are one
   * statement.
   * <pre>{@code INSERT INTO doc_label ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})
   *     RETURNING tenant_id, doc_id, label_id}</pre>
   */
  static List<DocLabel> insertAll(Handle handle, Collection<DocLabel> docLabels) {
    return Rows.insertAll(handle, TABLE,
        "INSERT INTO doc_label ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING tenant_id, doc_id, label_id", docLabels);
  }

  /**
   * Inserts a doc label, or writes the columns that are set in the one with its key, and returns it. Keys never change.
   * <pre>{@code INSERT INTO doc_label AS p ({columns}) VALUES ({values})
   *     ON CONFLICT (tenant_id, doc_id, label_id) DO UPDATE SET {updates} RETURNING tenant_id, doc_id, label_id}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique
   */
  static DocLabel upsert(Handle handle, Consumer<DocLabelValues> values) {
    return Upserts.upsert(handle, TABLE, DocLabelValues.of(values));
  }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static DocLabel upsert(
      Handle handle, dev.kinship.runtime.query.Key<DocLabel, ?> key, Consumer<DocLabelValues> values) {
    return Upserts.upsert(handle, TABLE, key, DocLabelValues.of(values));
  }

  /** Inserts a doc label, or writes all its columns but keys; see {@link #upsert}. */
  static DocLabel upsert(Handle handle, DocLabel docLabel) { return Upserts.upsert(handle, TABLE, docLabel); }

  /** The same with another unique key than the primary one; see {@link #upsert}. */
  static DocLabel upsert(Handle handle, dev.kinship.runtime.query.Key<DocLabel, ?> key, DocLabel docLabel) {
    return Upserts.upsert(handle, TABLE, key, docLabel);
  }

  /** The same of any number of rows with different keys; see {@link #upsert}. */
  static List<DocLabel> upsertAll(Handle handle, Collection<DocLabel> docLabels) {
    return Upserts.upsertAll(handle, TABLE, docLabels);
  }

  /** The same with another unique key; see {@link #upsertAll}. */
  static List<DocLabel> upsertAll(
      Handle handle, dev.kinship.runtime.query.Key<DocLabel, ?> key, Collection<DocLabel> docLabels) {
    return Upserts.upsertAll(handle, TABLE, key, docLabels);
  }

  /**
   * Inserts a doc label, or returns empty if a row with one of its unique keys is there.
   * <pre>{@code INSERT INTO doc_label ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING
   *     RETURNING tenant_id, doc_id, label_id}</pre>
   */
  static Optional<DocLabel> insertIfAbsent(Handle handle, Consumer<DocLabelValues> values) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, DocLabelValues.of(values));
  }

  /** The same with an instance; a key of 0 is inserted as it is; see {@link #insertIfAbsent}. */
  static Optional<DocLabel> insertIfAbsent(Handle handle, DocLabel docLabel) {
    return Rows.insertIfAbsent(handle, TABLE, INSERT, docLabel);
  }

  /** Inserts a doc label without {@code RETURNING}, where the role may not SELECT; see {@link #insert}. */
  static void insertOnly(Handle handle, Consumer<DocLabelValues> values) {
    Rows.insertOnly(handle, TABLE, INSERT, DocLabelValues.of(values));
  }

  /** The same with an instance, which stays as it is; see {@link #insertOnly}. */
  static void insertOnly(Handle handle, DocLabel docLabel) { Rows.insertOnly(handle, TABLE, INSERT, docLabel); }

  /** The same with any number of instances; see {@link #insertOnly}. */
  static void insertAllOnly(Handle handle, Collection<DocLabel> docLabels) {
    Rows.insertAllOnly(handle, TABLE,
        "INSERT INTO doc_label ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})", docLabels);
  }

  /**
   * Writes the columns that are set in an instance's row; returns the row.
   * <pre>{@code UPDATE doc_label SET {assignments} WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3
   *     RETURNING tenant_id, doc_id, label_id}</pre>
   */
  static DocLabel update(Handle handle, DocLabel docLabel, Consumer<DocLabelValues> values) {
    return Rows.updateSome(handle, TABLE, UPDATE, docLabel, DocLabelValues.of(values));
  }

  /** The same by the key; see {@link #update}. */
  static DocLabel update(Handle handle, long tenantId, long docId, long labelId, Consumer<DocLabelValues> values) {
    return Rows.update(handle, TABLE, UPDATE, DocLabelValues.of(values), tenantId, docId, labelId);
  }

  /** The same with the key as a record; see {@link #update}. */
  static DocLabel update(Handle handle, Key key, Consumer<DocLabelValues> values) {
    return update(handle, key.tenantId(), key.docId(), key.labelId(), values);
  }

  /**
   * Writes the columns that are set in all rows that meet a condition. Returns how many they are.
   * <pre>{@code UPDATE doc_label SET {assignments} WHERE {condition}}</pre>
   */
  static long updateWhere(Handle handle, Condition<DocLabel> condition, Consumer<DocLabelValues> values) {
    return BulkRows.updateWhere(handle, TABLE, condition, DocLabelValues.of(values));
  }

  /** The same, and returns the rows; see {@link #updateWhere}. */
  static List<DocLabel> updateReturning(Handle handle, Condition<DocLabel> condition, Consumer<DocLabelValues> values) {
    return BulkRows.updateReturning(handle, TABLE, condition, DocLabelValues.of(values));
  }

  /** The same in every row of the table; see {@link #updateWhere}. */
  static long updateEvery(Handle handle, Consumer<DocLabelValues> values) {
    return BulkRows.updateEvery(handle, TABLE, DocLabelValues.of(values));
  }

  /** Deletes a doc label. {@code DELETE FROM doc_label WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3} */
  static void delete(Handle handle, DocLabel docLabel) { Rows.delete(handle, TABLE, DELETE, docLabel); }

  /** Deletes a doc label by its key; see {@link #delete}. */
  static void delete(Handle handle, long tenantId, long docId, long labelId) {
    Rows.deleteKey(handle, TABLE, DELETE, tenantId, docId, labelId);
  }

  /** The same with the key as a record; see {@link #delete}. */
  static void delete(Handle handle, Key key) { delete(handle, key.tenantId(), key.docId(), key.labelId()); }

  /** Deletes a doc label by its key, and returns whether there was one; see {@link #delete}. */
  static boolean deleteIfExists(Handle handle, long tenantId, long docId, long labelId) {
    return Rows.deleteIfExists(handle, TABLE, DELETE, tenantId, docId, labelId);
  }

  /** The same with the key as a record; see {@link #deleteIfExists}. */
  static boolean deleteIfExists(Handle handle, Key key) {
    return deleteIfExists(handle, key.tenantId(), key.docId(), key.labelId());
  }

  /** Deletes any number of rows, or none if one is not there; see {@link #delete}. */
  static void deleteAll(Handle handle, Collection<DocLabel> docLabels) { BulkRows.deleteAll(handle, TABLE, docLabels); }

  /**
   * Deletes all rows that meet a condition, and returns how many they were.
   * <pre>{@code DELETE FROM doc_label WHERE {condition}}</pre>
   */
  static long deleteWhere(Handle handle, Condition<DocLabel> condition) {
    return BulkRows.deleteWhere(handle, TABLE, condition);
  }

  /** The same, and returns the rows as they were; see {@link #deleteWhere}. */
  static List<DocLabel> deleteReturning(Handle handle, Condition<DocLabel> condition) {
    return BulkRows.deleteReturning(handle, TABLE, condition);
  }

  /** Deletes every row of the table, and returns how many they were; see {@link #deleteWhere}. */
  static long deleteEvery(Handle handle) { return BulkRows.deleteEvery(handle, TABLE); }

  /**
   * A value of the key of {@link DocLabel}.
   *
   * @param tenantId the {@code tenant_id}
   * @param docId the {@code doc_id}
   * @param labelId the {@code label_id}
   */
  record Key(long tenantId, long docId, long labelId) {}
}
