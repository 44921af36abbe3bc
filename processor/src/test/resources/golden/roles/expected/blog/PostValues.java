package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Post} with. Columns that are not set stay out of the
 * SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class PostValues extends Values<Post> {

  private PostValues() {
    super(PostTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static PostValues of(Consumer<PostValues> values) {
    PostValues given = new PostValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  public PostValues id(Long id) {
    set(PostTable.ID, id);
    return this;
  }

  /** Sets the column {@code title}. */
  public PostValues title(String title) {
    set(PostTable.TITLE, title);
    return this;
  }

  /** Sets the column {@code state}; it may be null. */
  public PostValues state(@Nullable String state) {
    set(PostTable.STATE, state);
    return this;
  }

  /** Sets the column {@code author_id}; it may be null. */
  public PostValues authorId(@Nullable Long authorId) {
    set(PostTable.AUTHOR_ID, authorId);
    return this;
  }

  /** Sets {@code author_id} to the key of the author; null for none. */
  public PostValues author(@Nullable Author author) {
    PostTable.AUTHOR.give(this, author);
    return this;
  }
}
