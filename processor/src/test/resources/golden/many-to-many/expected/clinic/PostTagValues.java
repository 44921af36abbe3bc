package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to make or change a row of {@link PostTag} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class PostTagValues extends Values<PostTag> {

  private PostTagValues() {
    super(PostTagTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a post tag
   * @return the values
   */
  static PostTagValues of(Consumer<PostTagValues> values) {
    PostTagValues given = new PostTagValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code post_id}.
   *
   * @param postId the value
   * @return this
   */
  PostTagValues postId(long postId) {
    set(PostTagTable.POST_ID, postId);
    return this;
  }

  /**
   * Sets the column {@code tag_id}.
   *
   * @param tagId the value
   * @return this
   */
  PostTagValues tagId(long tagId) {
    set(PostTagTable.TAG_ID, tagId);
    return this;
  }

  /**
   * Sets the column {@code position}.
   *
   * @param position the value
   * @return this
   */
  PostTagValues position(int position) {
    set(PostTagTable.POSITION, position);
    return this;
  }
}
