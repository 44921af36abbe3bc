package dev.kinship.runtime;

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
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Targets of many rows where the rows have their key to them only in the database. */
final class TargetsOfRows<E, K, T> {

  /** A name that no table has, for the fetch's own SQL stands beside it. */
  private static final String HOLDER = "kinship_holder";

  /** A name that no column has. */
  private static final String FLAG = "kinship_in_scope";

  private final String subject;
  private final Table<E> table;
  private final Column<E, K> key;
  private final OtherEnd<T, K> target;
  private final String scope;

  TargetsOfRows(
      String subject, Table<E> table, Column<E, K> key, OtherEnd<T, K> target, String scope) {
    this.subject = subject;
    this.table = table;
    this.key = key;
    this.target = target;
    this.scope = scope;
  }

  /**
   * Reads rows and their targets.
   *
   * @param dangling takes the keys that point at nothing, each with its row's own key
   * @return the targets; empty where there is no key or the target is not in the default scope,
   *     null where the key dangles, and nothing for rows that are not there
   */
  Map<Object, @Nullable Optional<T>> read(
      Handle handle, AskedKeys asked, Map<Object, Object> dangling) {
    Sql sql =
        table.text(
            "SELECT "
                + asked.selected("s.")
                + ", s."
                + key.name()
                + (scope.isEmpty() ? "" : ", t." + FLAG)
                + ", "
                + target.table().entities().columns("t.")
                + " FROM "
                + table.name()
                + " s"
                + asked.beside()
                + " LEFT JOIN "
                + flagged()
                + " t ON t."
                + target.column().name()
                + " = s."
                + key.name()
                + " WHERE "
                + asked.areGiven("s."));
    return read(
        handle, sql, asked.parameters(), asked, results -> answers(results, asked, dangling));
  }

  /** A subquery, for the scope names columns as if the target were alone. */
  private String flagged() {
    String name = target.table().name();
    return scope.isEmpty() ? name : "(SELECT *, (" + scope + ") AS " + FLAG + " FROM " + name + ")";
  }

  private Map<Object, @Nullable Optional<T>> answers(
      Results results, AskedKeys asked, Map<Object, Object> dangling) throws SQLException {
    int keyAt = asked.width() + 1;
    int flagAt = keyAt + 1;
    ResultSet rows = results.rows();
    KeyRow ids = new KeyRow(rows, results.context());
    ResultRow row = row(results, scope.isEmpty() ? flagAt : flagAt + 1);
    Map<Object, @Nullable Optional<T>> found = new HashMap<>();
    while (rows.next()) {
      Object id = asked.read(ids, 1);
      if (!row.isNothing()) {
        boolean shown = scope.isEmpty() || Boolean.TRUE.equals(SqlTypes.BOOLEAN.read(rows, flagAt));
        found.put(id, shown ? Optional.of(target.table().entities().read(row)) : Optional.empty());
        continue;
      }
      Object value = rows.getObject(keyAt);
      if (value != null) {
        dangling.put(id, value);
      }
      found.put(id, value == null ? Optional.empty() : null);
    }
    return found;
  }

  /** Reads those targets that a fetch asks for. */
  Map<Object, @Nullable Optional<T>> read(Handle handle, AskedKeys asked, Fetch<T> fetch) {
    Parameters parameters = asked.parameters();
    Sql query =
        table.text(
            "SELECT "
                + asked.selected(HOLDER + ".")
                + ", t.* FROM "
                + table.name()
                + " "
                + HOLDER
                + asked.beside()
                + " CROSS JOIN LATERAL (SELECT "
                + target.table().entities().columns("")
                + " FROM "
                + target.table().name()
                + " WHERE "
                + target.column().name()
                + " = "
                + HOLDER
                + "."
                + key.name());
    Sql sql =
        fetch.addTo(query, scope, "", parameters).plus(") t WHERE " + asked.areGiven(HOLDER + "."));
    return read(handle, sql, parameters, asked, results -> fetched(results, asked));
  }

  private Map<Object, @Nullable Optional<T>> fetched(Results results, AskedKeys asked)
      throws SQLException {
    ResultSet rows = results.rows();
    KeyRow ids = new KeyRow(rows, results.context());
    ResultRow row = row(results, asked.width() + 1);
    Map<Object, @Nullable Optional<T>> found = new HashMap<>();
    while (rows.next()) {
      found.put(asked.read(ids, 1), Optional.of(target.table().entities().read(row)));
    }
    return found;
  }

  private ResultRow row(Results results, int from) throws SQLException {
    int[] positions = new int[target.table().entities().types().size()];
    Arrays.setAll(positions, i -> from + i);
    return new ResultRow(target.table(), results.rows(), results.context(), positions);
  }

  private <R> R read(
      Handle handle, Sql sql, Parameters parameters, AskedKeys asked, Results.Reader<R> results) {
    List<SqlType<?>> types = new ArrayList<>(asked.types());
    types.addAll(target.table().entities().types());
    return RoundTrip.read(handle, subject, sql, parameters, types, results);
  }
}
