package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Values for a row of {@link Line}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class LineValues extends Values<Line> {

  private LineValues() { super(LineTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static LineValues of(Consumer<LineValues> values) { return filled(new LineValues(), values); }

  /** Sets the column {@code shop_id}. */
  public LineValues shopId(long shopId) { return set(this, LineTable.SHOP_ID, shopId); }

  /** Sets the column {@code order_number}. */
  public LineValues orderNumber(int orderNumber) { return set(this, LineTable.ORDER_NUMBER, orderNumber); }

  /** Sets the column {@code line}. */
  public LineValues line(int line) { return set(this, LineTable.LINE, line); }

  /** Sets {@code order_number} to the key of the order, which must have the same {@code shop_id}. */
  public LineValues order(Order order) { return LineTable.ORDER.give(this, order); }
}
