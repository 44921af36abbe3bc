package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

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
  public PersonValues id(Long id) {
    set(PersonTable.ID, id);
    return this;
  }

  /** Sets the column {@code name}; it may be null. */
  public PersonValues name(@Nullable String name) {
    set(PersonTable.NAME, name);
    return this;
  }

  /** Sets the column {@code active}. */
  public PersonValues active(boolean active) {
    set(PersonTable.ACTIVE, active);
    return this;
  }

  /** Sets the column {@code best_friend_id}; it may be null. */
  public PersonValues bestFriendId(@Nullable Long bestFriendId) {
    set(PersonTable.BEST_FRIEND_ID, bestFriendId);
    return this;
  }

  /** Sets {@code best_friend_id} to the key of the best friend; null for none. */
  public PersonValues bestFriend(@Nullable Person bestFriend) {
    PersonTable.BEST_FRIEND.give(this, bestFriend);
    return this;
  }
}
