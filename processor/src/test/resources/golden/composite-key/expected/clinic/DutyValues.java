package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.time.LocalDate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Duty} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class DutyValues extends Values<Duty> {

  private DutyValues() {
    super(DutyTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a duty
   * @return the values
   */
  public static DutyValues of(Consumer<DutyValues> values) {
    DutyValues given = new DutyValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code day}.
   *
   * @param day the value
   * @return this
   */
  public DutyValues day(LocalDate day) {
    set(DutyTable.DAY, day);
    return this;
  }

  /**
   * Sets the column {@code room}.
   *
   * @param room the value
   * @return this
   */
  public DutyValues room(int room) {
    set(DutyTable.ROOM, room);
    return this;
  }

  /**
   * Sets the column {@code vet_id}.
   *
   * @param vetId the value; may be null
   * @return this
   */
  public DutyValues vetId(@Nullable Long vetId) {
    set(DutyTable.VET_ID, vetId);
    return this;
  }

  /**
   * Sets the column {@code order}.
   *
   * @param order the value; may be null
   * @return this
   */
  public DutyValues order(@Nullable String order) {
    set(DutyTable.ORDER, order);
    return this;
  }
}
