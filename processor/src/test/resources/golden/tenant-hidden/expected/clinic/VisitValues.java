package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Visit}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class VisitValues extends Values<Visit> {

  private VisitValues() { super(VisitTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static VisitValues of(Consumer<VisitValues> values) { return filled(new VisitValues(), values); }

  /** Sets the column {@code id}. */
  public VisitValues id(Long id) { return set(this, VisitTable.ID, id); }

  /** Sets the column {@code tenant_id}; it may be null. */
  public VisitValues tenantId(@Nullable Long tenantId) { return set(this, VisitTable.TENANT_ID, tenantId); }

  /** Sets the column {@code owner_id}; it may be null. */
  public VisitValues ownerId(@Nullable Long ownerId) { return set(this, VisitTable.OWNER_ID, ownerId); }
}
