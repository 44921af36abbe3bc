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
 * The associations of {@link Member}.
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
sealed interface MemberAssociations permits Member {

  /**
   * Returns the following; an empty list if there are none.
   * <pre>{@code SELECT id, name FROM member
   *     WHERE id IN (SELECT followee_id FROM follow WHERE follower_id = :key) ORDER BY id}</pre>
   */
  default List<Member> getFollowing(Handle handle) { return MemberTable.FOLLOWING.get(handle, self()); }

  /** Returns those of the following that {@code fetch} asks for; see {@link #getFollowing}. */
  default List<Member> getFollowing(Handle handle, Fetch<Member> fetch) {
    return MemberTable.FOLLOWING.get(handle, self(), fetch);
  }

  /**
   * Makes the given following the only ones. Links in {@code follow} that stay are not touched. No following is
   * deleted. Returns what was linked, what was unlinked, and what stayed. SQL: {@link MemberTable#FOLLOWING}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Member> setFollowing(Handle handle, Member... following) {
    return MemberTable.FOLLOWING.set(handle, self(), List.of(following));
  }

  /** The same for a collection; see {@link #setFollowing}. */
  default Changes<Member> setFollowing(Handle handle, Collection<Member> following) {
    return MemberTable.FOLLOWING.set(handle, self(), following);
  }

  /**
   * Links the given following, and leaves the others linked. Returns what was linked, and what had been linked before.
   * SQL: {@link MemberTable#FOLLOWING}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Member> addFollowing(Handle handle, Member... following) {
    return MemberTable.FOLLOWING.add(handle, self(), List.of(following));
  }

  /** The same for a collection; see {@link #addFollowing}. */
  default Changes<Member> addFollowing(Handle handle, Collection<Member> following) {
    return MemberTable.FOLLOWING.add(handle, self(), following);
  }

  /**
   * Deletes the links of the given following; no following is deleted. Returns what was unlinked, and what was not.
   * SQL: {@link MemberTable#FOLLOWING}.
   */
  default Changes<Member> removeFollowing(Handle handle, Member... following) {
    return MemberTable.FOLLOWING.remove(handle, self(), List.of(following));
  }

  /** The same for a collection; see {@link #removeFollowing}. */
  default Changes<Member> removeFollowing(Handle handle, Collection<Member> following) {
    return MemberTable.FOLLOWING.remove(handle, self(), following);
  }

  /**
   * Returns whether there are any following now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM member
   *     WHERE id IN (SELECT followee_id FROM follow WHERE follower_id = :key))}</pre>
   */
  default boolean hasFollowing(Handle handle) { return MemberTable.FOLLOWING.has(handle, self()); }

  /** Returns whether there are any following that {@code fetch} asks for; see {@link #hasFollowing}. */
  default boolean hasFollowing(Handle handle, Fetch<Member> fetch) {
    return MemberTable.FOLLOWING.has(handle, self(), fetch);
  }

  /**
   * Returns whether all of the given following are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM member
   *     WHERE id IN (SELECT followee_id FROM follow WHERE follower_id = :key) AND id = ANY(:ids)}</pre>
   */
  default boolean hasFollowing(Handle handle, Member... following) {
    return MemberTable.FOLLOWING.has(handle, self(), List.of(following));
  }

  /** The same for a collection; see {@link #hasFollowing}. */
  default boolean hasFollowing(Handle handle, Collection<Member> following) {
    return MemberTable.FOLLOWING.has(handle, self(), following);
  }

  /**
   * Returns how many following there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM member
   *     WHERE id IN (SELECT followee_id FROM follow WHERE follower_id = :key)}</pre>
   */
  default long countFollowing(Handle handle) { return MemberTable.FOLLOWING.count(handle, self()); }

  /** Returns how many following there are that {@code fetch} asks for; see {@link #countFollowing}. */
  default long countFollowing(Handle handle, Fetch<Member> fetch) {
    return MemberTable.FOLLOWING.count(handle, self(), fetch);
  }

