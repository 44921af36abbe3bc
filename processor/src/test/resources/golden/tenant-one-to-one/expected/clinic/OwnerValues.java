package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Owner} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class OwnerValues extends Values<Owner> {

  private OwnerValues() {
    super(OwnerTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of an owner
   * @return the values
   */
  public static OwnerValues of(Consumer<OwnerValues> values) {
    OwnerValues given = new OwnerValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code tenant_id}.
   *
   * @param tenantId the value
   * @return this
   */
  public OwnerValues tenantId(long tenantId) {
    set(OwnerTable.TENANT_ID, tenantId);
    return this;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  public OwnerValues id(long id) {
    set(OwnerTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code name}.
   *
   * @param name the value; may be null
   * @return this
   */
  public OwnerValues name(@Nullable String name) {
    set(OwnerTable.NAME, name);
    return this;
  }
}
