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
sealed interface MemberAssociations permits Member {

  /**
   * Returns the following.
   *
   * <pre>{@code SELECT id, name FROM member
   *     WHERE id IN (SELECT followee_id FROM follow WHERE follower_id = :key)
   *     ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the following; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default List<Member> getFollowing(Handle handle) {
    return MemberTable.FOLLOWING.get(handle, self());
  }

  /**
   * Returns those of the following that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, name FROM member
   *     WHERE id IN (SELECT followee_id FROM follow WHERE follower_id = :key)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the following; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default List<Member> getFollowing(Handle handle, Fetch<Member> fetch) {
    return MemberTable.FOLLOWING.get(handle, self(), fetch);
  }

  /**
   * Makes the given following the only ones.
   *
   * <p>Links in {@code follow} that are missing are inserted, and those of other following are
   * deleted; those that stay are not touched. No following is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM member WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('follow'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', followee_id,
   *     follower_id)) & 1023 AS turn
   *     FROM (SELECT g.id, h.id FROM member h CROSS JOIN given g WHERE h.id = :key
   *     UNION ALL SELECT l.followee_id, l.follower_id FROM follow l
   *     WHERE l.follower_id = :key) AS p (followee_id, follower_id)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM member WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.follower_id, l.followee_id FROM follow l
   *     WHERE l.follower_id = :key
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.followee_id)
   *     AND EXISTS (SELECT 1 FROM ready) ORDER BY l.followee_id, l.follower_id
   *     FOR UPDATE),
   *     gone AS (DELETE FROM follow l USING held h
   *     WHERE l.follower_id = h.follower_id AND l.followee_id = h.followee_id
   *     RETURNING l.follower_id, l.followee_id),
   *     added AS (INSERT INTO follow (follower_id, followee_id) SELECT r.id, g.id
   *     FROM ready r CROSS JOIN given g WHERE (SELECT count(*) FROM gone) >= 0
   *     ORDER BY g.id ON CONFLICT (follower_id, followee_id) DO NOTHING
   *     RETURNING follower_id, followee_id)
   *     SELECT t.id, t.name, p.ref1 IN (SELECT followee_id
   *     FROM added), p.ref1 IN (SELECT followee_id FROM gone)
   *     FROM (SELECT id FROM given UNION ALL SELECT followee_id
   *     FROM gone) AS p (ref1) JOIN member t ON t.id = p.ref1 ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param following the following that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the following has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member or one of the following is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Member> setFollowing(Handle handle, Member... following) {
    return MemberTable.FOLLOWING.set(handle, self(), List.of(following));
  }

  /**
   * Makes the given following the only ones.
   *
   * <p>Links in {@code follow} that are missing are inserted, and those of other following are
   * deleted; those that stay are not touched. No following is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM member WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('follow'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', followee_id,
   *     follower_id)) & 1023 AS turn
   *     FROM (SELECT g.id, h.id FROM member h CROSS JOIN given g WHERE h.id = :key
   *     UNION ALL SELECT l.followee_id, l.follower_id FROM follow l
   *     WHERE l.follower_id = :key) AS p (followee_id, follower_id)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM member WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.follower_id, l.followee_id FROM follow l
   *     WHERE l.follower_id = :key
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.followee_id)
   *     AND EXISTS (SELECT 1 FROM ready) ORDER BY l.followee_id, l.follower_id
   *     FOR UPDATE),
   *     gone AS (DELETE FROM follow l USING held h
   *     WHERE l.follower_id = h.follower_id AND l.followee_id = h.followee_id
   *     RETURNING l.follower_id, l.followee_id),
   *     added AS (INSERT INTO follow (follower_id, followee_id) SELECT r.id, g.id
   *     FROM ready r CROSS JOIN given g WHERE (SELECT count(*) FROM gone) >= 0
   *     ORDER BY g.id ON CONFLICT (follower_id, followee_id) DO NOTHING
   *     RETURNING follower_id, followee_id)
   *     SELECT t.id, t.name, p.ref1 IN (SELECT followee_id
   *     FROM added), p.ref1 IN (SELECT followee_id FROM gone)
   *     FROM (SELECT id FROM given UNION ALL SELECT followee_id
   *     FROM gone) AS p (ref1) JOIN member t ON t.id = p.ref1 ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param following the following that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the following has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member or one of the following is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Member> setFollowing(Handle handle, Collection<Member> following) {
    return MemberTable.FOLLOWING.set(handle, self(), following);
  }

  /**
   * Links the given following; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('follow'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.id)) & 1023 AS turn
   *     FROM member h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM member WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO follow (follower_id, followee_id) SELECT r.id, g.id
   *     FROM ready r CROSS JOIN given g ORDER BY g.id
   *     ON CONFLICT (follower_id, followee_id) DO NOTHING
   *     RETURNING follower_id, followee_id)
   *     SELECT t.id, t.name, p.ref1 IN (SELECT followee_id FROM added), FALSE
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN member t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param following the following to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the following has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member or one of the following is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Member> addFollowing(Handle handle, Member... following) {
    return MemberTable.FOLLOWING.add(handle, self(), List.of(following));
  }

  /**
   * Links the given following; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('follow'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.id)) & 1023 AS turn
   *     FROM member h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM member WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO follow (follower_id, followee_id) SELECT r.id, g.id
   *     FROM ready r CROSS JOIN given g ORDER BY g.id
   *     ON CONFLICT (follower_id, followee_id) DO NOTHING
   *     RETURNING follower_id, followee_id)
   *     SELECT t.id, t.name, p.ref1 IN (SELECT followee_id FROM added), FALSE
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN member t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param following the following to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the following has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member or one of the following is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Member> addFollowing(Handle handle, Collection<Member> following) {
    return MemberTable.FOLLOWING.add(handle, self(), following);
  }

  /**
   * Deletes the links of the given following; no following is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('follow'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.id)) & 1023 AS turn
   *     FROM member h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.follower_id, l.followee_id FROM follow l
   *     WHERE l.follower_id = :key
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.id = l.followee_id)
   *     AND (SELECT count(*) FROM turns) >= 0 ORDER BY l.followee_id, l.follower_id
   *     FOR UPDATE),
   *     gone AS (DELETE FROM follow l USING held h
   *     WHERE l.follower_id = h.follower_id AND l.followee_id = h.followee_id
   *     RETURNING l.follower_id, l.followee_id)
   *     SELECT t.id, t.name, FALSE, p.ref1 IN (SELECT followee_id FROM gone)
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN member t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param following the following to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the following has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member is not in the database;
   *     nothing is changed
   */
  default Changes<Member> removeFollowing(Handle handle, Member... following) {
    return MemberTable.FOLLOWING.remove(handle, self(), List.of(following));
  }

