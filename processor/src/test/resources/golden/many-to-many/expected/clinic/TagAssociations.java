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
 * The associations of {@link Tag}.
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
sealed interface TagAssociations permits Tag {

  /**
   * Returns the posts.
   *
   * <pre>{@code SELECT id, title FROM post
   *     WHERE id IN (SELECT post_id FROM post_tag WHERE tag_id = :key) ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the posts; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this tag has no key
   */
  default List<Post> getPosts(Handle handle) {
    return TagTable.POSTS.get(handle, self());
  }

  /**
   * Returns those of the posts that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, title FROM post
   *     WHERE id IN (SELECT post_id FROM post_tag WHERE tag_id = :key)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the posts; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this tag has no key
   */
  default List<Post> getPosts(Handle handle, Fetch<Post> fetch) {
    return TagTable.POSTS.get(handle, self(), fetch);
  }

  /**
   * Makes the given posts the only ones.
   *
   * <p>Links in {@code post_tag} that are missing are inserted, and those of other posts are
   * deleted; those that stay are not touched. No post is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM tag WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.id FROM post t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)
   *     FROM
   *     (SELECT DISTINCT hashtext(concat_ws(' ', post_id, tag_id)) & 1023 AS turn
   *     FROM (SELECT g.id, h.id FROM tag h CROSS JOIN given g WHERE h.id = :key
   *     UNION ALL SELECT l.post_id, l.tag_id FROM post_tag l
   *     WHERE l.tag_id = :key) AS p (post_id, tag_id)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM tag WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.tag_id, l.post_id FROM post_tag l WHERE l.tag_id = :key
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.post_id)
   *     AND EXISTS (SELECT 1 FROM ready) ORDER BY l.post_id, l.tag_id FOR UPDATE),
   *     gone AS (DELETE FROM post_tag l USING held h
   *     WHERE l.tag_id = h.tag_id AND l.post_id = h.post_id
   *     RETURNING l.tag_id, l.post_id),
   *     added AS (INSERT INTO post_tag (tag_id, post_id) SELECT r.id, g.id
   *     FROM ready r CROSS JOIN given g WHERE (SELECT count(*) FROM gone) >= 0
   *     ORDER BY g.id ON CONFLICT (tag_id, post_id) DO NOTHING
   *     RETURNING tag_id, post_id)
   *     SELECT t.id, t.title, p.ref1 IN (SELECT post_id
   *     FROM added), p.ref1 IN (SELECT post_id FROM gone)
   *     FROM (SELECT id FROM given UNION ALL SELECT post_id FROM gone) AS p (ref1)
   *     JOIN post t ON t.id = p.ref1 ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param posts the posts that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this tag or one of the posts has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this tag or one of the posts is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Post> setPosts(Handle handle, Post... posts) {
    return TagTable.POSTS.set(handle, self(), List.of(posts));
  }

  /**
   * Makes the given posts the only ones.
   *
   * <p>Links in {@code post_tag} that are missing are inserted, and those of other posts are
   * deleted; those that stay are not touched. No post is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM tag WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.id FROM post t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)
   *     FROM
   *     (SELECT DISTINCT hashtext(concat_ws(' ', post_id, tag_id)) & 1023 AS turn
   *     FROM (SELECT g.id, h.id FROM tag h CROSS JOIN given g WHERE h.id = :key
   *     UNION ALL SELECT l.post_id, l.tag_id FROM post_tag l
   *     WHERE l.tag_id = :key) AS p (post_id, tag_id)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM tag WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.tag_id, l.post_id FROM post_tag l WHERE l.tag_id = :key
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.post_id)
   *     AND EXISTS (SELECT 1 FROM ready) ORDER BY l.post_id, l.tag_id FOR UPDATE),
   *     gone AS (DELETE FROM post_tag l USING held h
   *     WHERE l.tag_id = h.tag_id AND l.post_id = h.post_id
   *     RETURNING l.tag_id, l.post_id),
   *     added AS (INSERT INTO post_tag (tag_id, post_id) SELECT r.id, g.id
   *     FROM ready r CROSS JOIN given g WHERE (SELECT count(*) FROM gone) >= 0
   *     ORDER BY g.id ON CONFLICT (tag_id, post_id) DO NOTHING
   *     RETURNING tag_id, post_id)
   *     SELECT t.id, t.title, p.ref1 IN (SELECT post_id
   *     FROM added), p.ref1 IN (SELECT post_id FROM gone)
   *     FROM (SELECT id FROM given UNION ALL SELECT post_id FROM gone) AS p (ref1)
   *     JOIN post t ON t.id = p.ref1 ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param posts the posts that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this tag or one of the posts has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this tag or one of the posts is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Post> setPosts(Handle handle, Collection<Post> posts) {
    return TagTable.POSTS.set(handle, self(), posts);
  }

  /**
   * Links the given posts; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM post t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.id)) & 1023 AS turn
   *     FROM tag h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM tag WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO post_tag (tag_id, post_id) SELECT r.id, g.id
   *     FROM ready r CROSS JOIN given g ORDER BY g.id
   *     ON CONFLICT (tag_id, post_id) DO NOTHING RETURNING tag_id, post_id)
   *     SELECT t.id, t.title, p.ref1 IN (SELECT post_id FROM added), FALSE
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN post t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM tag WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param posts the posts to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this tag or one of the posts has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this tag or one of the posts is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Post> addPosts(Handle handle, Post... posts) {
    return TagTable.POSTS.add(handle, self(), List.of(posts));
  }

  /**
   * Links the given posts; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM post t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.id)) & 1023 AS turn
   *     FROM tag h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM tag WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO post_tag (tag_id, post_id) SELECT r.id, g.id
   *     FROM ready r CROSS JOIN given g ORDER BY g.id
   *     ON CONFLICT (tag_id, post_id) DO NOTHING RETURNING tag_id, post_id)
   *     SELECT t.id, t.title, p.ref1 IN (SELECT post_id FROM added), FALSE
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN post t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM tag WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param posts the posts to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this tag or one of the posts has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this tag or one of the posts is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Post> addPosts(Handle handle, Collection<Post> posts) {
    return TagTable.POSTS.add(handle, self(), posts);
  }

  /**
   * Deletes the links of the given posts; no post is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM post t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.id)) & 1023 AS turn
   *     FROM tag h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.tag_id, l.post_id FROM post_tag l WHERE l.tag_id = :key
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.id = l.post_id)
   *     AND (SELECT count(*) FROM turns) >= 0 ORDER BY l.post_id, l.tag_id
   *     FOR UPDATE),
   *     gone AS (DELETE FROM post_tag l USING held h
   *     WHERE l.tag_id = h.tag_id AND l.post_id = h.post_id
   *     RETURNING l.tag_id, l.post_id)
   *     SELECT t.id, t.title, FALSE, p.ref1 IN (SELECT post_id FROM gone)
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN post t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM tag WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param posts the posts to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this tag or one of the posts has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this tag is not in the database;
   *     nothing is changed
   */
  default Changes<Post> removePosts(Handle handle, Post... posts) {
    return TagTable.POSTS.remove(handle, self(), List.of(posts));
  }

