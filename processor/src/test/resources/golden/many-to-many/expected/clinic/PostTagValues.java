package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Values for a row of {@link PostTag}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class PostTagValues extends Values<PostTag> {

  private PostTagValues() { super(PostTagTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  static PostTagValues of(Consumer<PostTagValues> values) { return filled(new PostTagValues(), values); }

  /** Sets the column {@code post_id}. */
  PostTagValues postId(long postId) { return set(this, PostTagTable.POST_ID, postId); }

  /** Sets the column {@code tag_id}. */
  PostTagValues tagId(long tagId) { return set(this, PostTagTable.TAG_ID, tagId); }

  /** Sets the column {@code position}. */
  PostTagValues position(int position) { return set(this, PostTagTable.POSITION, position); }

  /** Sets {@code post_id} to the key of the post. */
  PostTagValues post(Post post) { return PostTagTable.POST.give(this, post); }

  /** Sets {@code tag_id} to the key of the tag. */
  PostTagValues tag(Tag tag) { return PostTagTable.TAG.give(this, tag); }
}
