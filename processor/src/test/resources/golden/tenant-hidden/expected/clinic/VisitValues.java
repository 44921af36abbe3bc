package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Visit} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class VisitValues extends Values<Visit> {

  private VisitValues() {
    super(VisitTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static VisitValues of(Consumer<VisitValues> values) {
    VisitValues given = new VisitValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  public VisitValues id(Long id) {
    set(VisitTable.ID, id);
    return this;
  }

  /** Sets the column {@code tenant_id}; it may be null. */
  public VisitValues tenantId(@Nullable Long tenantId) {
    set(VisitTable.TENANT_ID, tenantId);
    return this;
  }

  /** Sets the column {@code owner_id}; it may be null. */
  public VisitValues ownerId(@Nullable Long ownerId) {
    set(VisitTable.OWNER_ID, ownerId);
    return this;
  }
}
