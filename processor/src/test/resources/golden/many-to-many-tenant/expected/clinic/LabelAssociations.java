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
sealed interface LabelAssociations permits Label {

  /**
   * Returns the docs.
   *
   * <pre>{@code SELECT tenant_id, id, title FROM doc
   *     WHERE tenant_id = :key1 AND id IN (SELECT doc_id FROM doc_label
   *     WHERE tenant_id = :key1 AND label_id = :key2) ORDER BY tenant_id, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the docs; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this label has no key
   */
  default List<Doc> getDocs(Handle handle) {
    return LabelTable.DOCS.get(handle, self());
  }

  /**
   * Returns those of the docs that {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, id, title FROM doc
   *     WHERE tenant_id = :key1 AND id IN (SELECT doc_id FROM doc_label
   *     WHERE tenant_id = :key1 AND label_id = :key2)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY tenant_id, id} where it
   * names no order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the docs; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this label has no key
   */
  default List<Doc> getDocs(Handle handle, Fetch<Doc> fetch) {
    return LabelTable.DOCS.get(handle, self(), fetch);
  }

  /**
   * Makes the given docs the only ones.
   *
   * <p>Links in {@code doc_label} that are missing are inserted, and those of other docs are
   * deleted; those that stay are not touched. No doc is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM label
   *     WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.tenant_id, t.id FROM doc t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_label'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', doc_id, label_id,
   *     tenant_id)) & 1023 AS turn
   *     FROM (SELECT g.id, h.id, h.tenant_id FROM label h CROSS JOIN given g
   *     WHERE h.tenant_id = :key1 AND h.id = :key2
   *     UNION ALL SELECT l.doc_id, l.label_id, l.tenant_id FROM doc_label l
   *     WHERE l.tenant_id = :key1
   *     AND l.label_id = :key2) AS p (doc_id, label_id, tenant_id)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT tenant_id, id FROM label
   *     WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.tenant_id, l.label_id, l.doc_id FROM doc_label l
   *     WHERE l.tenant_id = :key1 AND l.label_id = :key2
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.tenant_id = l.tenant_id
   *     AND g.id = l.doc_id) AND EXISTS (SELECT 1 FROM ready)
   *     ORDER BY l.doc_id, l.label_id, l.tenant_id FOR UPDATE),
   *     gone AS (DELETE FROM doc_label l USING held h
   *     WHERE l.tenant_id = h.tenant_id AND l.label_id = h.label_id
   *     AND l.doc_id = h.doc_id RETURNING l.tenant_id, l.label_id, l.doc_id),
   *     added AS (INSERT INTO doc_label (tenant_id, label_id, doc_id)
   *     SELECT r.tenant_id, r.id, g.id FROM ready r CROSS JOIN given g
   *     WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id
   *     ON CONFLICT (tenant_id, label_id, doc_id) DO NOTHING
   *     RETURNING tenant_id, label_id, doc_id)
   *     SELECT t.tenant_id, t.id, t.title, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, doc_id
   *     FROM added), (p.ref1, p.ref2) IN (SELECT tenant_id, doc_id FROM gone)
   *     FROM (SELECT tenant_id, id FROM given UNION ALL SELECT tenant_id, doc_id
   *     FROM gone) AS p (ref1, ref2)
   *     JOIN doc t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param docs the docs that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this label or one of the docs has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this label or one of the docs is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Doc> setDocs(Handle handle, Doc... docs) {
    return LabelTable.DOCS.set(handle, self(), List.of(docs));
  }

  /**
   * Makes the given docs the only ones.
   *
   * <p>Links in {@code doc_label} that are missing are inserted, and those of other docs are
   * deleted; those that stay are not touched. No doc is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM label
   *     WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.tenant_id, t.id FROM doc t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_label'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', doc_id, label_id,
   *     tenant_id)) & 1023 AS turn
   *     FROM (SELECT g.id, h.id, h.tenant_id FROM label h CROSS JOIN given g
   *     WHERE h.tenant_id = :key1 AND h.id = :key2
   *     UNION ALL SELECT l.doc_id, l.label_id, l.tenant_id FROM doc_label l
   *     WHERE l.tenant_id = :key1
   *     AND l.label_id = :key2) AS p (doc_id, label_id, tenant_id)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT tenant_id, id FROM label
   *     WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.tenant_id, l.label_id, l.doc_id FROM doc_label l
   *     WHERE l.tenant_id = :key1 AND l.label_id = :key2
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.tenant_id = l.tenant_id
   *     AND g.id = l.doc_id) AND EXISTS (SELECT 1 FROM ready)
   *     ORDER BY l.doc_id, l.label_id, l.tenant_id FOR UPDATE),
   *     gone AS (DELETE FROM doc_label l USING held h
   *     WHERE l.tenant_id = h.tenant_id AND l.label_id = h.label_id
   *     AND l.doc_id = h.doc_id RETURNING l.tenant_id, l.label_id, l.doc_id),
   *     added AS (INSERT INTO doc_label (tenant_id, label_id, doc_id)
   *     SELECT r.tenant_id, r.id, g.id FROM ready r CROSS JOIN given g
   *     WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id
   *     ON CONFLICT (tenant_id, label_id, doc_id) DO NOTHING
   *     RETURNING tenant_id, label_id, doc_id)
   *     SELECT t.tenant_id, t.id, t.title, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, doc_id
   *     FROM added), (p.ref1, p.ref2) IN (SELECT tenant_id, doc_id FROM gone)
   *     FROM (SELECT tenant_id, id FROM given UNION ALL SELECT tenant_id, doc_id
   *     FROM gone) AS p (ref1, ref2)
   *     JOIN doc t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param docs the docs that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this label or one of the docs has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this label or one of the docs is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Doc> setDocs(Handle handle, Collection<Doc> docs) {
    return LabelTable.DOCS.set(handle, self(), docs);
  }

  /**
   * Links the given docs; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.tenant_id, t.id FROM doc t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_label'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.id,
   *     h.tenant_id)) & 1023 AS turn
   *     FROM label h CROSS JOIN given g WHERE h.tenant_id = :key1 AND h.id = :key2
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT tenant_id, id FROM label
   *     WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO doc_label (tenant_id, label_id, doc_id)
   *     SELECT r.tenant_id, r.id, g.id FROM ready r CROSS JOIN given g
   *     ORDER BY g.id ON CONFLICT (tenant_id, label_id, doc_id) DO NOTHING
   *     RETURNING tenant_id, label_id, doc_id)
   *     SELECT t.tenant_id, t.id, t.title, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, doc_id FROM added), FALSE
   *     FROM (SELECT tenant_id, id FROM given) AS p (ref1, ref2)
   *     JOIN doc t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     WHERE EXISTS (SELECT 1 FROM label WHERE tenant_id = :key1 AND id = :key2)
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param docs the docs to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this label or one of the docs has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this label or one of the docs is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Doc> addDocs(Handle handle, Doc... docs) {
    return LabelTable.DOCS.add(handle, self(), List.of(docs));
  }

  /**
   * Links the given docs; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.tenant_id, t.id FROM doc t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_label'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.id,
   *     h.tenant_id)) & 1023 AS turn
   *     FROM label h CROSS JOIN given g WHERE h.tenant_id = :key1 AND h.id = :key2
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT tenant_id, id FROM label
   *     WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO doc_label (tenant_id, label_id, doc_id)
   *     SELECT r.tenant_id, r.id, g.id FROM ready r CROSS JOIN given g
   *     ORDER BY g.id ON CONFLICT (tenant_id, label_id, doc_id) DO NOTHING
   *     RETURNING tenant_id, label_id, doc_id)
   *     SELECT t.tenant_id, t.id, t.title, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, doc_id FROM added), FALSE
   *     FROM (SELECT tenant_id, id FROM given) AS p (ref1, ref2)
   *     JOIN doc t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     WHERE EXISTS (SELECT 1 FROM label WHERE tenant_id = :key1 AND id = :key2)
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param docs the docs to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this label or one of the docs has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this label or one of the docs is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Doc> addDocs(Handle handle, Collection<Doc> docs) {
    return LabelTable.DOCS.add(handle, self(), docs);
  }

  /**
   * Deletes the links of the given docs; no doc is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.tenant_id, t.id FROM doc t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_label'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.id,
   *     h.tenant_id)) & 1023 AS turn
   *     FROM label h CROSS JOIN given g WHERE h.tenant_id = :key1 AND h.id = :key2
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.tenant_id, l.label_id, l.doc_id FROM doc_label l
   *     WHERE l.tenant_id = :key1 AND l.label_id = :key2
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.tenant_id = l.tenant_id
   *     AND g.id = l.doc_id) AND (SELECT count(*) FROM turns) >= 0
   *     ORDER BY l.doc_id, l.label_id, l.tenant_id FOR UPDATE),
   *     gone AS (DELETE FROM doc_label l USING held h
   *     WHERE l.tenant_id = h.tenant_id AND l.label_id = h.label_id
   *     AND l.doc_id = h.doc_id RETURNING l.tenant_id, l.label_id, l.doc_id)
   *     SELECT t.tenant_id, t.id, t.title, FALSE, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, doc_id FROM gone)
   *     FROM (SELECT tenant_id, id FROM given) AS p (ref1, ref2)
   *     JOIN doc t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     WHERE EXISTS (SELECT 1 FROM label WHERE tenant_id = :key1 AND id = :key2)
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param docs the docs to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this label or one of the docs has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this label is not in the database;
   *     nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Doc> removeDocs(Handle handle, Doc... docs) {
    return LabelTable.DOCS.remove(handle, self(), List.of(docs));
  }

  /**
   * Deletes the links of the given docs; no doc is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.tenant_id, t.id FROM doc t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_label'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.id,
   *     h.tenant_id)) & 1023 AS turn
   *     FROM label h CROSS JOIN given g WHERE h.tenant_id = :key1 AND h.id = :key2
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.tenant_id, l.label_id, l.doc_id FROM doc_label l
   *     WHERE l.tenant_id = :key1 AND l.label_id = :key2
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.tenant_id = l.tenant_id
   *     AND g.id = l.doc_id) AND (SELECT count(*) FROM turns) >= 0
   *     ORDER BY l.doc_id, l.label_id, l.tenant_id FOR UPDATE),
   *     gone AS (DELETE FROM doc_label l USING held h
   *     WHERE l.tenant_id = h.tenant_id AND l.label_id = h.label_id
   *     AND l.doc_id = h.doc_id RETURNING l.tenant_id, l.label_id, l.doc_id)
   *     SELECT t.tenant_id, t.id, t.title, FALSE, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, doc_id FROM gone)
   *     FROM (SELECT tenant_id, id FROM given) AS p (ref1, ref2)
   *     JOIN doc t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     WHERE EXISTS (SELECT 1 FROM label WHERE tenant_id = :key1 AND id = :key2)
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param docs the docs to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this label or one of the docs has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this label is not in the database;
   *     nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Doc> removeDocs(Handle handle, Collection<Doc> docs) {
    return LabelTable.DOCS.remove(handle, self(), docs);
  }

  /**
   * Asks the database whether there are any docs.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM doc
   *     WHERE tenant_id = :key1 AND id IN (SELECT doc_id FROM doc_label
   *     WHERE tenant_id = :key1 AND label_id = :key2))}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this label has no key
   */
  default boolean hasDocs(Handle handle) {
    return LabelTable.DOCS.has(handle, self());
  }

