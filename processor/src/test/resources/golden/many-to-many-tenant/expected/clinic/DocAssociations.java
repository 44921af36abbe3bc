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
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key1} and {@code :key2} stand for the foreign key's value, {@code :ids2}
 * for the keys of the rows that are given and {@code :count} for their number; where a key has
 * several columns, they are numbered; what stands in braces is filled with the columns that were
 * set; {@code {given}} becomes a condition on the keys of the rows that are given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
sealed interface DocAssociations permits Doc {

  /**
   * Returns the labels.
   *
   * <pre>{@code SELECT tenant_id, id, name FROM label
   *     WHERE tenant_id = :key1 AND id IN (SELECT label_id FROM doc_label
   *     WHERE tenant_id = :key1 AND doc_id = :key2) ORDER BY tenant_id, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the labels; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this doc has no key
   */
  default List<Label> getLabels(Handle handle) {
    return DocTable.LABELS.get(handle, self());
  }

  /**
   * Returns those of the labels that {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, id, name FROM label
   *     WHERE tenant_id = :key1 AND id IN (SELECT label_id FROM doc_label
   *     WHERE tenant_id = :key1 AND doc_id = :key2)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY tenant_id, id} where it
   * names no order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the labels; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this doc has no key
   */
  default List<Label> getLabels(Handle handle, Fetch<Label> fetch) {
    return DocTable.LABELS.get(handle, self(), fetch);
  }