  /** Inserts a following that is linked, and returns it. SQL: {@link MemberTable#FOLLOWING}. */
  default Member createFollowing(Handle handle, Consumer<MemberValues> following) {
    return MemberTable.FOLLOWING.create(handle, self(), MemberValues.of(following));
  }

  /** Links with values for the other columns of new links; see {@link #addFollowing}. */
  default Changes<Member> addFollowing(Handle handle, Member following, Consumer<FollowValues> link) {
    return MemberTable.FOLLOWING.add(handle, self(), List.of(following), FollowValues.of(link));
  }

  /** Links with values for the other columns of new links; see {@link #addFollowing}. */
  default Changes<Member> addFollowing(Handle handle, Collection<Member> following, Consumer<FollowValues> link) {
    return MemberTable.FOLLOWING.add(handle, self(), following, FollowValues.of(link));
  }

  /** Returns the following, each with its link, from a join of both tables. */
  default List<Linked<Member, Follow>> getFollowingWithLinks(Handle handle) {
    return MemberTable.FOLLOWING.getWithLinks(handle, self());
  }

  /** Returns those that {@code fetch} asks for, each with its link; see {@link #getFollowingWithLinks}. */
  default List<Linked<Member, Follow>> getFollowingWithLinks(Handle handle, Fetch<Member> fetch) {
    return MemberTable.FOLLOWING.getWithLinks(handle, self(), fetch);
  }

  /**
   * Returns the followers; an empty list if there are none.
   * <pre>{@code SELECT id, name FROM member
   *     WHERE id IN (SELECT follower_id FROM follow WHERE followee_id = :key) ORDER BY id}</pre>
   */
  default List<Member> getFollowers(Handle handle) { return MemberTable.FOLLOWERS.get(handle, self()); }

  /** Returns those of the followers that {@code fetch} asks for; see {@link #getFollowers}. */
  default List<Member> getFollowers(Handle handle, Fetch<Member> fetch) {
    return MemberTable.FOLLOWERS.get(handle, self(), fetch);
  }

  /**
   * Makes the given followers the only ones. Links in {@code follow} that stay are not touched. No follower is deleted.
   * Returns what was linked, what was unlinked, and what stayed. SQL: {@link MemberTable#FOLLOWERS}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Member> setFollowers(Handle handle, Member... followers) {
    return MemberTable.FOLLOWERS.set(handle, self(), List.of(followers));
  }

  /** The same for a collection; see {@link #setFollowers}. */
  default Changes<Member> setFollowers(Handle handle, Collection<Member> followers) {
    return MemberTable.FOLLOWERS.set(handle, self(), followers);
  }

  /**
   * Links the given followers, and leaves the others linked. Returns what was linked, and what had been linked before.
   * SQL: {@link MemberTable#FOLLOWERS}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Member> addFollowers(Handle handle, Member... followers) {
    return MemberTable.FOLLOWERS.add(handle, self(), List.of(followers));
  }

  /** The same for a collection; see {@link #addFollowers}. */
  default Changes<Member> addFollowers(Handle handle, Collection<Member> followers) {
    return MemberTable.FOLLOWERS.add(handle, self(), followers);
  }

  /**
   * Deletes the links of the given followers; no follower is deleted. Returns what was unlinked, and what was not. SQL:
   * {@link MemberTable#FOLLOWERS}.
   */
  default Changes<Member> removeFollowers(Handle handle, Member... followers) {
    return MemberTable.FOLLOWERS.remove(handle, self(), List.of(followers));
  }

  /** The same for a collection; see {@link #removeFollowers}. */
  default Changes<Member> removeFollowers(Handle handle, Collection<Member> followers) {
    return MemberTable.FOLLOWERS.remove(handle, self(), followers);
  }