  /**
   * Deletes the links of the given following; no following is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('follow'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.id)) & 1023 AS turn
   *     FROM member h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.follower_id, l.followee_id FROM follow l
   *     WHERE l.follower_id = :key
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.id = l.followee_id)
   *     AND (SELECT count(*) FROM turns) >= 0 ORDER BY l.followee_id, l.follower_id
   *     FOR UPDATE),
   *     gone AS (DELETE FROM follow l USING held h
   *     WHERE l.follower_id = h.follower_id AND l.followee_id = h.followee_id
   *     RETURNING l.follower_id, l.followee_id)
   *     SELECT t.id, t.name, FALSE, p.ref1 IN (SELECT followee_id FROM gone)
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN member t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param following the following to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the following has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member is not in the database;
   *     nothing is changed
   */
  default Changes<Member> removeFollowing(Handle handle, Collection<Member> following) {
    return MemberTable.FOLLOWING.remove(handle, self(), following);
  }

  /**
   * Asks the database whether there are any following.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM member
   *     WHERE id IN (SELECT followee_id FROM follow WHERE follower_id = :key))}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default boolean hasFollowing(Handle handle) {
    return MemberTable.FOLLOWING.has(handle, self());
  }

  /**
   * Asks the database whether there are any following that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM member
   *     WHERE id IN (SELECT followee_id FROM follow WHERE follower_id = :key))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default boolean hasFollowing(Handle handle, Fetch<Member> fetch) {
    return MemberTable.FOLLOWING.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given following are all linked.
   *
   * <pre>{@code SELECT count(*) FROM member
   *     WHERE id IN (SELECT followee_id FROM follow WHERE follower_id = :key)
   *     AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param following the following to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the following has
   *     no key
   */
  default boolean hasFollowing(Handle handle, Member... following) {
    return MemberTable.FOLLOWING.has(handle, self(), List.of(following));
  }

  /**
   * Asks the database whether the given following are all linked.
   *
   * <pre>{@code SELECT count(*) FROM member
   *     WHERE id IN (SELECT followee_id FROM follow WHERE follower_id = :key)
   *     AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param following the following to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the following has
   *     no key
   */
  default boolean hasFollowing(Handle handle, Collection<Member> following) {
    return MemberTable.FOLLOWING.has(handle, self(), following);
  }

  /**
   * Counts the following.
   *
   * <pre>{@code SELECT count(*) FROM member
   *     WHERE id IN (SELECT followee_id FROM follow WHERE follower_id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default long countFollowing(Handle handle) {
    return MemberTable.FOLLOWING.count(handle, self());
  }

  /**
   * Counts those of the following that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT id, name FROM member
   *     WHERE id IN (SELECT followee_id FROM follow
   *     WHERE follower_id = :key)) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default long countFollowing(Handle handle, Fetch<Member> fetch) {
    return MemberTable.FOLLOWING.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the following.
   *
   * <pre>{@code WITH made AS (INSERT INTO member ({columns}) SELECT {values} FROM member
   *     WHERE id = :key RETURNING id, name),
   *     linked AS (INSERT INTO follow (follower_id, followee_id)
   *     SELECT :key, made.id FROM made)
   *     SELECT id, name FROM made}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param following sets the values of the new row
   * @return the following as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member is not in the database
   */
  default Member createFollowing(Handle handle, Consumer<MemberValues> following) {
    return MemberTable.FOLLOWING.create(handle, self(), MemberValues.of(following));
  }

