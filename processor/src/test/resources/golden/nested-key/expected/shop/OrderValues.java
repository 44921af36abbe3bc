package shop;

import dev.kinship.KinshipGenerated;
import dev.kinship.runtime.table.Values;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Values for a row of {@link Order}. What is not set stays out of the SQL. For one call and one thread. */
@Generated("dev.kinship.processor.KinshipProcessor")
@KinshipGenerated
@NullMarked
public final class OrderValues extends Values<Order> {

  private OrderValues() { super(OrderTable.TABLE); }

  /** Returns the values that {@code values} sets. */
  public static OrderValues of(Consumer<OrderValues> values) { return filled(new OrderValues(), values); }

  /** Sets the column {@code shop_id}. */
  public OrderValues shopId(long shopId) { return set(this, OrderTable.SHOP_ID, shopId); }

  /** Sets the column {@code number}. */
  public OrderValues number(int number) { return set(this, OrderTable.NUMBER, number); }

  /** Sets the column {@code to_street}; it may be null. */
  public OrderValues toStreet(@Nullable String toStreet) { return set(this, OrderTable.TO_STREET, toStreet); }

  /** Sets the column {@code to_post_code}; it may be null. */
  public OrderValues toPostCode(int toPostCode) { return set(this, OrderTable.TO_POST_CODE, toPostCode); }
}
