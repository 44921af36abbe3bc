package dev.kinship.runtime.generated;

import dev.kinship.runtime.read.ManyRowsSql;
import dev.kinship.runtime.row.GivenSql;

/**
 * Describes an end with many rows: its name, and the SQL that reads them. For generated code; for
 * one thread.
 *
 * @param <B> the builder itself
 */
public abstract class ManyRowsBuilder<B extends ManyRowsBuilder<B>> extends EndBuilder<B> {

  private String orderBy = "";
  private GivenSql hasAll = new GivenSql("");
  private String count = "";

  ManyRowsBuilder(String name, String constant) {
    super(name, constant);
  }

  /**
   * Puts the rows that are read in an order.
   *
   * @param sql what stands behind {@code ORDER BY}
   */
  public final B orderBy(String sql) {
    orderBy = sql;
    return self();
  }

  /**
   * Counts those of the rows {@code :ids} that are at the other end of {@code :key}.
   *
   * @param sql the SQL
   */
  public final B hasAll(String sql) {
    hasAll = new GivenSql(sql);
    return self();
  }

  /**
   * Counts the rows at the other end of {@code :key}.
   *
   * @param sql the SQL
   */
  public final B count(String sql) {
    count = sql;
    return self();
  }

  final ManyRowsSql rows() {
    return ManyRowsSql.of(get, scope, orderBy, has, hasAll, count);
  }
}
