package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Values for a row of {@link Clinic}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class ClinicValues extends Values<Clinic> {

  private ClinicValues() { super(ClinicTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  static ClinicValues of(Consumer<ClinicValues> values) { return filled(new ClinicValues(), values); }

  /** Sets the column {@code id}. */
  ClinicValues id(Long id) { return set(this, ClinicTable.ID, id); }

  /** Sets the column {@code name}. */
  ClinicValues name(String name) { return set(this, ClinicTable.NAME, name); }
}