  /**
   * Deletes the links of the given posts; no post is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM post t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('post_tag'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.id)) & 1023 AS turn
   *     FROM tag h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.tag_id, l.post_id FROM post_tag l WHERE l.tag_id = :key
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.id = l.post_id)
   *     AND (SELECT count(*) FROM turns) >= 0 ORDER BY l.post_id, l.tag_id
   *     FOR UPDATE),
   *     gone AS (DELETE FROM post_tag l USING held h
   *     WHERE l.tag_id = h.tag_id AND l.post_id = h.post_id
   *     RETURNING l.tag_id, l.post_id)
   *     SELECT t.id, t.title, FALSE, p.ref1 IN (SELECT post_id FROM gone)
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN post t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM tag WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param posts the posts to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this tag or one of the posts has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this tag is not in the database;
   *     nothing is changed
   */
  default Changes<Post> removePosts(Handle handle, Collection<Post> posts) {
    return TagTable.POSTS.remove(handle, self(), posts);
  }

  /**
   * Asks the database whether there are any posts.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM post
   *     WHERE id IN (SELECT post_id FROM post_tag WHERE tag_id = :key))}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this tag has no key
   */
  default boolean hasPosts(Handle handle) {
    return TagTable.POSTS.has(handle, self());
  }

  /**
   * Asks the database whether there are any posts that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM post
   *     WHERE id IN (SELECT post_id FROM post_tag WHERE tag_id = :key))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this tag has no key
   */
  default boolean hasPosts(Handle handle, Fetch<Post> fetch) {
    return TagTable.POSTS.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given posts are all linked.
   *
   * <pre>{@code SELECT count(*) FROM post
   *     WHERE id IN (SELECT post_id FROM post_tag WHERE tag_id = :key)
   *     AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param posts the posts to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this tag or one of the posts has no key
   */
  default boolean hasPosts(Handle handle, Post... posts) {
    return TagTable.POSTS.has(handle, self(), List.of(posts));
  }

  /**
   * Asks the database whether the given posts are all linked.
   *
   * <pre>{@code SELECT count(*) FROM post
   *     WHERE id IN (SELECT post_id FROM post_tag WHERE tag_id = :key)
   *     AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param posts the posts to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this tag or one of the posts has no key
   */
  default boolean hasPosts(Handle handle, Collection<Post> posts) {
    return TagTable.POSTS.has(handle, self(), posts);
  }

  /**
   * Counts the posts.
   *
   * <pre>{@code SELECT count(*) FROM post
   *     WHERE id IN (SELECT post_id FROM post_tag WHERE tag_id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this tag has no key
   */
  default long countPosts(Handle handle) {
    return TagTable.POSTS.count(handle, self());
  }

  /**
   * Counts those of the posts that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT id, title FROM post
   *     WHERE id IN (SELECT post_id FROM post_tag WHERE tag_id = :key)) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this tag has no key
   */
  default long countPosts(Handle handle, Fetch<Post> fetch) {
    return TagTable.POSTS.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the posts.
   *
   * <pre>{@code WITH made AS (INSERT INTO post ({columns}) SELECT {values} FROM tag
   *     WHERE id = :key RETURNING id, title),
   *     linked AS (INSERT INTO post_tag (tag_id, post_id)
   *     SELECT :key, made.id FROM made)
   *     SELECT id, title FROM made}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param post sets the values of the new row
   * @return the post as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this tag has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this tag is not in the database
   */
  default Post createPost(Handle handle, Consumer<PostValues> post) {
    return TagTable.POSTS.create(handle, self(), PostValues.of(post));
  }

  /**
   * Links posts, with values for the other columns of the links.
   *
   * <p>The SQL is that of {@code addPosts}, with these columns. Links that are there are not
   * touched.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param post what to link
   * @param link sets the values of each new link but its two ends
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this tag or one of the posts has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this tag or one of the posts is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Post> addPost(Handle handle, Post post, Consumer<PostTagValues> link) {
    return TagTable.POSTS.add(handle, self(), List.of(post), PostTagValues.of(link));
  }

  /**
   * Links posts, with values for the other columns of the links.
   *
   * <p>The SQL is that of {@code addPosts}, with these columns. Links that are there are not
   * touched.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param posts what to link
   * @param link sets the values of each new link but its two ends
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this tag or one of the posts has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this tag or one of the posts is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Post> addPosts(
      Handle handle, Collection<Post> posts, Consumer<PostTagValues> link) {
    return TagTable.POSTS.add(handle, self(), posts, PostTagValues.of(link));
  }

  /**
   * Returns the posts, each with its link.
   *
   * <p>The two tables are joined.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the pairs; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this tag has no key
   */
  default List<Linked<Post, PostTag>> getPostsWithLinks(Handle handle) {
    return TagTable.POSTS.getWithLinks(handle, self());
  }

  /**
   * Returns those of the posts that {@code fetch} asks for, each with its link.
   *
   * <p>The two tables are joined. What {@code fetch} asks for is added to that, and
   * {@code ORDER BY id} where it names no order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, and in which order
   * @return the pairs; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this tag has no key
   */
  default List<Linked<Post, PostTag>> getPostsWithLinks(Handle handle, Fetch<Post> fetch) {
    return TagTable.POSTS.getWithLinks(handle, self(), fetch);
  }

  private Tag self() {
    return (Tag) (Object) this;
  }
}
