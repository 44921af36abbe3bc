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
 * <p>Methods join the handle's current transaction. Each takes one round trip, in which all of its statements take
 * effect or none, and none at all if there is nothing to ask for. A {@code Fetch} adds conditions, an order or a lock
 * to the SQL. With {@code KinshipPlugin}, a read without a {@code Fetch} also loads the same for the other rows of a
 * result.
 *
 * <p>Before anything is sent, a row without a key is refused with an {@code UnsavedException}, and values that
 * contradict the association with a {@code ContradictionException}. A write that finds a row missing changes nothing
 * and throws a {@code NoSuchRowException}; what the database refuses is a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value and {@code :id1}, {@code :id2} and
 * {@code :id3} for the key of the row itself; where a key has several columns, they are numbered; what stands in
 * braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
sealed interface DocLabelAssociations permits DocLabel {

  /**
   * Returns the doc.
   * <pre>{@code SELECT tenant_id, id, title FROM doc WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Doc getDoc(Handle handle) { return DocLabelTable.DOC.getRequired(handle, self()); }

  /** Returns the doc if {@code fetch} asks for it, and empty otherwise; see {@link #getDoc}. */
  default Optional<Doc> getDoc(Handle handle, Fetch<Doc> fetch) { return DocLabelTable.DOC.get(handle, self(), fetch); }

  /**
   * Links the doc and returns a copy with the new key. No other column is written.
   * <pre>{@code UPDATE doc_label SET doc_id = :key2 WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3
   *     AND EXISTS (SELECT 1 FROM doc WHERE tenant_id = :key1 AND id = :key2)}</pre>
   *
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   */
  @CheckReturnValue
  default DocLabel setDoc(Handle handle, Doc doc) { return DocLabelTable.DOC.set(handle, self(), doc); }

  /** Links the doc by its {@code id} and the other key columns of this doc label; see {@link #setDoc}. */
  @CheckReturnValue
  default DocLabel setDocId(Handle handle, long docId) {
    return DocLabelTable.DOC.setKey(handle, self(), DocLabelTable.DOC_KEY.with(self(), docId));
  }

  /**
   * Returns whether there is a doc now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM doc_label s
   *     JOIN doc t ON t.tenant_id = s.tenant_id AND t.id = s.doc_id
   *     WHERE s.tenant_id = :id1 AND s.doc_id = :id2 AND s.label_id = :id3)}</pre>
   */
  default boolean hasDoc(Handle handle) { return DocLabelTable.DOC.has(handle, self()); }

  /** Returns whether there is a doc that {@code fetch} asks for; see {@link #hasDoc}. */
  default boolean hasDoc(Handle handle, Fetch<Doc> fetch) { return DocLabelTable.DOC.has(handle, self(), fetch); }

  /** Inserts and links the doc. Returns it and this doc label with the new key. SQL: {@link DocLabelTable#DOC}. */
  default Created<DocLabel, Doc> createDoc(Handle handle, Consumer<DocValues> doc) {
    return DocLabelTable.DOC.create(handle, self(), DocValues.of(doc));
  }

  /**
   * Updates the row of the doc and returns it.
   * <pre>{@code UPDATE doc SET {assignments} WHERE tenant_id = :key1 AND id = :key2
   *     RETURNING tenant_id, id, title}</pre>
   */
  default Doc updateDoc(Handle handle, Consumer<DocValues> doc) {
    return DocLabelTable.DOC.update(handle, self(), DocValues.of(doc));
  }

  /**
   * Returns the label.
   * <pre>{@code SELECT tenant_id, id, name FROM label WHERE tenant_id = :key1 AND id = :key2}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Label getLabel(Handle handle) { return DocLabelTable.LABEL.getRequired(handle, self()); }

  /** Returns the label if {@code fetch} asks for it, and empty otherwise; see {@link #getLabel}. */
  default Optional<Label> getLabel(Handle handle, Fetch<Label> fetch) {
    return DocLabelTable.LABEL.get(handle, self(), fetch);
  }

  /**
   * Links the label and returns a copy with the new key. No other column is written.
   * <pre>{@code UPDATE doc_label SET label_id = :key2
   *     WHERE tenant_id = :id1 AND doc_id = :id2 AND label_id = :id3
   *     AND EXISTS (SELECT 1 FROM label WHERE tenant_id = :key1 AND id = :key2)}</pre>
   *
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   */
  @CheckReturnValue
  default DocLabel setLabel(Handle handle, Label label) { return DocLabelTable.LABEL.set(handle, self(), label); }

  /** Links the label by its {@code id} and the other key columns of this doc label; see {@link #setLabel}. */
  @CheckReturnValue
  default DocLabel setLabelId(Handle handle, long labelId) {
    return DocLabelTable.LABEL.setKey(handle, self(), DocLabelTable.LABEL_KEY.with(self(), labelId));
  }

  /**
   * Returns whether there is a label now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM doc_label s
   *     JOIN label t ON t.tenant_id = s.tenant_id AND t.id = s.label_id
   *     WHERE s.tenant_id = :id1 AND s.doc_id = :id2 AND s.label_id = :id3)}</pre>
   */
  default boolean hasLabel(Handle handle) { return DocLabelTable.LABEL.has(handle, self()); }

  /** Returns whether there is a label that {@code fetch} asks for; see {@link #hasLabel}. */
  default boolean hasLabel(Handle handle, Fetch<Label> fetch) { return DocLabelTable.LABEL.has(handle, self(), fetch); }

  /** Inserts and links the label. Returns it and this doc label with the new key. SQL: {@link DocLabelTable#LABEL}. */
  default Created<DocLabel, Label> createLabel(Handle handle, Consumer<LabelValues> label) {
    return DocLabelTable.LABEL.create(handle, self(), LabelValues.of(label));
  }

  /**
   * Updates the row of the label and returns it.
   * <pre>{@code UPDATE label SET {assignments} WHERE tenant_id = :key1 AND id = :key2
   *     RETURNING tenant_id, id, name}</pre>
   */
  default Label updateLabel(Handle handle, Consumer<LabelValues> label) {
    return DocLabelTable.LABEL.update(handle, self(), LabelValues.of(label));
  }

  private DocLabel self() { return (DocLabel) (Object) this; }
}
