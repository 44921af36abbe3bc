package clinic;

import dev.kinship.CheckReturnValue;
import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Created;
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
 * The associations of {@link Person}.
 *
 * <p>Each accessor runs on the handle that it is given, in the transaction that is there. Where
 * the database refuses, it throws a {@code DatabaseException}.
 *
 * <p>With the plugin installed, what is read without a {@code Fetch} is read ahead for rows that
 * came from one statement; then it costs no round trip.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the
 * row itself, {@code :ids} for the keys of the rows that are given and {@code :count} for their
 * number; what stands in braces is filled with the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface PersonAssociations permits Person {

  /**
   * Returns the best friend.
   *
   * <pre>{@code SELECT id, name, active, best_friend_id FROM person WHERE id = :key}</pre>
   *
   * <p>One round trip; none where {@link Person#getBestFriendId()} is empty.
   *
   * @param handle the handle to run on
   * @return the best friend; empty where {@link Person#getBestFriendId()} is empty
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Person> getBestFriend(Handle handle) {
    return PersonTable.BEST_FRIEND.get(handle, self());
  }

  /**
   * Returns the best friend if it is among what {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, name, active, best_friend_id FROM person WHERE id = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip; none where
   * {@link Person#getBestFriendId()} is empty.
   *
   * @param handle the handle to run on
   * @param fetch which row, and with which lock
   * @return the best friend; empty where there is none that {@code fetch} asks for
   */
  default Optional<Person> getBestFriend(Handle handle, Fetch<Person> fetch) {
    return PersonTable.BEST_FRIEND.get(handle, self(), fetch);
  }

  /**
   * Links the best friend: writes the key's column and no other.
   *
   * <pre>{@code UPDATE person SET best_friend_id = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM person WHERE id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param bestFriend the best friend; null unlinks
   * @return a copy with the new key; this person is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this person or the best friend has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person or the best friend is not
   *     in the database; nothing is changed
   */
  @CheckReturnValue
  default Person setBestFriend(Handle handle, @Nullable Person bestFriend) {
    return PersonTable.BEST_FRIEND.set(handle, self(), bestFriend);
  }

  /**
   * Links the best friend by its key: writes the key's column and no other.
   *
   * <pre>{@code UPDATE person SET best_friend_id = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM person WHERE id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param bestFriendId the {@code id} of the best friend; null unlinks
   * @return a copy with the new key; this person is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person or the best friend is not
   *     in the database; nothing is changed
   */
  @CheckReturnValue
  default Person setBestFriendId(Handle handle, @Nullable Long bestFriendId) {
    return PersonTable.BEST_FRIEND.setKey(handle, self(), bestFriendId);
  }

  /**
   * Asks the database whether there is a best friend.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM person s
   *     JOIN person t ON t.id = s.best_friend_id WHERE s.id = :id)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   */
  default boolean hasBestFriend(Handle handle) {
    return PersonTable.BEST_FRIEND.has(handle, self());
  }

  /**
   * Asks the database whether there is a best friend that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM person
   *     WHERE id = (SELECT best_friend_id FROM person WHERE id = :id))}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which row
   * @return whether there is one now; the row is not loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   */
  default boolean hasBestFriend(Handle handle, Fetch<Person> fetch) {
    return PersonTable.BEST_FRIEND.has(handle, self(), fetch);
  }

  /**
   * Unlinks the best friend: the key becomes null, and no row is deleted.
   *
   * <pre>{@code UPDATE person SET best_friend_id = NULL WHERE id = :id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return a copy without the key; this person is unchanged
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person is not in the database;
   *     nothing is changed
   */
  @CheckReturnValue
  default Person removeBestFriend(Handle handle) {
    return PersonTable.BEST_FRIEND.remove(handle, self());
  }

  /**
   * Inserts a row and links it as the best friend, in one statement.
   *
   * <pre>{@code WITH s AS (SELECT id FROM person WHERE id = :id FOR NO KEY UPDATE),
   *     t AS (INSERT INTO person ({columns}) SELECT {values} FROM s
   *     RETURNING id, name, active, best_friend_id),
   *     u AS (UPDATE person p SET best_friend_id = t.id FROM t WHERE p.id = :id)
   *     SELECT id, name, active, best_friend_id FROM t}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param bestFriend sets the values of the new row
   * @return this person with its new key, and the best friend as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person is not in the database;
   *     nothing is changed
   */
  default Created<Person, Person> createBestFriend(
      Handle handle, Consumer<PersonValues> bestFriend) {
    return PersonTable.BEST_FRIEND.create(handle, self(), PersonValues.of(bestFriend));
  }

  /**
   * Changes the best friend in its own table.
   *
   * <pre>{@code UPDATE person SET {assignments} WHERE id = :key
   *     RETURNING id, name, active, best_friend_id}</pre>
   *
   * <p>One round trip; none where {@link Person#getBestFriendId()} is empty.
   *
   * @param handle the handle to run on
   * @param bestFriend sets the values to change
   * @return the best friend as the database has it now
   * @throws dev.kinship.runtime.error.NoSuchRowException if there is none; nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values change what the key
   *     refers to
   */
  default Person updateBestFriend(Handle handle, Consumer<PersonValues> bestFriend) {
    return PersonTable.BEST_FRIEND.update(handle, self(), PersonValues.of(bestFriend));
  }

  /**
   * Returns the friends.
   *
   * <pre>{@code SELECT id, name, active, best_friend_id FROM person
   *     WHERE best_friend_id = :key ORDER BY id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return the friends; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   */
  default List<Person> getFriends(Handle handle) {
    return PersonTable.FRIENDS.get(handle, self());
  }

  /**
   * Returns those of the friends that {@code fetch} asks for.
   *
   * <pre>{@code SELECT id, name, active, best_friend_id FROM person
   *     WHERE best_friend_id = :key}</pre>
   *
   * <p>What {@code fetch} asks for is added to that, and {@code ORDER BY id} where it names no
   * order. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows, in which order, and with which lock
   * @return the friends; an empty list where there are none
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   */
  default List<Person> getFriends(Handle handle, Fetch<Person> fetch) {
    return PersonTable.FRIENDS.get(handle, self(), fetch);
  }

  /**
   * Makes the given friends the only ones.
   *
   * <p>Rows that were linked and are not among them are unlinked: their key becomes null, and they
   * stay.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation'),
   *     pg_advisory_xact_lock(tableoid::int, hashtext(id::text))
   *     FROM person WHERE id = :key;
   * WITH held AS (SELECT id, best_friend_id,
   *     (best_friend_id = :key) IS TRUE AS linked,
   *     (id = :key) AS target, id = ANY(:ids) AS given FROM person
   *     WHERE id = ANY(ARRAY(SELECT id FROM person
   *     WHERE best_friend_id = :key UNION ALL SELECT id FROM person
   *     WHERE id = :key) || :ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'),
   *     changed AS (UPDATE person p
   *     SET best_friend_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL
   *     ELSE p.best_friend_id END FROM held h
   *     WHERE p.id = h.id AND h.linked <> h.given AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.name, p.active, p.best_friend_id)
   *     SELECT c.id, c.name, c.active, c.best_friend_id, h.id, h.best_friend_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param friends the friends that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this person or one of the friends has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person or one of the friends is
   *     not in the database; nothing is changed
   */
  default Changes<Person> setFriends(Handle handle, Person... friends) {
    return PersonTable.FRIENDS.set(handle, self(), List.of(friends));
  }

  /**
   * Makes the given friends the only ones.
   *
   * <p>Rows that were linked and are not among them are unlinked: their key becomes null, and they
   * stay.
   *
   * <pre>{@code SELECT current_setting('transaction_isolation'),
   *     pg_advisory_xact_lock(tableoid::int, hashtext(id::text))
   *     FROM person WHERE id = :key;
   * WITH held AS (SELECT id, best_friend_id,
   *     (best_friend_id = :key) IS TRUE AS linked,
   *     (id = :key) AS target, id = ANY(:ids) AS given FROM person
   *     WHERE id = ANY(ARRAY(SELECT id FROM person
   *     WHERE best_friend_id = :key UNION ALL SELECT id FROM person
   *     WHERE id = :key) || :ids) ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target
   *     AND (SELECT count(*) FROM held WHERE given) = :count
   *     AND current_setting('transaction_isolation') LIKE 'read %'),
   *     changed AS (UPDATE person p
   *     SET best_friend_id = CASE WHEN h.given THEN :key WHEN h.linked THEN NULL
   *     ELSE p.best_friend_id END FROM held h
   *     WHERE p.id = h.id AND h.linked <> h.given AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.name, p.active, p.best_friend_id)
   *     SELECT c.id, c.name, c.active, c.best_friend_id, h.id, h.best_friend_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all.
   *
   * @param handle the handle to run on
   * @param friends the friends that there shall be
   * @return what was linked, what was replaced, and what stayed
   * @throws dev.kinship.runtime.error.UnsavedException if this person or one of the friends has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person or one of the friends is
   *     not in the database; nothing is changed
   */
  default Changes<Person> setFriends(Handle handle, Collection<Person> friends) {
    return PersonTable.FRIENDS.set(handle, self(), friends);
  }

  /**
   * Links the given friends; the others stay.
   *
   * <pre>{@code SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text))
   *     FROM person WHERE id = :key;
   * WITH held AS (SELECT id, best_friend_id,
   *     (best_friend_id = :key) IS TRUE AS linked,
   *     (id = :key) AS target, id = ANY(:ids) AS given FROM person
   *     WHERE id = ANY(ARRAY(SELECT id FROM person WHERE id = :key) || :ids)
   *     ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target
   *     AND (SELECT count(*) FROM held WHERE given) = :count),
   *     changed AS (UPDATE person p SET best_friend_id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.name, p.active, p.best_friend_id)
   *     SELECT c.id, c.name, c.active, c.best_friend_id, h.id, h.best_friend_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param friends the friends to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this person or one of the friends has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person or one of the friends is
   *     not in the database; nothing is changed
   */
  default Changes<Person> addFriends(Handle handle, Person... friends) {
    return PersonTable.FRIENDS.add(handle, self(), List.of(friends));
  }

  /**
   * Links the given friends; the others stay.
   *
   * <pre>{@code SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text))
   *     FROM person WHERE id = :key;
   * WITH held AS (SELECT id, best_friend_id,
   *     (best_friend_id = :key) IS TRUE AS linked,
   *     (id = :key) AS target, id = ANY(:ids) AS given FROM person
   *     WHERE id = ANY(ARRAY(SELECT id FROM person WHERE id = :key) || :ids)
   *     ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target
   *     AND (SELECT count(*) FROM held WHERE given) = :count),
   *     changed AS (UPDATE person p SET best_friend_id = :key FROM held h
   *     WHERE p.id = h.id AND h.given AND NOT h.linked
   *     AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.name, p.active, p.best_friend_id)
   *     SELECT c.id, c.name, c.active, c.best_friend_id, h.id, h.best_friend_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param friends the friends to link
   * @return what was linked, and what had been linked before
   * @throws dev.kinship.runtime.error.UnsavedException if this person or one of the friends has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person or one of the friends is
   *     not in the database; nothing is changed
   */
  default Changes<Person> addFriends(Handle handle, Collection<Person> friends) {
    return PersonTable.FRIENDS.add(handle, self(), friends);
  }

  /**
   * Unlinks those of the given friends that are linked; none is deleted.
   *
   * <pre>{@code SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text))
   *     FROM person WHERE id = :key;
   * WITH held AS (SELECT id, best_friend_id,
   *     (best_friend_id = :key) IS TRUE AS linked,
   *     (id = :key) AS target, id = ANY(:ids) AS given FROM person
   *     WHERE id = ANY(ARRAY(SELECT id FROM person WHERE id = :key) || :ids)
   *     ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target),
   *     changed AS (UPDATE person p SET best_friend_id = NULL FROM held h
   *     WHERE p.id = h.id AND h.given AND h.linked AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.name, p.active, p.best_friend_id)
   *     SELECT c.id, c.name, c.active, c.best_friend_id, h.id, h.best_friend_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param friends the friends to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this person or one of the friends has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person is not in the database;
   *     nothing is changed
   */
  default Changes<Person> removeFriends(Handle handle, Person... friends) {
    return PersonTable.FRIENDS.remove(handle, self(), List.of(friends));
  }

  /**
   * Unlinks those of the given friends that are linked; none is deleted.
   *
   * <pre>{@code SELECT pg_advisory_xact_lock(tableoid::int, hashtext(id::text))
   *     FROM person WHERE id = :key;
   * WITH held AS (SELECT id, best_friend_id,
   *     (best_friend_id = :key) IS TRUE AS linked,
   *     (id = :key) AS target, id = ANY(:ids) AS given FROM person
   *     WHERE id = ANY(ARRAY(SELECT id FROM person WHERE id = :key) || :ids)
   *     ORDER BY id FOR NO KEY UPDATE),
   *     ready AS (SELECT 1 FROM held WHERE target),
   *     changed AS (UPDATE person p SET best_friend_id = NULL FROM held h
   *     WHERE p.id = h.id AND h.given AND h.linked AND EXISTS (SELECT 1 FROM ready)
   *     RETURNING p.id, p.name, p.active, p.best_friend_id)
   *     SELECT c.id, c.name, c.active, c.best_friend_id, h.id, h.best_friend_id
   *     FROM held h LEFT JOIN changed c ON c.id = h.id}</pre>
   *
   * <p>One round trip for all of it, which takes place as a whole or not at all; none where none
   * are given.
   *
   * @param handle the handle to run on
   * @param friends the friends to unlink
   * @return what was unlinked, and what was left as it is
   * @throws dev.kinship.runtime.error.UnsavedException if this person or one of the friends has no
   *     key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person is not in the database;
   *     nothing is changed
   */
  default Changes<Person> removeFriends(Handle handle, Collection<Person> friends) {
    return PersonTable.FRIENDS.remove(handle, self(), friends);
  }

  /**
   * Asks the database whether there are any friends.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM person WHERE best_friend_id = :key)}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   */
  default boolean hasFriends(Handle handle) {
    return PersonTable.FRIENDS.has(handle, self());
  }

  /**
   * Asks the database whether there are any friends that {@code fetch} asks for.
   *
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM person WHERE best_friend_id = :key)}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return whether there are any now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   */
  default boolean hasFriends(Handle handle, Fetch<Person> fetch) {
    return PersonTable.FRIENDS.has(handle, self(), fetch);
  }

  /**
   * Asks the database whether the given friends are all linked.
   *
   * <pre>{@code SELECT count(*) FROM person WHERE best_friend_id = :key AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param friends the friends to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this person or one of the friends has no
   *     key
   */
  default boolean hasFriends(Handle handle, Person... friends) {
    return PersonTable.FRIENDS.has(handle, self(), List.of(friends));
  }

  /**
   * Asks the database whether the given friends are all linked.
   *
   * <pre>{@code SELECT count(*) FROM person WHERE best_friend_id = :key AND id = ANY(:ids)}</pre>
   *
   * <p>One round trip; none where none are given.
   *
   * @param handle the handle to run on
   * @param friends the friends to look for
   * @return whether all of them are linked now; yes where none is given
   * @throws dev.kinship.runtime.error.UnsavedException if this person or one of the friends has no
   *     key
   */
  default boolean hasFriends(Handle handle, Collection<Person> friends) {
    return PersonTable.FRIENDS.has(handle, self(), friends);
  }

  /**
   * Counts the friends.
   *
   * <pre>{@code SELECT count(*) FROM person WHERE best_friend_id = :key}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   */
  default long countFriends(Handle handle) {
    return PersonTable.FRIENDS.count(handle, self());
  }

  /**
   * Counts those of the friends that {@code fetch} asks for.
   *
   * <pre>{@code SELECT count(*) FROM (SELECT id, name, active, best_friend_id FROM person
   *     WHERE best_friend_id = :key) AS found}</pre>
   *
   * <p>What {@code fetch} asks for is added to that. One round trip.
   *
   * @param handle the handle to run on
   * @param fetch which rows
   * @return how many there are now; no row is loaded
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   */
  default long countFriends(Handle handle, Fetch<Person> fetch) {
    return PersonTable.FRIENDS.count(handle, self(), fetch);
  }

  /**
   * Inserts a row that is linked as one of the friends.
   *
   * <pre>{@code INSERT INTO person ({columns}) SELECT {values} FROM person WHERE id = :key
   *     RETURNING id, name, active, best_friend_id}</pre>
   *
   * <p>One round trip.
   *
   * @param handle the handle to run on
   * @param friend sets the values of the new row
   * @return the friend as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if this person is not in the database
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Person createFriend(Handle handle, Consumer<PersonValues> friend) {
    return PersonTable.FRIENDS.create(handle, self(), PersonValues.of(friend));
  }

  /**
   * Makes a new friend in memory, with the key of this person.
   *
   * <p>The database is not asked: no round trip.
   *
   * @param friend sets the values of the new instance
   * @return the friend, which is in no database yet
   * @throws dev.kinship.runtime.error.UnsavedException if this person has no key
   * @throws dev.kinship.runtime.error.ContradictionException if the values name another key
   */
  default Person buildFriend(Consumer<PersonValues> friend) {
    return PersonTable.FRIENDS.build(self(), PersonValues.of(friend));
  }

  private Person self() {
    return (Person) (Object) this;
  }
}
