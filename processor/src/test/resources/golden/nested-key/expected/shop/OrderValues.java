package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to make or change a row of {@link Order} with.
 *
 * <p>What is not set stays out of the SQL. For one call and one thread.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class OrderValues extends Values<Order> {

  private OrderValues() {
    super(OrderTable.TABLE);
  }

  /**
   * Asks for values.
   *
   * @param values sets the values of an order
   * @return the values
   */
  public static OrderValues of(Consumer<OrderValues> values) {
    OrderValues given = new OrderValues();
    values.accept(given);
    return given;
  }

  /**
   * Sets the column {@code shop_id}.
   *
   * @param shopId the value
   * @return this
   */
  public OrderValues shopId(long shopId) {
    set(OrderTable.SHOP_ID, shopId);
    return this;
  }

  /**
   * Sets the column {@code number}.
   *
   * @param number the value
   * @return this
   */
  public OrderValues number(int number) {
    set(OrderTable.NUMBER, number);
    return this;
  }

  /**
   * Sets the column {@code to_street}.
   *
   * @param toStreet the value; may be null
   * @return this
   */
  public OrderValues toStreet(@Nullable String toStreet) {
    set(OrderTable.TO_STREET, toStreet);
    return this;
  }

  /**
   * Sets the column {@code to_post_code}.
   *
   * @param toPostCode the value; may be null
   * @return this
   */
  public OrderValues toPostCode(int toPostCode) {
    set(OrderTable.TO_POST_CODE, toPostCode);
    return this;
  }
}
