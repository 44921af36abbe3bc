package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to insert or update a row of {@link Vet} with. Columns that are not set stay out of the
 * SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class VetValues extends Values<Vet> {

  private VetValues() {
    super(VetTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static VetValues of(Consumer<VetValues> values) {
    VetValues given = new VetValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code tenant}. */
  public VetValues tenant(long tenant) {
    set(VetTable.TENANT, tenant);
    return this;
  }

  /** Sets the column {@code id}. */
  public VetValues id(long id) {
    set(VetTable.ID, id);
    return this;
  }
}
