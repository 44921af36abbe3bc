package shop;

import dev.kinship.runtime.query.Fetch;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Uses the accessors: one transaction each, on a handle of Jdbi's. */
public final class Shop {

  private final Jdbi jdbi;

  public Shop(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Registers a customer with a first purchase. */
  public Customer register(String name, String item) {
    return jdbi.inTransaction(
        h -> {
          Customer customer = CustomerTable.insert(h, c -> c.name(name));
          customer.createPurchase(h, p -> p.item(item));
          return customer;
        });
  }

  /** The purchases of an item, each with its customer: a few statements, however many there are. */
  public List<String> buyersOf(String item) {
    return jdbi.withHandle(
        h ->
            PurchaseTable.query(h, Fetch.where(PurchaseTable.ITEM.eq(item))).list().stream()
                .map(purchase -> purchase.getCustomer(h).name())
                .toList());
  }
}
