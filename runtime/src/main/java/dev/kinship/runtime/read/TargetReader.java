package dev.kinship.runtime.read;

import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.Identity;
import dev.kinship.runtime.row.KeyMessages;
import dev.kinship.runtime.row.ResultRow;
import dev.kinship.runtime.row.RowErrors;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.type.SqlType;
import dev.kinship.runtime.type.SqlTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Reads the target of a key, and tells three things apart if there is none to return: there is no
 * key, the key points at no row, the row is not in the default scope.
 */
public final class TargetReader<E, K, T> {

  private final OwningEnd<E, K, T> end;
  private final String name;
  private final ToOneSql sql;

  /** Creates one. */
  public TargetReader(OwningEnd<E, K, T> end) {
    this.end = end;
    this.name = end.name();
    this.sql = end.sql();
  }

  /** Reads it. */
  public Optional<T> read(Handle handle, E entity) {
    if (!end.here().isProperty()) {
      return readByRow(handle, entity);
    }
    K value = end.here().key().of(entity);
    if (value == null) {
      return Optional.empty();
    }
    EntityTable<T> other = end.target();
    Results.Reader<Optional<T>> reader =
        results -> {
          ResultSet rows = results.rows();
          if (!rows.next()) {
            throw dangling(ddl(handle), end.here().values(value));
          }
          return isInScope(rows, other.types().size() + 1)
              ? Optional.of(other.read(row(results, rows)))
              : Optional.empty();
        };
    return RoundTrip.read(handle, name, sql.get(), byKey(value), other.types(), reader);
  }

  /** Reads it if it is among what a fetch asks for. */
  public Optional<T> read(Handle handle, E entity, Fetch<T> fetch) {
    if (!end.here().isProperty()) {
      Parameters parameters = byRow(entity).on(handle);
      return one(handle, added(fetch, sql.lookup(), parameters), parameters);
    }
    K value = end.here().key().of(entity);
    if (value == null) {
      return Optional.empty();
    }
    Parameters parameters = byKey(value).on(handle);
    return one(handle, added(fetch, sql.fetch(), parameters), parameters);
  }

  /** Asks whether there is one that a fetch asks for. */
  public boolean has(Handle handle, E entity, Fetch<T> fetch) {
    Parameters parameters = byRow(entity).on(handle);
    Sql rows = sql.lookup().withoutColumns();
    Sql text =
        QueryInternals.around(
            fetch, "SELECT EXISTS (", rows, " AND ", sql.scope(), "", ")", parameters);
    return RoundTrip.read(handle, name, text, parameters, List.of(), Results::isTrue);
  }

  /** With the key only in the database, one query returns the row, its key and its target. */
  private Optional<T> readByRow(Handle handle, E entity) {
    EntityTable<T> other = end.target();
    List<SqlType<?>> read = new ArrayList<>(other.types());
    int behind = read.size() + 1;
    read.addAll(end.here().types());
    Results.Reader<Optional<T>> reader =
        results -> {
          ResultSet rows = results.rows();
          if (!rows.next()) {
            throw RowErrors.noSuchRow(name, end.table(), end.table().keyOf(entity));
          }
          ResultRow row = row(results, rows);
          if (!row.isNothing()) {
            return isInScope(rows, behind + end.here().size())
                ? Optional.of(other.read(row))
                : Optional.empty();
          }
          Object[] value = keyAt(rows, behind, end.here().size());
          if (value != null) {
            throw dangling(ddl(handle), value);
          }
          return Optional.empty();
        };
    return RoundTrip.read(handle, name, sql.get(), byRow(entity), read, reader);
  }

  private Sql added(Fetch<T> fetch, Sql query, Parameters parameters) {
    return QueryInternals.addTo(fetch, query, sql.scope(), "", parameters);
  }

  /** The key that stands there; null where one of its columns is null, and points at nothing. */
  static Object @Nullable [] keyAt(ResultSet rows, int position, int columns) throws SQLException {
    Object[] values = new Object[columns];
    for (int i = 0; i < columns; i++) {
      Object value = rows.getObject(position + i);
      if (value == null) {
        return null;
      }
      values[i] = value;
    }
    return values;
  }

  private boolean isInScope(ResultSet rows, int position) throws SQLException {
    return sql.scope().isEmpty() || Boolean.TRUE.equals(SqlTypes.BOOLEAN.read(rows, position));
  }

  private ResultRow row(Results results, ResultSet rows) {
    return new ResultRow(end.target(), rows, results.context(), null);
  }

  private Optional<T> one(Handle handle, Sql text, Parameters parameters) {
    return end.target().one(handle, name, text, parameters);
  }

  private Parameters byKey(K value) {
    return end.here().addTo(new Parameters(), value);
  }

  private Parameters byRow(E entity) {
    EntityTable<E> table = end.table();
    return new Parameters().id(table.keyTypes(), table.savedKey(name, entity));
  }

  /** The constraint that would keep keys from dangling, as the handle would say it. */
  String ddl(Handle handle) {
    return RoundTrip.inSchema(handle, Sql.of(sql.ddl())).text();
  }

  DanglingKeyException dangling(String ddl, Object[] key) {
    return new DanglingKeyException(
        name,
        "the key "
            + tuple(end.here().columns().stream())
            + " is "
            + tuple(
                IntStream.range(0, key.length)
                    .mapToObj(i -> Identity.shown(end.here().columns().get(i), key[i])))
            + ", but no row of "
            + end.target().name()
            + " has "
            + KeyMessages.describe(end.there().columns(), key)
            + ". Add the constraint: "
            + ddl);
  }

  /** One as it is, several in parentheses. */
  private static String tuple(Stream<?> parts) {
    List<String> all = parts.map(String::valueOf).toList();
    return all.size() == 1 ? all.get(0) : all.stream().collect(Collectors.joining(", ", "(", ")"));
  }
}
