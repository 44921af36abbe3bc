package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Member}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class MemberValues extends Values<Member> {

  private MemberValues() { super(MemberTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  static MemberValues of(Consumer<MemberValues> values) { return filled(new MemberValues(), values); }

  /** Sets the column {@code id}. */
  MemberValues id(Long id) { return set(this, MemberTable.ID, id); }

  /** Sets the column {@code name}; it may be null. */
  MemberValues name(@Nullable String name) { return set(this, MemberTable.NAME, name); }
}
