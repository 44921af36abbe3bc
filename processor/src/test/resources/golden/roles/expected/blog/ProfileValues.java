package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

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
  public ProfileValues id(Long id) {
    set(ProfileTable.ID, id);
    return this;
  }

  /** Sets the column {@code text}. */
  public ProfileValues text(String text) {
    set(ProfileTable.TEXT, text);
    return this;
  }

  /** Sets the column {@code author_id}; it may be null. */
  public ProfileValues authorId(@Nullable Long authorId) {
    set(ProfileTable.AUTHOR_ID, authorId);
    return this;
  }

  /** Sets {@code author_id} to the key of the author; null for none. */
  public ProfileValues author(@Nullable Author author) {
    ProfileTable.AUTHOR.give(this, author);
    return this;
  }
}
