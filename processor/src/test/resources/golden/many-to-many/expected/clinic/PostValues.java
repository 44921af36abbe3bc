package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Post} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class PostValues extends Values<Post> {

  private PostValues() {
    super(PostTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a post
   * @return the values
   */
  static PostValues of(Consumer<PostValues> values) {
    PostValues given = new PostValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  PostValues id(Long id) {
    set(PostTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code title}.
   *
   * @param title the value; may be null
   * @return this
   */
  PostValues title(@Nullable String title) {
    set(PostTable.TITLE, title);
    return this;
  }
}
