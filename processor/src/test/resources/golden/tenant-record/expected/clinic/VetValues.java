package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to make or change a row of {@link Vet} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class VetValues extends Values<Vet> {

  private VetValues() {
    super(VetTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a vet
   * @return the values
   */
  public static VetValues of(Consumer<VetValues> values) {
    VetValues given = new VetValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code tenant}.
   *
   * @param tenant the value
   * @return this
   */
  public VetValues tenant(long tenant) {
    set(VetTable.TENANT, tenant);
    return this;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  public VetValues id(long id) {
    set(VetTable.ID, id);
    return this;
  }
}
