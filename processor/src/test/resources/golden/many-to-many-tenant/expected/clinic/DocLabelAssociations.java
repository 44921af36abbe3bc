package clinic;

import dev.kinship.CheckReturnValue;
import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Created;
import dev.kinship.runtime.query.Fetch;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;

/**
 * The associations of {@link DocLabel}.
 *
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value and
 * {@code :id1}, {@code :id2} and {@code :id3} for the key of the row itself; where a key has
 * several columns, they are numbered; what stands in braces is filled with the columns that were
 * set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
sealed interface DocLabelAssociations permits DocLabel {

  /**
   * Returns the doc.
   *
   * <pre>{@code SELECT tenant_id, id, title FROM doc WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the doc
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Doc getDoc(Handle handle) {
    return DocLabelTable.DOC.getRequired(handle, self());
  }

  /**
   * Returns the doc if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, id, title FROM doc WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the doc; empty where there is none that {@code fetch} asks for
   */
  default Optional<Doc> getDoc(Handle handle, Fetch<Doc> fetch) {
    return DocLabelTable.DOC.get(handle, self(), fetch);
  }

  /**
   * Links the doc: writes the key's column and no other.
   *
   * <pre>{@code UPDATE doc_label SET doc_id = :key2
   *     WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3
   *     AND EXISTS (SELECT 1 FROM doc WHERE tenant_id = :key1 AND id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param doc the doc
   * @return a copy with the new key; this doc label is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if the doc has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc label or the doc is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the doc differs in a column that
   *     the key shares; nothing is sent
   */
  @CheckReturnValue
  default DocLabel setDoc(Handle handle, Doc doc) {
    return DocLabelTable.DOC.set(handle, self(), doc);
  }

  /**
   * Links the doc by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE doc_label SET doc_id = :key2
   *     WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3
   *     AND EXISTS (SELECT 1 FROM doc WHERE tenant_id = :key1 AND id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * <p>The key's other columns are those of this doc label.
   *
   * @param handle the handle to run on
   * @param docId the {@code id} of the doc
   * @return a copy with the new key; this doc label is unchanged
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc label or the doc is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the doc differs in a column that
   *     the key shares; nothing is sent
   */
  @CheckReturnValue
  default DocLabel setDocId(Handle handle, long docId) {
    return DocLabelTable.DOC.setKey(handle, self(), DocLabelTable.DOC_KEY.with(self(), docId));
  }

  /**
   * Asks the database whether there is a doc.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM doc_label s
   *     JOIN doc t ON t.tenant_id = s.tenant_id AND t.id = s.doc_id
   *     WHERE s.tenant_id = :id1 AND s.doc_id = :id2 AND s.label_id = :id3)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasDoc(Handle handle) {
    return DocLabelTable.DOC.has(handle, self());
  }

  /**
   * Asks the database whether there is a doc that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM doc WHERE tenant_id = :id1 AND id = :id2)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasDoc(Handle handle, Fetch<Doc> fetch) {
    return DocLabelTable.DOC.has(handle, self(), fetch);
  }

  /**
   * Inserts a row and links it as the doc, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT tenant_id, doc_id, label_id FROM doc_label
   *     WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3
   *     FOR NO KEY UPDATE),
   *     t AS (INSERT INTO doc ({columns}) SELECT {values} FROM s
   *     RETURNING tenant_id, id, title),
   *     u AS (UPDATE doc_label p SET doc_id = t.id
   *     FROM t WHERE p.tenant_id = :id1 AND p.doc_id = :id2 AND p.label_id = :id3)
   *     SELECT tenant_id, id, title FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param doc sets the values of the new row
   * @return this doc label with its new key, and the doc as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc label is not in the database;
   *     nothing is changed
   */
  default Created<DocLabel, Doc> createDoc(Handle handle, Consumer<DocValues> doc) {
    return DocLabelTable.DOC.create(handle, self(), DocValues.of(doc));
  }

  /**
   * Changes the doc in its own table.
   *
   * <pre>{@code UPDATE doc SET {assignments} WHERE tenant_id = :key1 AND id = :key2
   *     RETURNING tenant_id, id, title}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param doc sets the values to change
   * @return the doc as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Doc updateDoc(Handle handle, Consumer<DocValues> doc) {
    return DocLabelTable.DOC.update(handle, self(), DocValues.of(doc));
  }

  /**
   * Returns the label.
   *
   * <pre>{@code SELECT tenant_id, id, name FROM label WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the label
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Label getLabel(Handle handle) {
    return DocLabelTable.LABEL.getRequired(handle, self());
  }

  /**
   * Returns the label if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, id, name FROM label WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the label; empty where there is none that {@code fetch} asks for
   */
  default Optional<Label> getLabel(Handle handle, Fetch<Label> fetch) {
    return DocLabelTable.LABEL.get(handle, self(), fetch);
  }

  /**
   * Links the label: writes the key's column and no other.
   *
   * <pre>{@code UPDATE doc_label SET label_id = :key2
   *     WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3
   *     AND EXISTS (SELECT 1 FROM label WHERE tenant_id = :key1 AND id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param label the label
   * @return a copy with the new key; this doc label is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if the label has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc label or the label is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the label differs in a column that
   *     the key shares; nothing is sent
   */
  @CheckReturnValue
  default DocLabel setLabel(Handle handle, Label label) {
    return DocLabelTable.LABEL.set(handle, self(), label);
  }

  /**
   * Links the label by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE doc_label SET label_id = :key2
   *     WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3
   *     AND EXISTS (SELECT 1 FROM label WHERE tenant_id = :key1 AND id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * <p>The key's other columns are those of this doc label.
   *
   * @param handle the handle to run on
   * @param labelId the {@code id} of the label
   * @return a copy with the new key; this doc label is unchanged
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc label or the label is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the label differs in a column that
   *     the key shares; nothing is sent
   */
  @CheckReturnValue
  default DocLabel setLabelId(Handle handle, long labelId) {
    return DocLabelTable.LABEL.setKey(handle, self(), DocLabelTable.LABEL_KEY.with(self(), labelId));
  }

  /**
   * Asks the database whether there is a label.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM doc_label s
   *     JOIN label t ON t.tenant_id = s.tenant_id AND t.id = s.label_id
   *     WHERE s.tenant_id = :id1 AND s.doc_id = :id2 AND s.label_id = :id3)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasLabel(Handle handle) {
    return DocLabelTable.LABEL.has(handle, self());
  }

  /**
   * Asks the database whether there is a label that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM label WHERE tenant_id = :id1 AND id = :id3)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasLabel(Handle handle, Fetch<Label> fetch) {
    return DocLabelTable.LABEL.has(handle, self(), fetch);
  }

  /**
   * Inserts a row and links it as the label, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT tenant_id, doc_id, label_id FROM doc_label
   *     WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3
   *     FOR NO KEY UPDATE),
   *     t AS (INSERT INTO label ({columns}) SELECT {values} FROM s
   *     RETURNING tenant_id, id, name),
   *     u AS (UPDATE doc_label p SET label_id = t.id
   *     FROM t WHERE p.tenant_id = :id1 AND p.doc_id = :id2 AND p.label_id = :id3)
   *     SELECT tenant_id, id, name FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param label sets the values of the new row
   * @return this doc label with its new key, and the label as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc label is not in the database;
   *     nothing is changed
   */
  default Created<DocLabel, Label> createLabel(Handle handle, Consumer<LabelValues> label) {
    return DocLabelTable.LABEL.create(handle, self(), LabelValues.of(label));
  }

  /**
   * Changes the label in its own table.
   *
   * <pre>{@code UPDATE label SET {assignments} WHERE tenant_id = :key1 AND id = :key2
   *     RETURNING tenant_id, id, name}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param label sets the values to change
   * @return the label as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Label updateLabel(Handle handle, Consumer<LabelValues> label) {
    return DocLabelTable.LABEL.update(handle, self(), LabelValues.of(label));
  }

  private DocLabel self() {
    return (DocLabel) (Object) this;
  }
}
