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
 * The associations of {@link PostTag}.
 *
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :id1} and
 * {@code :id2} for the key of the row itself; where a key has several columns, they are numbered;
 * what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
sealed interface PostTagAssociations permits PostTag {

  /**
   * Returns the post.
   *
   * <pre>{@code SELECT id, title FROM post WHERE id = :key}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the post
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Post getPost(Handle handle) {
    return PostTagTable.POST.getRequired(handle, self());
  }

  /**
   * Returns the post if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, title FROM post WHERE id = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the post; empty where there is none that {@code fetch} asks for
   */
  default Optional<Post> getPost(Handle handle, Fetch<Post> fetch) {
    return PostTagTable.POST.get(handle, self(), fetch);
  }

  /**
   * Links the post: writes the key's column and no other.
   *
   * <pre>{@code UPDATE post_tag SET post_id = :key WHERE post_id = :id1 AND tag_id = :id2
   *     AND EXISTS (SELECT 1 FROM post WHERE id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param post the post
   * @return a copy with the new key; this post tag is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if the post has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this post tag or the post is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   */
  @CheckReturnValue
  default PostTag setPost(Handle handle, Post post) {
    return PostTagTable.POST.set(handle, self(), post);
  }

  /**
   * Links the post by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE post_tag SET post_id = :key WHERE post_id = :id1 AND tag_id = :id2
   *     AND EXISTS (SELECT 1 FROM post WHERE id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param postId the {@code id} of the post
   * @return a copy with the new key; this post tag is unchanged
   * @throws dev.kinship.runtime.error.NoSuchRowException if this post tag or the post is not in the
   *     database; nothing is changed
   */
  @CheckReturnValue
  default PostTag setPostId(Handle handle, long postId) {
    return PostTagTable.POST.setKey(handle, self(), postId);
  }

  /**
   * Asks the database whether there is a post.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM post_tag s JOIN post t ON t.id = s.post_id
   *     WHERE s.post_id = :id1 AND s.tag_id = :id2)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasPost(Handle handle) {
    return PostTagTable.POST.has(handle, self());
  }

  /**
   * Asks the database whether there is a post that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM post WHERE id = :id1)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasPost(Handle handle, Fetch<Post> fetch) {
    return PostTagTable.POST.has(handle, self(), fetch);
  }

  /**
   * Inserts a row and links it as the post, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT post_id, tag_id FROM post_tag
   *     WHERE post_id = :id1 AND tag_id = :id2 FOR NO KEY UPDATE),
   *     t AS (INSERT INTO post ({columns}) SELECT {values} FROM s
   *     RETURNING id, title),
   *     u AS (UPDATE post_tag SET post_id = t.id
   *     FROM t WHERE post_id = :id1 AND tag_id = :id2)
   *     SELECT id, title FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param post sets the values of the new row
   * @return this post tag with its new key, and the post as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if this post tag is not in the database;
   *     nothing is changed
   */
  default Created<PostTag, Post> createPost(Handle handle, Consumer<PostValues> post) {
    return PostTagTable.POST.create(handle, self(), PostValues.of(post));
  }

  /**
   * Changes the post in its own table.
   *
   * <pre>{@code UPDATE post SET {assignments} WHERE id = :key RETURNING id, title}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param post sets the values to change
   * @return the post as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Post updatePost(Handle handle, Consumer<PostValues> post) {
    return PostTagTable.POST.update(handle, self(), PostValues.of(post));
  }

  /**
   * Returns the tag.
   *
   * <pre>{@code SELECT id, name, retired, (NOT retired) FROM tag WHERE id = :key}</pre>
   *
   * <p>Only what is in the default scope {@code current} is seen.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the tag
   * @throws dev.kinship.runtime.error.RequiredException if the tag is not in the default scope
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Tag getTag(Handle handle) {
    return PostTagTable.TAG.getRequired(handle, self());
  }

  /**
   * Returns the tag if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, name, retired FROM tag WHERE id = :key AND (NOT retired)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that; {@code unscoped()} lifts the scope
   * {@code current}. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the tag; empty where there is none that {@code fetch} asks for
   */
  default Optional<Tag> getTag(Handle handle, Fetch<Tag> fetch) {
    return PostTagTable.TAG.get(handle, self(), fetch);
  }

  /**
   * Links the tag: writes the key's column and no other.
   *
   * <pre>{@code UPDATE post_tag SET tag_id = :key WHERE post_id = :id1 AND tag_id = :id2
   *     AND EXISTS (SELECT 1 FROM tag WHERE id = :key)}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code current}.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tag the tag
   * @return a copy with the new key; this post tag is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if the tag has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this post tag or the tag is not in the
   *     database; nothing is changed
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   */
  @CheckReturnValue
  default PostTag setTag(Handle handle, Tag tag) {
    return PostTagTable.TAG.set(handle, self(), tag);
  }

  /**
   * Links the tag by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE post_tag SET tag_id = :key WHERE post_id = :id1 AND tag_id = :id2
   *     AND EXISTS (SELECT 1 FROM tag WHERE id = :key)}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code current}.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tagId the {@code id} of the tag
   * @return a copy with the new key; this post tag is unchanged
   * @throws dev.kinship.runtime.error.NoSuchRowException if this post tag or the tag is not in the
   *     database; nothing is changed
   */
  @CheckReturnValue
  default PostTag setTagId(Handle handle, long tagId) {
    return PostTagTable.TAG.setKey(handle, self(), tagId);
  }

  /**
   * Asks the database whether there is a tag.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM tag WHERE id = :id2 AND (NOT retired))}</pre>
   *
   * <p>Only what is in the default scope {@code current} is seen.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasTag(Handle handle) {
    return PostTagTable.TAG.has(handle, self());
  }

  /**
   * Asks the database whether there is a tag that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM tag WHERE id = :id2 AND (NOT retired))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that; {@code unscoped()} lifts the scope
   * {@code current}. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   */
  default boolean hasTag(Handle handle, Fetch<Tag> fetch) {
    return PostTagTable.TAG.has(handle, self(), fetch);
  }

  /**
   * Inserts a row and links it as the tag, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT post_id, tag_id FROM post_tag
   *     WHERE post_id = :id1 AND tag_id = :id2 FOR NO KEY UPDATE),
   *     t AS (INSERT INTO tag ({columns}) SELECT {values} FROM s
   *     RETURNING id, name, retired),
   *     u AS (UPDATE post_tag SET tag_id = t.id
   *     FROM t WHERE post_id = :id1 AND tag_id = :id2)
   *     SELECT id, name, retired FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tag sets the values of the new row
   * @return this post tag with its new key, and the tag as the database has it
   * @throws dev.kinship.runtime.error.NoSuchRowException if this post tag is not in the database;
   *     nothing is changed
   */
  default Created<PostTag, Tag> createTag(Handle handle, Consumer<TagValues> tag) {
    return PostTagTable.TAG.create(handle, self(), TagValues.of(tag));
  }

  /**
   * Changes the tag in its own table.
   *
   * <pre>{@code UPDATE tag SET {assignments} WHERE id = :key RETURNING id, name, retired}</pre>
   *
   * <p>All rows count, also those out of the default scope {@code current}.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param tag sets the values to change
   * @return the tag as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Tag updateTag(Handle handle, Consumer<TagValues> tag) {
    return PostTagTable.TAG.update(handle, self(), TagValues.of(tag));
  }

  private PostTag self() {
    return (PostTag) (Object) this;
  }
}
