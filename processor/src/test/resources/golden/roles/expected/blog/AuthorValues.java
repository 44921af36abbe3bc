package blog;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Values for a row of {@link Author}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class AuthorValues extends Values<Author> {

  private AuthorValues() { super(AuthorTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static AuthorValues of(Consumer<AuthorValues> values) { return filled(new AuthorValues(), values); }

  /** Sets the column {@code id}. */
  public AuthorValues id(Long id) { return set(this, AuthorTable.ID, id); }

  /** Sets the column {@code name}. */
  public AuthorValues name(String name) { return set(this, AuthorTable.NAME, name); }
}
