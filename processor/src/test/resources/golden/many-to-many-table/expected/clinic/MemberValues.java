package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Member} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class MemberValues extends Values<Member> {

  private MemberValues() {
    super(MemberTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  static MemberValues of(Consumer<MemberValues> values) {
    MemberValues given = new MemberValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  MemberValues id(Long id) {
    set(MemberTable.ID, id);
    return this;
  }

  /** Sets the column {@code name}; it may be null. */
  MemberValues name(@Nullable String name) {
    set(MemberTable.NAME, name);
    return this;
  }
}
