package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Pet}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class PetValues extends Values<Pet> {

  private PetValues() { super(PetTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static PetValues of(Consumer<PetValues> values) { return filled(new PetValues(), values); }

  /** Sets the column {@code id}. */
  public PetValues id(Long id) { return set(this, PetTable.ID, id); }

  /**
   * Sets the column {@code owner_id}; it may be null.
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  public PetValues ownerId(@Nullable Long ownerId) { return set(this, PetTable.OWNER_ID, ownerId); }

  /**
   * Sets the column {@code keeper_id}; it may be null.
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  public PetValues keeperId(@Nullable Long keeperId) { return set(this, PetTable.KEEPER_ID, keeperId); }

  /**
   * Sets {@code owner_id} to the key of the owner; null for none.
   *
   * @deprecated as {@link Pet#ownerId} is
   */
  @Deprecated
  public PetValues owner(@Nullable Person owner) { return PetTable.OWNER.give(this, owner); }

  /**
   * Sets {@code keeper_id} to the key of the keeper; null for none.
   *
   * @deprecated as {@link Pet#keeperId} is
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  public PetValues keeper(@Nullable Person keeper) { return PetTable.KEEPER.give(this, keeper); }
}
