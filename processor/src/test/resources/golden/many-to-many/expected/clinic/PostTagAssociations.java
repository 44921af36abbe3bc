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
 * <p>Methods join the handle's current transaction. Each takes one round trip, in which all of its statements take
 * effect or none, and none at all if there is nothing to ask for. A {@code Fetch} adds conditions, an order or a lock
 * to the SQL. With {@code KinshipPlugin}, a read without a {@code Fetch} also loads the same for the other rows of a
 * result.
 *
 * <p>Before anything is sent, a row without a key is refused with an {@code UnsavedException}, and values that
 * contradict the association with a {@code ContradictionException}. A write that finds a row missing changes nothing
 * and throws a {@code NoSuchRowException}; what the database refuses is a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :id1} and {@code :id2} for the key of the
 * row itself; where a key has several columns, they are numbered; what stands in braces becomes the columns that were
 * set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
sealed interface PostTagAssociations permits PostTag {

  /**
   * Returns the post.
   * <pre>{@code SELECT id, title FROM post WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Post getPost(Handle handle) { return PostTagTable.POST.getRequired(handle, self()); }

  /** Returns the post if {@code fetch} asks for it, and empty otherwise; see {@link #getPost}. */
  default Optional<Post> getPost(Handle handle, Fetch<Post> fetch) {
    return PostTagTable.POST.get(handle, self(), fetch);
  }

  /**
   * Links the post and returns a copy with the new key. No other column is written.
   * <pre>{@code UPDATE post_tag SET post_id = :key WHERE post_id = :id1 AND tag_id = :id2
   *     AND EXISTS (SELECT 1 FROM post WHERE id = :key)}</pre>
   *
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   */
  @CheckReturnValue
  default PostTag setPost(Handle handle, Post post) { return PostTagTable.POST.set(handle, self(), post); }

  /** Links the post by its {@code id}; see {@link #setPost}. */
  @CheckReturnValue
  default PostTag setPostId(Handle handle, long postId) { return PostTagTable.POST.setKey(handle, self(), postId); }

  /**
   * Returns whether there is a post now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM post_tag s JOIN post t ON t.id = s.post_id
   *     WHERE s.post_id = :id1 AND s.tag_id = :id2)}</pre>
   */
  default boolean hasPost(Handle handle) { return PostTagTable.POST.has(handle, self()); }

  /** Returns whether there is a post that {@code fetch} asks for; see {@link #hasPost}. */
  default boolean hasPost(Handle handle, Fetch<Post> fetch) { return PostTagTable.POST.has(handle, self(), fetch); }

  /** Inserts and links the post. Returns it and this post tag with the new key. SQL: {@link PostTagTable#POST}. */
  default Created<PostTag, Post> createPost(Handle handle, Consumer<PostValues> post) {
    return PostTagTable.POST.create(handle, self(), PostValues.of(post));
  }

  /**
   * Updates the row of the post and returns it.
   * <pre>{@code UPDATE post SET {assignments} WHERE id = :key RETURNING id, title}</pre>
   */
  default Post updatePost(Handle handle, Consumer<PostValues> post) {
    return PostTagTable.POST.update(handle, self(), PostValues.of(post));
  }

  /**
   * Returns the tag. Only rows in the default scope {@code current} are seen.
   * <pre>{@code SELECT id, name, retired, (NOT retired) FROM tag WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.RequiredException if the tag is not in the default scope
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Tag getTag(Handle handle) { return PostTagTable.TAG.getRequired(handle, self()); }

  /** Returns the tag if {@code fetch} asks for it, and empty otherwise; see {@link #getTag}. */
  default Optional<Tag> getTag(Handle handle, Fetch<Tag> fetch) { return PostTagTable.TAG.get(handle, self(), fetch); }

  /**
   * Links the tag and returns a copy with the new key. No other column is written. Rows outside the default scope
   * {@code current} count too.
   * <pre>{@code UPDATE post_tag SET tag_id = :key WHERE post_id = :id1 AND tag_id = :id2
   *     AND EXISTS (SELECT 1 FROM tag WHERE id = :key)}</pre>
   *
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   */
  @CheckReturnValue
  default PostTag setTag(Handle handle, Tag tag) { return PostTagTable.TAG.set(handle, self(), tag); }

  /** Links the tag by its {@code id}; see {@link #setTag}. */
  @CheckReturnValue
  default PostTag setTagId(Handle handle, long tagId) { return PostTagTable.TAG.setKey(handle, self(), tagId); }

  /**
   * Returns whether there is a tag now, without loading it. Only rows in the default scope {@code current} are seen.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM tag WHERE id = :id2 AND (NOT retired))}</pre>
   */
  default boolean hasTag(Handle handle) { return PostTagTable.TAG.has(handle, self()); }

  /** Returns whether there is a tag that {@code fetch} asks for; see {@link #hasTag}. */
  default boolean hasTag(Handle handle, Fetch<Tag> fetch) { return PostTagTable.TAG.has(handle, self(), fetch); }

  /** Inserts and links the tag. Returns it and this post tag with the new key. SQL: {@link PostTagTable#TAG}. */
  default Created<PostTag, Tag> createTag(Handle handle, Consumer<TagValues> tag) {
    return PostTagTable.TAG.create(handle, self(), TagValues.of(tag));
  }

  /**
   * Updates the row of the tag and returns it. Rows outside the default scope {@code current} count too.
   * <pre>{@code UPDATE tag SET {assignments} WHERE id = :key RETURNING id, name, retired}</pre>
   */
  default Tag updateTag(Handle handle, Consumer<TagValues> tag) {
    return PostTagTable.TAG.update(handle, self(), TagValues.of(tag));
  }

  private PostTag self() { return (PostTag) (Object) this; }
}
