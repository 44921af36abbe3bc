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
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :id} for the key of
 * the row itself; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
sealed interface FollowAssociations permits Follow {

  /**
   * Returns the follower.
   *
   * <pre>{@code SELECT id, name FROM member WHERE id = :key}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the follower
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Member getFollower(Handle handle) {
    return FollowTable.FOLLOWER.getRequired(handle, self());
  }

  /**
   * Returns the follower if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, name FROM member WHERE id = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the follower; empty where there is none that {@code fetch} asks for
   */
  default Optional<Member> getFollower(Handle handle, Fetch<Member> fetch) {
    return FollowTable.FOLLOWER.get(handle, self(), fetch);
  }

  /**
   * Links the follower: writes the key's column and no other.
   *
   * <pre>{@code UPDATE follow SET follower_id = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM member WHERE id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param follower the follower
   * @return a copy with the new key; this follow is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this follow or the follower has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this follow or the follower is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   */
  @CheckReturnValue
  default Follow setFollower(Handle handle, Member follower) {
    return FollowTable.FOLLOWER.set(handle, self(), follower);
  }

  /**
   * Links the follower by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE follow SET follower_id = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM member WHERE id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param followerId the {@code id} of the follower
   * @return a copy with the new key; this follow is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this follow has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this follow or the follower is not in
   *     the database; nothing is changed
   */
  @CheckReturnValue
  default Follow setFollowerId(Handle handle, long followerId) {
    return FollowTable.FOLLOWER.setKey(handle, self(), followerId);
  }

  /**
   * Asks the database whether there is a follower.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM follow s JOIN member t ON t.id = s.follower_id
   *     WHERE s.id = :id)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this follow has no key
   */
  default boolean hasFollower(Handle handle) {
    return FollowTable.FOLLOWER.has(handle, self());
  }

  /**
   * Asks the database whether there is a follower that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM member
   *     WHERE id = (SELECT follower_id FROM follow WHERE id = :id))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this follow has no key
   */
  default boolean hasFollower(Handle handle, Fetch<Member> fetch) {
    return FollowTable.FOLLOWER.has(handle, self(), fetch);
  }

  /**
   * Inserts a row and links it as the follower, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT id FROM follow WHERE id = :id FOR NO KEY UPDATE),
   *     t AS (INSERT INTO member ({columns}) SELECT {values} FROM s
   *     RETURNING id, name),
   *     u AS (UPDATE follow p SET follower_id = t.id FROM t WHERE p.id = :id)
   *     SELECT id, name FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param follower sets the values of the new row
   * @return this follow with its new key, and the follower as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this follow has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this follow is not in the database;
   *     nothing is changed
   */
  default Created<Follow, Member> createFollower(Handle handle, Consumer<MemberValues> follower) {
    return FollowTable.FOLLOWER.create(handle, self(), MemberValues.of(follower));
  }

  /**
   * Changes the follower in its own table.
   *
   * <pre>{@code UPDATE member SET {assignments} WHERE id = :key RETURNING id, name}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param follower sets the values to change
   * @return the follower as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Member updateFollower(Handle handle, Consumer<MemberValues> follower) {
    return FollowTable.FOLLOWER.update(handle, self(), MemberValues.of(follower));
  }

  /**
   * Returns the followee.
   *
   * <pre>{@code SELECT id, name FROM member WHERE id = :key}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the followee
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Member getFollowee(Handle handle) {
    return FollowTable.FOLLOWEE.getRequired(handle, self());
  }

  /**
   * Returns the followee if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, name FROM member WHERE id = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the followee; empty where there is none that {@code fetch} asks for
   */
  default Optional<Member> getFollowee(Handle handle, Fetch<Member> fetch) {
    return FollowTable.FOLLOWEE.get(handle, self(), fetch);
  }

  /**
   * Links the followee: writes the key's column and no other.
   *
   * <pre>{@code UPDATE follow SET followee_id = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM member WHERE id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param followee the followee
   * @return a copy with the new key; this follow is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this follow or the followee has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this follow or the followee is not in
   *     the database; nothing is changed
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   */
  @CheckReturnValue
  default Follow setFollowee(Handle handle, Member followee) {
    return FollowTable.FOLLOWEE.set(handle, self(), followee);
  }

  /**
   * Links the followee by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE follow SET followee_id = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM member WHERE id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param followeeId the {@code id} of the followee
   * @return a copy with the new key; this follow is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this follow has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this follow or the followee is not in
   *     the database; nothing is changed
   */
  @CheckReturnValue
  default Follow setFolloweeId(Handle handle, long followeeId) {
    return FollowTable.FOLLOWEE.setKey(handle, self(), followeeId);
  }

  /**
   * Asks the database whether there is a followee.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM follow s JOIN member t ON t.id = s.followee_id
   *     WHERE s.id = :id)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this follow has no key
   */
  default boolean hasFollowee(Handle handle) {
    return FollowTable.FOLLOWEE.has(handle, self());
  }

  /**
   * Asks the database whether there is a followee that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM member
   *     WHERE id = (SELECT followee_id FROM follow WHERE id = :id))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this follow has no key
   */
  default boolean hasFollowee(Handle handle, Fetch<Member> fetch) {
    return FollowTable.FOLLOWEE.has(handle, self(), fetch);
  }

  /**
   * Inserts a row and links it as the followee, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT id FROM follow WHERE id = :id FOR NO KEY UPDATE),
   *     t AS (INSERT INTO member ({columns}) SELECT {values} FROM s
   *     RETURNING id, name),
   *     u AS (UPDATE follow p SET followee_id = t.id FROM t WHERE p.id = :id)
   *     SELECT id, name FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param followee sets the values of the new row
   * @return this follow with its new key, and the followee as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this follow has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this follow is not in the database;
   *     nothing is changed
   */
  default Created<Follow, Member> createFollowee(Handle handle, Consumer<MemberValues> followee) {
    return FollowTable.FOLLOWEE.create(handle, self(), MemberValues.of(followee));
  }

  /**
   * Changes the followee in its own table.
   *
   * <pre>{@code UPDATE member SET {assignments} WHERE id = :key RETURNING id, name}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param followee sets the values to change
   * @return the followee as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Member updateFollowee(Handle handle, Consumer<MemberValues> followee) {
    return FollowTable.FOLLOWEE.update(handle, self(), MemberValues.of(followee));
  }

  private Follow self() {
    return (Follow) (Object) this;
  }
}
