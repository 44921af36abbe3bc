package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.time.Instant;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Pet}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class PetValues extends Values<Pet> {

  private PetValues() { super(PetTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  static PetValues of(Consumer<PetValues> values) { return filled(new PetValues(), values); }

  /** Sets the column {@code id}. */
  PetValues id(Long id) { return set(this, PetTable.ID, id); }

  /** Sets the column {@code name}. */
  PetValues name(String name) { return set(this, PetTable.NAME, name); }

  /** Sets the column {@code owner_id}; it may be null. */
  PetValues ownerId(@Nullable Long ownerId) { return set(this, PetTable.OWNER_ID, ownerId); }

  /** Sets the column {@code died_at}; it may be null. */
  PetValues diedAt(@Nullable Instant diedAt) { return set(this, PetTable.DIED_AT, diedAt); }

  /** Sets {@code owner_id} to the key of the owner; null for none. */
  PetValues owner(@Nullable Owner owner) { return PetTable.OWNER.give(this, owner); }
}