  /**
   * Returns whether there are any followers now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM member
   *     WHERE id IN (SELECT follower_id FROM follow WHERE followee_id = :key))}</pre>
   */
  default boolean hasFollowers(Handle handle) { return MemberTable.FOLLOWERS.has(handle, self()); }

  /** Returns whether there are any followers that {@code fetch} asks for; see {@link #hasFollowers}. */
  default boolean hasFollowers(Handle handle, Fetch<Member> fetch) {
    return MemberTable.FOLLOWERS.has(handle, self(), fetch);
  }

  /**
   * Returns whether all of the given followers are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM member
   *     WHERE id IN (SELECT follower_id FROM follow WHERE followee_id = :key) AND id = ANY(:ids)}</pre>
   */
  default boolean hasFollowers(Handle handle, Member... followers) {
    return MemberTable.FOLLOWERS.has(handle, self(), List.of(followers));
  }

  /** The same for a collection; see {@link #hasFollowers}. */
  default boolean hasFollowers(Handle handle, Collection<Member> followers) {
    return MemberTable.FOLLOWERS.has(handle, self(), followers);
  }

  /**
   * Returns how many followers there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM member
   *     WHERE id IN (SELECT follower_id FROM follow WHERE followee_id = :key)}</pre>
   */
  default long countFollowers(Handle handle) { return MemberTable.FOLLOWERS.count(handle, self()); }

  /** Returns how many followers there are that {@code fetch} asks for; see {@link #countFollowers}. */
  default long countFollowers(Handle handle, Fetch<Member> fetch) {
    return MemberTable.FOLLOWERS.count(handle, self(), fetch);
  }

  /** Inserts a follower that is linked, and returns it. SQL: {@link MemberTable#FOLLOWERS}. */
  default Member createFollower(Handle handle, Consumer<MemberValues> follower) {
    return MemberTable.FOLLOWERS.create(handle, self(), MemberValues.of(follower));
  }

  /** Links with values for the other columns of new links; see {@link #addFollowers}. */
  default Changes<Member> addFollower(Handle handle, Member follower, Consumer<FollowValues> link) {
    return MemberTable.FOLLOWERS.add(handle, self(), List.of(follower), FollowValues.of(link));
  }

  /** Links with values for the other columns of new links; see {@link #addFollowers}. */
  default Changes<Member> addFollowers(Handle handle, Collection<Member> followers, Consumer<FollowValues> link) {
    return MemberTable.FOLLOWERS.add(handle, self(), followers, FollowValues.of(link));
  }

  /** Returns the followers, each with its link, from a join of both tables. */
  default List<Linked<Member, Follow>> getFollowersWithLinks(Handle handle) {
    return MemberTable.FOLLOWERS.getWithLinks(handle, self());
  }

  /** Returns those that {@code fetch} asks for, each with its link; see {@link #getFollowersWithLinks}. */
  default List<Linked<Member, Follow>> getFollowersWithLinks(Handle handle, Fetch<Member> fetch) {
    return MemberTable.FOLLOWERS.getWithLinks(handle, self(), fetch);
  }

  /**
   * Returns the blocked; an empty list if there are none.
   * <pre>{@code SELECT id, name FROM member
   *     WHERE id IN (SELECT blocked_id FROM member_block WHERE blocker_id = :key) ORDER BY id}</pre>
   */
  default List<Member> getBlocked(Handle handle) { return MemberTable.BLOCKED.get(handle, self()); }

  /** Returns those of the blocked that {@code fetch} asks for; see {@link #getBlocked}. */
  default List<Member> getBlocked(Handle handle, Fetch<Member> fetch) {
    return MemberTable.BLOCKED.get(handle, self(), fetch);
  }

