package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Owner}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class OwnerValues extends Values<Owner> {

  private OwnerValues() { super(OwnerTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  static OwnerValues of(Consumer<OwnerValues> values) { return filled(new OwnerValues(), values); }

  /** Sets the column {@code id}. */
  OwnerValues id(Long id) { return set(this, OwnerTable.ID, id); }

  /** Sets the column {@code name}. */
  OwnerValues name(String name) { return set(this, OwnerTable.NAME, name); }

  /** Sets the column {@code clinic_id}; it may be null. */
  OwnerValues clinicId(@Nullable Long clinicId) { return set(this, OwnerTable.CLINIC_ID, clinicId); }

  /** Sets {@code clinic_id} to the key of the clinic; null for none. */
  OwnerValues clinic(@Nullable Clinic clinic_) { return OwnerTable.CLINIC.give(this, clinic_); }
}
