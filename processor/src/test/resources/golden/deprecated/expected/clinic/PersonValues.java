package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Values for a row of {@link Person}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class PersonValues extends Values<Person> {

  private PersonValues() { super(PersonTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static PersonValues of(Consumer<PersonValues> values) { return filled(new PersonValues(), values); }

  /** Sets the column {@code id}. */
  public PersonValues id(Long id) { return set(this, PersonTable.ID, id); }
}
