package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Values for a row of {@link Profile}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class ProfileValues extends Values<Profile> {

  private ProfileValues() { super(ProfileTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static ProfileValues of(Consumer<ProfileValues> values) { return filled(new ProfileValues(), values); }

  /** Sets the column {@code id}. */
  public ProfileValues id(long id) { return set(this, ProfileTable.ID, id); }

  /** Sets the column {@code user_id}. */
  public ProfileValues userId(long userId) { return set(this, ProfileTable.USER_ID, userId); }

  /** Sets the column {@code text}. */
  public ProfileValues text(String text) { return set(this, ProfileTable.TEXT, text); }

  /** Sets {@code user_id} to the key of the user. */
  public ProfileValues user(User user) { return ProfileTable.USER.give(this, user); }
}
