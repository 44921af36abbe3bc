package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Course} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class CourseValues extends Values<Course> {

  private CourseValues() {
    super(CourseTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a course
   * @return the values
   */
  static CourseValues of(Consumer<CourseValues> values) {
    CourseValues given = new CourseValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  CourseValues id(Long id) {
    set(CourseTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code title}.
   *
   * @param title the value; may be null
   * @return this
   */
  CourseValues title(@Nullable String title) {
    set(CourseTable.TITLE, title);
    return this;
  }
}
