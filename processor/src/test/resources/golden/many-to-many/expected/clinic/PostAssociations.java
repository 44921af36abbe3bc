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
 * The associations of {@link Post}.
 *
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :ids} for the keys of
 * the rows that are given and {@code :count} for their number; what stands in braces is filled
 * with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
sealed interface PostAssociations permits Post {

  /**
   * Returns the tags.
   *
   * <pre>{@code SELECT id, name, retired FROM tag
   *     WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)
   *     AND (NOT retired) ORDER BY name, id}</pre>
   *
   * <p>Only what is in the default scope {@code current} is seen.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the tags; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this post has no key
   */
  default List<Tag> getTags(Handle handle) {
    return PostTable.TAGS.get(handle, self());
  }

  /**
   * Returns those of the tags that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, name, retired FROM tag
   *     WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)
   *     AND (NOT retired)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY name, id} where it names
   * no order; {@code unscoped()} lifts the scope {@code current}. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the tags; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this post has no key
   */
  default List<Tag> getTags(Handle handle, Fetch<Tag> fetch) {
    return PostTable.TAGS.get(handle, self(), fetch);
  }

  /**
   * Makes the given tags the only ones.
   *
   * <p>Links in {@code post_tag} that are missing are inserted, and those of other tags are
   * deleted; those that stay are not touched. No tag is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM post WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.id FROM tag t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)
   *     FROM
   *     (SELECT DISTINCT hashtext(concat_ws(' ', post_id, tag_id)) & 1023 AS turn
   *     FROM (SELECT h.id, g.id FROM post h CROSS JOIN given g WHERE h.id = :key
   *     UNION ALL SELECT l.post_id, l.tag_id FROM post_tag l
   *     WHERE l.post_id = :key) AS p (post_id, tag_id)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM post WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.post_id, l.tag_id FROM post_tag l WHERE l.post_id = :key
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.tag_id)
   *     AND EXISTS (SELECT 1 FROM ready) ORDER BY l.post_id, l.tag_id FOR UPDATE),
   *     gone AS (DELETE FROM post_tag l USING held h
   *     WHERE l.post_id = h.post_id AND l.tag_id = h.tag_id
   *     RETURNING l.post_id, l.tag_id),
   *     added AS (INSERT INTO post_tag (post_id, tag_id) SELECT r.id, g.id
   *     FROM ready r CROSS JOIN given g WHERE (SELECT count(*) FROM gone) >= 0
   *     ORDER BY g.id ON CONFLICT (post_id, tag_id) DO NOTHING
   *     RETURNING post_id, tag_id)
   *     SELECT t.id, t.name, t.retired, p.ref1 IN (SELECT tag_id
   *     FROM added), p.ref1 IN (SELECT tag_id FROM gone)
   *     FROM (SELECT id FROM given UNION ALL SELECT tag_id FROM gone) AS p (ref1)
   *     JOIN tag t ON t.id = p.ref1 ORDER BY t.id}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code current}.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param tags the tags that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this post or one of the tags has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this post or one of the tags is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Tag> setTags(Handle handle, Tag... tags) {
    return PostTable.TAGS.set(handle, self(), List.of(tags));
  }

  /**
   * Makes the given tags the only ones.
   *
   * <p>Links in {@code post_tag} that are missing are inserted, and those of other tags are
   * deleted; those that stay are not touched. No tag is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM post WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.id FROM tag t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)
   *     FROM
   *     (SELECT DISTINCT hashtext(concat_ws(' ', post_id, tag_id)) & 1023 AS turn
   *     FROM (SELECT h.id, g.id FROM post h CROSS JOIN given g WHERE h.id = :key
   *     UNION ALL SELECT l.post_id, l.tag_id FROM post_tag l
   *     WHERE l.post_id = :key) AS p (post_id, tag_id)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM post WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.post_id, l.tag_id FROM post_tag l WHERE l.post_id = :key
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.tag_id)
   *     AND EXISTS (SELECT 1 FROM ready) ORDER BY l.post_id, l.tag_id FOR UPDATE),
   *     gone AS (DELETE FROM post_tag l USING held h
   *     WHERE l.post_id = h.post_id AND l.tag_id = h.tag_id
   *     RETURNING l.post_id, l.tag_id),
   *     added AS (INSERT INTO post_tag (post_id, tag_id) SELECT r.id, g.id
   *     FROM ready r CROSS JOIN given g WHERE (SELECT count(*) FROM gone) >= 0
   *     ORDER BY g.id ON CONFLICT (post_id, tag_id) DO NOTHING
   *     RETURNING post_id, tag_id)
   *     SELECT t.id, t.name, t.retired, p.ref1 IN (SELECT tag_id
   *     FROM added), p.ref1 IN (SELECT tag_id FROM gone)
   *     FROM (SELECT id FROM given UNION ALL SELECT tag_id FROM gone) AS p (ref1)
   *     JOIN tag t ON t.id = p.ref1 ORDER BY t.id}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code current}.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param tags the tags that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this post or one of the tags has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this post or one of the tags is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Tag> setTags(Handle handle, Collection<Tag> tags) {
    return PostTable.TAGS.set(handle, self(), tags);
  }

  /**
   * Links the given tags; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM tag t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn
   *     FROM post h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM post WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO post_tag (post_id, tag_id) SELECT r.id, g.id
   *     FROM ready r CROSS JOIN given g ORDER BY g.id
   *     ON CONFLICT (post_id, tag_id) DO NOTHING RETURNING post_id, tag_id)
   *     SELECT t.id, t.name, t.retired, p.ref1 IN (SELECT tag_id FROM added), FALSE
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN tag t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM post WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code current}.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param tags the tags to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this post or one of the tags has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this post or one of the tags is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Tag> addTags(Handle handle, Tag... tags) {
    return PostTable.TAGS.add(handle, self(), List.of(tags));
  }

  /**
   * Links the given tags; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM tag t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn
   *     FROM post h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM post WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO post_tag (post_id, tag_id) SELECT r.id, g.id
   *     FROM ready r CROSS JOIN given g ORDER BY g.id
   *     ON CONFLICT (post_id, tag_id) DO NOTHING RETURNING post_id, tag_id)
   *     SELECT t.id, t.name, t.retired, p.ref1 IN (SELECT tag_id FROM added), FALSE
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN tag t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM post WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code current}.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param tags the tags to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this post or one of the tags has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this post or one of the tags is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Tag> addTags(Handle handle, Collection<Tag> tags) {
    return PostTable.TAGS.add(handle, self(), tags);
  }

  /**
   * Deletes the links of the given tags; no tag is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM tag t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn
   *     FROM post h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.post_id, l.tag_id FROM post_tag l WHERE l.post_id = :key
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.id = l.tag_id)
   *     AND (SELECT count(*) FROM turns) >= 0 ORDER BY l.post_id, l.tag_id
   *     FOR UPDATE),
   *     gone AS (DELETE FROM post_tag l USING held h
   *     WHERE l.post_id = h.post_id AND l.tag_id = h.tag_id
   *     RETURNING l.post_id, l.tag_id)
   *     SELECT t.id, t.name, t.retired, FALSE, p.ref1 IN (SELECT tag_id FROM gone)
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN tag t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM post WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code current}.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param tags the tags to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this post or one of the tags has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this post is not in the database;
   *     nothing is changed
   */
  default Changes<Tag> removeTags(Handle handle, Tag... tags) {
    return PostTable.TAGS.remove(handle, self(), List.of(tags));
  }

