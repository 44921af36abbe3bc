package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Employee} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class EmployeeValues extends Values<Employee> {

  private EmployeeValues() {
    super(EmployeeTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static EmployeeValues of(Consumer<EmployeeValues> values) {
    EmployeeValues given = new EmployeeValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  public EmployeeValues id(Long id) {
    set(EmployeeTable.ID, id);
    return this;
  }

  /** Sets the column {@code name}. */
  public EmployeeValues name(String name) {
    set(EmployeeTable.NAME, name);
    return this;
  }

  /** Sets the column {@code mentor_id}; it may be null. */
  public EmployeeValues mentorId(@Nullable Long mentorId) {
    set(EmployeeTable.MENTOR_ID, mentorId);
    return this;
  }

  /** Sets {@code mentor_id} to the key of the mentor; null for none. */
  public EmployeeValues mentor(@Nullable Employee mentor) {
    EmployeeTable.MENTOR.give(this, mentor);
    return this;
  }
}
