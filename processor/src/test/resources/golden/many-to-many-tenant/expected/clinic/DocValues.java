package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Doc}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class DocValues extends Values<Doc> {

  private DocValues() { super(DocTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  static DocValues of(Consumer<DocValues> values) { return filled(new DocValues(), values); }

  /** Sets the column {@code tenant_id}. */
  DocValues tenantId(long tenantId) { return set(this, DocTable.TENANT_ID, tenantId); }

  /** Sets the column {@code id}. */
  DocValues id(Long id) { return set(this, DocTable.ID, id); }

  /** Sets the column {@code title}; it may be null. */
  DocValues title(@Nullable String title) { return set(this, DocTable.TITLE, title); }
}
