package dev.kinship.benchmarks.byhand;

import dev.kinship.benchmarks.model.Account;
import dev.kinship.benchmarks.model.Supplier;
import dev.kinship.runtime.Changes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A one-to-one association, at the end without the key. A set locks the supplier first and then the
 * accounts in the order of their keys; without that, two sets meet in the unique key.
 */
public final class BestAccounts extends Jdbc {

  private static final String SET =
      "SELECT 1 FROM supplier WHERE id = ? FOR NO KEY UPDATE;"
          + " SELECT 1 FROM account WHERE supplier_id = ? OR id = ? ORDER BY id FOR UPDATE;"
          + " WITH gone AS (UPDATE account SET supplier_id = NULL WHERE supplier_id = ? AND id <> ?"
          + " AND EXISTS (SELECT 1 FROM account WHERE id = ?)"
          + " RETURNING id, manager, supplier_id),"
          + " come AS (UPDATE account SET supplier_id = ? WHERE id = ?"
          + " AND supplier_id IS DISTINCT FROM ? AND (SELECT count(*) FROM gone) >= 0"
          + " RETURNING id, manager, supplier_id)"
          + " SELECT * FROM gone UNION ALL SELECT * FROM come";

  /**
   * Takes part.
   *
   * @param connection the connection that all sides share
   */
  public BestAccounts(Connection connection) {
    super(connection);
  }

  @Override
  public Object getAccount(Supplier supplier) {
    Long key = saved(supplier.id());
    return first(
        "SELECT id, manager, supplier_id FROM account WHERE supplier_id = ?",
        s -> s.setLong(1, key),
        BestAccounts::account);
  }

  @Override
  public Object hasAccount(Supplier supplier) {
    Long key = saved(supplier.id());
    return bool(
        "SELECT EXISTS (SELECT 1 FROM account WHERE supplier_id = ?)", s -> s.setLong(1, key));
  }

  @Override
  public Object setAccount(Supplier supplier, Account account) {
    Long key = saved(supplier.id());
    Long id = saved(account.id());
    List<Account> changed = lastOf(SET, s -> bindSet(s, key, id), BestAccounts::account);
    List<Account> linked = new ArrayList<>(1);
    List<Account> unlinked = new ArrayList<>(1);
    changed.forEach(each -> (Objects.equals(each.id(), id) ? linked : unlinked).add(each));
    return new Changes<>(linked, unlinked, linked.isEmpty() ? List.of(account) : List.of());
  }

  private static void bindSet(PreparedStatement s, long key, long id) throws SQLException {
    s.setLong(1, key);
    s.setLong(2, key);
    s.setLong(3, id);
    s.setLong(4, key);
    s.setLong(5, id);
    s.setLong(6, id);
    s.setLong(7, key);
    s.setLong(8, id);
    s.setLong(9, key);
  }

  @Override
  public Object removeAccount(Supplier supplier) {
    Long key = saved(supplier.id());
    List<Account> unlinked =
        list(
            "UPDATE account SET supplier_id = NULL WHERE supplier_id = ?"
                + " RETURNING id, manager, supplier_id",
            s -> s.setLong(1, key),
            BestAccounts::account);
    return new Changes<>(List.of(), unlinked, List.of());
  }

  /** A second account is told by the missing row, so that the transaction goes on. */
  @Override
  public Object createAccount(Supplier supplier, String manager) {
    Long key = saved(supplier.id());
    return one(
        "INSERT INTO account (manager, supplier_id) SELECT ?, id FROM supplier WHERE id = ?"
            + " FOR KEY SHARE ON CONFLICT (supplier_id) DO NOTHING"
            + " RETURNING id, manager, supplier_id",
        s -> {
          s.setString(1, manager);
          s.setLong(2, key);
        },
        BestAccounts::account);
  }

  @Override
  public Object updateAccount(Supplier supplier, String manager) {
    Long key = saved(supplier.id());
    return one(
        "UPDATE account SET manager = ? WHERE supplier_id = ? RETURNING id, manager, supplier_id",
        s -> {
          s.setString(1, manager);
          s.setLong(2, key);
        },
        BestAccounts::account);
  }

  @Override
  public Object destroyAccount(Supplier supplier) {
    Long key = saved(supplier.id());
    return first(
        "DELETE FROM account WHERE supplier_id = ? RETURNING id, manager, supplier_id",
        s -> s.setLong(1, key),
        BestAccounts::account);
  }

  private static Account account(ResultSet rows) throws SQLException {
    return new Account(rows.getLong(1), rows.getString(2), nullable(rows, 3));
  }
}
