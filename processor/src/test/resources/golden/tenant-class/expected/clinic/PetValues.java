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

  /** Sets the column {@code tenant_id}. */
  public PetValues tenantId(long tenantId) { return set(this, PetTable.TENANT_ID, tenantId); }

  /** Sets the column {@code owner_id}; it may be null. */
  public PetValues ownerId(@Nullable Long ownerId) { return set(this, PetTable.OWNER_ID, ownerId); }

  /** Sets the column {@code sitter_id}; it may be null. */
  public PetValues sitterId(@Nullable Long sitterId) { return set(this, PetTable.SITTER_ID, sitterId); }

  /** Sets {@code owner_id} to the key of the owner, which must have the same {@code tenant_id}; null for none. */
  public PetValues owner(@Nullable Owner owner) { return PetTable.OWNER.give(this, owner); }

  /** Sets {@code sitter_id} to the key of the sitter, which must have the same {@code tenant_id}; null for none. */
  public PetValues sitter(@Nullable Owner sitter) { return PetTable.SITTER.give(this, sitter); }
}
