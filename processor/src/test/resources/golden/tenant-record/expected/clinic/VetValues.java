package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Values for a row of {@link Vet}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class VetValues extends Values<Vet> {

  private VetValues() { super(VetTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static VetValues of(Consumer<VetValues> values) { return filled(new VetValues(), values); }

  /** Sets the column {@code tenant}. */
  public VetValues tenant(long tenant) { return set(this, VetTable.TENANT, tenant); }

  /** Sets the column {@code id}. */
  public VetValues id(long id) { return set(this, VetTable.ID, id); }
}
