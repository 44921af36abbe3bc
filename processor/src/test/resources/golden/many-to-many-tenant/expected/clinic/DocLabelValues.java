package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Values for a row of {@link DocLabel}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class DocLabelValues extends Values<DocLabel> {

  private DocLabelValues() { super(DocLabelTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  static DocLabelValues of(Consumer<DocLabelValues> values) { return filled(new DocLabelValues(), values); }

  /** Sets the column {@code tenant_id}. */
  DocLabelValues tenantId(long tenantId) { return set(this, DocLabelTable.TENANT_ID, tenantId); }

  /** Sets the column {@code doc_id}. */
  DocLabelValues docId(long docId) { return set(this, DocLabelTable.DOC_ID, docId); }

  /** Sets the column {@code label_id}. */
  DocLabelValues labelId(long labelId) { return set(this, DocLabelTable.LABEL_ID, labelId); }

  /** Sets {@code doc_id} to the key of the doc, which must have the same {@code tenant_id}. */
  DocLabelValues doc(Doc doc) { return DocLabelTable.DOC.give(this, doc); }

  /** Sets {@code label_id} to the key of the label, which must have the same {@code tenant_id}. */
  DocLabelValues label(Label label) { return DocLabelTable.LABEL.give(this, label); }
}