  /**
   * Makes the given labels the only ones.
   *
   * <p>Links in {@code doc_label} that are missing are inserted, and those of other labels are
   * deleted; those that stay are not touched. No label is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM doc
   *     WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.tenant_id, t.id FROM label t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_label'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', doc_id, label_id,
   *     tenant_id)) & 1023 AS turn
   *     FROM (SELECT h.id, g.id, h.tenant_id FROM doc h CROSS JOIN given g
   *     WHERE h.tenant_id = :key1 AND h.id = :key2
   *     UNION ALL SELECT l.doc_id, l.label_id, l.tenant_id FROM doc_label l
   *     WHERE l.tenant_id = :key1
   *     AND l.doc_id = :key2) AS p (doc_id, label_id, tenant_id)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT tenant_id, id FROM doc
   *     WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.tenant_id, l.doc_id, l.label_id FROM doc_label l
   *     WHERE l.tenant_id = :key1 AND l.doc_id = :key2
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.tenant_id = l.tenant_id
   *     AND g.id = l.label_id) AND EXISTS (SELECT 1 FROM ready)
   *     ORDER BY l.doc_id, l.label_id, l.tenant_id FOR UPDATE),
   *     gone AS (DELETE FROM doc_label l USING held h
   *     WHERE l.tenant_id = h.tenant_id AND l.doc_id = h.doc_id
   *     AND l.label_id = h.label_id RETURNING l.tenant_id, l.doc_id, l.label_id),
   *     added AS (INSERT INTO doc_label (tenant_id, doc_id, label_id)
   *     SELECT r.tenant_id, r.id, g.id FROM ready r CROSS JOIN given g
   *     WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id
   *     ON CONFLICT (tenant_id, doc_id, label_id) DO NOTHING
   *     RETURNING tenant_id, doc_id, label_id)
   *     SELECT t.tenant_id, t.id, t.name, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, label_id
   *     FROM added), (p.ref1, p.ref2) IN (SELECT tenant_id, label_id FROM gone)
   *     FROM (SELECT tenant_id, id FROM given UNION ALL SELECT tenant_id, label_id
   *     FROM gone) AS p (ref1, ref2)
   *     JOIN label t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param labels the labels that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this doc or one of the labels has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc or one of the labels is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Label> setLabels(Handle handle, Label... labels) {
    return DocTable.LABELS.set(handle, self(), List.of(labels));
  }

  /**
   * Makes the given labels the only ones.
   *
   * <p>Links in {@code doc_label} that are missing are inserted, and those of other labels are
   * deleted; those that stay are not touched. No label is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM doc
   *     WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.tenant_id, t.id FROM label t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_label'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', doc_id, label_id,
   *     tenant_id)) & 1023 AS turn
   *     FROM (SELECT h.id, g.id, h.tenant_id FROM doc h CROSS JOIN given g
   *     WHERE h.tenant_id = :key1 AND h.id = :key2
   *     UNION ALL SELECT l.doc_id, l.label_id, l.tenant_id FROM doc_label l
   *     WHERE l.tenant_id = :key1
   *     AND l.doc_id = :key2) AS p (doc_id, label_id, tenant_id)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT tenant_id, id FROM doc
   *     WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.tenant_id, l.doc_id, l.label_id FROM doc_label l
   *     WHERE l.tenant_id = :key1 AND l.doc_id = :key2
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.tenant_id = l.tenant_id
   *     AND g.id = l.label_id) AND EXISTS (SELECT 1 FROM ready)
   *     ORDER BY l.doc_id, l.label_id, l.tenant_id FOR UPDATE),
   *     gone AS (DELETE FROM doc_label l USING held h
   *     WHERE l.tenant_id = h.tenant_id AND l.doc_id = h.doc_id
   *     AND l.label_id = h.label_id RETURNING l.tenant_id, l.doc_id, l.label_id),
   *     added AS (INSERT INTO doc_label (tenant_id, doc_id, label_id)
   *     SELECT r.tenant_id, r.id, g.id FROM ready r CROSS JOIN given g
   *     WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id
   *     ON CONFLICT (tenant_id, doc_id, label_id) DO NOTHING
   *     RETURNING tenant_id, doc_id, label_id)
   *     SELECT t.tenant_id, t.id, t.name, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, label_id
   *     FROM added), (p.ref1, p.ref2) IN (SELECT tenant_id, label_id FROM gone)
   *     FROM (SELECT tenant_id, id FROM given UNION ALL SELECT tenant_id, label_id
   *     FROM gone) AS p (ref1, ref2)
   *     JOIN label t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param labels the labels that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this doc or one of the labels has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc or one of the labels is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Label> setLabels(Handle handle, Collection<Label> labels) {
    return DocTable.LABELS.set(handle, self(), labels);
  }

  /**
   * Links the given labels; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.tenant_id, t.id FROM label t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_label'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id,
   *     h.tenant_id)) & 1023 AS turn
   *     FROM doc h CROSS JOIN given g WHERE h.tenant_id = :key1 AND h.id = :key2
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT tenant_id, id FROM doc
   *     WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO doc_label (tenant_id, doc_id, label_id)
   *     SELECT r.tenant_id, r.id, g.id FROM ready r CROSS JOIN given g
   *     ORDER BY g.id ON CONFLICT (tenant_id, doc_id, label_id) DO NOTHING
   *     RETURNING tenant_id, doc_id, label_id)
   *     SELECT t.tenant_id, t.id, t.name, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, label_id FROM added), FALSE
   *     FROM (SELECT tenant_id, id FROM given) AS p (ref1, ref2)
   *     JOIN label t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     WHERE EXISTS (SELECT 1 FROM doc WHERE tenant_id = :key1 AND id = :key2)
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param labels the labels to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this doc or one of the labels has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc or one of the labels is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Label> addLabels(Handle handle, Label... labels) {
    return DocTable.LABELS.add(handle, self(), List.of(labels));
  }

  /**
   * Links the given labels; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.tenant_id, t.id FROM label t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_label'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id,
   *     h.tenant_id)) & 1023 AS turn
   *     FROM doc h CROSS JOIN given g WHERE h.tenant_id = :key1 AND h.id = :key2
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT tenant_id, id FROM doc
   *     WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO doc_label (tenant_id, doc_id, label_id)
   *     SELECT r.tenant_id, r.id, g.id FROM ready r CROSS JOIN given g
   *     ORDER BY g.id ON CONFLICT (tenant_id, doc_id, label_id) DO NOTHING
   *     RETURNING tenant_id, doc_id, label_id)
   *     SELECT t.tenant_id, t.id, t.name, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, label_id FROM added), FALSE
   *     FROM (SELECT tenant_id, id FROM given) AS p (ref1, ref2)
   *     JOIN label t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     WHERE EXISTS (SELECT 1 FROM doc WHERE tenant_id = :key1 AND id = :key2)
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param labels the labels to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this doc or one of the labels has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc or one of the labels is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Label> addLabels(Handle handle, Collection<Label> labels) {
    return DocTable.LABELS.add(handle, self(), labels);
  }

  /**
   * Deletes the links of the given labels; no label is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.tenant_id, t.id FROM label t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_label'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id,
   *     h.tenant_id)) & 1023 AS turn
   *     FROM doc h CROSS JOIN given g WHERE h.tenant_id = :key1 AND h.id = :key2
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.tenant_id, l.doc_id, l.label_id FROM doc_label l
   *     WHERE l.tenant_id = :key1 AND l.doc_id = :key2
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.tenant_id = l.tenant_id
   *     AND g.id = l.label_id) AND (SELECT count(*) FROM turns) >= 0
   *     ORDER BY l.doc_id, l.label_id, l.tenant_id FOR UPDATE),
   *     gone AS (DELETE FROM doc_label l USING held h
   *     WHERE l.tenant_id = h.tenant_id AND l.doc_id = h.doc_id
   *     AND l.label_id = h.label_id RETURNING l.tenant_id, l.doc_id, l.label_id)
   *     SELECT t.tenant_id, t.id, t.name, FALSE, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, label_id FROM gone)
   *     FROM (SELECT tenant_id, id FROM given) AS p (ref1, ref2)
   *     JOIN label t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     WHERE EXISTS (SELECT 1 FROM doc WHERE tenant_id = :key1 AND id = :key2)
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param labels the labels to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this doc or one of the labels has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc is not in the database;
   *     nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Label> removeLabels(Handle handle, Label... labels) {
    return DocTable.LABELS.remove(handle, self(), List.of(labels));
  }

  /**
   * Deletes the links of the given labels; no label is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.tenant_id, t.id FROM label t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_label'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id,
   *     h.tenant_id)) & 1023 AS turn
   *     FROM doc h CROSS JOIN given g WHERE h.tenant_id = :key1 AND h.id = :key2
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.tenant_id, l.doc_id, l.label_id FROM doc_label l
   *     WHERE l.tenant_id = :key1 AND l.doc_id = :key2
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.tenant_id = l.tenant_id
   *     AND g.id = l.label_id) AND (SELECT count(*) FROM turns) >= 0
   *     ORDER BY l.doc_id, l.label_id, l.tenant_id FOR UPDATE),
   *     gone AS (DELETE FROM doc_label l USING held h
   *     WHERE l.tenant_id = h.tenant_id AND l.doc_id = h.doc_id
   *     AND l.label_id = h.label_id RETURNING l.tenant_id, l.doc_id, l.label_id)
   *     SELECT t.tenant_id, t.id, t.name, FALSE, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, label_id FROM gone)
   *     FROM (SELECT tenant_id, id FROM given) AS p (ref1, ref2)
   *     JOIN label t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     WHERE EXISTS (SELECT 1 FROM doc WHERE tenant_id = :key1 AND id = :key2)
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param labels the labels to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this doc or one of the labels has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc is not in the database;
   *     nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Label> removeLabels(Handle handle, Collection<Label> labels) {
    return DocTable.LABELS.remove(handle, self(), labels);
  }

  /**
   * Asks the database whether there are any labels.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM label
   *     WHERE tenant_id = :key1 AND id IN (SELECT label_id FROM doc_label
   *     WHERE tenant_id = :key1 AND doc_id = :key2))}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this doc has no key
   */
  default boolean hasLabels(Handle handle) {
    return DocTable.LABELS.has(handle, self());
  }

