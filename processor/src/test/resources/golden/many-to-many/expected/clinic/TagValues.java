package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Tag} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class TagValues extends Values<Tag> {

  private TagValues() {
    super(TagTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a tag
   * @return the values
   */
  static TagValues of(Consumer<TagValues> values) {
    TagValues given = new TagValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  TagValues id(Long id) {
    set(TagTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code name}.
   *
   * @param name the value; may be null
   * @return this
   */
  TagValues name(@Nullable String name) {
    set(TagTable.NAME, name);
    return this;
  }

  /**
   * Sets the column {@code retired}.
   *
   * @param retired the value
   * @return this
   */
  TagValues retired(boolean retired) {
    set(TagTable.RETIRED, retired);
    return this;
  }
}
