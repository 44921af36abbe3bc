package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to insert or update a row of {@link PostTag} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class PostTagValues extends Values<PostTag> {

  private PostTagValues() {
    super(PostTagTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  static PostTagValues of(Consumer<PostTagValues> values) {
    PostTagValues given = new PostTagValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code post_id}. */
  PostTagValues postId(long postId) {
    set(PostTagTable.POST_ID, postId);
    return this;
  }

  /** Sets the column {@code tag_id}. */
  PostTagValues tagId(long tagId) {
    set(PostTagTable.TAG_ID, tagId);
    return this;
  }

  /** Sets the column {@code position}. */
  PostTagValues position(int position) {
    set(PostTagTable.POSITION, position);
    return this;
  }

  /** Sets {@code post_id} to the key of the post. */
  PostTagValues post(Post post) {
    PostTagTable.POST.give(this, post);
    return this;
  }

  /** Sets {@code tag_id} to the key of the tag. */
  PostTagValues tag(Tag tag) {
    PostTagTable.TAG.give(this, tag);
    return this;
  }
}
