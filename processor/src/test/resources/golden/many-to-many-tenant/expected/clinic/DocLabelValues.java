package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to make or change a row of {@link DocLabel} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class DocLabelValues extends Values<DocLabel> {

  private DocLabelValues() {
    super(DocLabelTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a doc label
   * @return the values
   */
  static DocLabelValues of(Consumer<DocLabelValues> values) {
    DocLabelValues given = new DocLabelValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code tenant_id}.
   *
   * @param tenantId the value
   * @return this
   */
  DocLabelValues tenantId(long tenantId) {
    set(DocLabelTable.TENANT_ID, tenantId);
    return this;
  }

  /**
   * Sets the column {@code doc_id}.
   *
   * @param docId the value
   * @return this
   */
  DocLabelValues docId(long docId) {
    set(DocLabelTable.DOC_ID, docId);
    return this;
  }

  /**
   * Sets the column {@code label_id}.
   *
   * @param labelId the value
   * @return this
   */
  DocLabelValues labelId(long labelId) {
    set(DocLabelTable.LABEL_ID, labelId);
    return this;
  }
}
