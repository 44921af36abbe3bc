package dev.kinship.runtime;

import dev.kinship.runtime.error.DanglingKeyException;
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
import org.jdbi.v3.core.Handle;

/**
 * Reads the target of a key, and tells three things apart where there is none to answer: there is
 * no key, the key points at no row, the row is not in the default scope.
 */
final class TargetReader<E, K, T> {

  private final String name;
  private final Table<E> table;
  private final Column<E, K> key;
  private final OtherEnd<T, K> target;
  private final ToOneSql sql;

  TargetReader(String name, Table<E> table, Column<E, K> key, OtherEnd<T, K> target, ToOneSql sql) {
    this.name = name;
    this.table = table;
    this.key = key;
    this.target = target;
    this.sql = sql;
  }

  Optional<T> read(Handle handle, E entity) {
    if (!key.isProperty()) {
      return readByRow(handle, entity);
    }
    K value = key.of(entity);
    if (value == null) {
      return Optional.empty();
    }
    Table<T> other = target.table();
    Results.Reader<Optional<T>> reader =
        results -> {
          ResultSet rows = results.rows();
          if (!rows.next()) {
            throw dangling(ddl(handle), value);
          }
          return isInScope(rows, other.entities().types().size() + 1)
              ? Optional.of(other.entities().read(row(results, rows)))
              : Optional.empty();
        };
    return RoundTrip.read(handle, name, sql.get(), byKey(value), other.entities().types(), reader);
  }

  Optional<T> read(Handle handle, E entity, Fetch<T> fetch) {
    if (!key.isProperty()) {
      Parameters parameters = byRow(entity).on(handle);
      return one(handle, fetch.addTo(sql.lookup(), sql.scope(), "", parameters), parameters);
    }
    K value = key.of(entity);
    if (value == null) {
      return Optional.empty();
    }
    Parameters parameters = byKey(value).on(handle);
    return one(handle, fetch.addTo(sql.fetch(), sql.scope(), "", parameters), parameters);
  }

  boolean has(Handle handle, E entity, Fetch<T> fetch) {
    Parameters parameters = byRow(entity).on(handle);
    Sql rows = sql.lookup().withoutColumns();
    Sql text = fetch.within("SELECT EXISTS (", rows, sql.scope(), ")", parameters);
    return RoundTrip.read(handle, name, text, parameters, List.of(), ToMany::isTrue);
  }

  /** With the key only in the database, one query answers with the row, its key and its target. */
  private Optional<T> readByRow(Handle handle, E entity) {
    Table<T> other = target.table();
    List<SqlType<?>> read = new ArrayList<>(other.entities().types());
    int behind = read.size() + 1;
    read.add(key.type());
    Results.Reader<Optional<T>> reader =
        results -> {
          ResultSet rows = results.rows();
          if (!rows.next()) {
            throw Absence.noSuchRow(name, table, table.entities().keyOf(entity));
          }
          ResultRow row = row(results, rows);
          if (!row.isNothing()) {
            return isInScope(rows, behind + 1)
                ? Optional.of(other.entities().read(row))
                : Optional.empty();
          }
          Object value = rows.getObject(behind);
          if (value != null) {
            throw dangling(ddl(handle), value);
          }
          return Optional.empty();
        };
    return RoundTrip.read(handle, name, sql.get(), byRow(entity), read, reader);
  }

  private boolean isInScope(ResultSet rows, int position) throws SQLException {
    return sql.scope().isEmpty() || Boolean.TRUE.equals(SqlTypes.BOOLEAN.read(rows, position));
  }

  private ResultRow row(Results results, ResultSet rows) {
    return new ResultRow(target.table(), rows, results.context(), null);
  }

  private Optional<T> one(Handle handle, Sql text, Parameters parameters) {
    return target.table().one(handle, name, text, parameters);
  }

  private Parameters byKey(K value) {
    return new Parameters().key(key.type(), value);
  }

  private Parameters byRow(E entity) {
    Entities<E> entities = table.entities();
    return new Parameters().id(entities.keyTypes(), entities.savedKey(name, entity));
  }

  /** The constraint that would keep keys from dangling, as the handle would say it. */
  String ddl(Handle handle) {
    return RoundTrip.inSchema(handle, Sql.of(sql.ddl())).text();
  }

  DanglingKeyException dangling(String ddl, Object keyValue) {
    Object value = Identity.shown(keyValue);
    return new DanglingKeyException(
        name,
        "the key "
            + key
            + " is "
            + value
            + ", but no row of "
            + target.table().name()
            + " has "
            + target.column()
            + " "
            + value
            + ". Add the constraint: "
            + ddl);
  }
}