  /**
   * Makes the given blocked the only ones. Links in {@code member_block} that stay are not touched. No blocked is
   * deleted. Returns what was linked, what was unlinked, and what stayed. SQL: {@link MemberTable#BLOCKED}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Member> setBlocked(Handle handle, Member... blocked) {
    return MemberTable.BLOCKED.set(handle, self(), List.of(blocked));
  }

  /** The same for a collection; see {@link #setBlocked}. */
  default Changes<Member> setBlocked(Handle handle, Collection<Member> blocked) {
    return MemberTable.BLOCKED.set(handle, self(), blocked);
  }

  /**
   * Links the given blocked, and leaves the others linked. Returns what was linked, and what had been linked before.
   * SQL: {@link MemberTable#BLOCKED}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Member> addBlocked(Handle handle, Member... blocked) {
    return MemberTable.BLOCKED.add(handle, self(), List.of(blocked));
  }

  /** The same for a collection; see {@link #addBlocked}. */
  default Changes<Member> addBlocked(Handle handle, Collection<Member> blocked) {
    return MemberTable.BLOCKED.add(handle, self(), blocked);
  }

  /**
   * Deletes the links of the given blocked; no blocked is deleted. Returns what was unlinked, and what was not. SQL:
   * {@link MemberTable#BLOCKED}.
   */
  default Changes<Member> removeBlocked(Handle handle, Member... blocked) {
    return MemberTable.BLOCKED.remove(handle, self(), List.of(blocked));
  }

  /** The same for a collection; see {@link #removeBlocked}. */
  default Changes<Member> removeBlocked(Handle handle, Collection<Member> blocked) {
    return MemberTable.BLOCKED.remove(handle, self(), blocked);
  }

  /**
   * Returns whether there are any blocked now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM member
   *     WHERE id IN (SELECT blocked_id FROM member_block WHERE blocker_id = :key))}</pre>
   */
  default boolean hasBlocked(Handle handle) { return MemberTable.BLOCKED.has(handle, self()); }

  /** Returns whether there are any blocked that {@code fetch} asks for; see {@link #hasBlocked}. */
  default boolean hasBlocked(Handle handle, Fetch<Member> fetch) {
    return MemberTable.BLOCKED.has(handle, self(), fetch);
  }

  /**
   * Returns whether all of the given blocked are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM member
   *     WHERE id IN (SELECT blocked_id FROM member_block WHERE blocker_id = :key) AND id = ANY(:ids)}</pre>
   */
  default boolean hasBlocked(Handle handle, Member... blocked) {
    return MemberTable.BLOCKED.has(handle, self(), List.of(blocked));
  }

  /** The same for a collection; see {@link #hasBlocked}. */
  default boolean hasBlocked(Handle handle, Collection<Member> blocked) {
    return MemberTable.BLOCKED.has(handle, self(), blocked);
  }

  /**
   * Returns how many blocked there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM member
   *     WHERE id IN (SELECT blocked_id FROM member_block WHERE blocker_id = :key)}</pre>
   */
  default long countBlocked(Handle handle) { return MemberTable.BLOCKED.count(handle, self()); }

  /** Returns how many blocked there are that {@code fetch} asks for; see {@link #countBlocked}. */
  default long countBlocked(Handle handle, Fetch<Member> fetch) {
    return MemberTable.BLOCKED.count(handle, self(), fetch);
  }

  /** Inserts a blocked that is linked, and returns it. SQL: {@link MemberTable#BLOCKED}. */
  default Member createBlocked(Handle handle, Consumer<MemberValues> blocked) {
    return MemberTable.BLOCKED.create(handle, self(), MemberValues.of(blocked));
  }

  /**
   * Returns the blockers; an empty list if there are none.
   * <pre>{@code SELECT id, name FROM member
   *     WHERE id IN (SELECT blocker_id FROM member_block WHERE blocked_id = :key) ORDER BY id}</pre>
   */
  default List<Member> getBlockers(Handle handle) { return MemberTable.BLOCKERS.get(handle, self()); }

  /** Returns those of the blockers that {@code fetch} asks for; see {@link #getBlockers}. */
  default List<Member> getBlockers(Handle handle, Fetch<Member> fetch) {
    return MemberTable.BLOCKERS.get(handle, self(), fetch);
  }

