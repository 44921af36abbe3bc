package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Toy} with. Columns that are not set stay out of the
 * SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
@SuppressWarnings("removal")
public final class ToyValues extends Values<Toy> {

  private ToyValues() {
    super(ToyTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static ToyValues of(Consumer<ToyValues> values) {
    ToyValues given = new ToyValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  public ToyValues id(Long id) {
    set(ToyTable.ID, id);
    return this;
  }

  /** Sets the column {@code person_id}; it may be null. */
  public ToyValues personId(@Nullable Long personId) {
    set(ToyTable.PERSON_ID, personId);
    return this;
  }

  /** Sets {@code person_id} to the key of the person; null for none. */
  public ToyValues person(@Nullable Person person) {
    ToyTable.PERSON.give(this, person);
    return this;
  }
}
