package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Tag} with. Columns that are not set stay out of the
 * SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class TagValues extends Values<Tag> {

  private TagValues() {
    super(TagTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  static TagValues of(Consumer<TagValues> values) {
    TagValues given = new TagValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  TagValues id(Long id) {
    set(TagTable.ID, id);
    return this;
  }

  /** Sets the column {@code name}; it may be null. */
  TagValues name(@Nullable String name) {
    set(TagTable.NAME, name);
    return this;
  }

  /** Sets the column {@code retired}. */
  TagValues retired(boolean retired) {
    set(TagTable.RETIRED, retired);
    return this;
  }
}
