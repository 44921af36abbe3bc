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
 * The associations of {@link Doc}.
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
sealed interface DocAssociations permits Doc {

  /**
   * Returns the labels; an empty list if there are none.
   * <pre>{@code SELECT tenant_id, id, name FROM label
   *     WHERE tenant_id = :key1
   *     AND id IN (SELECT label_id FROM doc_label WHERE tenant_id = :key1 AND doc_id = :key2)
   *     ORDER BY tenant_id, id}</pre>
   */
  default List<Label> getLabels(Handle handle) { return DocTable.LABELS.get(handle, self()); }

  /** Returns those of the labels that {@code fetch} asks for; see {@link #getLabels}. */
  default List<Label> getLabels(Handle handle, Fetch<Label> fetch) {
    return DocTable.LABELS.get(handle, self(), fetch);
  }

  /**
   * Makes the given labels the only ones. Links in {@code doc_label} that stay are not touched. No label is deleted.
   * Returns what was linked, what was unlinked, and what stayed. SQL: {@link DocTable#LABELS}.
   *
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what {@code tenant_id} refers to
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Label> setLabels(Handle handle, Label... labels) {
    return DocTable.LABELS.set(handle, self(), List.of(labels));
  }

  /** The same for a collection; see {@link #setLabels}. */
  default Changes<Label> setLabels(Handle handle, Collection<Label> labels) {
    return DocTable.LABELS.set(handle, self(), labels);
  }

  /**
   * Links the given labels, and leaves the others linked. Returns what was linked, and what had been linked before.
   * SQL: {@link DocTable#LABELS}.
   *
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what {@code tenant_id} refers to
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Label> addLabels(Handle handle, Label... labels) {
    return DocTable.LABELS.add(handle, self(), List.of(labels));
  }

  /** The same for a collection; see {@link #addLabels}. */
  default Changes<Label> addLabels(Handle handle, Collection<Label> labels) {
    return DocTable.LABELS.add(handle, self(), labels);
  }

  /**
   * Deletes the links of the given labels; no label is deleted. Returns what was unlinked, and what was not. SQL:
   * {@link DocTable#LABELS}.
   *
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what {@code tenant_id} refers to
   */
  default Changes<Label> removeLabels(Handle handle, Label... labels) {
    return DocTable.LABELS.remove(handle, self(), List.of(labels));
  }

  /** The same for a collection; see {@link #removeLabels}. */
  default Changes<Label> removeLabels(Handle handle, Collection<Label> labels) {
    return DocTable.LABELS.remove(handle, self(), labels);
  }

  /**
   * Returns whether there are any labels now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM label
   *     WHERE tenant_id = :key1
   *     AND id IN (SELECT label_id FROM doc_label WHERE tenant_id = :key1 AND doc_id = :key2))}</pre>
   */
  default boolean hasLabels(Handle handle) { return DocTable.LABELS.has(handle, self()); }

  /** Returns whether there are any labels that {@code fetch} asks for; see {@link #hasLabels}. */
  default boolean hasLabels(Handle handle, Fetch<Label> fetch) { return DocTable.LABELS.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given labels are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM label
   *     WHERE tenant_id = :key1
   *     AND id IN (SELECT label_id FROM doc_label WHERE tenant_id = :key1 AND doc_id = :key2) AND {given}}</pre>
   */
  default boolean hasLabels(Handle handle, Label... labels) {
    return DocTable.LABELS.has(handle, self(), List.of(labels));
  }

  /** The same for a collection; see {@link #hasLabels}. */
  default boolean hasLabels(Handle handle, Collection<Label> labels) {
    return DocTable.LABELS.has(handle, self(), labels);
  }

  /**
   * Returns how many labels there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM label
   *     WHERE tenant_id = :key1
   *     AND id IN (SELECT label_id FROM doc_label WHERE tenant_id = :key1 AND doc_id = :key2)}</pre>
   */
  default long countLabels(Handle handle) { return DocTable.LABELS.count(handle, self()); }

  /** Returns how many labels there are that {@code fetch} asks for; see {@link #countLabels}. */
  default long countLabels(Handle handle, Fetch<Label> fetch) { return DocTable.LABELS.count(handle, self(), fetch); }

  /**
   * Inserts a label that is linked, and returns it. SQL: {@link DocTable#LABELS}.
   *
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what {@code tenant_id} refers to
   */
  default Label createLabel(Handle handle, Consumer<LabelValues> label) {
    return DocTable.LABELS.create(handle, self(), LabelValues.of(label));
  }

  /** Links with values for the other columns of new links; see {@link #addLabels}. */
  default Changes<Label> addLabel(Handle handle, Label label, Consumer<DocLabelValues> link) {
    return DocTable.LABELS.add(handle, self(), List.of(label), DocLabelValues.of(link));
  }

  /** Links with values for the other columns of new links; see {@link #addLabels}. */
  default Changes<Label> addLabels(Handle handle, Collection<Label> labels, Consumer<DocLabelValues> link) {
    return DocTable.LABELS.add(handle, self(), labels, DocLabelValues.of(link));
  }

