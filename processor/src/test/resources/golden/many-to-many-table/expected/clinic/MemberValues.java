package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Member} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class MemberValues extends Values<Member> {

  private MemberValues() {
    super(MemberTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a member
   * @return the values
   */
  static MemberValues of(Consumer<MemberValues> values) {
    MemberValues given = new MemberValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  MemberValues id(Long id) {
    set(MemberTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code name}.
   *
   * @param name the value; may be null
   * @return this
   */
  MemberValues name(@Nullable String name) {
    set(MemberTable.NAME, name);
    return this;
  }
}
