package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Employee}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class EmployeeValues extends Values<Employee> {

  private EmployeeValues() { super(EmployeeTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static EmployeeValues of(Consumer<EmployeeValues> values) { return filled(new EmployeeValues(), values); }

  /** Sets the column {@code tenant_id}. */
  public EmployeeValues tenantId(long tenantId) { return set(this, EmployeeTable.TENANT_ID, tenantId); }

  /** Sets the column {@code id}. */
  public EmployeeValues id(long id) { return set(this, EmployeeTable.ID, id); }

  /** Sets the column {@code manager_id}; it may be null. */
  public EmployeeValues managerId(@Nullable Long managerId) { return set(this, EmployeeTable.MANAGER_ID, managerId); }

  /** Sets {@code manager_id} to the key of the manager, which must have the same {@code tenant_id}; null for none. */
  public EmployeeValues manager(@Nullable Employee manager) { return EmployeeTable.MANAGER.give(this, manager); }
}
