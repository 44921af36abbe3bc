package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Profile}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class ProfileValues extends Values<Profile> {

  private ProfileValues() { super(ProfileTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static ProfileValues of(Consumer<ProfileValues> values) { return filled(new ProfileValues(), values); }

  /** Sets the column {@code id}. */
  public ProfileValues id(Long id) { return set(this, ProfileTable.ID, id); }

  /** Sets the column {@code text}. */
  public ProfileValues text(String text) { return set(this, ProfileTable.TEXT, text); }

  /** Sets the column {@code author_id}; it may be null. */
  public ProfileValues authorId(@Nullable Long authorId) { return set(this, ProfileTable.AUTHOR_ID, authorId); }

  /** Sets {@code author_id} to the key of the author; null for none. */
  public ProfileValues author(@Nullable Author author) { return ProfileTable.AUTHOR.give(this, author); }
}
