package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

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
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  public VetValues id(Long id) {
    set(VetTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code name}.
   *
   * @param name the value; may be null
   * @return this
   */
  public VetValues name(@Nullable String name) {
    set(VetTable.NAME, name);
    return this;
  }
}
