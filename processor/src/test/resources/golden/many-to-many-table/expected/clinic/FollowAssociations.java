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
 * The associations of {@link Follow}.
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
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :id} for the key of the row itself; what
 * stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
sealed interface FollowAssociations permits Follow {

  /**
   * Returns the follower.
   * <pre>{@code SELECT id, name FROM member WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Member getFollower(Handle handle) { return FollowTable.FOLLOWER.getRequired(handle, self()); }

  /** Returns the follower if {@code fetch} asks for it, and empty otherwise; see {@link #getFollower}. */
  default Optional<Member> getFollower(Handle handle, Fetch<Member> fetch) {
    return FollowTable.FOLLOWER.get(handle, self(), fetch);
  }

  /**
   * Links the follower and returns a copy with the new key. No other column is written.
   * <pre>{@code UPDATE follow SET follower_id = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM member WHERE id = :key)}</pre>
   *
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   */
  @CheckReturnValue
  default Follow setFollower(Handle handle, Member follower) {
    return FollowTable.FOLLOWER.set(handle, self(), follower);
  }

  /** Links the follower by its {@code id}; see {@link #setFollower}. */
  @CheckReturnValue
  default Follow setFollowerId(Handle handle, long followerId) {
    return FollowTable.FOLLOWER.setKey(handle, self(), followerId);
  }

  /**
   * Returns whether there is a follower now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM follow s JOIN member t ON t.id = s.follower_id WHERE s.id = :id)}</pre>
   */
  default boolean hasFollower(Handle handle) { return FollowTable.FOLLOWER.has(handle, self()); }

  /** Returns whether there is a follower that {@code fetch} asks for; see {@link #hasFollower}. */
  default boolean hasFollower(Handle handle, Fetch<Member> fetch) {
    return FollowTable.FOLLOWER.has(handle, self(), fetch);
  }

  /** Inserts and links the follower. Returns it and this follow with the new key. SQL: {@link FollowTable#FOLLOWER}. */
  default Created<Follow, Member> createFollower(Handle handle, Consumer<MemberValues> follower) {
    return FollowTable.FOLLOWER.create(handle, self(), MemberValues.of(follower));
  }

  /**
   * Updates the row of the follower and returns it.
   * <pre>{@code UPDATE member SET {assignments} WHERE id = :key RETURNING id, name}</pre>
   */
  default Member updateFollower(Handle handle, Consumer<MemberValues> follower) {
    return FollowTable.FOLLOWER.update(handle, self(), MemberValues.of(follower));
  }

  /**
   * Returns the followee.
   * <pre>{@code SELECT id, name FROM member WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Member getFollowee(Handle handle) { return FollowTable.FOLLOWEE.getRequired(handle, self()); }

  /** Returns the followee if {@code fetch} asks for it, and empty otherwise; see {@link #getFollowee}. */
  default Optional<Member> getFollowee(Handle handle, Fetch<Member> fetch) {
    return FollowTable.FOLLOWEE.get(handle, self(), fetch);
  }

  /**
   * Links the followee and returns a copy with the new key. No other column is written.
   * <pre>{@code UPDATE follow SET followee_id = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM member WHERE id = :key)}</pre>
   *
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   */
  @CheckReturnValue
  default Follow setFollowee(Handle handle, Member followee) {
    return FollowTable.FOLLOWEE.set(handle, self(), followee);
  }

  /** Links the followee by its {@code id}; see {@link #setFollowee}. */
  @CheckReturnValue
  default Follow setFolloweeId(Handle handle, long followeeId) {
    return FollowTable.FOLLOWEE.setKey(handle, self(), followeeId);
  }

  /**
   * Returns whether there is a followee now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM follow s JOIN member t ON t.id = s.followee_id WHERE s.id = :id)}</pre>
   */
  default boolean hasFollowee(Handle handle) { return FollowTable.FOLLOWEE.has(handle, self()); }

  /** Returns whether there is a followee that {@code fetch} asks for; see {@link #hasFollowee}. */
  default boolean hasFollowee(Handle handle, Fetch<Member> fetch) {
    return FollowTable.FOLLOWEE.has(handle, self(), fetch);
  }

  /** Inserts and links the followee. Returns it and this follow with the new key. SQL: {@link FollowTable#FOLLOWEE}. */
  default Created<Follow, Member> createFollowee(Handle handle, Consumer<MemberValues> followee) {
    return FollowTable.FOLLOWEE.create(handle, self(), MemberValues.of(followee));
  }

  /**
   * Updates the row of the followee and returns it.
   * <pre>{@code UPDATE member SET {assignments} WHERE id = :key RETURNING id, name}</pre>
   */
  default Member updateFollowee(Handle handle, Consumer<MemberValues> followee) {
    return FollowTable.FOLLOWEE.update(handle, self(), MemberValues.of(followee));
  }

  private Follow self() { return (Follow) (Object) this; }
}