  /**
   * Links following, with values for the other columns of the links.
   *
   * <p>The SQL is that of {@code addFollowing}, with these columns. Links that are there are not
   * touched.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param following what to link
   * @param link sets the values of each new link but its two ends
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the following has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member or one of the following is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Member> addFollowing(
      Handle handle, Member following, Consumer<FollowValues> link) {
    return MemberTable.FOLLOWING.add(handle, self(), List.of(following), FollowValues.of(link));
  }

  /**
   * Links following, with values for the other columns of the links.
   *
   * <p>The SQL is that of {@code addFollowing}, with these columns. Links that are there are not
   * touched.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param following what to link
   * @param link sets the values of each new link but its two ends
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the following has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member or one of the following is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Member> addFollowing(
      Handle handle, Collection<Member> following, Consumer<FollowValues> link) {
    return MemberTable.FOLLOWING.add(handle, self(), following, FollowValues.of(link));
  }

  /**
   * Returns the following, each with its link.
   *
   * <p>The two tables are joined.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the pairs; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default List<Linked<Member, Follow>> getFollowingWithLinks(Handle handle) {
    return MemberTable.FOLLOWING.getWithLinks(handle, self());
  }

  /**
   * Returns those of the following that {@code fetch} asks for, each with its link.
   *
   * <p>The two tables are joined. What {@code fetch} asks for is added to that, and
   * {@code ORDER BY id} where it names no order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, and in which order
   * @return the pairs; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default List<Linked<Member, Follow>> getFollowingWithLinks(Handle handle, Fetch<Member> fetch) {
    return MemberTable.FOLLOWING.getWithLinks(handle, self(), fetch);
  }

  /**
   * Returns the followers.
   *
   * <pre>{@code SELECT id, name FROM member
   *     WHERE id IN (SELECT follower_id FROM follow WHERE followee_id = :key)
   *     ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the followers; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default List<Member> getFollowers(Handle handle) {
    return MemberTable.FOLLOWERS.get(handle, self());
  }

  /**
   * Returns those of the followers that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, name FROM member
   *     WHERE id IN (SELECT follower_id FROM follow WHERE followee_id = :key)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the followers; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default List<Member> getFollowers(Handle handle, Fetch<Member> fetch) {
    return MemberTable.FOLLOWERS.get(handle, self(), fetch);
  }

  /**
   * Makes the given followers the only ones.
   *
   * <p>Links in {@code follow} that are missing are inserted, and those of other followers are
   * deleted; those that stay are not touched. No follower is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM member WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('follow'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', followee_id,
   *     follower_id)) & 1023 AS turn
   *     FROM (SELECT h.id, g.id FROM member h CROSS JOIN given g WHERE h.id = :key
   *     UNION ALL SELECT l.followee_id, l.follower_id FROM follow l
   *     WHERE l.followee_id = :key) AS p (followee_id, follower_id)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM member WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.followee_id, l.follower_id FROM follow l
   *     WHERE l.followee_id = :key
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.follower_id)
   *     AND EXISTS (SELECT 1 FROM ready) ORDER BY l.followee_id, l.follower_id
   *     FOR UPDATE),
   *     gone AS (DELETE FROM follow l USING held h
   *     WHERE l.followee_id = h.followee_id AND l.follower_id = h.follower_id
   *     RETURNING l.followee_id, l.follower_id),
   *     added AS (INSERT INTO follow (followee_id, follower_id) SELECT r.id, g.id
   *     FROM ready r CROSS JOIN given g WHERE (SELECT count(*) FROM gone) >= 0
   *     ORDER BY g.id ON CONFLICT (followee_id, follower_id) DO NOTHING
   *     RETURNING followee_id, follower_id)
   *     SELECT t.id, t.name, p.ref1 IN (SELECT follower_id
   *     FROM added), p.ref1 IN (SELECT follower_id FROM gone)
   *     FROM (SELECT id FROM given UNION ALL SELECT follower_id
   *     FROM gone) AS p (ref1) JOIN member t ON t.id = p.ref1 ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param followers the followers that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the followers has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member or one of the followers is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Member> setFollowers(Handle handle, Member... followers) {
    return MemberTable.FOLLOWERS.set(handle, self(), List.of(followers));
  }

  /**
   * Makes the given followers the only ones.
   *
   * <p>Links in {@code follow} that are missing are inserted, and those of other followers are
   * deleted; those that stay are not touched. No follower is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM member WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('follow'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', followee_id,
   *     follower_id)) & 1023 AS turn
   *     FROM (SELECT h.id, g.id FROM member h CROSS JOIN given g WHERE h.id = :key
   *     UNION ALL SELECT l.followee_id, l.follower_id FROM follow l
   *     WHERE l.followee_id = :key) AS p (followee_id, follower_id)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM member WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.followee_id, l.follower_id FROM follow l
   *     WHERE l.followee_id = :key
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.follower_id)
   *     AND EXISTS (SELECT 1 FROM ready) ORDER BY l.followee_id, l.follower_id
   *     FOR UPDATE),
   *     gone AS (DELETE FROM follow l USING held h
   *     WHERE l.followee_id = h.followee_id AND l.follower_id = h.follower_id
   *     RETURNING l.followee_id, l.follower_id),
   *     added AS (INSERT INTO follow (followee_id, follower_id) SELECT r.id, g.id
   *     FROM ready r CROSS JOIN given g WHERE (SELECT count(*) FROM gone) >= 0
   *     ORDER BY g.id ON CONFLICT (followee_id, follower_id) DO NOTHING
   *     RETURNING followee_id, follower_id)
   *     SELECT t.id, t.name, p.ref1 IN (SELECT follower_id
   *     FROM added), p.ref1 IN (SELECT follower_id FROM gone)
   *     FROM (SELECT id FROM given UNION ALL SELECT follower_id
   *     FROM gone) AS p (ref1) JOIN member t ON t.id = p.ref1 ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param followers the followers that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the followers has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member or one of the followers is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Member> setFollowers(Handle handle, Collection<Member> followers) {
    return MemberTable.FOLLOWERS.set(handle, self(), followers);
  }

  /**
   * Links the given followers; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('follow'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn
   *     FROM member h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM member WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO follow (followee_id, follower_id) SELECT r.id, g.id
   *     FROM ready r CROSS JOIN given g ORDER BY g.id
   *     ON CONFLICT (followee_id, follower_id) DO NOTHING
   *     RETURNING followee_id, follower_id)
   *     SELECT t.id, t.name, p.ref1 IN (SELECT follower_id FROM added), FALSE
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN member t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param followers the followers to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the followers has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member or one of the followers is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Member> addFollowers(Handle handle, Member... followers) {
    return MemberTable.FOLLOWERS.add(handle, self(), List.of(followers));
  }

  /**
   * Links the given followers; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('follow'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn
   *     FROM member h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM member WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO follow (followee_id, follower_id) SELECT r.id, g.id
   *     FROM ready r CROSS JOIN given g ORDER BY g.id
   *     ON CONFLICT (followee_id, follower_id) DO NOTHING
   *     RETURNING followee_id, follower_id)
   *     SELECT t.id, t.name, p.ref1 IN (SELECT follower_id FROM added), FALSE
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN member t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param followers the followers to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the followers has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member or one of the followers is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Member> addFollowers(Handle handle, Collection<Member> followers) {
    return MemberTable.FOLLOWERS.add(handle, self(), followers);
  }

  /**
   * Deletes the links of the given followers; no follower is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('follow'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn
   *     FROM member h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.followee_id, l.follower_id FROM follow l
   *     WHERE l.followee_id = :key
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.id = l.follower_id)
   *     AND (SELECT count(*) FROM turns) >= 0 ORDER BY l.followee_id, l.follower_id
   *     FOR UPDATE),
   *     gone AS (DELETE FROM follow l USING held h
   *     WHERE l.followee_id = h.followee_id AND l.follower_id = h.follower_id
   *     RETURNING l.followee_id, l.follower_id)
   *     SELECT t.id, t.name, FALSE, p.ref1 IN (SELECT follower_id FROM gone)
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN member t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param followers the followers to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the followers has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member is not in the database;
   *     nothing is changed
   */
  default Changes<Member> removeFollowers(Handle handle, Member... followers) {
    return MemberTable.FOLLOWERS.remove(handle, self(), List.of(followers));
  }

