package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to insert or update a row of {@link Author} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class AuthorValues extends Values<Author> {

  private AuthorValues() {
    super(AuthorTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static AuthorValues of(Consumer<AuthorValues> values) {
    AuthorValues given = new AuthorValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  public AuthorValues id(Long id) {
    set(AuthorTable.ID, id);
    return this;
  }

  /** Sets the column {@code name}. */
  public AuthorValues name(String name) {
    set(AuthorTable.NAME, name);
    return this;
  }
}
