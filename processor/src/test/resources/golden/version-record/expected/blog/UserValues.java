package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Values for a row of {@link User}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class UserValues extends Values<User> {

  private UserValues() { super(UserTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static UserValues of(Consumer<UserValues> values) { return filled(new UserValues(), values); }

  /** Sets the column {@code id}. */
  public UserValues id(Long id) { return set(this, UserTable.ID, id); }

  /** Sets the column {@code name}. */
  public UserValues name(String name) { return set(this, UserTable.NAME, name); }
}
