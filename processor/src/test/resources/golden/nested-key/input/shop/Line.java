package shop;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/**
 * A line of an order.
 *
 * @param shopId the shop
 * @param orderNumber the order's number
 * @param line which line it is
 */
@Entity
public record Line(
    @Id long shopId,
    @Id @BelongsTo(value = Order.class, with = "shopId", reverse = "lines") int orderNumber,
    @Id int line)
    implements LineAssociations {}
