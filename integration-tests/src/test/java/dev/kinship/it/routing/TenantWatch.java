package dev.kinship.it.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.testkit.WireTap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * Reads each statement off a wire, and checks that it keeps the {@link TenantRule} for the tables
 * of a database whose primary keys have {@code tenant_id}; there may be none.
 */
public final class TenantWatch {

  private static final String COLUMN = "tenant_id";
  private static final String TABLES =
      """
      SELECT DISTINCT c.relname::text FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(i.indkey)
      WHERE i.indisprimary AND a.attname = ?\
      """;

  private final TenantRule rule;
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private volatile boolean acrossTenants;

  private TenantWatch(TenantRule rule) {
    this.rule = rule;
  }

  /** Watches from now on; nobody else listens to the tap. */
  public static TenantWatch on(WireTap tap, Handle database) {
    Set<String> tables = database.select(TABLES, COLUMN).mapTo(String.class).set();
    TenantWatch watch = new TenantWatch(new TenantRule(COLUMN, tables));
    tap.listen(tables.isEmpty() ? sql -> {} : watch::see);
    return watch;
  }

  private void see(String sql) {
    if (!acrossTenants) {
      seen.add(sql);
    }
  }

  /** Forgets what was seen. */
  public void forget() {
    seen.clear();
  }

  /** Checks what was seen, and forgets it. */
  public void check() {
    Set<String> all = Set.copyOf(seen);
    seen.clear();
    assertThat(rule.broken(all)).as("statements without the tenant").isEmpty();
  }

  /** Runs what is meant for the rows of all tenants, and need not name one. */
  public <T> T acrossTenants(Supplier<T> call) {
    acrossTenants = true;
    try {
      return call.get();
    } finally {
      acrossTenants = false;
    }
  }
}
