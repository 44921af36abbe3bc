package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Course}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class CourseValues extends Values<Course> {

  private CourseValues() { super(CourseTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  static CourseValues of(Consumer<CourseValues> values) { return filled(new CourseValues(), values); }

  /** Sets the column {@code id}. */
  CourseValues id(Long id) { return set(this, CourseTable.ID, id); }

  /** Sets the column {@code title}; it may be null. */
  CourseValues title(@Nullable String title) { return set(this, CourseTable.TITLE, title); }
}
