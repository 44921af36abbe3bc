package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to insert or update a row of {@link Line} with. Columns that are not set stay out of the
 * SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class LineValues extends Values<Line> {

  private LineValues() {
    super(LineTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static LineValues of(Consumer<LineValues> values) {
    LineValues given = new LineValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code shop_id}. */
  public LineValues shopId(long shopId) {
    set(LineTable.SHOP_ID, shopId);
    return this;
  }

  /** Sets the column {@code order_number}. */
  public LineValues orderNumber(int orderNumber) {
    set(LineTable.ORDER_NUMBER, orderNumber);
    return this;
  }

  /** Sets the column {@code line}. */
  public LineValues line(int line) {
    set(LineTable.LINE, line);
    return this;
  }

  /**
   * Sets {@code order_number} to the key of the order, which must have the same {@code shop_id}.
   */
  public LineValues order(Order order) {
    LineTable.ORDER.give(this, order);
    return this;
  }
}
