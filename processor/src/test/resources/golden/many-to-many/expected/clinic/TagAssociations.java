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
 * <p>Methods join the handle's current transaction. Each takes one round trip, in which all of its statements take
 * effect or none, and none at all if there is nothing to ask for. A {@code Fetch} adds conditions, an order or a lock
 * to the SQL. With {@code KinshipPlugin}, a read without a {@code Fetch} also loads the same for the other rows of a
 * result.
 *
 * <p>Before anything is sent, a row without a key is refused with an {@code UnsavedException}, and values that
 * contradict the association with a {@code ContradictionException}. A write that finds a row missing changes nothing
 * and throws a {@code NoSuchRowException}; what the database refuses is a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :ids} for the keys of the rows that are
 * given.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
sealed interface TagAssociations permits Tag {

  /**
   * Returns the posts; an empty list if there are none.
   * <pre>{@code SELECT id, title FROM post WHERE id IN (SELECT post_id FROM post_tag WHERE tag_id = :key)
   *     ORDER BY id}</pre>
   */
  default List<Post> getPosts(Handle handle) { return TagTable.POSTS.get(handle, self()); }

  /** Returns those of the posts that {@code fetch} asks for; see {@link #getPosts}. */
  default List<Post> getPosts(Handle handle, Fetch<Post> fetch) { return TagTable.POSTS.get(handle, self(), fetch); }

  /**
   * Makes the given posts the only ones. Links in {@code post_tag} that stay are not touched. No post is deleted.
   * Returns what was linked, what was unlinked, and what stayed. SQL: {@link TagTable#POSTS}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Post> setPosts(Handle handle, Post... posts) {
    return TagTable.POSTS.set(handle, self(), List.of(posts));
  }

  /** The same for a collection; see {@link #setPosts}. */
  default Changes<Post> setPosts(Handle handle, Collection<Post> posts) {
    return TagTable.POSTS.set(handle, self(), posts);
  }

  /**
   * Links the given posts, and leaves the others linked. Returns what was linked, and what had been linked before. SQL:
   * {@link TagTable#POSTS}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Post> addPosts(Handle handle, Post... posts) {
    return TagTable.POSTS.add(handle, self(), List.of(posts));
  }

  /** The same for a collection; see {@link #addPosts}. */
  default Changes<Post> addPosts(Handle handle, Collection<Post> posts) {
    return TagTable.POSTS.add(handle, self(), posts);
  }

  /**
   * Deletes the links of the given posts; no post is deleted. Returns what was unlinked, and what was not. SQL:
   * {@link TagTable#POSTS}.
   */
  default Changes<Post> removePosts(Handle handle, Post... posts) {
    return TagTable.POSTS.remove(handle, self(), List.of(posts));
  }

  /** The same for a collection; see {@link #removePosts}. */
  default Changes<Post> removePosts(Handle handle, Collection<Post> posts) {
    return TagTable.POSTS.remove(handle, self(), posts);
  }

  /**
   * Returns whether there are any posts now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM post
   *     WHERE id IN (SELECT post_id FROM post_tag WHERE tag_id = :key))}</pre>
   */
  default boolean hasPosts(Handle handle) { return TagTable.POSTS.has(handle, self()); }

  /** Returns whether there are any posts that {@code fetch} asks for; see {@link #hasPosts}. */
  default boolean hasPosts(Handle handle, Fetch<Post> fetch) { return TagTable.POSTS.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given posts are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM post WHERE id IN (SELECT post_id FROM post_tag WHERE tag_id = :key)
   *     AND id = ANY(:ids)}</pre>
   */
  default boolean hasPosts(Handle handle, Post... posts) { return TagTable.POSTS.has(handle, self(), List.of(posts)); }

  /** The same for a collection; see {@link #hasPosts}. */
  default boolean hasPosts(Handle handle, Collection<Post> posts) { return TagTable.POSTS.has(handle, self(), posts); }

  /**
   * Returns how many posts there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM post WHERE id IN (SELECT post_id FROM post_tag WHERE tag_id = :key)}</pre>
   */
  default long countPosts(Handle handle) { return TagTable.POSTS.count(handle, self()); }

  /** Returns how many posts there are that {@code fetch} asks for; see {@link #countPosts}. */
  default long countPosts(Handle handle, Fetch<Post> fetch) { return TagTable.POSTS.count(handle, self(), fetch); }

  /** Inserts a post that is linked, and returns it. SQL: {@link TagTable#POSTS}. */
  default Post createPost(Handle handle, Consumer<PostValues> post) {
    return TagTable.POSTS.create(handle, self(), PostValues.of(post));
  }

  /** Links with values for the other columns of new links; see {@link #addPosts}. */
  default Changes<Post> addPost(Handle handle, Post post, Consumer<PostTagValues> link) {
    return TagTable.POSTS.add(handle, self(), List.of(post), PostTagValues.of(link));
  }

  /** Links with values for the other columns of new links; see {@link #addPosts}. */
  default Changes<Post> addPosts(Handle handle, Collection<Post> posts, Consumer<PostTagValues> link) {
    return TagTable.POSTS.add(handle, self(), posts, PostTagValues.of(link));
  }

  /** Returns the posts, each with its link, from a join of both tables. */
  default List<Linked<Post, PostTag>> getPostsWithLinks(Handle handle) {
    return TagTable.POSTS.getWithLinks(handle, self());
  }

  /** Returns those that {@code fetch} asks for, each with its link; see {@link #getPostsWithLinks}. */
  default List<Linked<Post, PostTag>> getPostsWithLinks(Handle handle, Fetch<Post> fetch) {
    return TagTable.POSTS.getWithLinks(handle, self(), fetch);
  }

  private Tag self() { return (Tag) (Object) this; }
}
