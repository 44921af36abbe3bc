package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Label} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class LabelValues extends Values<Label> {

  private LabelValues() {
    super(LabelTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  static LabelValues of(Consumer<LabelValues> values) {
    LabelValues given = new LabelValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code tenant_id}. */
  LabelValues tenantId(long tenantId) {
    set(LabelTable.TENANT_ID, tenantId);
    return this;
  }

  /** Sets the column {@code id}. */
  LabelValues id(Long id) {
    set(LabelTable.ID, id);
    return this;
  }

  /** Sets the column {@code name}; it may be null. */
  LabelValues name(@Nullable String name) {
    set(LabelTable.NAME, name);
    return this;
  }
}
