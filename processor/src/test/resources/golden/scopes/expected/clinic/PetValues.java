package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.time.Instant;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Pet} with. Columns that are not set stay out of the
 * SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class PetValues extends Values<Pet> {

  private PetValues() {
    super(PetTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static PetValues of(Consumer<PetValues> values) {
    PetValues given = new PetValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  public PetValues id(Long id) {
    set(PetTable.ID, id);
    return this;
  }

  /** Sets the column {@code died_at}; it may be null. */
  public PetValues diedAt(@Nullable Instant diedAt) {
    set(PetTable.DIED_AT, diedAt);
    return this;
  }

  /** Sets the column {@code owner_id}. */
  public PetValues ownerId(Long ownerId) {
    set(PetTable.OWNER_ID, ownerId);
    return this;
  }

  /** Sets the column {@code admirer_id}; it may be null. */
  public PetValues admirerId(@Nullable Long admirerId) {
    set(PetTable.ADMIRER_ID, admirerId);
    return this;
  }

  /** Sets {@code owner_id} to the key of the owner. */
  public PetValues owner(Person owner) {
    PetTable.OWNER.give(this, owner);
    return this;
  }

  /** Sets {@code admirer_id} to the key of the admirer; null for none. */
  public PetValues admirer(@Nullable Person admirer) {
    PetTable.ADMIRER.give(this, admirer);
    return this;
  }
}
