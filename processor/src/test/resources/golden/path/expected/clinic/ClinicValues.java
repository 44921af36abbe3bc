package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to insert or update a row of {@link Clinic} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class ClinicValues extends Values<Clinic> {

  private ClinicValues() {
    super(ClinicTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  static ClinicValues of(Consumer<ClinicValues> values) {
    ClinicValues given = new ClinicValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  ClinicValues id(Long id) {
    set(ClinicTable.ID, id);
    return this;
  }

  /** Sets the column {@code name}. */
  ClinicValues name(String name) {
    set(ClinicTable.NAME, name);
    return this;
  }
}
