package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Toy}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
@SuppressWarnings("removal")
public final class ToyValues extends Values<Toy> {

  private ToyValues() { super(ToyTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static ToyValues of(Consumer<ToyValues> values) { return filled(new ToyValues(), values); }

  /** Sets the column {@code id}. */
  public ToyValues id(Long id) { return set(this, ToyTable.ID, id); }

  /** Sets the column {@code person_id}; it may be null. */
  public ToyValues personId(@Nullable Long personId) { return set(this, ToyTable.PERSON_ID, personId); }

  /** Sets {@code person_id} to the key of the person; null for none. */
  public ToyValues person(@Nullable Person person) { return ToyTable.PERSON.give(this, person); }
}
