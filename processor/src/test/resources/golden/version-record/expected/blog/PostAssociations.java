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
import org.jspecify.annotations.Nullable;

/**
 * The associations of {@link Post}.
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
 * <p>In the SQL, {@code :key} stands for the foreign key's value, {@code :id} for the key of the row itself and
 * {@code :version} for the version that the given row has; what stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface PostAssociations permits Post {

  /**
   * Returns the author; empty if {@link Post#authorId()} is null.
   * <pre>{@code SELECT id, name, version FROM "user" WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<User> getAuthor(Handle handle) { return PostTable.AUTHOR.get(handle, self()); }

  /** Returns the author if {@code fetch} asks for it, and empty otherwise; see {@link #getAuthor}. */
  default Optional<User> getAuthor(Handle handle, Fetch<User> fetch) {
    return PostTable.AUTHOR.get(handle, self(), fetch);
  }

  /**
   * Links the author and returns a copy with the new key. Null unlinks. No other column is written.
   * <pre>{@code UPDATE post SET author_id = :key, version = version + 1 WHERE id = :id AND version = :version
   *     AND EXISTS (SELECT 1 FROM "user" WHERE id = :key) RETURNING version}</pre>
   */
  @CheckReturnValue
  default Post setAuthor(Handle handle, @Nullable User author) { return PostTable.AUTHOR.set(handle, self(), author); }

  /** Links the author by its {@code id}; see {@link #setAuthor}. */
  @CheckReturnValue
  default Post setAuthorId(Handle handle, @Nullable Long authorId) {
    return PostTable.AUTHOR.setKey(handle, self(), authorId);
  }

  /**
   * Returns whether there is an author now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM post s JOIN "user" t ON t.id = s.author_id WHERE s.id = :id)}</pre>
   */
  default boolean hasAuthor(Handle handle) { return PostTable.AUTHOR.has(handle, self()); }

  /** Returns whether there is an author that {@code fetch} asks for; see {@link #hasAuthor}. */
  default boolean hasAuthor(Handle handle, Fetch<User> fetch) { return PostTable.AUTHOR.has(handle, self(), fetch); }

  /**
   * Unlinks the author, deletes nothing, and returns a copy without the key.
   * <pre>{@code UPDATE post SET author_id = NULL, version = version + 1 WHERE id = :id AND version = :version
   *     RETURNING version}</pre>
   */
  @CheckReturnValue
  default Post removeAuthor(Handle handle) { return PostTable.AUTHOR.remove(handle, self()); }

  /** Inserts and links the author. Returns it and this post with the new key. SQL: {@link PostTable#AUTHOR}. */
  default Created<Post, User> createAuthor(Handle handle, Consumer<UserValues> author) {
    return PostTable.AUTHOR.create(handle, self(), UserValues.of(author));
  }

  /**
   * Updates the row of the author and returns it.
   * <pre>{@code UPDATE "user" SET {assignments}, version = version + 1 WHERE id = :key
   *     RETURNING id, name, version}</pre>
   */
  default User updateAuthor(Handle handle, Consumer<UserValues> author) {
    return PostTable.AUTHOR.update(handle, self(), UserValues.of(author));
  }

  private Post self() { return (Post) (Object) this; }
}
