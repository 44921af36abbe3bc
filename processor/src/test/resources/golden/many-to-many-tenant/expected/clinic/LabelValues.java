package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Label}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class LabelValues extends Values<Label> {

  private LabelValues() { super(LabelTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  static LabelValues of(Consumer<LabelValues> values) { return filled(new LabelValues(), values); }

  /** Sets the column {@code tenant_id}. */
  LabelValues tenantId(long tenantId) { return set(this, LabelTable.TENANT_ID, tenantId); }

  /** Sets the column {@code id}. */
  LabelValues id(Long id) { return set(this, LabelTable.ID, id); }

  /** Sets the column {@code name}; it may be null. */
  LabelValues name(@Nullable String name) { return set(this, LabelTable.NAME, name); }
}
