package blog;

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
 * The associations of {@link Profile}.
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
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :id} for the key of the row itself; what
 * stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface ProfileAssociations permits Profile {

  /**
   * Returns the user.
   * <pre>{@code SELECT id, name, version FROM "user" WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default User getUser(Handle handle) { return ProfileTable.USER.getRequired(handle, self()); }

  /** Returns the user if {@code fetch} asks for it, and empty otherwise; see {@link #getUser}. */
  default Optional<User> getUser(Handle handle, Fetch<User> fetch) {
    return ProfileTable.USER.get(handle, self(), fetch);
  }

  /**
   * Links the user and returns a copy with the new key. No other column is written. If another profile is linked to it,
   * the call is refused. SQL: {@link ProfileTable#USER}.
   *
   * @throws dev.kinship.runtime.error.RequiredException if null is given; nothing is changed
   * @throws dev.kinship.runtime.error.RefusedException if another one is linked to it; nothing is changed
   */
  @CheckReturnValue
  default Profile setUser(Handle handle, User user) { return ProfileTable.USER.set(handle, self(), user); }

  /**
   * Links the user by its {@code id}; see {@link #setUser}.
   *
   * @throws dev.kinship.runtime.error.RefusedException if another one is linked to it; nothing is changed
   */
  @CheckReturnValue
  default Profile setUserId(Handle handle, long userId) { return ProfileTable.USER.setKey(handle, self(), userId); }

  /**
   * Returns whether there is a user now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM profile s JOIN "user" t ON t.id = s.user_id WHERE s.id = :id)}</pre>
   */
  default boolean hasUser(Handle handle) { return ProfileTable.USER.has(handle, self()); }

  /** Returns whether there is a user that {@code fetch} asks for; see {@link #hasUser}. */
  default boolean hasUser(Handle handle, Fetch<User> fetch) { return ProfileTable.USER.has(handle, self(), fetch); }

  /** Inserts and links the user. Returns it and this profile with the new key. SQL: {@link ProfileTable#USER}. */
  default Created<Profile, User> createUser(Handle handle, Consumer<UserValues> user) {
    return ProfileTable.USER.create(handle, self(), UserValues.of(user));
  }

  /**
   * Updates the row of the user and returns it.
   * <pre>{@code UPDATE "user" SET {assignments}, version = version + 1 WHERE id = :key
   *     RETURNING id, name, version}</pre>
   */
  default User updateUser(Handle handle, Consumer<UserValues> user) {
    return ProfileTable.USER.update(handle, self(), UserValues.of(user));
  }

  private Profile self() { return (Profile) (Object) this; }
}
