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

  /** Sets the column {@code id}. */
  public EmployeeValues id(Long id) { return set(this, EmployeeTable.ID, id); }

  /** Sets the column {@code code}. */
  public EmployeeValues code(int code) { return set(this, EmployeeTable.CODE, code); }

  /** Sets the column {@code boss_id}; it may be null. */
  public EmployeeValues bossId(@Nullable Long bossId) { return set(this, EmployeeTable.BOSS_ID, bossId); }

  /** Sets the column {@code deputy_code}; it may be null. */
  public EmployeeValues deputyCode(@Nullable Integer deputyCode) {
    return set(this, EmployeeTable.DEPUTY_CODE, deputyCode);
  }

  /** Sets {@code boss_id} to the key of the boss; null for none. */
  public EmployeeValues boss(@Nullable Employee boss) { return EmployeeTable.BOSS.give(this, boss); }

  /** Sets {@code deputy_code} to the key of the deputy; null for none. */
  public EmployeeValues deputy(@Nullable Employee deputy) { return EmployeeTable.DEPUTY.give(this, deputy); }
}
