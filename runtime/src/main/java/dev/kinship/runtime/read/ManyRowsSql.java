package dev.kinship.runtime.read;

import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.row.GivenSql;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Sql;

/**
 * The SQL that reads at an end with many rows at the other one.
 *
 * @param get reads the rows of the key {@code :key}, without an order
 * @param scope restricts them, unless a fetch lifts it; may be empty
 * @param orderBy puts them in order; may be empty
 * @param getOrdered reads them in the scope and in order
 * @param has asks whether there are any
 * @param hasAll counts those of the rows {@code :ids} that are among them
 * @param count counts them
 */
public record ManyRowsSql(
    Sql get, String scope, String orderBy, Sql getOrdered, Sql has, GivenSql hasAll, Sql count) {

  /** Makes it of the texts. */
  public static ManyRowsSql of(
      String get, String scope, String orderBy, String has, GivenSql hasAll, String count) {
    Sql read = Sql.of(get);
    Sql ordered = QueryInternals.addTo(Fetch.all(), read, scope, orderBy, new Parameters());
    return new ManyRowsSql(read, scope, orderBy, ordered, Sql.of(has), hasAll, Sql.of(count));
  }
}
