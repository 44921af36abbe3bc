package clinic;

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
   * Sets the column {@code tenant_id}.
   *
   * @param tenantId the value
   * @return this
   */
  public EmployeeValues tenantId(long tenantId) {
    set(EmployeeTable.TENANT_ID, tenantId);
    return this;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  public EmployeeValues id(long id) {
    set(EmployeeTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code manager_id}.
   *
   * @param managerId the value; may be null
   * @return this
   */
  public EmployeeValues managerId(@Nullable Long managerId) {
    set(EmployeeTable.MANAGER_ID, managerId);
    return this;
  }
}
