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
 * A one-to-one association, at the end without the key. Whoever links or unlinks locks the supplier
 * first, and a set the accounts in the order of their keys; without that, two meet in the unique
 * key. Whoever changes the account looks whether it is the only one, as only a constraint can
 * promise, and a schema may have forgotten.
 */
public final class BestAccounts extends Jdbc {

  private static final String COLUMNS = "id, manager, supplier_id";

  private static final String SET =
      "SELECT 1 FROM supplier WHERE id = ? AND "
          + SEES_ALL
          + " FOR NO KEY UPDATE;"
          + " SELECT 1 FROM account WHERE supplier_id = ? OR id = ? ORDER BY id FOR UPDATE;"
          + " WITH ready AS (SELECT 1 FROM supplier WHERE id = ?"
          + " AND EXISTS (SELECT 1 FROM account WHERE id = ?) AND "
          + SEES_ALL
          + "),"
          + " gone AS (UPDATE account SET supplier_id = NULL WHERE supplier_id = ? AND id <> ?"
          + " AND EXISTS (SELECT 1 FROM ready) RETURNING id, manager, supplier_id),"
          + " come AS (UPDATE account SET supplier_id = ? WHERE id = ?"
          + " AND supplier_id IS DISTINCT FROM ? AND EXISTS (SELECT 1 FROM ready)"
          + " AND (SELECT count(*) FROM gone) >= 0 RETURNING id, manager, supplier_id)"
          + " SELECT * FROM gone UNION ALL SELECT * FROM come"
          + " UNION ALL SELECT 0, NULL, NULL FROM ready";

  private static final String IS_ONLY =
      " AND NOT EXISTS (SELECT 1 FROM account o WHERE o.supplier_id = ? AND o.id <> p.id)";

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
        "SELECT " + COLUMNS + " FROM account WHERE supplier_id = ?",
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
    if (changed.isEmpty()) {
      throw new IllegalStateException(NO_SUCH_ROW);
    }
    List<Account> linked = new ArrayList<>(1);
    List<Account> unlinked = new ArrayList<>(1);
    for (Account each : changed.subList(0, changed.size() - 1)) { // the last says that all is there
      (Objects.equals(each.id(), id) ? linked : unlinked).add(each);
    }
    return new Changes<>(linked, unlinked, linked.isEmpty() ? List.of(account) : List.of());
  }

  private static void bindSet(PreparedStatement s, long key, long id) throws SQLException {
    s.setLong(1, key);
    s.setLong(2, key);
    s.setLong(3, id);
    s.setLong(4, key);
    s.setLong(5, id);
    s.setLong(6, key);
    s.setLong(7, id);
    s.setLong(8, key);
    s.setLong(9, id);
    s.setLong(10, key);
  }

  /** Joined with the supplier: where there is none, not even a key that dangles is changed. */
  @Override
  public Object removeAccount(Supplier supplier) {
    Long key = saved(supplier.id());
    List<Account> unlinked =
        lastOf(
            "SELECT 1 FROM supplier WHERE id = ? FOR NO KEY UPDATE;"
                + " UPDATE account p SET supplier_id = NULL FROM supplier t"
                + " WHERE p.supplier_id = ? AND t.id = ?"
                + " RETURNING p.id, p.manager, p.supplier_id",
            s -> {
              s.setLong(1, key);
              s.setLong(2, key);
              s.setLong(3, key);
            },
            BestAccounts::account);
    return new Changes<>(List.of(), unlinked, List.of());
  }

  /**
   * A second account is told by the key of the first, and no supplier by no row: the transaction
   * goes on.
   */
  @Override
  public Object createAccount(Supplier supplier, String manager) {
    Long key = saved(supplier.id());
    return one(
        "WITH t AS (SELECT id FROM supplier WHERE id = ? FOR NO KEY UPDATE),"
            + " s AS (INSERT INTO account (manager, supplier_id) SELECT ?, id FROM t"
            + " ON CONFLICT (supplier_id) DO NOTHING RETURNING id, manager, supplier_id)"
            + " SELECT s.id, s.manager, s.supplier_id, CASE WHEN s.id IS NULL"
            + " THEN (SELECT id FROM account WHERE supplier_id = ?) END"
            + " FROM t LEFT JOIN s ON true",
        s -> {
          s.setLong(1, key);
          s.setString(2, manager);
          s.setLong(3, key);
        },
        rows -> {
          if (nullable(rows, 1) == null) {
            throw new IllegalStateException("there is an account: " + nullable(rows, 4));
          }
          return account(rows);
        });
  }

  @Override
  public Object updateAccount(Supplier supplier, String manager) {
    Long key = saved(supplier.id());
    return one(
        "UPDATE account p SET manager = ? WHERE supplier_id = ?"
            + IS_ONLY
            + " RETURNING "
            + COLUMNS,
        s -> {
          s.setString(1, manager);
          s.setLong(2, key);
          s.setLong(3, key);
        },
        BestAccounts::account);
  }

  /** That there is none is no failure, so it must be told from several. */
  @Override
  public Object destroyAccount(Supplier supplier) {
    Long key = saved(supplier.id());
    List<Account> deleted =
        lastOf(
            "SELECT count(*) FROM account WHERE supplier_id = ? HAVING count(*) < 2;"
                + " DELETE FROM account p WHERE supplier_id = ?"
                + IS_ONLY
                + " RETURNING "
                + COLUMNS,
            s -> {
              s.setLong(1, key);
              s.setLong(2, key);
              s.setLong(3, key);
            },
            BestAccounts::account);
    return deleted.stream().findFirst();
  }

  private static Account account(ResultSet rows) throws SQLException {
    return new Account(rows.getLong(1), rows.getString(2), nullable(rows, 3));
  }
}
