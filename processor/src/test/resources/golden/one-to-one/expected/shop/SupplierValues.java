package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to insert or update a row of {@link Supplier} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class SupplierValues extends Values<Supplier> {

  private SupplierValues() {
    super(SupplierTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static SupplierValues of(Consumer<SupplierValues> values) {
    SupplierValues given = new SupplierValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code id}. */
  public SupplierValues id(Integer id) {
    set(SupplierTable.ID, id);
    return this;
  }

  /** Sets the column {@code name}. */
  public SupplierValues name(String name) {
    set(SupplierTable.NAME, name);
    return this;
  }
}