  /**
   * Deletes the links of the given followers; no follower is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('follow'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn
   *     FROM member h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.followee_id, l.follower_id FROM follow l
   *     WHERE l.followee_id = :key
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.id = l.follower_id)
   *     AND (SELECT count(*) FROM turns) >= 0 ORDER BY l.followee_id, l.follower_id
   *     FOR UPDATE),
   *     gone AS (DELETE FROM follow l USING held h
   *     WHERE l.followee_id = h.followee_id AND l.follower_id = h.follower_id
   *     RETURNING l.followee_id, l.follower_id)
   *     SELECT t.id, t.name, FALSE, p.ref1 IN (SELECT follower_id FROM gone)
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN member t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param followers the followers to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the followers has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member is not in the database;
   *     nothing is changed
   */
  default Changes<Member> removeFollowers(Handle handle, Collection<Member> followers) {
    return MemberTable.FOLLOWERS.remove(handle, self(), followers);
  }

  /**
   * Asks the database whether there are any followers.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM member
   *     WHERE id IN (SELECT follower_id FROM follow WHERE followee_id = :key))}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default boolean hasFollowers(Handle handle) {
    return MemberTable.FOLLOWERS.has(handle, self());
  }

  /**
   * Asks the database whether there are any followers that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM member
   *     WHERE id IN (SELECT follower_id FROM follow WHERE followee_id = :key))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default boolean hasFollowers(Handle handle, Fetch<Member> fetch) {
    return MemberTable.FOLLOWERS.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given followers are all linked.
   *
   * <pre>{@code SELECT count(*) FROM member
   *     WHERE id IN (SELECT follower_id FROM follow WHERE followee_id = :key)
   *     AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param followers the followers to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the followers has
   *     no key
   */
  default boolean hasFollowers(Handle handle, Member... followers) {
    return MemberTable.FOLLOWERS.has(handle, self(), List.of(followers));
  }

  /**
   * Asks the database whether the given followers are all linked.
   *
   * <pre>{@code SELECT count(*) FROM member
   *     WHERE id IN (SELECT follower_id FROM follow WHERE followee_id = :key)
   *     AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param followers the followers to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the followers has
   *     no key
   */
  default boolean hasFollowers(Handle handle, Collection<Member> followers) {
    return MemberTable.FOLLOWERS.has(handle, self(), followers);
  }

  /**
   * Counts the followers.
   *
   * <pre>{@code SELECT count(*) FROM member
   *     WHERE id IN (SELECT follower_id FROM follow WHERE followee_id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default long countFollowers(Handle handle) {
    return MemberTable.FOLLOWERS.count(handle, self());
  }

  /**
   * Counts those of the followers that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT id, name FROM member
   *     WHERE id IN (SELECT follower_id FROM follow
   *     WHERE followee_id = :key)) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default long countFollowers(Handle handle, Fetch<Member> fetch) {
    return MemberTable.FOLLOWERS.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the followers.
   *
   * <pre>{@code WITH made AS (INSERT INTO member ({columns}) SELECT {values} FROM member
   *     WHERE id = :key RETURNING id, name),
   *     linked AS (INSERT INTO follow (followee_id, follower_id)
   *     SELECT :key, made.id FROM made)
   *     SELECT id, name FROM made}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param follower sets the values of the new row
   * @return the follower as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member is not in the database
   */
  default Member createFollower(Handle handle, Consumer<MemberValues> follower) {
    return MemberTable.FOLLOWERS.create(handle, self(), MemberValues.of(follower));
  }

