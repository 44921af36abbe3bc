package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Visit} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class VisitValues extends Values<Visit> {

  private VisitValues() {
    super(VisitTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a visit
   * @return the values
   */
  public static VisitValues of(Consumer<VisitValues> values) {
    VisitValues given = new VisitValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  public VisitValues id(Long id) {
    set(VisitTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code tenant_id}.
   *
   * @param tenantId the value; may be null
   * @return this
   */
  public VisitValues tenantId(@Nullable Long tenantId) {
    set(VisitTable.TENANT_ID, tenantId);
    return this;
  }

  /**
   * Sets the column {@code owner_id}.
   *
   * @param ownerId the value; may be null
   * @return this
   */
  public VisitValues ownerId(@Nullable Long ownerId) {
    set(VisitTable.OWNER_ID, ownerId);
    return this;
  }
}
