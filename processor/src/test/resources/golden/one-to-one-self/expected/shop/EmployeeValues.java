package shop;

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

  /** Sets the column {@code name}. */
  public EmployeeValues name(String name) { return set(this, EmployeeTable.NAME, name); }

  /** Sets the column {@code mentor_id}; it may be null. */
  public EmployeeValues mentorId(@Nullable Long mentorId) { return set(this, EmployeeTable.MENTOR_ID, mentorId); }

  /** Sets {@code mentor_id} to the key of the mentor; null for none. */
  public EmployeeValues mentor(@Nullable Employee mentor) { return EmployeeTable.MENTOR.give(this, mentor); }
}
