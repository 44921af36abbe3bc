package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Values for a row of {@link Owner}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class OwnerValues extends Values<Owner> {

  private OwnerValues() { super(OwnerTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static OwnerValues of(Consumer<OwnerValues> values) { return filled(new OwnerValues(), values); }

  /** Sets the column {@code tenant_id}. */
  public OwnerValues tenantId(long tenantId) { return set(this, OwnerTable.TENANT_ID, tenantId); }

  /** Sets the column {@code id}. */
  public OwnerValues id(long id) { return set(this, OwnerTable.ID, id); }
}