  /**
   * Deletes the links of the given tags; no tag is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM tag t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn
   *     FROM post h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.post_id, l.tag_id FROM post_tag l WHERE l.post_id = :key
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.id = l.tag_id)
   *     AND (SELECT count(*) FROM turns) >= 0 ORDER BY l.post_id, l.tag_id
   *     FOR UPDATE),
   *     gone AS (DELETE FROM post_tag l USING held h
   *     WHERE l.post_id = h.post_id AND l.tag_id = h.tag_id
   *     RETURNING l.post_id, l.tag_id)
   *     SELECT t.id, t.name, t.retired, FALSE, p.ref1 IN (SELECT tag_id FROM gone)
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN tag t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM post WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code current}.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param tags the tags to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this post or one of the tags has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this post is not in the database;
   *     nothing is changed
   */
  default Changes<Tag> removeTags(Handle handle, Collection<Tag> tags) {
    return PostTable.TAGS.remove(handle, self(), tags);
  }

  /**
   * Asks the database whether there are any tags.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM tag
   *     WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)
   *     AND (NOT retired))}</pre>
   *
   * <p>Only what is in the default scope {@code current} is seen.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this post has no key
   */
  default boolean hasTags(Handle handle) {
    return PostTable.TAGS.has(handle, self());
  }

