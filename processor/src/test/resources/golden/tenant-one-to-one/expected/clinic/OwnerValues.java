package clinic;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Owner} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class OwnerValues extends Values<Owner> {

  private OwnerValues() {
    super(OwnerTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static OwnerValues of(Consumer<OwnerValues> values) {
    OwnerValues given = new OwnerValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code tenant_id}. */
  public OwnerValues tenantId(long tenantId) {
    set(OwnerTable.TENANT_ID, tenantId);
    return this;
  }

  /** Sets the column {@code id}. */
  public OwnerValues id(long id) {
    set(OwnerTable.ID, id);
    return this;
  }

  /** Sets the column {@code name}; it may be null. */
  public OwnerValues name(@Nullable String name) {
    set(OwnerTable.NAME, name);
    return this;
  }
}
