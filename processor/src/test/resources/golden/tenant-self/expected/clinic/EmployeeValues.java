package clinic;

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

  /** Sets the column {@code tenant_id}. */
  public EmployeeValues tenantId(long tenantId) {
    set(EmployeeTable.TENANT_ID, tenantId);
    return this;
  }

  /** Sets the column {@code id}. */
  public EmployeeValues id(long id) {
    set(EmployeeTable.ID, id);
    return this;
  }

  /** Sets the column {@code manager_id}; it may be null. */
  public EmployeeValues managerId(@Nullable Long managerId) {
    set(EmployeeTable.MANAGER_ID, managerId);
    return this;
  }

  /**
   * Sets {@code manager_id} to the key of the manager, which must have the same {@code tenant_id};
   * null for none.
   */
  public EmployeeValues manager(@Nullable Employee manager) {
    EmployeeTable.MANAGER.give(this, manager);
    return this;
  }
}
