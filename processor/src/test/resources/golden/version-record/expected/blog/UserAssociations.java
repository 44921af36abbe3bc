package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.query.Fetch;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The associations of {@link User}.
 *
 * <p>Methods join the handle's current transaction. Each takes one round trip, in which all of its statements take
 * effect or none, and none at all if there is nothing to ask for. A {@code Fetch} adds conditions, an order or a lock
 * to the SQL. With {@code KinshipPlugin}, a read without a {@code Fetch} also loads the same for the other rows of a
 * result.
 *
 * <p>Before anything is sent, a row without a key is refused with an {@code UnsavedException}, and values that
 * contradict the association with a {@code ContradictionException}. A write that finds a row missing changes nothing
 * and throws a {@code NoSuchRowException}, one that finds the version of a given row changed a
 * {@code StaleRowException}; what the database refuses is a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :ids} for the keys of the rows that are
 * given; what stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface UserAssociations permits User {

  /**
   * Returns the posts; an empty list if there are none.
   * <pre>{@code SELECT id, title, author_id, version FROM post WHERE author_id = :key ORDER BY id}</pre>
   */
  default List<Post> getPosts(Handle handle) { return UserTable.POSTS.get(handle, self()); }

  /** Returns those of the posts that {@code fetch} asks for; see {@link #getPosts}. */
  default List<Post> getPosts(Handle handle, Fetch<Post> fetch) { return UserTable.POSTS.get(handle, self(), fetch); }

  /**
   * Makes the given posts the only ones. Others that were linked are unlinked: their key becomes null, and they stay.
   * Returns what was linked, what was replaced, and what stayed. SQL: {@link UserTable#POSTS}.
   */
  default Changes<Post> setPosts(Handle handle, Post... posts) {
    return UserTable.POSTS.set(handle, self(), List.of(posts));
  }

  /** The same for a collection; see {@link #setPosts}. */
  default Changes<Post> setPosts(Handle handle, Collection<Post> posts) {
    return UserTable.POSTS.set(handle, self(), posts);
  }

  /**
   * Links the given posts, and leaves the others linked. Returns what was linked, and what had been linked before. SQL:
   * {@link UserTable#POSTS}.
   */
  default Changes<Post> addPosts(Handle handle, Post... posts) {
    return UserTable.POSTS.add(handle, self(), List.of(posts));
  }

  /** The same for a collection; see {@link #addPosts}. */
  default Changes<Post> addPosts(Handle handle, Collection<Post> posts) {
    return UserTable.POSTS.add(handle, self(), posts);
  }

  /**
   * Unlinks the given posts where they are linked; deletes nothing. Returns what was unlinked, and what was not. SQL:
   * {@link UserTable#POSTS}.
   */
  default Changes<Post> removePosts(Handle handle, Post... posts) {
    return UserTable.POSTS.remove(handle, self(), List.of(posts));
  }

  /** The same for a collection; see {@link #removePosts}. */
  default Changes<Post> removePosts(Handle handle, Collection<Post> posts) {
    return UserTable.POSTS.remove(handle, self(), posts);
  }

  /**
   * Returns whether there are any posts now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM post WHERE author_id = :key)}</pre>
   */
  default boolean hasPosts(Handle handle) { return UserTable.POSTS.has(handle, self()); }

  /** Returns whether there are any posts that {@code fetch} asks for; see {@link #hasPosts}. */
  default boolean hasPosts(Handle handle, Fetch<Post> fetch) { return UserTable.POSTS.has(handle, self(), fetch); }

  /**
   * Returns whether all of the given posts are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM post WHERE author_id = :key AND id = ANY(:ids)}</pre>
   */
  default boolean hasPosts(Handle handle, Post... posts) { return UserTable.POSTS.has(handle, self(), List.of(posts)); }

  /** The same for a collection; see {@link #hasPosts}. */
  default boolean hasPosts(Handle handle, Collection<Post> posts) { return UserTable.POSTS.has(handle, self(), posts); }

  /**
   * Returns how many posts there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM post WHERE author_id = :key}</pre>
   */
  default long countPosts(Handle handle) { return UserTable.POSTS.count(handle, self()); }

  /** Returns how many posts there are that {@code fetch} asks for; see {@link #countPosts}. */
  default long countPosts(Handle handle, Fetch<Post> fetch) { return UserTable.POSTS.count(handle, self(), fetch); }

  /**
   * Inserts a post that is linked, and returns it.
   * <pre>{@code INSERT INTO post ({columns}, version) SELECT {values}, 0 FROM "user" WHERE id = :key
   *     RETURNING id, title, author_id, version}</pre>
   */
  default Post createPost(Handle handle, Consumer<PostValues> post) {
    return UserTable.POSTS.create(handle, self(), PostValues.of(post));
  }

  /** Returns a new post with the key of this user, in memory only. */
  default Post buildPost(Consumer<PostValues> post) { return UserTable.POSTS.build(self(), PostValues.of(post)); }

  /**
   * Returns the profile; empty if there is none.
   * <pre>{@code SELECT id, user_id, text, changes FROM profile WHERE user_id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several
   */
  default Optional<Profile> getProfile(Handle handle) { return UserTable.PROFILE.get(handle, self()); }

  /** Returns the profile if {@code fetch} asks for it, and empty otherwise; see {@link #getProfile}. */
  default Optional<Profile> getProfile(Handle handle, Fetch<Profile> fetch) {
    return UserTable.PROFILE.get(handle, self(), fetch);
  }

  /**
   * Returns whether there is a profile now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM profile WHERE user_id = :key)}</pre>
   */
  default boolean hasProfile(Handle handle) { return UserTable.PROFILE.has(handle, self()); }

  /** Returns whether there is a profile that {@code fetch} asks for; see {@link #hasProfile}. */
  default boolean hasProfile(Handle handle, Fetch<Profile> fetch) {
    return UserTable.PROFILE.has(handle, self(), fetch);
  }

  /**
   * Links the given profile, or none if it is null. If another profile is linked, the call is refused. Returns what was
   * linked, what was replaced, and what stayed. SQL: {@link UserTable#PROFILE}.
   *
   * @throws dev.kinship.runtime.error.RefusedException if another would be replaced; nothing is changed
   */
  default Changes<Profile> setProfile(Handle handle, @Nullable Profile profile) {
    return UserTable.PROFILE.set(handle, self(), profile);
  }

  /**
   * Links the profile with this {@code id}; see {@link #setProfile}.
   *
   * @throws dev.kinship.runtime.error.RefusedException if another would be replaced; nothing is changed
   */
  default Changes<Profile> setProfileId(Handle handle, @Nullable Long profileId) {
    return UserTable.PROFILE.setId(handle, self(), profileId);
  }

  /**
   * Inserts the profile and returns it, if there is none yet. If there is one, nothing is inserted, and the transaction
   * can go on. SQL: {@link UserTable#PROFILE}.
   *
   * @throws dev.kinship.runtime.error.OccupiedException if there is one already
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique; the transaction
   *     cannot go on
   */
  default Profile createProfile(Handle handle, Consumer<ProfileValues> profile) {
    return UserTable.PROFILE.create(handle, self(), ProfileValues.of(profile));
  }

  /**
   * Inserts the profile, or updates the one there is, and returns it. Any number of callers may do so at once. SQL:
   * {@link UserTable#PROFILE}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not hold the key unique; the transaction
   *     cannot go on
   */
  default Profile ensureProfile(Handle handle, Consumer<ProfileValues> profile) {
    return UserTable.PROFILE.ensure(handle, self(), ProfileValues.of(profile));
  }

  /** Returns a new profile with the key of this user, in memory only. */
  default Profile buildProfile(Consumer<ProfileValues> profile) {
    return UserTable.PROFILE.build(self(), ProfileValues.of(profile));
  }

  /**
   * Updates the row of the profile and returns it.
   * <pre>{@code UPDATE profile p SET {assignments}, changes = changes + 1 WHERE user_id = :key
   *     AND NOT EXISTS (SELECT 1 FROM profile o WHERE o.user_id = :key AND o.id <> p.id)
   *     RETURNING id, user_id, text, changes}</pre>
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; nothing is changed
   */
  default Profile updateProfile(Handle handle, Consumer<ProfileValues> profile) {
    return UserTable.PROFILE.update(handle, self(), ProfileValues.of(profile));
  }

  /**
   * <b>Deletes</b> the profile and returns it; empty if there was none. SQL: {@link UserTable#PROFILE}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if there are several; none is deleted
   */
  default Optional<Profile> destroyProfile(Handle handle) { return UserTable.PROFILE.destroy(handle, self()); }

  private User self() { return (User) (Object) this; }
}
