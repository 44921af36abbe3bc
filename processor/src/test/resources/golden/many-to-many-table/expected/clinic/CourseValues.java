package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Course} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class CourseValues extends Values<Course> {

  private CourseValues() {
    super(CourseTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  static CourseValues of(Consumer<CourseValues> values) {
    CourseValues given = new CourseValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  CourseValues id(Long id) {
    set(CourseTable.ID, id);
    return this;
  }

  /** Sets the column {@code title}; it may be null. */
  CourseValues title(@Nullable String title) {
    set(CourseTable.TITLE, title);
    return this;
  }
}
