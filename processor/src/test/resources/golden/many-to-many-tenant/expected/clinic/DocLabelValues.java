package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to insert or update a row of {@link DocLabel} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class DocLabelValues extends Values<DocLabel> {

  private DocLabelValues() {
    super(DocLabelTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  static DocLabelValues of(Consumer<DocLabelValues> values) {
    DocLabelValues given = new DocLabelValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code tenant_id}. */
  DocLabelValues tenantId(long tenantId) {
    set(DocLabelTable.TENANT_ID, tenantId);
    return this;
  }

  /** Sets the column {@code doc_id}. */
  DocLabelValues docId(long docId) {
    set(DocLabelTable.DOC_ID, docId);
    return this;
  }

  /** Sets the column {@code label_id}. */
  DocLabelValues labelId(long labelId) {
    set(DocLabelTable.LABEL_ID, labelId);
    return this;
  }

  /** Sets {@code doc_id} to the key of the doc, which must have the same {@code tenant_id}. */
  DocLabelValues doc(Doc doc) {
    DocLabelTable.DOC.give(this, doc);
    return this;
  }

  /** Sets {@code label_id} to the key of the label, which must have the same {@code tenant_id}. */
  DocLabelValues label(Label label) {
    DocLabelTable.LABEL.give(this, label);
    return this;
  }
}
