package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to insert or update a row of {@link Person} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class PersonValues extends Values<Person> {

  private PersonValues() {
    super(PersonTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static PersonValues of(Consumer<PersonValues> values) {
    PersonValues given = new PersonValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  public PersonValues id(PersonId id) {
    set(PersonTable.ID, id);
    return this;
  }

  /** Sets the column {@code name}. */
  public PersonValues name(String name) {
    set(PersonTable.NAME, name);
    return this;
  }
}
