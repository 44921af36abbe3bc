package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Student} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class StudentValues extends Values<Student> {

  private StudentValues() {
    super(StudentTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a student
   * @return the values
   */
  static StudentValues of(Consumer<StudentValues> values) {
    StudentValues given = new StudentValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code code}.
   *
   * @param code the value
   * @return this
   */
  StudentValues code(String code) {
    set(StudentTable.CODE, code);
    return this;
  }

  /**
   * Sets the column {@code name}.
   *
   * @param name the value; may be null
   * @return this
   */
  StudentValues name(@Nullable String name) {
    set(StudentTable.NAME, name);
    return this;
  }
}
