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

  /** Sets the column {@code id}. */
  public EmployeeValues id(Long id) {
    set(EmployeeTable.ID, id);
    return this;
  }

  /** Sets the column {@code code}. */
  public EmployeeValues code(int code) {
    set(EmployeeTable.CODE, code);
    return this;
  }

  /** Sets the column {@code boss_id}; it may be null. */
  public EmployeeValues bossId(@Nullable Long bossId) {
    set(EmployeeTable.BOSS_ID, bossId);
    return this;
  }

  /** Sets the column {@code deputy_code}; it may be null. */
  public EmployeeValues deputyCode(@Nullable Integer deputyCode) {
    set(EmployeeTable.DEPUTY_CODE, deputyCode);
    return this;
  }

  /** Sets {@code boss_id} to the key of the boss; null for none. */
  public EmployeeValues boss(@Nullable Employee boss) {
    EmployeeTable.BOSS.give(this, boss);
    return this;
  }

  /** Sets {@code deputy_code} to the key of the deputy; null for none. */
  public EmployeeValues deputy(@Nullable Employee deputy) {
    EmployeeTable.DEPUTY.give(this, deputy);
    return this;
  }
}
