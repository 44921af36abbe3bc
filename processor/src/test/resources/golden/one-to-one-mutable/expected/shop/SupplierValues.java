package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Supplier} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class SupplierValues extends Values<Supplier> {

  private SupplierValues() {
    super(SupplierTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a supplier
   * @return the values
   */
  public static SupplierValues of(Consumer<SupplierValues> values) {
    SupplierValues given = new SupplierValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code id}.
   *
   * @param id the value
   * @return this
   */
  public SupplierValues id(Long id) {
    set(SupplierTable.ID, id);
    return this;
  }

  /**
   * Sets the column {@code name}.
   *
   * @param name the value; may be null
   * @return this
   */
  public SupplierValues name(@Nullable String name) {
    set(SupplierTable.NAME, name);
    return this;
  }
}
