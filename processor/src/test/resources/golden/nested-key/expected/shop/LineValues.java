package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Values to make or change a row of {@link Line} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class LineValues extends Values<Line> {

  private LineValues() {
    super(LineTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of a line
   * @return the values
   */
  public static LineValues of(Consumer<LineValues> values) {
    LineValues given = new LineValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code shop_id}.
   *
   * @param shopId the value
   * @return this
   */
  public LineValues shopId(long shopId) {
    set(LineTable.SHOP_ID, shopId);
    return this;
  }

  /**
   * Sets the column {@code order_number}.
   *
   * @param orderNumber the value
   * @return this
   */
  public LineValues orderNumber(int orderNumber) {
    set(LineTable.ORDER_NUMBER, orderNumber);
    return this;
  }

  /**
   * Sets the column {@code line}.
   *
   * @param line the value
   * @return this
   */
  public LineValues line(int line) {
    set(LineTable.LINE, line);
    return this;
  }
}
