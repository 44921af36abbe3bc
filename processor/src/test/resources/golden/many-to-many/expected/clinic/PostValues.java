package clinic;

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
final class PostValues extends Values<Post> {

  private PostValues() { super(PostTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  static PostValues of(Consumer<PostValues> values) { return filled(new PostValues(), values); }

  /** Sets the column {@code id}. */
  PostValues id(Long id) { return set(this, PostTable.ID, id); }

  /** Sets the column {@code title}; it may be null. */
  PostValues title(@Nullable String title) { return set(this, PostTable.TITLE, title); }
}