  /**
   * Asks the database whether there are any labels that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM label
   *     WHERE tenant_id = :key1 AND id IN (SELECT label_id FROM doc_label
   *     WHERE tenant_id = :key1 AND doc_id = :key2))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this doc has no key
   */
  default boolean hasLabels(Handle handle, Fetch<Label> fetch) {
    return DocTable.LABELS.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given labels are all linked.
   *
   * <pre>{@code SELECT count(*) FROM label
   *     WHERE tenant_id = :key1 AND id IN (SELECT label_id FROM doc_label
   *     WHERE tenant_id = :key1 AND doc_id = :key2) AND {given}}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param labels the labels to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this doc or one of the labels has no key
   */
  default boolean hasLabels(Handle handle, Label... labels) {
    return DocTable.LABELS.has(handle, self(), List.of(labels));
  }

  /**
   * Asks the database whether the given labels are all linked.
   *
   * <pre>{@code SELECT count(*) FROM label
   *     WHERE tenant_id = :key1 AND id IN (SELECT label_id FROM doc_label
   *     WHERE tenant_id = :key1 AND doc_id = :key2) AND {given}}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param labels the labels to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this doc or one of the labels has no key
   */
  default boolean hasLabels(Handle handle, Collection<Label> labels) {
    return DocTable.LABELS.has(handle, self(), labels);
  }

  /**
   * Counts the labels.
   *
   * <pre>{@code SELECT count(*) FROM label
   *     WHERE tenant_id = :key1 AND id IN (SELECT label_id FROM doc_label
   *     WHERE tenant_id = :key1 AND doc_id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this doc has no key
   */
  default long countLabels(Handle handle) {
    return DocTable.LABELS.count(handle, self());
  }

  /**
   * Counts those of the labels that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT tenant_id, id, name FROM label
   *     WHERE tenant_id = :key1 AND id IN (SELECT label_id FROM doc_label
   *     WHERE tenant_id = :key1 AND doc_id = :key2)) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this doc has no key
   */
  default long countLabels(Handle handle, Fetch<Label> fetch) {
    return DocTable.LABELS.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the labels.
   *
   * <pre>{@code WITH made AS (INSERT INTO label ({columns}) SELECT {values} FROM doc
   *     WHERE tenant_id = :key1 AND id = :key2 RETURNING tenant_id, id, name),
   *     linked AS (INSERT INTO doc_label (tenant_id, doc_id, label_id)
   *     SELECT :key1, :key2, made.id FROM made)
   *     SELECT tenant_id, id, name FROM made}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param label sets the values of the new row
   * @return the label as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this doc has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc is not in the database
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Label createLabel(Handle handle, Consumer<LabelValues> label) {
    return DocTable.LABELS.create(handle, self(), LabelValues.of(label));
  }

  /**
   * Links labels, with values for the other columns of the links.
   *
   * <p>The SQL is that of {@code addLabels}, with these columns. Links that are there are not
   * touched.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param label what to link
   * @param link sets the values of each new link but its two ends
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this doc or one of the labels has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc or one of the labels is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Label> addLabel(Handle handle, Label label, Consumer<DocLabelValues> link) {
    return DocTable.LABELS.add(handle, self(), List.of(label), DocLabelValues.of(link));
  }

  /**
   * Links labels, with values for the other columns of the links.
   *
   * <p>The SQL is that of {@code addLabels}, with these columns. Links that are there are not
   * touched.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param labels what to link
   * @param link sets the values of each new link but its two ends
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this doc or one of the labels has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc or one of the labels is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Label> addLabels(
      Handle handle, Collection<Label> labels, Consumer<DocLabelValues> link) {
    return DocTable.LABELS.add(handle, self(), labels, DocLabelValues.of(link));
  }

  /**
   * Returns the labels, each with its link.
   *
   * <p>The two tables are joined.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the pairs; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this doc has no key
   */
  default List<Linked<Label, DocLabel>> getLabelsWithLinks(Handle handle) {
    return DocTable.LABELS.getWithLinks(handle, self());
  }

  /**
   * Returns those of the labels that {@code fetch} asks for, each with its link.
   *
   * <p>The two tables are joined. What {@code fetch} asks for is added to that, and
   * {@code ORDER BY tenant_id, id} where it names no order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, and in which order
   * @return the pairs; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this doc has no key
   */
  default List<Linked<Label, DocLabel>> getLabelsWithLinks(Handle handle, Fetch<Label> fetch) {
    return DocTable.LABELS.getWithLinks(handle, self(), fetch);
  }

  /**
   * Returns the hints.
   *
   * <pre>{@code SELECT tenant_id, id, name FROM label
   *     WHERE tenant_id = :key1 AND id IN (SELECT label_id FROM doc_hint
   *     WHERE tenant_id = :key1 AND doc_id = :key2) ORDER BY tenant_id, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the hints; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this doc has no key
   */
  default List<Label> getHints(Handle handle) {
    return DocTable.HINTS.get(handle, self());
  }

  /**
   * Returns those of the hints that {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, id, name FROM label
   *     WHERE tenant_id = :key1 AND id IN (SELECT label_id FROM doc_hint
   *     WHERE tenant_id = :key1 AND doc_id = :key2)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY tenant_id, id} where it
   * names no order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the hints; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this doc has no key
   */
  default List<Label> getHints(Handle handle, Fetch<Label> fetch) {
    return DocTable.HINTS.get(handle, self(), fetch);
  }

  /**
   * Makes the given hints the only ones.
   *
   * <p>Links in {@code doc_hint} that are missing are inserted, and those of other hints are
   * deleted; those that stay are not touched. No hint is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM doc
   *     WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.tenant_id, t.id FROM label t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_hint'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', doc_id, label_id,
   *     tenant_id)) & 1023 AS turn
   *     FROM (SELECT h.id, g.id, h.tenant_id FROM doc h CROSS JOIN given g
   *     WHERE h.tenant_id = :key1 AND h.id = :key2
   *     UNION ALL SELECT l.doc_id, l.label_id, l.tenant_id FROM doc_hint l
   *     WHERE l.tenant_id = :key1
   *     AND l.doc_id = :key2) AS p (doc_id, label_id, tenant_id)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT tenant_id, id FROM doc
   *     WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.tenant_id, l.doc_id, l.label_id FROM doc_hint l
   *     WHERE l.tenant_id = :key1 AND l.doc_id = :key2
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.tenant_id = l.tenant_id
   *     AND g.id = l.label_id) AND EXISTS (SELECT 1 FROM ready)
   *     ORDER BY l.doc_id, l.label_id, l.tenant_id FOR UPDATE),
   *     gone AS (DELETE FROM doc_hint l USING held h
   *     WHERE l.tenant_id = h.tenant_id AND l.doc_id = h.doc_id
   *     AND l.label_id = h.label_id RETURNING l.tenant_id, l.doc_id, l.label_id),
   *     added AS (INSERT INTO doc_hint (tenant_id, doc_id, label_id)
   *     SELECT r.tenant_id, r.id, g.id FROM ready r CROSS JOIN given g
   *     WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id
   *     ON CONFLICT (tenant_id, doc_id, label_id) DO NOTHING
   *     RETURNING tenant_id, doc_id, label_id)
   *     SELECT t.tenant_id, t.id, t.name, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, label_id
   *     FROM added), (p.ref1, p.ref2) IN (SELECT tenant_id, label_id FROM gone)
   *     FROM (SELECT tenant_id, id FROM given UNION ALL SELECT tenant_id, label_id
   *     FROM gone) AS p (ref1, ref2)
   *     JOIN label t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param hints the hints that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this doc or one of the hints has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc or one of the hints is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Label> setHints(Handle handle, Label... hints) {
    return DocTable.HINTS.set(handle, self(), List.of(hints));
  }

  /**
   * Makes the given hints the only ones.
   *
   * <p>Links in {@code doc_hint} that are missing are inserted, and those of other hints are
   * deleted; those that stay are not touched. No hint is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM doc
   *     WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.tenant_id, t.id FROM label t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_hint'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', doc_id, label_id,
   *     tenant_id)) & 1023 AS turn
   *     FROM (SELECT h.id, g.id, h.tenant_id FROM doc h CROSS JOIN given g
   *     WHERE h.tenant_id = :key1 AND h.id = :key2
   *     UNION ALL SELECT l.doc_id, l.label_id, l.tenant_id FROM doc_hint l
   *     WHERE l.tenant_id = :key1
   *     AND l.doc_id = :key2) AS p (doc_id, label_id, tenant_id)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT tenant_id, id FROM doc
   *     WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.tenant_id, l.doc_id, l.label_id FROM doc_hint l
   *     WHERE l.tenant_id = :key1 AND l.doc_id = :key2
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.tenant_id = l.tenant_id
   *     AND g.id = l.label_id) AND EXISTS (SELECT 1 FROM ready)
   *     ORDER BY l.doc_id, l.label_id, l.tenant_id FOR UPDATE),
   *     gone AS (DELETE FROM doc_hint l USING held h
   *     WHERE l.tenant_id = h.tenant_id AND l.doc_id = h.doc_id
   *     AND l.label_id = h.label_id RETURNING l.tenant_id, l.doc_id, l.label_id),
   *     added AS (INSERT INTO doc_hint (tenant_id, doc_id, label_id)
   *     SELECT r.tenant_id, r.id, g.id FROM ready r CROSS JOIN given g
   *     WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id
   *     ON CONFLICT (tenant_id, doc_id, label_id) DO NOTHING
   *     RETURNING tenant_id, doc_id, label_id)
   *     SELECT t.tenant_id, t.id, t.name, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, label_id
   *     FROM added), (p.ref1, p.ref2) IN (SELECT tenant_id, label_id FROM gone)
   *     FROM (SELECT tenant_id, id FROM given UNION ALL SELECT tenant_id, label_id
   *     FROM gone) AS p (ref1, ref2)
   *     JOIN label t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param hints the hints that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this doc or one of the hints has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc or one of the hints is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Label> setHints(Handle handle, Collection<Label> hints) {
    return DocTable.HINTS.set(handle, self(), hints);
  }

  /**
   * Links the given hints; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.tenant_id, t.id FROM label t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_hint'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id,
   *     h.tenant_id)) & 1023 AS turn
   *     FROM doc h CROSS JOIN given g WHERE h.tenant_id = :key1 AND h.id = :key2
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT tenant_id, id FROM doc
   *     WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO doc_hint (tenant_id, doc_id, label_id)
   *     SELECT r.tenant_id, r.id, g.id FROM ready r CROSS JOIN given g
   *     ORDER BY g.id ON CONFLICT (tenant_id, doc_id, label_id) DO NOTHING
   *     RETURNING tenant_id, doc_id, label_id)
   *     SELECT t.tenant_id, t.id, t.name, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, label_id FROM added), FALSE
   *     FROM (SELECT tenant_id, id FROM given) AS p (ref1, ref2)
   *     JOIN label t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     WHERE EXISTS (SELECT 1 FROM doc WHERE tenant_id = :key1 AND id = :key2)
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param hints the hints to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this doc or one of the hints has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc or one of the hints is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Label> addHints(Handle handle, Label... hints) {
    return DocTable.HINTS.add(handle, self(), List.of(hints));
  }

  /**
   * Links the given hints; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.tenant_id, t.id FROM label t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_hint'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id,
   *     h.tenant_id)) & 1023 AS turn
   *     FROM doc h CROSS JOIN given g WHERE h.tenant_id = :key1 AND h.id = :key2
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT tenant_id, id FROM doc
   *     WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO doc_hint (tenant_id, doc_id, label_id)
   *     SELECT r.tenant_id, r.id, g.id FROM ready r CROSS JOIN given g
   *     ORDER BY g.id ON CONFLICT (tenant_id, doc_id, label_id) DO NOTHING
   *     RETURNING tenant_id, doc_id, label_id)
   *     SELECT t.tenant_id, t.id, t.name, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, label_id FROM added), FALSE
   *     FROM (SELECT tenant_id, id FROM given) AS p (ref1, ref2)
   *     JOIN label t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     WHERE EXISTS (SELECT 1 FROM doc WHERE tenant_id = :key1 AND id = :key2)
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param hints the hints to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this doc or one of the hints has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc or one of the hints is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Label> addHints(Handle handle, Collection<Label> hints) {
    return DocTable.HINTS.add(handle, self(), hints);
  }

  /**
   * Deletes the links of the given hints; no hint is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.tenant_id, t.id FROM label t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_hint'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id,
   *     h.tenant_id)) & 1023 AS turn
   *     FROM doc h CROSS JOIN given g WHERE h.tenant_id = :key1 AND h.id = :key2
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.tenant_id, l.doc_id, l.label_id FROM doc_hint l
   *     WHERE l.tenant_id = :key1 AND l.doc_id = :key2
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.tenant_id = l.tenant_id
   *     AND g.id = l.label_id) AND (SELECT count(*) FROM turns) >= 0
   *     ORDER BY l.doc_id, l.label_id, l.tenant_id FOR UPDATE),
   *     gone AS (DELETE FROM doc_hint l USING held h
   *     WHERE l.tenant_id = h.tenant_id AND l.doc_id = h.doc_id
   *     AND l.label_id = h.label_id RETURNING l.tenant_id, l.doc_id, l.label_id)
   *     SELECT t.tenant_id, t.id, t.name, FALSE, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, label_id FROM gone)
   *     FROM (SELECT tenant_id, id FROM given) AS p (ref1, ref2)
   *     JOIN label t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     WHERE EXISTS (SELECT 1 FROM doc WHERE tenant_id = :key1 AND id = :key2)
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param hints the hints to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this doc or one of the hints has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc is not in the database;
   *     nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Label> removeHints(Handle handle, Label... hints) {
    return DocTable.HINTS.remove(handle, self(), List.of(hints));
  }

  /**
   * Deletes the links of the given hints; no hint is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.tenant_id, t.id FROM label t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_hint'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id,
   *     h.tenant_id)) & 1023 AS turn
   *     FROM doc h CROSS JOIN given g WHERE h.tenant_id = :key1 AND h.id = :key2
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.tenant_id, l.doc_id, l.label_id FROM doc_hint l
   *     WHERE l.tenant_id = :key1 AND l.doc_id = :key2
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.tenant_id = l.tenant_id
   *     AND g.id = l.label_id) AND (SELECT count(*) FROM turns) >= 0
   *     ORDER BY l.doc_id, l.label_id, l.tenant_id FOR UPDATE),
   *     gone AS (DELETE FROM doc_hint l USING held h
   *     WHERE l.tenant_id = h.tenant_id AND l.doc_id = h.doc_id
   *     AND l.label_id = h.label_id RETURNING l.tenant_id, l.doc_id, l.label_id)
   *     SELECT t.tenant_id, t.id, t.name, FALSE, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, label_id FROM gone)
   *     FROM (SELECT tenant_id, id FROM given) AS p (ref1, ref2)
   *     JOIN label t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     WHERE EXISTS (SELECT 1 FROM doc WHERE tenant_id = :key1 AND id = :key2)
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param hints the hints to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this doc or one of the hints has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc is not in the database;
   *     nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Label> removeHints(Handle handle, Collection<Label> hints) {
    return DocTable.HINTS.remove(handle, self(), hints);
  }

  /**
   * Asks the database whether there are any hints.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM label
   *     WHERE tenant_id = :key1 AND id IN (SELECT label_id FROM doc_hint
   *     WHERE tenant_id = :key1 AND doc_id = :key2))}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this doc has no key
   */
  default boolean hasHints(Handle handle) {
    return DocTable.HINTS.has(handle, self());
  }

  /**
   * Asks the database whether there are any hints that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM label
   *     WHERE tenant_id = :key1 AND id IN (SELECT label_id FROM doc_hint
   *     WHERE tenant_id = :key1 AND doc_id = :key2))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this doc has no key
   */
  default boolean hasHints(Handle handle, Fetch<Label> fetch) {
    return DocTable.HINTS.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given hints are all linked.
   *
   * <pre>{@code SELECT count(*) FROM label
   *     WHERE tenant_id = :key1 AND id IN (SELECT label_id FROM doc_hint
   *     WHERE tenant_id = :key1 AND doc_id = :key2) AND {given}}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param hints the hints to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this doc or one of the hints has no key
   */
  default boolean hasHints(Handle handle, Label... hints) {
    return DocTable.HINTS.has(handle, self(), List.of(hints));
  }

  /**
   * Asks the database whether the given hints are all linked.
   *
   * <pre>{@code SELECT count(*) FROM label
   *     WHERE tenant_id = :key1 AND id IN (SELECT label_id FROM doc_hint
   *     WHERE tenant_id = :key1 AND doc_id = :key2) AND {given}}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param hints the hints to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this doc or one of the hints has no key
   */
  default boolean hasHints(Handle handle, Collection<Label> hints) {
    return DocTable.HINTS.has(handle, self(), hints);
  }

  /**
   * Counts the hints.
   *
   * <pre>{@code SELECT count(*) FROM label
   *     WHERE tenant_id = :key1 AND id IN (SELECT label_id FROM doc_hint
   *     WHERE tenant_id = :key1 AND doc_id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this doc has no key
   */
  default long countHints(Handle handle) {
    return DocTable.HINTS.count(handle, self());
  }

  /**
   * Counts those of the hints that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT tenant_id, id, name FROM label
   *     WHERE tenant_id = :key1 AND id IN (SELECT label_id FROM doc_hint
   *     WHERE tenant_id = :key1 AND doc_id = :key2)) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this doc has no key
   */
  default long countHints(Handle handle, Fetch<Label> fetch) {
    return DocTable.HINTS.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the hints.
   *
   * <pre>{@code WITH made AS (INSERT INTO label ({columns}) SELECT {values} FROM doc
   *     WHERE tenant_id = :key1 AND id = :key2 RETURNING tenant_id, id, name),
   *     linked AS (INSERT INTO doc_hint (tenant_id, doc_id, label_id)
   *     SELECT :key1, :key2, made.id FROM made)
   *     SELECT tenant_id, id, name FROM made}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param hint sets the values of the new row
   * @return the hint as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this doc has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this doc is not in the database
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Label createHint(Handle handle, Consumer<LabelValues> hint) {
    return DocTable.HINTS.create(handle, self(), LabelValues.of(hint));
  }

  private Doc self() {
    return (Doc) (Object) this;
  }
}