  /**
   * Asks the database whether there are any tags that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM tag
   *     WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)
   *     AND (NOT retired))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that; {@code unscoped()} lifts the scope
   * {@code current}. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this post has no key
   */
  default boolean hasTags(Handle handle, Fetch<Tag> fetch) {
    return PostTable.TAGS.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given tags are all linked.
   *
   * <pre>{@code SELECT count(*) FROM tag
   *     WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)
   *     AND id = ANY(:ids) AND (NOT retired)}</pre>
   *
   * <p>Only what is in the default scope {@code current} is seen.
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param tags the tags to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this post or one of the tags has no key
   */
  default boolean hasTags(Handle handle, Tag... tags) {
    return PostTable.TAGS.has(handle, self(), List.of(tags));
  }

  /**
   * Asks the database whether the given tags are all linked.
   *
   * <pre>{@code SELECT count(*) FROM tag
   *     WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)
   *     AND id = ANY(:ids) AND (NOT retired)}</pre>
   *
   * <p>Only what is in the default scope {@code current} is seen.
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param tags the tags to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this post or one of the tags has no key
   */
  default boolean hasTags(Handle handle, Collection<Tag> tags) {
    return PostTable.TAGS.has(handle, self(), tags);
  }

  /**
   * Counts the tags.
   *
   * <pre>{@code SELECT count(*) FROM tag
   *     WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)
   *     AND (NOT retired)}</pre>
   *
   * <p>Only what is in the default scope {@code current} is seen.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this post has no key
   */
  default long countTags(Handle handle) {
    return PostTable.TAGS.count(handle, self());
  }

  /**
   * Counts those of the tags that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT id, name, retired FROM tag
   *     WHERE id IN (SELECT tag_id FROM post_tag WHERE post_id = :key)
   *     AND (NOT retired)) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that; {@code unscoped()} lifts the scope
   * {@code current}. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this post has no key
   */
  default long countTags(Handle handle, Fetch<Tag> fetch) {
    return PostTable.TAGS.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the tags.
   *
   * <pre>{@code WITH made AS (INSERT INTO tag ({columns}) SELECT {values} FROM post
   *     WHERE id = :key RETURNING id, name, retired),
   *     linked AS (INSERT INTO post_tag (post_id, tag_id)
   *     SELECT :key, made.id FROM made)
   *     SELECT id, name, retired FROM made}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tag sets the values of the new row
   * @return the tag as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this post has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this post is not in the database
   */
  default Tag createTag(Handle handle, Consumer<TagValues> tag) {
    return PostTable.TAGS.create(handle, self(), TagValues.of(tag));
  }

  /**
   * Links tags, with values for the other columns of the links.
   *
   * <p>The SQL is that of {@code addTags}, with these columns. Links that are there are not
   * touched.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param tag what to link
   * @param link sets the values of each new link but its two ends
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this post or one of the tags has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this post or one of the tags is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Tag> addTag(Handle handle, Tag tag, Consumer<PostTagValues> link) {
    return PostTable.TAGS.add(handle, self(), List.of(tag), PostTagValues.of(link));
  }

  /**
   * Links tags, with values for the other columns of the links.
   *
   * <p>The SQL is that of {@code addTags}, with these columns. Links that are there are not
   * touched.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param tags what to link
   * @param link sets the values of each new link but its two ends
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this post or one of the tags has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this post or one of the tags is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Tag> addTags(Handle handle, Collection<Tag> tags, Consumer<PostTagValues> link) {
    return PostTable.TAGS.add(handle, self(), tags, PostTagValues.of(link));
  }

  /**
   * Returns the tags, each with its link.
   *
   * <p>The two tables are joined.
   *
   * <p>Only what is in the default scope {@code current} is seen.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the pairs; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this post has no key
   */
  default List<Linked<Tag, PostTag>> getTagsWithLinks(Handle handle) {
    return PostTable.TAGS.getWithLinks(handle, self());
  }

  /**
   * Returns those of the tags that {@code fetch} asks for, each with its link.
   *
   * <p>The two tables are joined. What {@code fetch} asks for is added to that, and
   * {@code ORDER BY name, id} where it names no order; {@code unscoped()} lifts the scope
   * {@code current}. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, and in which order
   * @return the pairs; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this post has no key
   */
  default List<Linked<Tag, PostTag>> getTagsWithLinks(Handle handle, Fetch<Tag> fetch) {
    return PostTable.TAGS.getWithLinks(handle, self(), fetch);
  }

  private Post self() {
    return (Post) (Object) this;
  }
}
