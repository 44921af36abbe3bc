package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Tag}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class TagValues extends Values<Tag> {

  private TagValues() { super(TagTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  static TagValues of(Consumer<TagValues> values) { return filled(new TagValues(), values); }

  /** Sets the column {@code id}. */
  TagValues id(Long id) { return set(this, TagTable.ID, id); }

  /** Sets the column {@code name}; it may be null. */
  TagValues name(@Nullable String name) { return set(this, TagTable.NAME, name); }

  /** Sets the column {@code retired}. */
  TagValues retired(boolean retired) { return set(this, TagTable.RETIRED, retired); }
}
