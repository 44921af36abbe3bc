package dev.kinship.benchmarks.byhand;

import dev.kinship.benchmarks.model.Client;
import dev.kinship.benchmarks.model.Invoice;
import dev.kinship.runtime.Changes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A key of two columns, of which the tenant is the row's own as well; see {@link BestPets}. */
public final class BestInvoices extends Jdbc {

  private static final String SET =
      "SELECT 1 FROM client WHERE tenant_id = ? AND id = ? AND "
          + SEES_ALL
          + " FOR NO KEY UPDATE;"
          + " WITH held AS (SELECT id, (client_id = ?) IS TRUE AS linked, id = ANY(?) AS given"
          + " FROM invoice WHERE tenant_id = ? AND id = ANY("
          + "ARRAY(SELECT id FROM invoice WHERE tenant_id = ? AND client_id = ?) || ?)"
          + " ORDER BY id FOR NO KEY UPDATE),"
          + " changed AS (UPDATE invoice p SET client_id = CASE WHEN h.given THEN ? END FROM held h"
          + " WHERE p.tenant_id = ? AND p.id = h.id AND h.linked <> h.given"
          + " AND (SELECT count(*) FROM held WHERE given) = ?"
          + " AND EXISTS (SELECT 1 FROM client WHERE tenant_id = ? AND id = ?) AND "
          + SEES_ALL
          + " RETURNING p.tenant_id, p.id, p.title, p.client_id, h.id)"
          + " SELECT NULL, NULL, NULL, NULL, id FROM held UNION ALL SELECT * FROM changed";

  /** An invoice, and what it is if it was changed. */
  private record Held(long id, @Nullable Invoice changed) {

    static Held read(ResultSet rows) throws SQLException {
      return new Held(rows.getLong(5), nullable(rows, 1) == null ? null : invoice(rows));
    }
  }

  /**
   * Takes part.
   *
   * @param connection the connection that all sides share
   */
  public BestInvoices(Connection connection) {
    super(connection);
  }

  @Override
  public Object getClient(Invoice invoice) {
    Long key = invoice.clientId();
    if (key == null) {
      return Optional.empty();
    }
    Optional<Client> client =
        first(
            "SELECT tenant_id, id, name FROM client WHERE tenant_id = ? AND id = ?",
            s -> {
              s.setLong(1, invoice.tenantId());
              s.setLong(2, key);
            },
            rows -> new Client(rows.getLong(1), rows.getLong(2), rows.getString(3)));
    if (client.isEmpty()) {
      throw new IllegalStateException("no client " + key);
    }
    return client;
  }

  @Override
  public Object setClient(Invoice invoice, Client client) {
    if (invoice.tenantId() != client.tenantId()) {
      throw new IllegalArgumentException("another tenant's client");
    }
    changeOne(
        "UPDATE invoice SET client_id = ? WHERE tenant_id = ? AND id = ?"
            + " AND EXISTS (SELECT 1 FROM client WHERE tenant_id = ? AND id = ?)",
        s -> {
          s.setLong(1, client.id());
          s.setLong(2, invoice.tenantId());
          s.setLong(3, invoice.id());
          s.setLong(4, client.tenantId());
          s.setLong(5, client.id());
        });
    return new Invoice(invoice.tenantId(), invoice.id(), invoice.title(), client.id());
  }

  @Override
  public Object getInvoices(Client client) {
    return list(
        "SELECT tenant_id, id, title, client_id FROM invoice"
            + " WHERE tenant_id = ? AND client_id = ? ORDER BY tenant_id, id",
        s -> {
          s.setLong(1, client.tenantId());
          s.setLong(2, client.id());
        },
        BestInvoices::invoice);
  }

  @Override
  public Object setInvoices(Client client, List<Invoice> invoices) {
    Long[] ids = new Long[invoices.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = invoices.get(i).id();
    }
    Map<Long, Held> held = new HashMap<>();
    lastOf(SET, s -> bindSet(s, client, ids), Held::read)
        .forEach(each -> held.put(each.id(), each));
    List<Invoice> linked = new ArrayList<>();
    List<Invoice> untouched = new ArrayList<>();
    for (Invoice each : invoices) {
      Held row = held.remove(each.id());
      if (row == null) {
        throw new IllegalStateException("no invoice " + each.id());
      }
      Invoice changed = row.changed();
      if (changed == null) {
        untouched.add(each);
      } else {
        linked.add(changed);
      }
    }
    List<Invoice> unlinked =
        held.values().stream().map(Held::changed).filter(Objects::nonNull).toList();
    return new Changes<>(linked, unlinked, untouched);
  }

  private void bindSet(PreparedStatement s, Client client, Long[] ids) throws SQLException {
    var array = bigints(ids);
    s.setLong(1, client.tenantId());
    s.setLong(2, client.id());
    s.setLong(3, client.id());
    s.setArray(4, array);
    s.setLong(5, client.tenantId());
    s.setLong(6, client.tenantId());
    s.setLong(7, client.id());
    s.setArray(8, array);
    s.setLong(9, client.id());
    s.setLong(10, client.tenantId());
    s.setInt(11, ids.length);
    s.setLong(12, client.tenantId());
    s.setLong(13, client.id());
  }

  private static Invoice invoice(ResultSet rows) throws SQLException {
    return new Invoice(rows.getLong(1), rows.getLong(2), rows.getString(3), nullable(rows, 4));
  }
}
