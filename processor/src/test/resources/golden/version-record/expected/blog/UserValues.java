package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to insert or update a row of {@link User} with. Columns that are not set stay out of the
 * SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class UserValues extends Values<User> {

  private UserValues() {
    super(UserTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static UserValues of(Consumer<UserValues> values) {
    UserValues given = new UserValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  public UserValues id(Long id) {
    set(UserTable.ID, id);
    return this;
  }

  /** Sets the column {@code name}. */
  public UserValues name(String name) {
    set(UserTable.NAME, name);
    return this;
  }
}
