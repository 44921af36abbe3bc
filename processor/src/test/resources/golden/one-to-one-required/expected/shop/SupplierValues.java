package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Values for a row of {@link Supplier}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class SupplierValues extends Values<Supplier> {

  private SupplierValues() { super(SupplierTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static SupplierValues of(Consumer<SupplierValues> values) { return filled(new SupplierValues(), values); }

  /** Sets the column {@code id}. */
  public SupplierValues id(Long id) { return set(this, SupplierTable.ID, id); }
}
