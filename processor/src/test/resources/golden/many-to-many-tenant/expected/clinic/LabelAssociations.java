package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Linked;
import dev.kinship.runtime.query.Fetch;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;

/**
 * The associations of {@link Label}.
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
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value; where a key has several columns,
 * they are numbered; {@code {given}} becomes a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
sealed interface LabelAssociations permits Label {

  /**
   * Returns the docs; an empty list if there are none.
   * <pre>{@code SELECT tenant_id, id, title FROM doc
   *     WHERE tenant_id = :key1
   *     AND id IN (SELECT doc_id FROM doc_label WHERE tenant_id = :key1 AND label_id = :key2)
   *     ORDER BY tenant_id, id}</pre>
   */
  default List<Doc> getDocs(Handle handle) { return LabelTable.DOCS.get(handle, self()); }

  /** Returns those of the docs that {@code fetch} asks for; see {@link #getDocs}. */
  default List<Doc> getDocs(Handle handle, Fetch<Doc> fetch) { return LabelTable.DOCS.get(handle, self(), fetch); }

  /**
   * Makes the given docs the only ones. Links in {@code doc_label} that stay are not touched. No doc is deleted.
   * Returns what was linked, what was unlinked, and what stayed. SQL: {@link LabelTable#DOCS}.
   *
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what {@code tenant_id} refers to
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Doc> setDocs(Handle handle, Doc... docs) {
    return LabelTable.DOCS.set(handle, self(), List.of(docs));
  }

  /** The same for a collection; see {@link #setDocs}. */
  default Changes<Doc> setDocs(Handle handle, Collection<Doc> docs) {
    return LabelTable.DOCS.set(handle, self(), docs);
  }

  /**
   * Links the given docs, and leaves the others linked. Returns what was linked, and what had been linked before. SQL:
   * {@link LabelTable#DOCS}.
   *
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what {@code tenant_id} refers to
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Doc> addDocs(Handle handle, Doc... docs) {
    return LabelTable.DOCS.add(handle, self(), List.of(docs));
  }

  /** The same for a collection; see {@link #addDocs}. */
  default Changes<Doc> addDocs(Handle handle, Collection<Doc> docs) {
    return LabelTable.DOCS.add(handle, self(), docs);
  }

  /**
   * Deletes the links of the given docs; no doc is deleted. Returns what was unlinked, and what was not. SQL:
   * {@link LabelTable#DOCS}.
   *
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what {@code tenant_id} refers to
   */
  default Changes<Doc> removeDocs(Handle handle, Doc... docs) {
    return LabelTable.DOCS.remove(handle, self(), List.of(docs));
  }

  /** The same for a collection; see {@link #removeDocs}. */
  default Changes<Doc> removeDocs(Handle handle, Collection<Doc> docs) {
    return LabelTable.DOCS.remove(handle, self(), docs);
  }

  /**
   * Returns whether there are any docs now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM doc
   *     WHERE tenant_id = :key1
   *     AND id IN (SELECT doc_id FROM doc_label WHERE tenant_id = :key1 AND label_id = :key2))}</pre>
   */
  default boolean hasDocs(Handle handle) { return LabelTable.DOCS.has(handle, self()); }

  /** Returns whether there are any docs that {@code fetch} asks for; see {@link #hasDocs}. */
  default boolean hasDocs(Handle handle, Fetch<Doc> fetch) { return LabelTable.DOCS.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given docs are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM doc
   *     WHERE tenant_id = :key1
   *     AND id IN (SELECT doc_id FROM doc_label WHERE tenant_id = :key1 AND label_id = :key2) AND {given}}</pre>
   */
  default boolean hasDocs(Handle handle, Doc... docs) { return LabelTable.DOCS.has(handle, self(), List.of(docs)); }

  /** The same for a collection; see {@link #hasDocs}. */
  default boolean hasDocs(Handle handle, Collection<Doc> docs) { return LabelTable.DOCS.has(handle, self(), docs); }

  /**
   * Returns how many docs there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM doc
   *     WHERE tenant_id = :key1
   *     AND id IN (SELECT doc_id FROM doc_label WHERE tenant_id = :key1 AND label_id = :key2)}</pre>
   */
  default long countDocs(Handle handle) { return LabelTable.DOCS.count(handle, self()); }

  /** Returns how many docs there are that {@code fetch} asks for; see {@link #countDocs}. */
  default long countDocs(Handle handle, Fetch<Doc> fetch) { return LabelTable.DOCS.count(handle, self(), fetch); }

  /**
   * Inserts a doc that is linked, and returns it. SQL: {@link LabelTable#DOCS}.
   *
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what {@code tenant_id} refers to
   */
  default Doc createDoc(Handle handle, Consumer<DocValues> doc) {
    return LabelTable.DOCS.create(handle, self(), DocValues.of(doc));
  }

  /** Links with values for the other columns of new links; see {@link #addDocs}. */
  default Changes<Doc> addDoc(Handle handle, Doc doc, Consumer<DocLabelValues> link) {
    return LabelTable.DOCS.add(handle, self(), List.of(doc), DocLabelValues.of(link));
  }

  /** Links with values for the other columns of new links; see {@link #addDocs}. */
  default Changes<Doc> addDocs(Handle handle, Collection<Doc> docs, Consumer<DocLabelValues> link) {
    return LabelTable.DOCS.add(handle, self(), docs, DocLabelValues.of(link));
  }

  /** Returns the docs, each with its link, from a join of both tables. */
  default List<Linked<Doc, DocLabel>> getDocsWithLinks(Handle handle) {
    return LabelTable.DOCS.getWithLinks(handle, self());
  }

  /** Returns those that {@code fetch} asks for, each with its link; see {@link #getDocsWithLinks}. */
  default List<Linked<Doc, DocLabel>> getDocsWithLinks(Handle handle, Fetch<Doc> fetch) {
    return LabelTable.DOCS.getWithLinks(handle, self(), fetch);
  }

  /**
   * Returns the hinted docs; an empty list if there are none.
   * <pre>{@code SELECT tenant_id, id, title FROM doc
   *     WHERE tenant_id = :key1
   *     AND id IN (SELECT doc_id FROM doc_hint WHERE tenant_id = :key1 AND label_id = :key2)
   *     ORDER BY tenant_id, id}</pre>
   */
  default List<Doc> getHintedDocs(Handle handle) { return LabelTable.HINTED_DOCS.get(handle, self()); }

  /** Returns those of the hinted docs that {@code fetch} asks for; see {@link #getHintedDocs}. */
  default List<Doc> getHintedDocs(Handle handle, Fetch<Doc> fetch) {
    return LabelTable.HINTED_DOCS.get(handle, self(), fetch);
  }

  /**
   * Makes the given hinted docs the only ones. Links in {@code doc_hint} that stay are not touched. No hinted doc is
   * deleted. Returns what was linked, what was unlinked, and what stayed. SQL: {@link LabelTable#HINTED_DOCS}.
   *
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what {@code tenant_id} refers to
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Doc> setHintedDocs(Handle handle, Doc... hintedDocs) {
    return LabelTable.HINTED_DOCS.set(handle, self(), List.of(hintedDocs));
  }

  /** The same for a collection; see {@link #setHintedDocs}. */
  default Changes<Doc> setHintedDocs(Handle handle, Collection<Doc> hintedDocs) {
    return LabelTable.HINTED_DOCS.set(handle, self(), hintedDocs);
  }

  /**
   * Links the given hinted docs, and leaves the others linked. Returns what was linked, and what had been linked
   * before. SQL: {@link LabelTable#HINTED_DOCS}.
   *
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what {@code tenant_id} refers to
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Doc> addHintedDocs(Handle handle, Doc... hintedDocs) {
    return LabelTable.HINTED_DOCS.add(handle, self(), List.of(hintedDocs));
  }

  /** The same for a collection; see {@link #addHintedDocs}. */
  default Changes<Doc> addHintedDocs(Handle handle, Collection<Doc> hintedDocs) {
    return LabelTable.HINTED_DOCS.add(handle, self(), hintedDocs);
  }

  /**
   * Deletes the links of the given hinted docs; no hinted doc is deleted. Returns what was unlinked, and what was not.
   * SQL: {@link LabelTable#HINTED_DOCS}.
   *
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what {@code tenant_id} refers to
   */
  default Changes<Doc> removeHintedDocs(Handle handle, Doc... hintedDocs) {
    return LabelTable.HINTED_DOCS.remove(handle, self(), List.of(hintedDocs));
  }

  /** The same for a collection; see {@link #removeHintedDocs}. */
  default Changes<Doc> removeHintedDocs(Handle handle, Collection<Doc> hintedDocs) {
    return LabelTable.HINTED_DOCS.remove(handle, self(), hintedDocs);
  }

  /**
   * Returns whether there are any hinted docs now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM doc
   *     WHERE tenant_id = :key1
   *     AND id IN (SELECT doc_id FROM doc_hint WHERE tenant_id = :key1 AND label_id = :key2))}</pre>
   */
  default boolean hasHintedDocs(Handle handle) { return LabelTable.HINTED_DOCS.has(handle, self()); }

  /** Returns whether there are any hinted docs that {@code fetch} asks for; see {@link #hasHintedDocs}. */
  default boolean hasHintedDocs(Handle handle, Fetch<Doc> fetch) {
    return LabelTable.HINTED_DOCS.has(handle, self(), fetch);
  }

  /**
   * Returns whether all of the given hinted docs are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM doc
   *     WHERE tenant_id = :key1
   *     AND id IN (SELECT doc_id FROM doc_hint WHERE tenant_id = :key1 AND label_id = :key2) AND {given}}</pre>
   */
  default boolean hasHintedDocs(Handle handle, Doc... hintedDocs) {
    return LabelTable.HINTED_DOCS.has(handle, self(), List.of(hintedDocs));
  }

  /** The same for a collection; see {@link #hasHintedDocs}. */
  default boolean hasHintedDocs(Handle handle, Collection<Doc> hintedDocs) {
    return LabelTable.HINTED_DOCS.has(handle, self(), hintedDocs);
  }

  /**
   * Returns how many hinted docs there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM doc
   *     WHERE tenant_id = :key1
   *     AND id IN (SELECT doc_id FROM doc_hint WHERE tenant_id = :key1 AND label_id = :key2)}</pre>
   */
  default long countHintedDocs(Handle handle) { return LabelTable.HINTED_DOCS.count(handle, self()); }

  /** Returns how many hinted docs there are that {@code fetch} asks for; see {@link #countHintedDocs}. */
  default long countHintedDocs(Handle handle, Fetch<Doc> fetch) {
    return LabelTable.HINTED_DOCS.count(handle, self(), fetch);
  }

  /**
   * Inserts a hinted doc that is linked, and returns it. SQL: {@link LabelTable#HINTED_DOCS}.
   *
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what {@code tenant_id} refers to
   */
  default Doc createHintedDoc(Handle handle, Consumer<DocValues> hintedDoc) {
    return LabelTable.HINTED_DOCS.create(handle, self(), DocValues.of(hintedDoc));
  }

  private Label self() { return (Label) (Object) this; }
}
