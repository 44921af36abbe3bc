package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.time.LocalDate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Duty} with. Columns that are not set stay out of the
 * SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class DutyValues extends Values<Duty> {

  private DutyValues() {
    super(DutyTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static DutyValues of(Consumer<DutyValues> values) {
    DutyValues given = new DutyValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code day}. */
  public DutyValues day(LocalDate day) {
    set(DutyTable.DAY, day);
    return this;
  }

  /** Sets the column {@code room}. */
  public DutyValues room(int room) {
    set(DutyTable.ROOM, room);
    return this;
  }

  /** Sets the column {@code vet_id}; it may be null. */
  public DutyValues vetId(@Nullable Long vetId) {
    set(DutyTable.VET_ID, vetId);
    return this;
  }

  /** Sets the column {@code order}; it may be null. */
  public DutyValues order(@Nullable String order) {
    set(DutyTable.ORDER, order);
    return this;
  }

  /** Sets {@code vet_id} to the key of the vet; null for none. */
  public DutyValues vet(@Nullable Vet vet) {
    DutyTable.VET.give(this, vet);
    return this;
  }
}
