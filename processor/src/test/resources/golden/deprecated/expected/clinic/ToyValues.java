package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Toy} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
@SuppressWarnings("removal")
public final class ToyValues extends Values<Toy> {

  private ToyValues() {
    super(ToyTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a toy
   * @return the values
   */
  public static ToyValues of(Consumer<ToyValues> values) {
    ToyValues given = new ToyValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  public ToyValues id(Long id) {
    set(ToyTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code person_id}.
   *
   * @param personId the value; may be null
   * @return this
   */
  public ToyValues personId(@Nullable Long personId) {
    set(ToyTable.PERSON_ID, personId);
    return this;
  }
}
