package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.time.LocalDate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to insert or update a row of {@link Visit} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class VisitValues extends Values<Visit> {

  private VisitValues() {
    super(VisitTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  static VisitValues of(Consumer<VisitValues> values) {
    VisitValues given = new VisitValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  VisitValues id(Long id) {
    set(VisitTable.ID, id);
    return this;
  }

  /** Sets the column {@code day}. */
  VisitValues day(LocalDate day) {
    set(VisitTable.DAY, day);
    return this;
  }

  /** Sets the column {@code pet_id}. */
  VisitValues petId(long petId) {
    set(VisitTable.PET_ID, petId);
    return this;
  }

  /** Sets {@code pet_id} to the key of the pet. */
  VisitValues pet(Pet pet) {
    VisitTable.PET.give(this, pet);
    return this;
  }
}
