package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Person} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class PersonValues extends Values<Person> {

  private PersonValues() {
    super(PersonTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a person
   * @return the values
   */
  public static PersonValues of(Consumer<PersonValues> values) {
    PersonValues given = new PersonValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  public PersonValues id(Long id) {
    set(PersonTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code name}.
   *
   * @param name the value; may be null
   * @return this
   */
  public PersonValues name(@Nullable String name) {
    set(PersonTable.NAME, name);
    return this;
  }

  /**
   * Sets the column {@code active}.
   *
   * @param active the value
   * @return this
   */
  public PersonValues active(boolean active) {
    set(PersonTable.ACTIVE, active);
    return this;
  }

  /**
   * Sets the column {@code best_friend_id}.
   *
   * @param bestFriendId the value; may be null
   * @return this
   */
  public PersonValues bestFriendId(@Nullable Long bestFriendId) {
    set(PersonTable.BEST_FRIEND_ID, bestFriendId);
    return this;
  }
}
