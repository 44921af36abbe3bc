package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Doc} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class DocValues extends Values<Doc> {

  private DocValues() {
    super(DocTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a doc
   * @return the values
   */
  static DocValues of(Consumer<DocValues> values) {
    DocValues given = new DocValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code tenant_id}.
   *
   * @param tenantId the value
   * @return this
   */
  DocValues tenantId(long tenantId) {
    set(DocTable.TENANT_ID, tenantId);
    return this;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  DocValues id(Long id) {
    set(DocTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code title}.
   *
   * @param title the value; may be null
   * @return this
   */
  DocValues title(@Nullable String title) {
    set(DocTable.TITLE, title);
    return this;
  }
}
