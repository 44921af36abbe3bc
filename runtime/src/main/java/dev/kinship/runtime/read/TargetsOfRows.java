package dev.kinship.runtime.read;

import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.row.KeyRow;
import dev.kinship.runtime.row.ResultRow;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.type.SqlType;
import dev.kinship.runtime.type.SqlTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Targets of many rows where the rows have their key to them only in the database. */
final class TargetsOfRows<E, K, T> {

  /** A name that no table has, for the fetch's own SQL stands beside it. */
  private static final String HOLDER = "kinship_holder";

  /** A name that no column has. */
  private static final String FLAG = "kinship_in_scope";

  private final OwningEnd<E, K, T> end;
  private final String scope;

  TargetsOfRows(OwningEnd<E, K, T> end) {
    this.end = end;
    this.scope = end.sql().scope();
  }

  /**
   * Reads rows and their targets.
   *
   * @param dangling takes the keys that point at nothing, each with its row's own key
   * @return the targets; empty where there is no key or the target is not in the default scope,
   *     null where the key dangles, and nothing for rows that do not exist
   */
  Map<Object, @Nullable Optional<T>> read(
      Handle handle, KeyBatch asked, Map<Object, Object[]> dangling) {
    Sql sql =
        end.table()
            .text(
                "SELECT "
                    + asked.selected("s.")
                    + ", "
                    + end.here().list("s.")
                    + (scope.isEmpty() ? "" : ", t." + FLAG)
                    + ", "
                    + end.target().columns("t.")
                    + " FROM "
                    + end.table().name()
                    + " s"
                    + asked.beside()
                    + " LEFT JOIN "
                    + flagged()
                    + " t ON "
                    + joined("t.", "s.")
                    + " WHERE "
                    + asked.areGiven("s."));
    return read(
        handle, sql, asked.parameters(), asked, results -> resultsByKey(results, asked, dangling));
  }

  private String joined(String target, String holder) {
    return IntStream.range(0, end.here().size())
        .mapToObj(
            i ->
                target
                    + end.there().columns().get(i)
                    + " = "
                    + holder
                    + end.here().columns().get(i))
        .collect(Collectors.joining(" AND "));
  }

  /** A subquery, for the scope names columns as if the target were alone. */
  private String flagged() {
    String name = end.target().name();
    return scope.isEmpty() ? name : "(SELECT *, (" + scope + ") AS " + FLAG + " FROM " + name + ")";
  }

  private Map<Object, @Nullable Optional<T>> resultsByKey(
      Results results, KeyBatch asked, Map<Object, Object[]> dangling) throws SQLException {
    int keyAt = asked.width() + 1;
    int flagAt = keyAt + end.here().size();
    ResultSet rows = results.rows();
    KeyRow ids = new KeyRow(rows, results.context());
    ResultRow row = row(results, scope.isEmpty() ? flagAt : flagAt + 1);
    Map<Object, @Nullable Optional<T>> found = new HashMap<>(asked.capacity());
    while (rows.next()) {
      Object id = asked.read(ids, 1);
      if (!row.isNothing()) {
        boolean shown = scope.isEmpty() || Boolean.TRUE.equals(SqlTypes.BOOLEAN.read(rows, flagAt));
        found.put(id, shown ? Optional.of(end.target().read(row)) : Optional.empty());
        continue;
      }
      Object[] value = TargetReader.keyAt(rows, keyAt, end.here().size());
      if (value != null) {
        dangling.put(id, value);
      }
      found.put(id, value == null ? Optional.empty() : null);
    }
    return found;
  }

  /** Reads those targets that a fetch asks for. */
  Map<Object, @Nullable Optional<T>> read(Handle handle, KeyBatch asked, Fetch<T> fetch) {
    Parameters parameters = asked.parameters();
    Sql query =
        end.table()
            .text(
                "SELECT "
                    + asked.selected(HOLDER + ".")
                    + ", t.* FROM "
                    + end.table().name()
                    + " "
                    + HOLDER
                    + asked.beside()
                    + " CROSS JOIN LATERAL (SELECT "
                    + end.target().columns("")
                    + " FROM "
                    + end.target().name()
                    + " WHERE "
                    + joined("", HOLDER + "."));
    Sql sql =
        QueryInternals.addTo(fetch, query, scope, "", parameters)
            .plus(") t WHERE " + asked.areGiven(HOLDER + "."));
    return read(handle, sql, parameters, asked, results -> fetched(results, asked));
  }

  private Map<Object, @Nullable Optional<T>> fetched(Results results, KeyBatch asked)
      throws SQLException {
    ResultSet rows = results.rows();
    KeyRow ids = new KeyRow(rows, results.context());
    ResultRow row = row(results, asked.width() + 1);
    Map<Object, @Nullable Optional<T>> found = new HashMap<>(asked.capacity());
    while (rows.next()) {
      found.put(asked.read(ids, 1), Optional.of(end.target().read(row)));
    }
    return found;
  }

  private ResultRow row(Results results, int from) throws SQLException {
    int[] positions = new int[end.target().types().size()];
    Arrays.setAll(positions, i -> from + i);
    return new ResultRow(end.target(), results.rows(), results.context(), positions);
  }

  private <R> R read(
      Handle handle, Sql sql, Parameters parameters, KeyBatch asked, Results.Reader<R> results) {
    List<SqlType<?>> types = new ArrayList<>(asked.types());
    types.addAll(end.target().types());
    return RoundTrip.read(handle, end.name(), sql, parameters, types, results);
  }
}