  /** Returns the labels, each with its link, from a join of both tables. */
  default List<Linked<Label, DocLabel>> getLabelsWithLinks(Handle handle) {
    return DocTable.LABELS.getWithLinks(handle, self());
  }

  /** Returns those that {@code fetch} asks for, each with its link; see {@link #getLabelsWithLinks}. */
  default List<Linked<Label, DocLabel>> getLabelsWithLinks(Handle handle, Fetch<Label> fetch) {
    return DocTable.LABELS.getWithLinks(handle, self(), fetch);
  }

  /**
   * Returns the hints; an empty list if there are none.
   * <pre>{@code SELECT tenant_id, id, name FROM label
   *     WHERE tenant_id = :key1
   *     AND id IN (SELECT label_id FROM doc_hint WHERE tenant_id = :key1 AND doc_id = :key2)
   *     ORDER BY tenant_id, id}</pre>
   */
  default List<Label> getHints(Handle handle) { return DocTable.HINTS.get(handle, self()); }

  /** Returns those of the hints that {@code fetch} asks for; see {@link #getHints}. */
  default List<Label> getHints(Handle handle, Fetch<Label> fetch) { return DocTable.HINTS.get(handle, self(), fetch); }

  /**
   * Makes the given hints the only ones. Links in {@code doc_hint} that stay are not touched. No hint is deleted.
   * Returns what was linked, what was unlinked, and what stayed. SQL: {@link DocTable#HINTS}.
   *
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what {@code tenant_id} refers to
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Label> setHints(Handle handle, Label... hints) {
    return DocTable.HINTS.set(handle, self(), List.of(hints));
  }

  /** The same for a collection; see {@link #setHints}. */
  default Changes<Label> setHints(Handle handle, Collection<Label> hints) {
    return DocTable.HINTS.set(handle, self(), hints);
  }

  /**
   * Links the given hints, and leaves the others linked. Returns what was linked, and what had been linked before. SQL:
   * {@link DocTable#HINTS}.
   *
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what {@code tenant_id} refers to
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Label> addHints(Handle handle, Label... hints) {
    return DocTable.HINTS.add(handle, self(), List.of(hints));
  }

  /** The same for a collection; see {@link #addHints}. */
  default Changes<Label> addHints(Handle handle, Collection<Label> hints) {
    return DocTable.HINTS.add(handle, self(), hints);
  }

  /**
   * Deletes the links of the given hints; no hint is deleted. Returns what was unlinked, and what was not. SQL:
   * {@link DocTable#HINTS}.
   *
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what {@code tenant_id} refers to
   */
  default Changes<Label> removeHints(Handle handle, Label... hints) {
    return DocTable.HINTS.remove(handle, self(), List.of(hints));
  }

  /** The same for a collection; see {@link #removeHints}. */
  default Changes<Label> removeHints(Handle handle, Collection<Label> hints) {
    return DocTable.HINTS.remove(handle, self(), hints);
  }

  /**
   * Returns whether there are any hints now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM label
   *     WHERE tenant_id = :key1
   *     AND id IN (SELECT label_id FROM doc_hint WHERE tenant_id = :key1 AND doc_id = :key2))}</pre>
   */
  default boolean hasHints(Handle handle) { return DocTable.HINTS.has(handle, self()); }

  /** Returns whether there are any hints that {@code fetch} asks for; see {@link #hasHints}. */
  default boolean hasHints(Handle handle, Fetch<Label> fetch) { return DocTable.HINTS.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given hints are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM label
   *     WHERE tenant_id = :key1
   *     AND id IN (SELECT label_id FROM doc_hint WHERE tenant_id = :key1 AND doc_id = :key2) AND {given}}</pre>
   */
  default boolean hasHints(Handle handle, Label... hints) { return DocTable.HINTS.has(handle, self(), List.of(hints)); }

  /** The same for a collection; see {@link #hasHints}. */
  default boolean hasHints(Handle handle, Collection<Label> hints) { return DocTable.HINTS.has(handle, self(), hints); }

  /**
   * Returns how many hints there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM label
   *     WHERE tenant_id = :key1
   *     AND id IN (SELECT label_id FROM doc_hint WHERE tenant_id = :key1 AND doc_id = :key2)}</pre>
   */
  default long countHints(Handle handle) { return DocTable.HINTS.count(handle, self()); }

  /** Returns how many hints there are that {@code fetch} asks for; see {@link #countHints}. */
  default long countHints(Handle handle, Fetch<Label> fetch) { return DocTable.HINTS.count(handle, self(), fetch); }

  /**
   * Inserts a hint that is linked, and returns it. SQL: {@link DocTable#HINTS}.
   *
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what {@code tenant_id} refers to
   */
  default Label createHint(Handle handle, Consumer<LabelValues> hint) {
    return DocTable.HINTS.create(handle, self(), LabelValues.of(hint));
  }

  private Doc self() { return (Doc) (Object) this; }
}
