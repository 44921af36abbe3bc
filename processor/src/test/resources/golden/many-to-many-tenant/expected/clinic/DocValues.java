package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Doc} with. Columns that are not set stay out of the
 * SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
final class DocValues extends Values<Doc> {

  private DocValues() {
    super(DocTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  static DocValues of(Consumer<DocValues> values) {
    DocValues given = new DocValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code tenant_id}. */
  DocValues tenantId(long tenantId) {
    set(DocTable.TENANT_ID, tenantId);
    return this;
  }

  /** Sets the column {@code id}. */
  DocValues id(Long id) {
    set(DocTable.ID, id);
    return this;
  }

  /** Sets the column {@code title}; it may be null. */
  DocValues title(@Nullable String title) {
    set(DocTable.TITLE, title);
    return this;
  }
}