  /**
   * Links followers, with values for the other columns of the links.
   *
   * <p>The SQL is that of {@code addFollowers}, with these columns. Links that are there are not
   * touched.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param follower what to link
   * @param link sets the values of each new link but its two ends
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the followers has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member or one of the followers is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Member> addFollower(Handle handle, Member follower, Consumer<FollowValues> link) {
    return MemberTable.FOLLOWERS.add(handle, self(), List.of(follower), FollowValues.of(link));
  }

  /**
   * Links followers, with values for the other columns of the links.
   *
   * <p>The SQL is that of {@code addFollowers}, with these columns. Links that are there are not
   * touched.
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param followers what to link
   * @param link sets the values of each new link but its two ends
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the followers has
   *     no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member or one of the followers is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Member> addFollowers(
      Handle handle, Collection<Member> followers, Consumer<FollowValues> link) {
    return MemberTable.FOLLOWERS.add(handle, self(), followers, FollowValues.of(link));
  }

  /**
   * Returns the followers, each with its link.
   *
   * <p>The two tables are joined.
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the pairs; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default List<Linked<Member, Follow>> getFollowersWithLinks(Handle handle) {
    return MemberTable.FOLLOWERS.getWithLinks(handle, self());
  }

  /**
   * Returns those of the followers that {@code fetch} asks for, each with its link.
   *
   * <p>The two tables are joined. What {@code fetch} asks for is added to that, and
   * {@code ORDER BY id} where it names no order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, and in which order
   * @return the pairs; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default List<Linked<Member, Follow>> getFollowersWithLinks(Handle handle, Fetch<Member> fetch) {
    return MemberTable.FOLLOWERS.getWithLinks(handle, self(), fetch);
  }

  /**
   * Returns the blocked.
   *
   * <pre>{@code SELECT id, name FROM member
   *     WHERE id IN (SELECT blocked_id FROM member_block WHERE blocker_id = :key)
   *     ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the blocked; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default List<Member> getBlocked(Handle handle) {
    return MemberTable.BLOCKED.get(handle, self());
  }

  /**
   * Returns those of the blocked that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, name FROM member
   *     WHERE id IN (SELECT blocked_id FROM member_block WHERE blocker_id = :key)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the blocked; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default List<Member> getBlocked(Handle handle, Fetch<Member> fetch) {
    return MemberTable.BLOCKED.get(handle, self(), fetch);
  }

  /**
   * Makes the given blocked the only ones.
   *
   * <p>Links in {@code member_block} that are missing are inserted, and those of other blocked are
   * deleted; those that stay are not touched. No blocked is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM member WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('member_block'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', blocked_id,
   *     blocker_id)) & 1023 AS turn
   *     FROM (SELECT g.id, h.id FROM member h CROSS JOIN given g WHERE h.id = :key
   *     UNION ALL SELECT l.blocked_id, l.blocker_id FROM member_block l
   *     WHERE l.blocker_id = :key) AS p (blocked_id, blocker_id)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM member WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.blocker_id, l.blocked_id FROM member_block l
   *     WHERE l.blocker_id = :key
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.blocked_id)
   *     AND EXISTS (SELECT 1 FROM ready) ORDER BY l.blocked_id, l.blocker_id
   *     FOR UPDATE),
   *     gone AS (DELETE FROM member_block l USING held h
   *     WHERE l.blocker_id = h.blocker_id AND l.blocked_id = h.blocked_id
   *     RETURNING l.blocker_id, l.blocked_id),
   *     added AS (INSERT INTO member_block (blocker_id, blocked_id)
   *     SELECT r.id, g.id FROM ready r CROSS JOIN given g
   *     WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id
   *     ON CONFLICT (blocker_id, blocked_id) DO NOTHING
   *     RETURNING blocker_id, blocked_id)
   *     SELECT t.id, t.name, p.ref1 IN (SELECT blocked_id
   *     FROM added), p.ref1 IN (SELECT blocked_id FROM gone)
   *     FROM (SELECT id FROM given UNION ALL SELECT blocked_id
   *     FROM gone) AS p (ref1) JOIN member t ON t.id = p.ref1 ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param blocked the blocked that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the blocked has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member or one of the blocked is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Member> setBlocked(Handle handle, Member... blocked) {
    return MemberTable.BLOCKED.set(handle, self(), List.of(blocked));
  }

  /**
   * Makes the given blocked the only ones.
   *
   * <p>Links in {@code member_block} that are missing are inserted, and those of other blocked are
   * deleted; those that stay are not touched. No blocked is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM member WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('member_block'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', blocked_id,
   *     blocker_id)) & 1023 AS turn
   *     FROM (SELECT g.id, h.id FROM member h CROSS JOIN given g WHERE h.id = :key
   *     UNION ALL SELECT l.blocked_id, l.blocker_id FROM member_block l
   *     WHERE l.blocker_id = :key) AS p (blocked_id, blocker_id)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM member WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.blocker_id, l.blocked_id FROM member_block l
   *     WHERE l.blocker_id = :key
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.blocked_id)
   *     AND EXISTS (SELECT 1 FROM ready) ORDER BY l.blocked_id, l.blocker_id
   *     FOR UPDATE),
   *     gone AS (DELETE FROM member_block l USING held h
   *     WHERE l.blocker_id = h.blocker_id AND l.blocked_id = h.blocked_id
   *     RETURNING l.blocker_id, l.blocked_id),
   *     added AS (INSERT INTO member_block (blocker_id, blocked_id)
   *     SELECT r.id, g.id FROM ready r CROSS JOIN given g
   *     WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id
   *     ON CONFLICT (blocker_id, blocked_id) DO NOTHING
   *     RETURNING blocker_id, blocked_id)
   *     SELECT t.id, t.name, p.ref1 IN (SELECT blocked_id
   *     FROM added), p.ref1 IN (SELECT blocked_id FROM gone)
   *     FROM (SELECT id FROM given UNION ALL SELECT blocked_id
   *     FROM gone) AS p (ref1) JOIN member t ON t.id = p.ref1 ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param blocked the blocked that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the blocked has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member or one of the blocked is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Member> setBlocked(Handle handle, Collection<Member> blocked) {
    return MemberTable.BLOCKED.set(handle, self(), blocked);
  }

  /**
   * Links the given blocked; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('member_block'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.id)) & 1023 AS turn
   *     FROM member h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM member WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO member_block (blocker_id, blocked_id)
   *     SELECT r.id, g.id FROM ready r CROSS JOIN given g ORDER BY g.id
   *     ON CONFLICT (blocker_id, blocked_id) DO NOTHING
   *     RETURNING blocker_id, blocked_id)
   *     SELECT t.id, t.name, p.ref1 IN (SELECT blocked_id FROM added), FALSE
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN member t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param blocked the blocked to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the blocked has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member or one of the blocked is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Member> addBlocked(Handle handle, Member... blocked) {
    return MemberTable.BLOCKED.add(handle, self(), List.of(blocked));
  }

  /**
   * Links the given blocked; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('member_block'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.id)) & 1023 AS turn
   *     FROM member h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM member WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO member_block (blocker_id, blocked_id)
   *     SELECT r.id, g.id FROM ready r CROSS JOIN given g ORDER BY g.id
   *     ON CONFLICT (blocker_id, blocked_id) DO NOTHING
   *     RETURNING blocker_id, blocked_id)
   *     SELECT t.id, t.name, p.ref1 IN (SELECT blocked_id FROM added), FALSE
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN member t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param blocked the blocked to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the blocked has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member or one of the blocked is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Member> addBlocked(Handle handle, Collection<Member> blocked) {
    return MemberTable.BLOCKED.add(handle, self(), blocked);
  }

  /**
   * Deletes the links of the given blocked; no blocked is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('member_block'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.id)) & 1023 AS turn
   *     FROM member h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.blocker_id, l.blocked_id FROM member_block l
   *     WHERE l.blocker_id = :key
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.id = l.blocked_id)
   *     AND (SELECT count(*) FROM turns) >= 0 ORDER BY l.blocked_id, l.blocker_id
   *     FOR UPDATE),
   *     gone AS (DELETE FROM member_block l USING held h
   *     WHERE l.blocker_id = h.blocker_id AND l.blocked_id = h.blocked_id
   *     RETURNING l.blocker_id, l.blocked_id)
   *     SELECT t.id, t.name, FALSE, p.ref1 IN (SELECT blocked_id FROM gone)
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN member t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param blocked the blocked to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the blocked has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member is not in the database;
   *     nothing is changed
   */
  default Changes<Member> removeBlocked(Handle handle, Member... blocked) {
    return MemberTable.BLOCKED.remove(handle, self(), List.of(blocked));
  }

