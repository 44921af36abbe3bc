package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Pet} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class PetValues extends Values<Pet> {

  private PetValues() {
    super(PetTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a pet
   * @return the values
   */
  public static PetValues of(Consumer<PetValues> values) {
    PetValues given = new PetValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  public PetValues id(Long id) {
    set(PetTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code tenant_id}.
   *
   * @param tenantId the value
   * @return this
   */
  public PetValues tenantId(long tenantId) {
    set(PetTable.TENANT_ID, tenantId);
    return this;
  }

  /**
   * Sets the column {@code owner_id}.
   *
   * @param ownerId the value; may be null
   * @return this
   */
  public PetValues ownerId(@Nullable Long ownerId) {
    set(PetTable.OWNER_ID, ownerId);
    return this;
  }

  /**
   * Sets the column {@code sitter_id}.
   *
   * @param sitterId the value; may be null
   * @return this
   */
  public PetValues sitterId(@Nullable Long sitterId) {
    set(PetTable.SITTER_ID, sitterId);
    return this;
  }
}
