package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.time.LocalDate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Duty}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class DutyValues extends Values<Duty> {

  private DutyValues() { super(DutyTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static DutyValues of(Consumer<DutyValues> values) { return filled(new DutyValues(), values); }

  /** Sets the column {@code day}. */
  public DutyValues day(LocalDate day) { return set(this, DutyTable.DAY, day); }

  /** Sets the column {@code room}. */
  public DutyValues room(int room) { return set(this, DutyTable.ROOM, room); }

  /** Sets the column {@code vet_id}; it may be null. */
  public DutyValues vetId(@Nullable Long vetId) { return set(this, DutyTable.VET_ID, vetId); }

  /** Sets the column {@code order}; it may be null. */
  public DutyValues order(@Nullable String order) { return set(this, DutyTable.ORDER, order); }

  /** Sets {@code vet_id} to the key of the vet; null for none. */
  public DutyValues vet(@Nullable Vet vet) { return DutyTable.VET.give(this, vet); }
}
