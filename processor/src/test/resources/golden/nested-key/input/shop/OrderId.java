package shop;

/**
 * The key of an order.
 *
 * @param shopId the shop
 * @param number the number there
 */
public record OrderId(long shopId, int number) {}
