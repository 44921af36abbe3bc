package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.time.LocalDate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Values for a row of {@link Visit}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class VisitValues extends Values<Visit> {

  private VisitValues() { super(VisitTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  static VisitValues of(Consumer<VisitValues> values) { return filled(new VisitValues(), values); }

  /** Sets the column {@code id}. */
  VisitValues id(Long id) { return set(this, VisitTable.ID, id); }

  /** Sets the column {@code day}. */
  VisitValues day(LocalDate day) { return set(this, VisitTable.DAY, day); }

  /** Sets the column {@code pet_id}. */
  VisitValues petId(long petId) { return set(this, VisitTable.PET_ID, petId); }

  /** Sets {@code pet_id} to the key of the pet. */
  VisitValues pet(Pet pet) { return VisitTable.PET.give(this, pet); }
}
