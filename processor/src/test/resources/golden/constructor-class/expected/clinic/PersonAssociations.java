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
 * <p>Methods join the handle's current transaction. Each takes one round trip, in which all of its statements take
 * effect or none, and none at all if there is nothing to ask for. A {@code Fetch} adds conditions, an order or a lock
 * to the SQL. With {@code KinshipPlugin}, a read without a {@code Fetch} also loads the same for the other rows of a
 * result.
 *
 * <p>Before anything is sent, a row without a key is refused with an {@code UnsavedException}, and values that
 * contradict the association with a {@code ContradictionException}. A write that finds a row missing changes nothing
 * and throws a {@code NoSuchRowException}; what the database refuses is a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself and
 * {@code :ids} for the keys of the rows that are given; what stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface PersonAssociations permits Person {

  /**
   * Returns the best friend; empty if {@link Person#getBestFriendId()} is empty.
   * <pre>{@code SELECT id, name, active, best_friend_id FROM person WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Person> getBestFriend(Handle handle) { return PersonTable.BEST_FRIEND.get(handle, self()); }

  /** Returns the best friend if {@code fetch} asks for it, and empty otherwise; see {@link #getBestFriend}. */
  default Optional<Person> getBestFriend(Handle handle, Fetch<Person> fetch) {
    return PersonTable.BEST_FRIEND.get(handle, self(), fetch);
  }

  /**
   * Links the best friend and returns a copy with the new key. Null unlinks. No other column is written.
   * <pre>{@code UPDATE person SET best_friend_id = :key WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM person WHERE id = :key)}</pre>
   */
  @CheckReturnValue
  default Person setBestFriend(Handle handle, @Nullable Person bestFriend) {
    return PersonTable.BEST_FRIEND.set(handle, self(), bestFriend);
  }

  /** Links the best friend by its {@code id}; see {@link #setBestFriend}. */
  @CheckReturnValue
  default Person setBestFriendId(Handle handle, @Nullable Long bestFriendId) {
    return PersonTable.BEST_FRIEND.setKey(handle, self(), bestFriendId);
  }

  /**
   * Returns whether there is a best friend now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM person s JOIN person t ON t.id = s.best_friend_id WHERE s.id = :id)}</pre>
   */
  default boolean hasBestFriend(Handle handle) { return PersonTable.BEST_FRIEND.has(handle, self()); }

  /** Returns whether there is a best friend that {@code fetch} asks for; see {@link #hasBestFriend}. */
  default boolean hasBestFriend(Handle handle, Fetch<Person> fetch) {
    return PersonTable.BEST_FRIEND.has(handle, self(), fetch);
  }

  /**
   * Unlinks the best friend, deletes nothing, and returns a copy without the key.
   * <pre>{@code UPDATE person SET best_friend_id = NULL WHERE id = :id}</pre>
   */
  @CheckReturnValue
  default Person removeBestFriend(Handle handle) { return PersonTable.BEST_FRIEND.remove(handle, self()); }

  /**
   * Inserts and links the best friend. Returns it and this person with the new key. SQL:
   * {@link PersonTable#BEST_FRIEND}.
   */
  default Created<Person, Person> createBestFriend(Handle handle, Consumer<PersonValues> bestFriend) {
    return PersonTable.BEST_FRIEND.create(handle, self(), PersonValues.of(bestFriend));
  }

  /**
   * Updates the row of the best friend and returns it.
   * <pre>{@code UPDATE person SET {assignments} WHERE id = :key RETURNING id, name, active, best_friend_id}</pre>
   */
  default Person updateBestFriend(Handle handle, Consumer<PersonValues> bestFriend) {
    return PersonTable.BEST_FRIEND.update(handle, self(), PersonValues.of(bestFriend));
  }

  /**
   * Returns the friends; an empty list if there are none.
   * <pre>{@code SELECT id, name, active, best_friend_id FROM person WHERE best_friend_id = :key ORDER BY id}</pre>
   */
  default List<Person> getFriends(Handle handle) { return PersonTable.FRIENDS.get(handle, self()); }

  /** Returns those of the friends that {@code fetch} asks for; see {@link #getFriends}. */
  default List<Person> getFriends(Handle handle, Fetch<Person> fetch) {
    return PersonTable.FRIENDS.get(handle, self(), fetch);
  }

  /**
   * Makes the given friends the only ones. Others that were linked are unlinked: their key becomes null, and they stay.
   * Returns what was linked, what was replaced, and what stayed. SQL: {@link PersonTable#FRIENDS}.
   */
  default Changes<Person> setFriends(Handle handle, Person... friends) {
    return PersonTable.FRIENDS.set(handle, self(), List.of(friends));
  }

  /** The same for a collection; see {@link #setFriends}. */
  default Changes<Person> setFriends(Handle handle, Collection<Person> friends) {
    return PersonTable.FRIENDS.set(handle, self(), friends);
  }

  /**
   * Links the given friends, and leaves the others linked. Returns what was linked, and what had been linked before.
   * SQL: {@link PersonTable#FRIENDS}.
   */
  default Changes<Person> addFriends(Handle handle, Person... friends) {
    return PersonTable.FRIENDS.add(handle, self(), List.of(friends));
  }

  /** The same for a collection; see {@link #addFriends}. */
  default Changes<Person> addFriends(Handle handle, Collection<Person> friends) {
    return PersonTable.FRIENDS.add(handle, self(), friends);
  }

  /**
   * Unlinks the given friends where they are linked; deletes nothing. Returns what was unlinked, and what was not. SQL:
   * {@link PersonTable#FRIENDS}.
   */
  default Changes<Person> removeFriends(Handle handle, Person... friends) {
    return PersonTable.FRIENDS.remove(handle, self(), List.of(friends));
  }

  /** The same for a collection; see {@link #removeFriends}. */
  default Changes<Person> removeFriends(Handle handle, Collection<Person> friends) {
    return PersonTable.FRIENDS.remove(handle, self(), friends);
  }

  /**
   * Returns whether there are any friends now, without loading them.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM person WHERE best_friend_id = :key)}</pre>
   */
  default boolean hasFriends(Handle handle) { return PersonTable.FRIENDS.has(handle, self()); }

  /** Returns whether there are any friends that {@code fetch} asks for; see {@link #hasFriends}. */
  default boolean hasFriends(Handle handle, Fetch<Person> fetch) {
    return PersonTable.FRIENDS.has(handle, self(), fetch);
  }

  /**
   * Returns whether all of the given friends are linked now; true if none is given.
   * <pre>{@code SELECT count(*) FROM person WHERE best_friend_id = :key AND id = ANY(:ids)}</pre>
   */
  default boolean hasFriends(Handle handle, Person... friends) {
    return PersonTable.FRIENDS.has(handle, self(), List.of(friends));
  }

  /** The same for a collection; see {@link #hasFriends}. */
  default boolean hasFriends(Handle handle, Collection<Person> friends) {
    return PersonTable.FRIENDS.has(handle, self(), friends);
  }

  /**
   * Returns how many friends there are now, without loading them.
   * <pre>{@code SELECT count(*) FROM person WHERE best_friend_id = :key}</pre>
   */
  default long countFriends(Handle handle) { return PersonTable.FRIENDS.count(handle, self()); }

  /** Returns how many friends there are that {@code fetch} asks for; see {@link #countFriends}. */
  default long countFriends(Handle handle, Fetch<Person> fetch) {
    return PersonTable.FRIENDS.count(handle, self(), fetch);
  }

  /**
   * Inserts a friend that is linked, and returns it.
   * <pre>{@code INSERT INTO person ({columns}) SELECT {values} FROM person WHERE id = :key
   *     RETURNING id, name, active, best_friend_id}</pre>
   */
  default Person createFriend(Handle handle, Consumer<PersonValues> friend) {
    return PersonTable.FRIENDS.create(handle, self(), PersonValues.of(friend));
  }

  /** Returns a new friend with the key of this person, in memory only. */
  default Person buildFriend(Consumer<PersonValues> friend) {
    return PersonTable.FRIENDS.build(self(), PersonValues.of(friend));
  }

  private Person self() { return (Person) (Object) this; }
}
