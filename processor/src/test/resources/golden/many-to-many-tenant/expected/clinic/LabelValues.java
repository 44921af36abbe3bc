package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Label} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class LabelValues extends Values<Label> {

  private LabelValues() {
    super(LabelTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a label
   * @return the values
   */
  static LabelValues of(Consumer<LabelValues> values) {
    LabelValues given = new LabelValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code tenant_id}.
   *
   * @param tenantId the value
   * @return this
   */
  LabelValues tenantId(long tenantId) {
    set(LabelTable.TENANT_ID, tenantId);
    return this;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  LabelValues id(Long id) {
    set(LabelTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code name}.
   *
   * @param name the value; may be null
   * @return this
   */
  LabelValues name(@Nullable String name) {
    set(LabelTable.NAME, name);
    return this;
  }
}