  /**
   * Deletes the links of the given blocked; no blocked is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('member_block'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', g.id, h.id)) & 1023 AS turn
   *     FROM member h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.blocker_id, l.blocked_id FROM member_block l
   *     WHERE l.blocker_id = :key
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.id = l.blocked_id)
   *     AND (SELECT count(*) FROM turns) >= 0 ORDER BY l.blocked_id, l.blocker_id
   *     FOR UPDATE),
   *     gone AS (DELETE FROM member_block l USING held h
   *     WHERE l.blocker_id = h.blocker_id AND l.blocked_id = h.blocked_id
   *     RETURNING l.blocker_id, l.blocked_id)
   *     SELECT t.id, t.name, FALSE, p.ref1 IN (SELECT blocked_id FROM gone)
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN member t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param blocked the blocked to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the blocked has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member is not in the database;
   *     nothing is changed
   */
  default Changes<Member> removeBlocked(Handle handle, Collection<Member> blocked) {
    return MemberTable.BLOCKED.remove(handle, self(), blocked);
  }

  /**
   * Asks the database whether there are any blocked.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM member
   *     WHERE id IN (SELECT blocked_id FROM member_block WHERE blocker_id = :key))}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default boolean hasBlocked(Handle handle) {
    return MemberTable.BLOCKED.has(handle, self());
  }

  /**
   * Asks the database whether there are any blocked that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM member
   *     WHERE id IN (SELECT blocked_id FROM member_block WHERE blocker_id = :key))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default boolean hasBlocked(Handle handle, Fetch<Member> fetch) {
    return MemberTable.BLOCKED.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given blocked are all linked.
   *
   * <pre>{@code SELECT count(*) FROM member
   *     WHERE id IN (SELECT blocked_id FROM member_block WHERE blocker_id = :key)
   *     AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param blocked the blocked to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the blocked has no
   *     key
   */
  default boolean hasBlocked(Handle handle, Member... blocked) {
    return MemberTable.BLOCKED.has(handle, self(), List.of(blocked));
  }

  /**
   * Asks the database whether the given blocked are all linked.
   *
   * <pre>{@code SELECT count(*) FROM member
   *     WHERE id IN (SELECT blocked_id FROM member_block WHERE blocker_id = :key)
   *     AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param blocked the blocked to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the blocked has no
   *     key
   */
  default boolean hasBlocked(Handle handle, Collection<Member> blocked) {
    return MemberTable.BLOCKED.has(handle, self(), blocked);
  }

  /**
   * Counts the blocked.
   *
   * <pre>{@code SELECT count(*) FROM member
   *     WHERE id IN (SELECT blocked_id FROM member_block WHERE blocker_id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default long countBlocked(Handle handle) {
    return MemberTable.BLOCKED.count(handle, self());
  }

  /**
   * Counts those of the blocked that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT id, name FROM member
   *     WHERE id IN (SELECT blocked_id FROM member_block
   *     WHERE blocker_id = :key)) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default long countBlocked(Handle handle, Fetch<Member> fetch) {
    return MemberTable.BLOCKED.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the blocked.
   *
   * <pre>{@code WITH made AS (INSERT INTO member ({columns}) SELECT {values} FROM member
   *     WHERE id = :key RETURNING id, name),
   *     linked AS (INSERT INTO member_block (blocker_id, blocked_id)
   *     SELECT :key, made.id FROM made)
   *     SELECT id, name FROM made}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param blocked sets the values of the new row
   * @return the blocked as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member is not in the database
   */
  default Member createBlocked(Handle handle, Consumer<MemberValues> blocked) {
    return MemberTable.BLOCKED.create(handle, self(), MemberValues.of(blocked));
  }

