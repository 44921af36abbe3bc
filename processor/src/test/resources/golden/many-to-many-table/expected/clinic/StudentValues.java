package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Student}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class StudentValues extends Values<Student> {

  private StudentValues() { super(StudentTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  static StudentValues of(Consumer<StudentValues> values) { return filled(new StudentValues(), values); }

  /** Sets the column {@code code}. */
  StudentValues code(String code) { return set(this, StudentTable.CODE, code); }

  /** Sets the column {@code name}; it may be null. */
  StudentValues name(@Nullable String name) { return set(this, StudentTable.NAME, name); }
}
