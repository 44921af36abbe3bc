package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Post}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class PostValues extends Values<Post> {

  private PostValues() { super(PostTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static PostValues of(Consumer<PostValues> values) { return filled(new PostValues(), values); }

  /** Sets the column {@code id}. */
  public PostValues id(Long id) { return set(this, PostTable.ID, id); }

  /** Sets the column {@code title}. */
  public PostValues title(String title) { return set(this, PostTable.TITLE, title); }

  /** Sets the column {@code state}; it may be null. */
  public PostValues state(@Nullable String state) { return set(this, PostTable.STATE, state); }

  /** Sets the column {@code author_id}; it may be null. */
  public PostValues authorId(@Nullable Long authorId) { return set(this, PostTable.AUTHOR_ID, authorId); }

  /** Sets {@code author_id} to the key of the author; null for none. */
  public PostValues author(@Nullable Author author) { return PostTable.AUTHOR.give(this, author); }
}
