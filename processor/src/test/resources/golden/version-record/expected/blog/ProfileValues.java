package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to insert or update a row of {@link Profile} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class ProfileValues extends Values<Profile> {

  private ProfileValues() {
    super(ProfileTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static ProfileValues of(Consumer<ProfileValues> values) {
    ProfileValues given = new ProfileValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  public ProfileValues id(long id) {
    set(ProfileTable.ID, id);
    return this;
  }

  /** Sets the column {@code user_id}. */
  public ProfileValues userId(long userId) {
    set(ProfileTable.USER_ID, userId);
    return this;
  }

  /** Sets the column {@code text}. */
  public ProfileValues text(String text) {
    set(ProfileTable.TEXT, text);
    return this;
  }

  /** Sets {@code user_id} to the key of the user. */
  public ProfileValues user(User user) {
    ProfileTable.USER.give(this, user);
    return this;
  }
}
