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
 * and throws a {@code NoSuchRowException}; what the database refuses is a {@code DatabaseException}.
 *
 * <p>In the SQL, {@code :key} stands for the foreign key's value and {@code :id} for the key of the row itself; what
 * stands in braces becomes the columns that were set.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public sealed interface PostAssociations permits Post {

  /**
   * Returns the author; empty if {@link Post#authorId()} is null.
   * <pre>{@code SELECT id, name, joined_at FROM author WHERE id = :key}</pre>
   *
   * @throws dev.kinship.runtime.error.DanglingKeyException if the key points at no row
   */
  default Optional<Author> getAuthor(Handle handle) { return PostTable.AUTHOR.get(handle, self()); }

  /** Returns the author if {@code fetch} asks for it, and empty otherwise; see {@link #getAuthor}. */
  default Optional<Author> getAuthor(Handle handle, Fetch<Author> fetch) {
    return PostTable.AUTHOR.get(handle, self(), fetch);
  }

  /**
   * Links the author and returns a copy with the new key. Null unlinks. No other column is written.
   * <pre>{@code UPDATE post SET author_id = :key, updated_at = now() WHERE id = :id
   *     AND EXISTS (SELECT 1 FROM author WHERE id = :key) RETURNING words, updated_at}</pre>
   */
  @CheckReturnValue
  default Post setAuthor(Handle handle, @Nullable Author author) {
    return PostTable.AUTHOR.set(handle, self(), author);
  }

  /** Links the author by its {@code id}; see {@link #setAuthor}. */
  @CheckReturnValue
  default Post setAuthorId(Handle handle, @Nullable Long authorId) {
    return PostTable.AUTHOR.setKey(handle, self(), authorId);
  }

  /**
   * Returns whether there is an author now, without loading it.
   * <pre>{@code SELECT EXISTS (SELECT 1 FROM post s JOIN author t ON t.id = s.author_id WHERE s.id = :id)}</pre>
   */
  default boolean hasAuthor(Handle handle) { return PostTable.AUTHOR.has(handle, self()); }

  /** Returns whether there is an author that {@code fetch} asks for; see {@link #hasAuthor}. */
  default boolean hasAuthor(Handle handle, Fetch<Author> fetch) { return PostTable.AUTHOR.has(handle, self(), fetch); }

  /**
   * Unlinks the author, deletes nothing, and returns a copy without the key.
   * <pre>{@code UPDATE post SET author_id = NULL, updated_at = now() WHERE id = :id RETURNING words, updated_at}</pre>
   */
  @CheckReturnValue
  default Post removeAuthor(Handle handle) { return PostTable.AUTHOR.remove(handle, self()); }

  /** Inserts and links the author. Returns it and this post with the new key. SQL: {@link PostTable#AUTHOR}. */
  default Created<Post, Author> createAuthor(Handle handle, Consumer<AuthorValues> author) {
    return PostTable.AUTHOR.create(handle, self(), AuthorValues.of(author));
  }

  /**
   * Updates the row of the author and returns it.
   * <pre>{@code UPDATE author SET {assignments} WHERE id = :key RETURNING id, name, joined_at}</pre>
   */
  default Author updateAuthor(Handle handle, Consumer<AuthorValues> author) {
    return PostTable.AUTHOR.update(handle, self(), AuthorValues.of(author));
  }

  private Post self() { return (Post) (Object) this; }
}
