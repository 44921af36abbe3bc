package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

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

  /** Sets the column {@code name}; it may be null. */
  public PersonValues name(@Nullable String name) { return set(this, PersonTable.NAME, name); }

  /** Sets the column {@code active}. */
  public PersonValues active(boolean active) { return set(this, PersonTable.ACTIVE, active); }

  /** Sets the column {@code best_friend_id}; it may be null. */
  public PersonValues bestFriendId(@Nullable Long bestFriendId) {
    return set(this, PersonTable.BEST_FRIEND_ID, bestFriendId);
  }

  /** Sets {@code best_friend_id} to the key of the best friend; null for none. */
  public PersonValues bestFriend(@Nullable Person bestFriend) { return PersonTable.BEST_FRIEND.give(this, bestFriend); }
}