  /**
   * Asks the database whether there are any docs that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM doc
   *     WHERE tenant_id = :key1 AND id IN (SELECT doc_id FROM doc_label
   *     WHERE tenant_id = :key1 AND label_id = :key2))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this label has no key
   */
  default boolean hasDocs(Handle handle, Fetch<Doc> fetch) {
    return LabelTable.DOCS.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given docs are all linked.
   *
   * <pre>{@code SELECT count(*) FROM doc
   *     WHERE tenant_id = :key1 AND id IN (SELECT doc_id FROM doc_label
   *     WHERE tenant_id = :key1 AND label_id = :key2) AND {given}}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param docs the docs to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this label or one of the docs has no key
   */
  default boolean hasDocs(Handle handle, Doc... docs) {
    return LabelTable.DOCS.has(handle, self(), List.of(docs));
  }

  /**
   * Asks the database whether the given docs are all linked.
   *
   * <pre>{@code SELECT count(*) FROM doc
   *     WHERE tenant_id = :key1 AND id IN (SELECT doc_id FROM doc_label
   *     WHERE tenant_id = :key1 AND label_id = :key2) AND {given}}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param docs the docs to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this label or one of the docs has no key
   */
  default boolean hasDocs(Handle handle, Collection<Doc> docs) {
    return LabelTable.DOCS.has(handle, self(), docs);
  }

  /**
   * Counts the docs.
   *
   * <pre>{@code SELECT count(*) FROM doc
   *     WHERE tenant_id = :key1 AND id IN (SELECT doc_id FROM doc_label
   *     WHERE tenant_id = :key1 AND label_id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this label has no key
   */
  default long countDocs(Handle handle) {
    return LabelTable.DOCS.count(handle, self());
  }

  /**
   * Counts those of the docs that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT tenant_id, id, title FROM doc
   *     WHERE tenant_id = :key1 AND id IN (SELECT doc_id FROM doc_label
   *     WHERE tenant_id = :key1 AND label_id = :key2)) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this label has no key
   */
  default long countDocs(Handle handle, Fetch<Doc> fetch) {
    return LabelTable.DOCS.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the docs.
   *
   * <pre>{@code WITH made AS (INSERT INTO doc ({columns}) SELECT {values} FROM label
   *     WHERE tenant_id = :key1 AND id = :key2 RETURNING tenant_id, id, title),
   *     linked AS (INSERT INTO doc_label (tenant_id, label_id, doc_id)
   *     SELECT :key1, :key2, made.id FROM made)
   *     SELECT tenant_id, id, title FROM made}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param doc sets the values of the new row
   * @return the doc as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this label has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this label is not in the database
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Doc createDoc(Handle handle, Consumer<DocValues> doc) {
    return LabelTable.DOCS.create(handle, self(), DocValues.of(doc));
  }

  /**
   * Links docs, with values for the other columns of the links.
   *
   * <p>The SQL is that of {@code addDocs}, with these columns. Links that are there are not
   * touched.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param doc what to link
   * @param link sets the values of each new link but its two ends
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this label or one of the docs has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this label or one of the docs is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Doc> addDoc(Handle handle, Doc doc, Consumer<DocLabelValues> link) {
    return LabelTable.DOCS.add(handle, self(), List.of(doc), DocLabelValues.of(link));
  }

  /**
   * Links docs, with values for the other columns of the links.
   *
   * <p>The SQL is that of {@code addDocs}, with these columns. Links that are there are not
   * touched.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param docs what to link
   * @param link sets the values of each new link but its two ends
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this label or one of the docs has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this label or one of the docs is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Doc> addDocs(Handle handle, Collection<Doc> docs, Consumer<DocLabelValues> link) {
    return LabelTable.DOCS.add(handle, self(), docs, DocLabelValues.of(link));
  }

  /**
   * Returns the docs, each with its link.
   *
   * <p>The two tables are joined.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the pairs; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this label has no key
   */
  default List<Linked<Doc, DocLabel>> getDocsWithLinks(Handle handle) {
    return LabelTable.DOCS.getWithLinks(handle, self());
  }

  /**
   * Returns those of the docs that {@code fetch} asks for, each with its link.
   *
   * <p>The two tables are joined. What {@code fetch} asks for is added to that, and
   * {@code ORDER BY tenant_id, id} where it names no order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, and in which order
   * @return the pairs; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this label has no key
   */
  default List<Linked<Doc, DocLabel>> getDocsWithLinks(Handle handle, Fetch<Doc> fetch) {
    return LabelTable.DOCS.getWithLinks(handle, self(), fetch);
  }

  /**
   * Returns the hinted docs.
   *
   * <pre>{@code SELECT tenant_id, id, title FROM doc
   *     WHERE tenant_id = :key1 AND id IN (SELECT doc_id FROM doc_hint
   *     WHERE tenant_id = :key1 AND label_id = :key2) ORDER BY tenant_id, id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the hinted docs; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this label has no key
   */
  default List<Doc> getHintedDocs(Handle handle) {
    return LabelTable.HINTED_DOCS.get(handle, self());
  }

  /**
   * Returns those of the hinted docs that {@code fetch} asks for.
   *
   * <pre>{@code SELECT tenant_id, id, title FROM doc
   *     WHERE tenant_id = :key1 AND id IN (SELECT doc_id FROM doc_hint
   *     WHERE tenant_id = :key1 AND label_id = :key2)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY tenant_id, id} where it
   * names no order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the hinted docs; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this label has no key
   */
  default List<Doc> getHintedDocs(Handle handle, Fetch<Doc> fetch) {
    return LabelTable.HINTED_DOCS.get(handle, self(), fetch);
  }

  /**
   * Makes the given hinted docs the only ones.
   *
   * <p>Links in {@code doc_hint} that are missing are inserted, and those of other hinted docs are
   * deleted; those that stay are not touched. No hinted doc is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM label
   *     WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.tenant_id, t.id FROM doc t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_hint'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', doc_id, label_id,
   *     tenant_id)) & 1023 AS turn
   *     FROM (SELECT g.id, h.id, h.tenant_id FROM label h CROSS JOIN given g
   *     WHERE h.tenant_id = :key1 AND h.id = :key2
   *     UNION ALL SELECT l.doc_id, l.label_id, l.tenant_id FROM doc_hint l
   *     WHERE l.tenant_id = :key1
   *     AND l.label_id = :key2) AS p (doc_id, label_id, tenant_id)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT tenant_id, id FROM label
   *     WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.tenant_id, l.label_id, l.doc_id FROM doc_hint l
   *     WHERE l.tenant_id = :key1 AND l.label_id = :key2
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.tenant_id = l.tenant_id
   *     AND g.id = l.doc_id) AND EXISTS (SELECT 1 FROM ready)
   *     ORDER BY l.doc_id, l.label_id, l.tenant_id FOR UPDATE),
   *     gone AS (DELETE FROM doc_hint l USING held h
   *     WHERE l.tenant_id = h.tenant_id AND l.label_id = h.label_id
   *     AND l.doc_id = h.doc_id RETURNING l.tenant_id, l.label_id, l.doc_id),
   *     added AS (INSERT INTO doc_hint (tenant_id, label_id, doc_id)
   *     SELECT r.tenant_id, r.id, g.id FROM ready r CROSS JOIN given g
   *     WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id
   *     ON CONFLICT (tenant_id, label_id, doc_id) DO NOTHING
   *     RETURNING tenant_id, label_id, doc_id)
   *     SELECT t.tenant_id, t.id, t.title, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, doc_id
   *     FROM added), (p.ref1, p.ref2) IN (SELECT tenant_id, doc_id FROM gone)
   *     FROM (SELECT tenant_id, id FROM given UNION ALL SELECT tenant_id, doc_id
   *     FROM gone) AS p (ref1, ref2)
   *     JOIN doc t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param hintedDocs the hinted docs that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this label or one of the hinted docs has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this label or one of the hinted docs is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Doc> setHintedDocs(Handle handle, Doc... hintedDocs) {
    return LabelTable.HINTED_DOCS.set(handle, self(), List.of(hintedDocs));
  }

  /**
   * Makes the given hinted docs the only ones.
   *
   * <p>Links in {@code doc_hint} that are missing are inserted, and those of other hinted docs are
   * deleted; those that stay are not touched. No hinted doc is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM label
   *     WHERE tenant_id = :key1 AND id = :key2 FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.tenant_id, t.id FROM doc t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_hint'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', doc_id, label_id,
   *     tenant_id)) & 1023 AS turn
   *     FROM (SELECT g.id, h.id, h.tenant_id FROM label h CROSS JOIN given g
   *     WHERE h.tenant_id = :key1 AND h.id = :key2
   *     UNION ALL SELECT l.doc_id, l.label_id, l.tenant_id FROM doc_hint l
   *     WHERE l.tenant_id = :key1
   *     AND l.label_id = :key2) AS p (doc_id, label_id, tenant_id)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT tenant_id, id FROM label
   *     WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.tenant_id, l.label_id, l.doc_id FROM doc_hint l
   *     WHERE l.tenant_id = :key1 AND l.label_id = :key2
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.tenant_id = l.tenant_id
   *     AND g.id = l.doc_id) AND EXISTS (SELECT 1 FROM ready)
   *     ORDER BY l.doc_id, l.label_id, l.tenant_id FOR UPDATE),
   *     gone AS (DELETE FROM doc_hint l USING held h
   *     WHERE l.tenant_id = h.tenant_id AND l.label_id = h.label_id
   *     AND l.doc_id = h.doc_id RETURNING l.tenant_id, l.label_id, l.doc_id),
   *     added AS (INSERT INTO doc_hint (tenant_id, label_id, doc_id)
   *     SELECT r.tenant_id, r.id, g.id FROM ready r CROSS JOIN given g
   *     WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id
   *     ON CONFLICT (tenant_id, label_id, doc_id) DO NOTHING
   *     RETURNING tenant_id, label_id, doc_id)
   *     SELECT t.tenant_id, t.id, t.title, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, doc_id
   *     FROM added), (p.ref1, p.ref2) IN (SELECT tenant_id, doc_id FROM gone)
   *     FROM (SELECT tenant_id, id FROM given UNION ALL SELECT tenant_id, doc_id
   *     FROM gone) AS p (ref1, ref2)
   *     JOIN doc t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param hintedDocs the hinted docs that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this label or one of the hinted docs has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this label or one of the hinted docs is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Doc> setHintedDocs(Handle handle, Collection<Doc> hintedDocs) {
    return LabelTable.HINTED_DOCS.set(handle, self(), hintedDocs);
  }

  /**
   * Links the given hinted docs; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.tenant_id, t.id FROM doc t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_hint'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.id,
   *     h.tenant_id)) & 1023 AS turn
   *     FROM label h CROSS JOIN given g WHERE h.tenant_id = :key1 AND h.id = :key2
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT tenant_id, id FROM label
   *     WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO doc_hint (tenant_id, label_id, doc_id)
   *     SELECT r.tenant_id, r.id, g.id FROM ready r CROSS JOIN given g
   *     ORDER BY g.id ON CONFLICT (tenant_id, label_id, doc_id) DO NOTHING
   *     RETURNING tenant_id, label_id, doc_id)
   *     SELECT t.tenant_id, t.id, t.title, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, doc_id FROM added), FALSE
   *     FROM (SELECT tenant_id, id FROM given) AS p (ref1, ref2)
   *     JOIN doc t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     WHERE EXISTS (SELECT 1 FROM label WHERE tenant_id = :key1 AND id = :key2)
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param hintedDocs the hinted docs to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this label or one of the hinted docs has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this label or one of the hinted docs is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Doc> addHintedDocs(Handle handle, Doc... hintedDocs) {
    return LabelTable.HINTED_DOCS.add(handle, self(), List.of(hintedDocs));
  }

  /**
   * Links the given hinted docs; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.tenant_id, t.id FROM doc t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_hint'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.id,
   *     h.tenant_id)) & 1023 AS turn
   *     FROM label h CROSS JOIN given g WHERE h.tenant_id = :key1 AND h.id = :key2
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT tenant_id, id FROM label
   *     WHERE tenant_id = :key1 AND id = :key2
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO doc_hint (tenant_id, label_id, doc_id)
   *     SELECT r.tenant_id, r.id, g.id FROM ready r CROSS JOIN given g
   *     ORDER BY g.id ON CONFLICT (tenant_id, label_id, doc_id) DO NOTHING
   *     RETURNING tenant_id, label_id, doc_id)
   *     SELECT t.tenant_id, t.id, t.title, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, doc_id FROM added), FALSE
   *     FROM (SELECT tenant_id, id FROM given) AS p (ref1, ref2)
   *     JOIN doc t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     WHERE EXISTS (SELECT 1 FROM label WHERE tenant_id = :key1 AND id = :key2)
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param hintedDocs the hinted docs to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this label or one of the hinted docs has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this label or one of the hinted docs is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Doc> addHintedDocs(Handle handle, Collection<Doc> hintedDocs) {
    return LabelTable.HINTED_DOCS.add(handle, self(), hintedDocs);
  }

  /**
   * Deletes the links of the given hinted docs; no hinted doc is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.tenant_id, t.id FROM doc t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_hint'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.id,
   *     h.tenant_id)) & 1023 AS turn
   *     FROM label h CROSS JOIN given g WHERE h.tenant_id = :key1 AND h.id = :key2
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.tenant_id, l.label_id, l.doc_id FROM doc_hint l
   *     WHERE l.tenant_id = :key1 AND l.label_id = :key2
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.tenant_id = l.tenant_id
   *     AND g.id = l.doc_id) AND (SELECT count(*) FROM turns) >= 0
   *     ORDER BY l.doc_id, l.label_id, l.tenant_id FOR UPDATE),
   *     gone AS (DELETE FROM doc_hint l USING held h
   *     WHERE l.tenant_id = h.tenant_id AND l.label_id = h.label_id
   *     AND l.doc_id = h.doc_id RETURNING l.tenant_id, l.label_id, l.doc_id)
   *     SELECT t.tenant_id, t.id, t.title, FALSE, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, doc_id FROM gone)
   *     FROM (SELECT tenant_id, id FROM given) AS p (ref1, ref2)
   *     JOIN doc t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     WHERE EXISTS (SELECT 1 FROM label WHERE tenant_id = :key1 AND id = :key2)
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param hintedDocs the hinted docs to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this label or one of the hinted docs has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this label is not in the database;
   *     nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Doc> removeHintedDocs(Handle handle, Doc... hintedDocs) {
    return LabelTable.HINTED_DOCS.remove(handle, self(), List.of(hintedDocs));
  }

  /**
   * Deletes the links of the given hinted docs; no hinted doc is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.tenant_id, t.id FROM doc t
   *     WHERE t.tenant_id = :key1 AND t.id = ANY(:ids2)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('doc_hint'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.id,
   *     h.tenant_id)) & 1023 AS turn
   *     FROM label h CROSS JOIN given g WHERE h.tenant_id = :key1 AND h.id = :key2
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.tenant_id, l.label_id, l.doc_id FROM doc_hint l
   *     WHERE l.tenant_id = :key1 AND l.label_id = :key2
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.tenant_id = l.tenant_id
   *     AND g.id = l.doc_id) AND (SELECT count(*) FROM turns) >= 0
   *     ORDER BY l.doc_id, l.label_id, l.tenant_id FOR UPDATE),
   *     gone AS (DELETE FROM doc_hint l USING held h
   *     WHERE l.tenant_id = h.tenant_id AND l.label_id = h.label_id
   *     AND l.doc_id = h.doc_id RETURNING l.tenant_id, l.label_id, l.doc_id)
   *     SELECT t.tenant_id, t.id, t.title, FALSE, (p.ref1, p.ref2) IN
   *     (SELECT tenant_id, doc_id FROM gone)
   *     FROM (SELECT tenant_id, id FROM given) AS p (ref1, ref2)
   *     JOIN doc t ON t.tenant_id = p.ref1 AND t.id = p.ref2
   *     WHERE EXISTS (SELECT 1 FROM label WHERE tenant_id = :key1 AND id = :key2)
   *     ORDER BY t.tenant_id, t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param hintedDocs the hinted docs to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this label or one of the hinted docs has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this label is not in the database;
   *     nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Changes<Doc> removeHintedDocs(Handle handle, Collection<Doc> hintedDocs) {
    return LabelTable.HINTED_DOCS.remove(handle, self(), hintedDocs);
  }

  /**
   * Asks the database whether there are any hinted docs.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM doc
   *     WHERE tenant_id = :key1 AND id IN (SELECT doc_id FROM doc_hint
   *     WHERE tenant_id = :key1 AND label_id = :key2))}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this label has no key
   */
  default boolean hasHintedDocs(Handle handle) {
    return LabelTable.HINTED_DOCS.has(handle, self());
  }

  /**
   * Asks the database whether there are any hinted docs that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM doc
   *     WHERE tenant_id = :key1 AND id IN (SELECT doc_id FROM doc_hint
   *     WHERE tenant_id = :key1 AND label_id = :key2))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this label has no key
   */
  default boolean hasHintedDocs(Handle handle, Fetch<Doc> fetch) {
    return LabelTable.HINTED_DOCS.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given hinted docs are all linked.
   *
   * <pre>{@code SELECT count(*) FROM doc
   *     WHERE tenant_id = :key1 AND id IN (SELECT doc_id FROM doc_hint
   *     WHERE tenant_id = :key1 AND label_id = :key2) AND {given}}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param hintedDocs the hinted docs to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this label or one of the hinted docs has
   *     no key
   */
  default boolean hasHintedDocs(Handle handle, Doc... hintedDocs) {
    return LabelTable.HINTED_DOCS.has(handle, self(), List.of(hintedDocs));
  }

  /**
   * Asks the database whether the given hinted docs are all linked.
   *
   * <pre>{@code SELECT count(*) FROM doc
   *     WHERE tenant_id = :key1 AND id IN (SELECT doc_id FROM doc_hint
   *     WHERE tenant_id = :key1 AND label_id = :key2) AND {given}}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param hintedDocs the hinted docs to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this label or one of the hinted docs has
   *     no key
   */
  default boolean hasHintedDocs(Handle handle, Collection<Doc> hintedDocs) {
    return LabelTable.HINTED_DOCS.has(handle, self(), hintedDocs);
  }

  /**
   * Counts the hinted docs.
   *
   * <pre>{@code SELECT count(*) FROM doc
   *     WHERE tenant_id = :key1 AND id IN (SELECT doc_id FROM doc_hint
   *     WHERE tenant_id = :key1 AND label_id = :key2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this label has no key
   */
  default long countHintedDocs(Handle handle) {
    return LabelTable.HINTED_DOCS.count(handle, self());
  }

  /**
   * Counts those of the hinted docs that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT tenant_id, id, title FROM doc
   *     WHERE tenant_id = :key1 AND id IN (SELECT doc_id FROM doc_hint
   *     WHERE tenant_id = :key1 AND label_id = :key2)) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this label has no key
   */
  default long countHintedDocs(Handle handle, Fetch<Doc> fetch) {
    return LabelTable.HINTED_DOCS.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the hinted docs.
   *
   * <pre>{@code WITH made AS (INSERT INTO doc ({columns}) SELECT {values} FROM label
   *     WHERE tenant_id = :key1 AND id = :key2 RETURNING tenant_id, id, title),
   *     linked AS (INSERT INTO doc_hint (tenant_id, label_id, doc_id)
   *     SELECT :key1, :key2, made.id FROM made)
   *     SELECT tenant_id, id, title FROM made}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param hintedDoc sets the values of the new row
   * @return the hinted doc as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this label has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this label is not in the database
   * @throws dev.kinship.runtime.error.ContradictionException if the two differ in what
   *     {@code tenant_id} refers to
   */
  default Doc createHintedDoc(Handle handle, Consumer<DocValues> hintedDoc) {
    return LabelTable.HINTED_DOCS.create(handle, self(), DocValues.of(hintedDoc));
  }

  private Label self() {
    return (Label) (Object) this;
  }
}
