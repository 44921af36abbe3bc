package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Employee} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class EmployeeValues extends Values<Employee> {

  private EmployeeValues() {
    super(EmployeeTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of an employee
   * @return the values
   */
  public static EmployeeValues of(Consumer<EmployeeValues> values) {
    EmployeeValues given = new EmployeeValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  public EmployeeValues id(Long id) {
    set(EmployeeTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code name}.
   *
   * @param name the value
   * @return this
   */
  public EmployeeValues name(String name) {
    set(EmployeeTable.NAME, name);
    return this;
  }

  /**
   * Sets the column {@code mentor_id}.
   *
   * @param mentorId the value; may be null
   * @return this
   */
  public EmployeeValues mentorId(@Nullable Long mentorId) {
    set(EmployeeTable.MENTOR_ID, mentorId);
    return this;
  }
}
