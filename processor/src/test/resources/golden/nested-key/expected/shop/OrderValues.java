package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Values to insert or update a row of {@link Order} with. Columns that are not set stay out of
 * the SQL. Not thread-safe; use new ones for each call.
 */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class OrderValues extends Values<Order> {

  private OrderValues() {
    super(OrderTable.TABLE);
  }

  /** Returns the values that {@code values} sets. */
  public static OrderValues of(Consumer<OrderValues> values) {
    OrderValues given = new OrderValues();
    values.accept(given);
    return given;
  }

  /** Sets the column {@code shop_id}. */
  public OrderValues shopId(long shopId) {
    set(OrderTable.SHOP_ID, shopId);
    return this;
  }

  /** Sets the column {@code number}. */
  public OrderValues number(int number) {
    set(OrderTable.NUMBER, number);
    return this;
  }

  /** Sets the column {@code to_street}; it may be null. */
  public OrderValues toStreet(@Nullable String toStreet) {
    set(OrderTable.TO_STREET, toStreet);
    return this;
  }

  /** Sets the column {@code to_post_code}; it may be null. */
  public OrderValues toPostCode(int toPostCode) {
    set(OrderTable.TO_POST_CODE, toPostCode);
    return this;
  }
}
