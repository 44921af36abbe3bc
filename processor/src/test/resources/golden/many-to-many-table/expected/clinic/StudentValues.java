package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Student} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class StudentValues extends Values<Student> {

  private StudentValues() {
    super(StudentTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  static StudentValues of(Consumer<StudentValues> values) {
    StudentValues given = new StudentValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code code}. */
  StudentValues code(String code) {
    set(StudentTable.CODE, code);
    return this;
  }

  /** Sets the column {@code name}; it may be null. */
  StudentValues name(@Nullable String name) {
    set(StudentTable.NAME, name);
    return this;
  }
}
