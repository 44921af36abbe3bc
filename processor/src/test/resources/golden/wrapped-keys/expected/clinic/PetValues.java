package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.List;
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
  public PetValues id(Id<Pet> id) {
    set(PetTable.ID, id);
    return this;
  }

  /** Sets the column {@code owner_id}; it may be null. */
  public PetValues ownerId(@Nullable PersonId ownerId) {
    set(PetTable.OWNER_ID, ownerId);
    return this;
  }

  /** Sets the column {@code mother_id}; it may be null. */
  public PetValues motherId(@Nullable Id<Pet> motherId) {
    set(PetTable.MOTHER_ID, motherId);
    return this;
  }

  /** Sets the column {@code sitters}. */
  public PetValues sitters(List<PersonId> sitters) {
    set(PetTable.SITTERS, sitters);
    return this;
  }

  /** Sets {@code owner_id} to the key of the owner; null for none. */
  public PetValues owner(@Nullable Person owner) {
    PetTable.OWNER.give(this, owner);
    return this;
  }

  /** Sets {@code mother_id} to the key of the mother; null for none. */
  public PetValues mother(@Nullable Pet mother) {
    PetTable.MOTHER.give(this, mother);
    return this;
  }
}