  /**
   * Returns the blockers.
   *
   * <pre>{@code SELECT id, name FROM member
   *     WHERE id IN (SELECT blocker_id FROM member_block WHERE blocked_id = :key)
   *     ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the blockers; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default List<Member> getBlockers(Handle handle) {
    return MemberTable.BLOCKERS.get(handle, self());
  }

  /**
   * Returns those of the blockers that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, name FROM member
   *     WHERE id IN (SELECT blocker_id FROM member_block WHERE blocked_id = :key)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the blockers; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default List<Member> getBlockers(Handle handle, Fetch<Member> fetch) {
    return MemberTable.BLOCKERS.get(handle, self(), fetch);
  }

  /**
   * Makes the given blockers the only ones.
   *
   * <p>Links in {@code member_block} that are missing are inserted, and those of other blockers are
   * deleted; those that stay are not touched. No blocker is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM member WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('member_block'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', blocked_id,
   *     blocker_id)) & 1023 AS turn
   *     FROM (SELECT h.id, g.id FROM member h CROSS JOIN given g WHERE h.id = :key
   *     UNION ALL SELECT l.blocked_id, l.blocker_id FROM member_block l
   *     WHERE l.blocked_id = :key) AS p (blocked_id, blocker_id)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM member WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.blocked_id, l.blocker_id FROM member_block l
   *     WHERE l.blocked_id = :key
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.blocker_id)
   *     AND EXISTS (SELECT 1 FROM ready) ORDER BY l.blocked_id, l.blocker_id
   *     FOR UPDATE),
   *     gone AS (DELETE FROM member_block l USING held h
   *     WHERE l.blocked_id = h.blocked_id AND l.blocker_id = h.blocker_id
   *     RETURNING l.blocked_id, l.blocker_id),
   *     added AS (INSERT INTO member_block (blocked_id, blocker_id)
   *     SELECT r.id, g.id FROM ready r CROSS JOIN given g
   *     WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id
   *     ON CONFLICT (blocked_id, blocker_id) DO NOTHING
   *     RETURNING blocked_id, blocker_id)
   *     SELECT t.id, t.name, p.ref1 IN (SELECT blocker_id
   *     FROM added), p.ref1 IN (SELECT blocker_id FROM gone)
   *     FROM (SELECT id FROM given UNION ALL SELECT blocker_id
   *     FROM gone) AS p (ref1) JOIN member t ON t.id = p.ref1 ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param blockers the blockers that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the blockers has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member or one of the blockers is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Member> setBlockers(Handle handle, Member... blockers) {
    return MemberTable.BLOCKERS.set(handle, self(), List.of(blockers));
  }

  /**
   * Makes the given blockers the only ones.
   *
   * <p>Links in {@code member_block} that are missing are inserted, and those of other blockers are
   * deleted; those that stay are not touched. No blocker is deleted.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation') FROM member WHERE id = :key
   *     FOR NO KEY UPDATE;
   * WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('member_block'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', blocked_id,
   *     blocker_id)) & 1023 AS turn
   *     FROM (SELECT h.id, g.id FROM member h CROSS JOIN given g WHERE h.id = :key
   *     UNION ALL SELECT l.blocked_id, l.blocker_id FROM member_block l
   *     WHERE l.blocked_id = :key) AS p (blocked_id, blocker_id)
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM member WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0
   *     AND current_setting('transaction_isolation') LIKE 'read %'
   *     FOR NO KEY UPDATE SKIP LOCKED),
   *     held AS (SELECT l.blocked_id, l.blocker_id FROM member_block l
   *     WHERE l.blocked_id = :key
   *     AND NOT EXISTS (SELECT 1 FROM given g WHERE g.id = l.blocker_id)
   *     AND EXISTS (SELECT 1 FROM ready) ORDER BY l.blocked_id, l.blocker_id
   *     FOR UPDATE),
   *     gone AS (DELETE FROM member_block l USING held h
   *     WHERE l.blocked_id = h.blocked_id AND l.blocker_id = h.blocker_id
   *     RETURNING l.blocked_id, l.blocker_id),
   *     added AS (INSERT INTO member_block (blocked_id, blocker_id)
   *     SELECT r.id, g.id FROM ready r CROSS JOIN given g
   *     WHERE (SELECT count(*) FROM gone) >= 0 ORDER BY g.id
   *     ON CONFLICT (blocked_id, blocker_id) DO NOTHING
   *     RETURNING blocked_id, blocker_id)
   *     SELECT t.id, t.name, p.ref1 IN (SELECT blocker_id
   *     FROM added), p.ref1 IN (SELECT blocker_id FROM gone)
   *     FROM (SELECT id FROM given UNION ALL SELECT blocker_id
   *     FROM gone) AS p (ref1) JOIN member t ON t.id = p.ref1 ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param blockers the blockers that there shall be
   * @return what was linked, what was unlinked, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the blockers has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member or one of the blockers is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Member> setBlockers(Handle handle, Collection<Member> blockers) {
    return MemberTable.BLOCKERS.set(handle, self(), blockers);
  }

  /**
   * Links the given blockers; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('member_block'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn
   *     FROM member h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM member WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO member_block (blocked_id, blocker_id)
   *     SELECT r.id, g.id FROM ready r CROSS JOIN given g ORDER BY g.id
   *     ON CONFLICT (blocked_id, blocker_id) DO NOTHING
   *     RETURNING blocked_id, blocker_id)
   *     SELECT t.id, t.name, p.ref1 IN (SELECT blocker_id FROM added), FALSE
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN member t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param blockers the blockers to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the blockers has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member or one of the blockers is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Member> addBlockers(Handle handle, Member... blockers) {
    return MemberTable.BLOCKERS.add(handle, self(), List.of(blockers));
  }

  /**
   * Links the given blockers; the others stay.
   *
   * <p>Links that are there are not touched.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('member_block'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn
   *     FROM member h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     ready AS (SELECT id FROM member WHERE id = :key
   *     AND (SELECT count(*) FROM given) = :count
   *     AND (SELECT count(*) FROM turns) >= 0),
   *     added AS (INSERT INTO member_block (blocked_id, blocker_id)
   *     SELECT r.id, g.id FROM ready r CROSS JOIN given g ORDER BY g.id
   *     ON CONFLICT (blocked_id, blocker_id) DO NOTHING
   *     RETURNING blocked_id, blocker_id)
   *     SELECT t.id, t.name, p.ref1 IN (SELECT blocker_id FROM added), FALSE
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN member t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param blockers the blockers to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the blockers has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member or one of the blockers is
   *     not in the database; nothing is changed
   * @throws dev.kinship.runtime.error.NotUniqueException if the database does not keep each pair
   *     once
   */
  default Changes<Member> addBlockers(Handle handle, Collection<Member> blockers) {
    return MemberTable.BLOCKERS.add(handle, self(), blockers);
  }