  /**
   * Makes the given blockers the only ones. Links in {@code member_block} that stay are not touched. No blocker is
   * deleted. Returns what was linked, what was unlinked, and what stayed. SQL: {@link MemberTable#BLOCKERS}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Member> setBlockers(Handle handle, Member... blockers) {
    return MemberTable.BLOCKERS.set(handle, self(), List.of(blockers));
  }

  /** The same for a collection; see {@link #setBlockers}. */
  default Changes<Member> setBlockers(Handle handle, Collection<Member> blockers) {
    return MemberTable.BLOCKERS.set(handle, self(), blockers);
  }

  /**
   * Links the given blockers, and leaves the others linked. Returns what was linked, and what had been linked before.
   * SQL: {@link MemberTable#BLOCKERS}.
   *
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair once
   */
  default Changes<Member> addBlockers(Handle handle, Member... blockers) {
    return MemberTable.BLOCKERS.add(handle, self(), List.of(blockers));
  }

  /** The same for a collection; see {@link #addBlockers}. */
  default Changes<Member> addBlockers(Handle handle, Collection<Member> blockers) {
    return MemberTable.BLOCKERS.add(handle, self(), blockers);
  }

  /**
   * Deletes the links of the given blockers; no blocker is deleted. Returns what was unlinked, and what was not. SQL:
   * {@link MemberTable#BLOCKERS}.
   */
  default Changes<Member> removeBlockers(Handle handle, Member... blockers) {
    return MemberTable.BLOCKERS.remove(handle, self(), List.of(blockers));
  }

  /** The same for a collection; see {@link #removeBlockers}. */
  default Changes<Member> removeBlockers(Handle handle, Collection<Member> blockers) {
    return MemberTable.BLOCKERS.remove(handle, self(), blockers);
  }

  /**
   * Returns whether there are any blockers now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM member
   *     WHERE id IN (SELECT blocker_id FROM member_block WHERE blocked_id = :key))}</pre>
   */
  default boolean hasBlockers(Handle handle) { return MemberTable.BLOCKERS.has(handle, self()); }

  /** Returns whether there are any blockers that {@code fetch} asks for; see {@link #hasBlockers}. */
  default boolean hasBlockers(Handle handle, Fetch<Member> fetch) {
    return MemberTable.BLOCKERS.has(handle, self(), fetch);
  }

  /**
   * Returns whether all of the given blockers are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM member
   *     WHERE id IN (SELECT blocker_id FROM member_block WHERE blocked_id = :key) AND id = ANY(:ids)}</pre>
   */
  default boolean hasBlockers(Handle handle, Member... blockers) {
    return MemberTable.BLOCKERS.has(handle, self(), List.of(blockers));
  }

  /** The same for a collection; see {@link #hasBlockers}. */
  default boolean hasBlockers(Handle handle, Collection<Member> blockers) {
    return MemberTable.BLOCKERS.has(handle, self(), blockers);
  }

  /**
   * Returns how many blockers there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM member
   *     WHERE id IN (SELECT blocker_id FROM member_block WHERE blocked_id = :key)}</pre>
   */
  default long countBlockers(Handle handle) { return MemberTable.BLOCKERS.count(handle, self()); }

  /** Returns how many blockers there are that {@code fetch} asks for; see {@link #countBlockers}. */
  default long countBlockers(Handle handle, Fetch<Member> fetch) {
    return MemberTable.BLOCKERS.count(handle, self(), fetch);
  }

  /** Inserts a blocker that is linked, and returns it. SQL: {@link MemberTable#BLOCKERS}. */
  default Member createBlocker(Handle handle, Consumer<MemberValues> blocker) {
    return MemberTable.BLOCKERS.create(handle, self(), MemberValues.of(blocker));
  }

  private Member self() { return (Member) (Object) this; }
}
