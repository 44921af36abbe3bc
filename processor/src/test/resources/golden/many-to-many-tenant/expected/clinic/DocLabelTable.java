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
 * <p>What is given a handle runs on it, in the transaction that is there. Where the database
 * refuses, it throws a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value and
 * {@code :id1}, {@code :id2} and {@code :id3} for the key of the row itself; where a key has
 * several columns, they are numbered; what stands in braces is filled with the columns that were
 * set; {@code {given}} becomes a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class DocLabelTable {

  /** The column {@code tenant_id}, a part of the key. */
  static final Column<DocLabel, Long> TENANT_ID =
      Columns.required("tenant_id", SqlTypes.LONG, DocLabel::tenantId);

  /** The column {@code doc_id}, a part of the key. */
  static final Column<DocLabel, Long> DOC_ID =
      Columns.required("doc_id", SqlTypes.LONG, DocLabel::docId);

  /** The column {@code label_id}, a part of the key. */
  static final Column<DocLabel, Long> LABEL_ID =
      Columns.required("label_id", SqlTypes.LONG, DocLabel::labelId);

  /** The key of {@link DocLabel}: {@code tenant_id, doc_id, label_id}. */
  static final CompositeKey<DocLabel, Key> KEY =
      Keys.<DocLabel, Key>of(
              row -> new Key(
                  row.require(TENANT_ID),
                  row.require(DOC_ID),
                  row.require(LABEL_ID)))
          .column(TENANT_ID, Key::tenantId)
          .column(DOC_ID, Key::docId)
          .column(LABEL_ID, Key::labelId)
          .build();

  /** The foreign key {@code tenant_id, doc_id}, of which {@code doc_id} is its own. */
  static final CompositeKey<DocLabel, DocTable.Key> DOC_KEY =
      Keys.<DocLabel, DocTable.Key>of(
              row -> new DocTable.Key(row.require(TENANT_ID), row.require(DOC_ID)))
          .shared(TENANT_ID, DocTable.Key::tenantId)
          .column(DOC_ID, DocTable.Key::id)
          .build();

  /** The foreign key {@code tenant_id, label_id}, of which {@code label_id} is its own. */
  static final CompositeKey<DocLabel, LabelTable.Key> LABEL_KEY =
      Keys.<DocLabel, LabelTable.Key>of(
              row -> new LabelTable.Key(row.require(TENANT_ID), row.require(LABEL_ID)))
          .shared(TENANT_ID, LabelTable.Key::tenantId)
          .column(LABEL_ID, LabelTable.Key::id)
          .build();

  /** The rows of {@code doc_label} as instances of {@link DocLabel}. */
  static final Table<DocLabel> TABLE =
      Tables.of(
              DocLabel.class,
              "doc_label",
              List.of(TENANT_ID, DOC_ID, LABEL_ID),
              row ->
                  new DocLabel(row.require(TENANT_ID), row.require(DOC_ID), row.require(LABEL_ID)))
          .generated(DocLabelTable.class, DocLabelAssociations.class)
          .key(TENANT_ID, DOC_ID, LABEL_ID);

  /**
   * {@code doc_label (tenant_id, doc_id)} references {@code doc (tenant_id, id)}; declared by
   * {@link DocLabel#docId()}.
   *
   * <pre>{@code ALTER TABLE doc_label ADD FOREIGN KEY (tenant_id, doc_id)
   *     REFERENCES doc (tenant_id, id)}</pre>
   */
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
              "UPDATE doc_label SET doc_id = :key2"
                  + " WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3"
                  + " AND EXISTS (SELECT 1 FROM doc WHERE tenant_id = :key1 AND id = :key2)")
          .create(
              "WITH s AS (SELECT tenant_id, doc_id, label_id FROM doc_label"
                  + " WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3"
                  + " FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO doc ({columns}) SELECT {values} FROM s"
                  + " RETURNING tenant_id, id, title),"
                  + " u AS (UPDATE doc_label p SET doc_id = t.id"
                  + " FROM t WHERE p.tenant_id = :id1 AND p.doc_id = :id2 AND p.label_id = :id3)"
                  + " SELECT tenant_id, id, title FROM t")
          .update(
              "UPDATE doc SET {assignments} WHERE tenant_id = :key1 AND id = :key2"
                  + " RETURNING tenant_id, id, title")
          .ddl(
              "ALTER TABLE doc_label ADD FOREIGN KEY (tenant_id, doc_id)"
                  + " REFERENCES doc (tenant_id, id)")
          .build();

  /**
   * {@code doc_label (tenant_id, label_id)} references {@code label (tenant_id, id)}; declared by
   * {@link DocLabel#labelId()}.
   *
   * <pre>{@code ALTER TABLE doc_label ADD FOREIGN KEY (tenant_id, label_id)
   *     REFERENCES label (tenant_id, id)}</pre>
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
                  + " WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3"
                  + " FOR NO KEY UPDATE),"
                  + " t AS (INSERT INTO label ({columns}) SELECT {values} FROM s"
                  + " RETURNING tenant_id, id, name),"
                  + " u AS (UPDATE doc_label p SET label_id = t.id"
                  + " FROM t WHERE p.tenant_id = :id1 AND p.doc_id = :id2 AND p.label_id = :id3)"
                  + " SELECT tenant_id, id, name FROM t")
          .update(
              "UPDATE label SET {assignments} WHERE tenant_id = :key1 AND id = :key2"
                  + " RETURNING tenant_id, id, name")
          .ddl(
              "ALTER TABLE doc_label ADD FOREIGN KEY (tenant_id, label_id)"
                  + " REFERENCES label (tenant_id, id)")
          .build();

  private static final String INSERT =
      "INSERT INTO doc_label ({columns}) VALUES ({values})"
          + " RETURNING tenant_id, doc_id, label_id";

  private static final String UPDATE =
      "UPDATE doc_label SET {assignments}"
          + " WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3"
          + " RETURNING tenant_id, doc_id, label_id";

  private static final String DELETE =
      "DELETE FROM doc_label"
          + " WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3";

  private DocLabelTable() {}

  /**
   * Finds a doc label by its key.
   *
   * <pre>{@code SELECT tenant_id, doc_id, label_id FROM doc_label
   *     WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tenantId the key's {@code tenant_id}
   * @param docId the key's {@code doc_id}
   * @param labelId the key's {@code label_id}
   * @return the doc label; empty where there is no such row
   */
  static Optional<DocLabel> find(Handle handle, long tenantId, long docId, long labelId) {
    return Rows.find(
        handle,
        TABLE,
        "SELECT tenant_id, doc_id, label_id FROM doc_label"
            + " WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3",
        tenantId,
        docId,
        labelId);
  }

  /**
   * Finds a doc label by its key.
   *
   * <pre>{@code SELECT tenant_id, doc_id, label_id FROM doc_label
   *     WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @return the doc label; empty where there is no such row
   */
  static Optional<DocLabel> find(Handle handle, Key key) {
    return find(handle, key.tenantId(), key.docId(), key.labelId());
  }

  /**
   * Finds rows by their keys.
   *
   * <pre>{@code SELECT tenant_id, doc_id, label_id FROM doc_label WHERE {given}}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param keys the keys; one that is given twice is read once
   * @return the rows in the order of the keys, without those that are not there
   */
  static List<DocLabel> findAll(Handle handle, Collection<Key> keys) {
    return Rows.findAll(
        handle,
        TABLE,
        KEY,
        "SELECT tenant_id, doc_id, label_id FROM doc_label WHERE {given}",
        keys);
  }

  /**
   * Reads all rows.
   *
   * <pre>{@code SELECT tenant_id, doc_id, label_id FROM doc_label
   *     ORDER BY tenant_id, doc_id, label_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the rows in the order of their key; an empty list where there are none
   */
  static List<DocLabel> all(Handle handle) {
    return Rows.list(
        handle,
        TABLE,
        "SELECT tenant_id, doc_id, label_id FROM doc_label"
            + " ORDER BY tenant_id, doc_id, label_id");
  }

  /**
   * Asks for rows: all of them, until the query is told which, and in which order.
   *
   * <pre>{@code SELECT tenant_id, doc_id, label_id FROM doc_label}</pre>
   *
   * <p>What the query is told is added to that, and {@code ORDER BY tenant_id, doc_id, label_id}
   * where it is told no order. Nothing is sent before the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @return the query
   */
  static TableQuery<DocLabel> query(Handle handle) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, doc_id, label_id FROM doc_label");
  }

  /**
   * Makes a query for the rows that {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, doc_id, label_id FROM doc_label}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and
   * {@code ORDER BY tenant_id, doc_id, label_id} where it names no order. Nothing is sent before
   * the query is asked for its rows.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the query, to which more can be added
   */
  static TableQuery<DocLabel> query(Handle handle, Fetch<DocLabel> fetch) {
    return Rows.query(handle, TABLE, "SELECT tenant_id, doc_id, label_id FROM doc_label", fetch);
  }

  /**
   * Maps the rows of any query that has all columns of the table.
   *
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  static RowMapper<DocLabel> mapper() {
    return TABLE.mapper();
  }

  /**
   * Maps the rows of a join, in which the columns' names have a prefix.
   *
   * @param prefix what stands before the names, such as {@code p_}
   * @return the mapper; it answers null where the key is null, as outer joins have it
   */
  static RowMapper<DocLabel> mapper(String prefix) {
    return TABLE.mapper(prefix);
  }

  /**
   * Inserts a doc label.
   *
   * <pre>{@code INSERT INTO doc_label ({columns}) VALUES ({values})
   *     RETURNING tenant_id, doc_id, label_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param values sets the values; what it does not set takes the database's default
   * @return the doc label as the database has it
   */
  static DocLabel insert(Handle handle, Consumer<DocLabelValues> values) {
    return Rows.insert(handle, TABLE, INSERT, DocLabelValues.of(values));
  }

  /**
   * Inserts a doc label.
   *
   * <pre>{@code INSERT INTO doc_label ({columns}) VALUES ({values})
   *     RETURNING tenant_id, doc_id, label_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param docLabel what to insert; its key is inserted as it is, also where it is 0
   * @return the doc label as the database has it
   */
  static DocLabel insert(Handle handle, DocLabel docLabel) {
    return Rows.insert(handle, TABLE, INSERT, docLabel);
  }

  /**
   * Inserts any number of rows.
   *
   * <pre>{@code INSERT INTO doc_label ({columns}) SELECT {columns}
   *     FROM unnest({arrays}) AS given ({columns})
   *     RETURNING tenant_id, doc_id, label_id}</pre>
   *
   * <p>One round trip for any number; none for none.
   *
   * @param handle the handle to run on
   * @param docLabels what to insert; keys are inserted as they are, also where they are 0
   * @return the rows as the database has them, in the same order
   */
  static List<DocLabel> insertAll(Handle handle, Collection<DocLabel> docLabels) {
    return Rows.insertAll(
        handle,
        TABLE,
        "INSERT INTO doc_label ({columns}) SELECT {columns}"
            + " FROM unnest({arrays}) AS given ({columns})"
            + " RETURNING tenant_id, doc_id, label_id",
        docLabels);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE doc_label SET {assignments}
   *     WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3
   *     RETURNING tenant_id, doc_id, label_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tenantId the key's {@code tenant_id}
   * @param docId the key's {@code doc_id}
   * @param labelId the key's {@code label_id}
   * @param values sets the values to write; the other columns stay
   * @return the doc label as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  static DocLabel update(
      Handle handle, long tenantId, long docId, long labelId, Consumer<DocLabelValues> values) {
    return Rows.update(handle, TABLE, UPDATE, DocLabelValues.of(values), tenantId, docId, labelId);
  }

  /**
   * Writes some columns of a row.
   *
   * <pre>{@code UPDATE doc_label SET {assignments}
   *     WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3
   *     RETURNING tenant_id, doc_id, label_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @param values sets the values to write; the other columns stay
   * @return the doc label as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  static DocLabel update(Handle handle, Key key, Consumer<DocLabelValues> values) {
    return update(handle, key.tenantId(), key.docId(), key.labelId(), values);
  }

  /**
   * Deletes a doc label.
   *
   * <pre>{@code DELETE FROM doc_label
   *     WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param docLabel what to delete
   * @throws dev.kinship.runtime.error.NoSuchRowException if it is not in the database
   */
  static void delete(Handle handle, DocLabel docLabel) {
    Rows.delete(handle, TABLE, DELETE, docLabel);
  }

  /**
   * Deletes a doc label by its key.
   *
   * <pre>{@code DELETE FROM doc_label
   *     WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tenantId the key's {@code tenant_id}
   * @param docId the key's {@code doc_id}
   * @param labelId the key's {@code label_id}
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  static void delete(Handle handle, long tenantId, long docId, long labelId) {
    Rows.deleteKey(handle, TABLE, DELETE, tenantId, docId, labelId);
  }

  /**
   * Deletes a doc label by its key.
   *
   * <pre>{@code DELETE FROM doc_label
   *     WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param key the key
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is no such row
   */
  static void delete(Handle handle, Key key) {
    delete(handle, key.tenantId(), key.docId(), key.labelId());
  }

  /**
   * A value of the key of {@link DocLabel}.
   *
   * @param tenantId the {@code tenant_id}
   * @param docId the {@code doc_id}
   * @param labelId the {@code label_id}
   */
  record Key(long tenantId, long docId, long labelId) {}
}