  /**
   * Deletes the links of the given blockers; no blocker is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('member_block'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn
   *     FROM member h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.blocked_id, l.blocker_id FROM member_block l
   *     WHERE l.blocked_id = :key
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.id = l.blocker_id)
   *     AND (SELECT count(*) FROM turns) >= 0 ORDER BY l.blocked_id, l.blocker_id
   *     FOR UPDATE),
   *     gone AS (DELETE FROM member_block l USING held h
   *     WHERE l.blocked_id = h.blocked_id AND l.blocker_id = h.blocker_id
   *     RETURNING l.blocked_id, l.blocker_id)
   *     SELECT t.id, t.name, FALSE, p.ref1 IN (SELECT blocker_id FROM gone)
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN member t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param blockers the blockers to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the blockers has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member is not in the database;
   *     nothing is changed
   */
  default Changes<Member> removeBlockers(Handle handle, Member... blockers) {
    return MemberTable.BLOCKERS.remove(handle, self(), List.of(blockers));
  }

  /**
   * Deletes the links of the given blockers; no blocker is deleted.
   *
   * <pre>{@code WITH given AS (SELECT t.id FROM member t WHERE t.id = ANY(:ids)),
   *     turns AS (SELECT pg_advisory_xact_lock(hashtext('member_block'), turn)
   *     FROM (SELECT DISTINCT hashtext(concat_ws(' ', h.id, g.id)) & 1023 AS turn
   *     FROM member h CROSS JOIN given g WHERE h.id = :key
   *     ORDER BY turn OFFSET 0) AS t),
   *     held AS (SELECT l.blocked_id, l.blocker_id FROM member_block l
   *     WHERE l.blocked_id = :key
   *     AND EXISTS (SELECT 1 FROM given g WHERE g.id = l.blocker_id)
   *     AND (SELECT count(*) FROM turns) >= 0 ORDER BY l.blocked_id, l.blocker_id
   *     FOR UPDATE),
   *     gone AS (DELETE FROM member_block l USING held h
   *     WHERE l.blocked_id = h.blocked_id AND l.blocker_id = h.blocker_id
   *     RETURNING l.blocked_id, l.blocker_id)
   *     SELECT t.id, t.name, FALSE, p.ref1 IN (SELECT blocker_id FROM gone)
   *     FROM (SELECT id FROM given) AS p (ref1) JOIN member t ON t.id = p.ref1
   *     WHERE EXISTS (SELECT 1 FROM member WHERE id = :key) ORDER BY t.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param blockers the blockers to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the blockers has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member is not in the database;
   *     nothing is changed
   */
  default Changes<Member> removeBlockers(Handle handle, Collection<Member> blockers) {
    return MemberTable.BLOCKERS.remove(handle, self(), blockers);
  }

  /**
   * Asks the database whether there are any blockers.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM member
   *     WHERE id IN (SELECT blocker_id FROM member_block WHERE blocked_id = :key))}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default boolean hasBlockers(Handle handle) {
    return MemberTable.BLOCKERS.has(handle, self());
  }

  /**
   * Asks the database whether there are any blockers that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM member
   *     WHERE id IN (SELECT blocker_id FROM member_block WHERE blocked_id = :key))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default boolean hasBlockers(Handle handle, Fetch<Member> fetch) {
    return MemberTable.BLOCKERS.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given blockers are all linked.
   *
   * <pre>{@code SELECT count(*) FROM member
   *     WHERE id IN (SELECT blocker_id FROM member_block WHERE blocked_id = :key)
   *     AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param blockers the blockers to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the blockers has no
   *     key
   */
  default boolean hasBlockers(Handle handle, Member... blockers) {
    return MemberTable.BLOCKERS.has(handle, self(), List.of(blockers));
  }

  /**
   * Asks the database whether the given blockers are all linked.
   *
   * <pre>{@code SELECT count(*) FROM member
   *     WHERE id IN (SELECT blocker_id FROM member_block WHERE blocked_id = :key)
   *     AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param blockers the blockers to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this member or one of the blockers has no
   *     key
   */
  default boolean hasBlockers(Handle handle, Collection<Member> blockers) {
    return MemberTable.BLOCKERS.has(handle, self(), blockers);
  }

  /**
   * Counts the blockers.
   *
   * <pre>{@code SELECT count(*) FROM member
   *     WHERE id IN (SELECT blocker_id FROM member_block WHERE blocked_id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default long countBlockers(Handle handle) {
    return MemberTable.BLOCKERS.count(handle, self());
  }

  /**
   * Counts those of the blockers that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT id, name FROM member
   *     WHERE id IN (SELECT blocker_id FROM member_block
   *     WHERE blocked_id = :key)) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   */
  default long countBlockers(Handle handle, Fetch<Member> fetch) {
    return MemberTable.BLOCKERS.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the blockers.
   *
   * <pre>{@code WITH made AS (INSERT INTO member ({columns}) SELECT {values} FROM member
   *     WHERE id = :key RETURNING id, name),
   *     linked AS (INSERT INTO member_block (blocked_id, blocker_id)
   *     SELECT :key, made.id FROM made)
   *     SELECT id, name FROM made}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param blocker sets the values of the new row
   * @return the blocker as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this member has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this member is not in the database
   */
  default Member createBlocker(Handle handle, Consumer<MemberValues> blocker) {
    return MemberTable.BLOCKERS.create(handle, self(), MemberValues.of(blocker));
  }

  private Member self() {
    return (Member) (Object) this;
  }
}
