package dev.kinship.examples.howto.tenants;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** What an application with tenants does. A test runs it. */
final class Tenants {

  private Tenants() {}

  static List<Invoice> bill(Handle h, long tenant) {
    Customer ann = CustomerTable.insert(h, c -> c.tenantId(tenant).name("Ann"));
    Invoice first = ann.createInvoice(h, i -> i.cents(9_900)); // gets the tenant of the customer
    Invoice second = InvoiceTable.insert(h, i -> i.tenantId(tenant).cents(4_200));
    second = second.setCustomer(h, ann); // writes customer_id, and never tenant_id
    Invoice third = InvoiceTable.insert(h, i -> i.cents(100).customer(ann)); // the tenant, too
    return List.of(first, second, third);
  }

  static List<Invoice> large(Handle h, long tenant) {
    return InvoiceTable.query(h)
        .where(InvoiceTable.TENANT_ID.eq(tenant).and(InvoiceTable.CENTS.ge(5_000L)))
        .list();
  }
}
