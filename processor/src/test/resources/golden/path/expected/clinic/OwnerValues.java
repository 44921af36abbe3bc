package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Owner} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class OwnerValues extends Values<Owner> {

  private OwnerValues() {
    super(OwnerTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  static OwnerValues of(Consumer<OwnerValues> values) {
    OwnerValues given = new OwnerValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  OwnerValues id(Long id) {
    set(OwnerTable.ID, id);
    return this;
  }

  /** Sets the column {@code name}. */
  OwnerValues name(String name) {
    set(OwnerTable.NAME, name);
    return this;
  }

  /** Sets the column {@code clinic_id}; it may be null. */
  OwnerValues clinicId(@Nullable Long clinicId) {
    set(OwnerTable.CLINIC_ID, clinicId);
    return this;
  }

  /** Sets {@code clinic_id} to the key of the clinic; null for none. */
  OwnerValues clinic(@Nullable Clinic clinic_) {
    OwnerTable.CLINIC.give(this, clinic_);
    return this;
  }
}
