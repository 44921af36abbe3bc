package dev.kinship.runtime;

import dev.kinship.OnReplace;
import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.runtime.link.LinkWriter;
import dev.kinship.runtime.link.LinkedKey;
import dev.kinship.runtime.link.OwnKeys;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.read.InverseEnd;
import dev.kinship.runtime.read.InverseToOneSql;
import dev.kinship.runtime.row.ColumnValues;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.ResultRow;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.table.TableInternals;
import dev.kinship.runtime.table.Values;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes the one row that points at a target: its key, and the row itself. Each method is as {@link
 * InverseToOne} says. Immutable.
 */
final class HolderWriter<T, K, E> {

  private final InverseEnd<T, K, E> end;
  private final InverseToOneSql sql;
  private final InverseToOneFailures<T, K, E> failures;
  private final LinkWriter<T, K, E> links;

  HolderWriter(
      InverseEnd<T, K, E> end,
      OnReplace onReplace,
      InverseToOneSql sql,
      InverseToOneFailures<T, K, E> failures) {
    this.end = end;
    this.sql = sql;
    this.failures = failures;
    this.links =
        new LinkWriter<>(new LinkedKey<>(end.name(), end.here(), end.there(), onReplace, true));
  }

  Changes<E> set(Handle handle, T target, @Nullable E row) {
    List<E> rows = row == null ? List.of() : List.of(row);
    return Changes.of(links.set(handle, sql.set(), end.keyOf(target), rows));
  }

  Changes<E> setId(Handle handle, T target, @Nullable Object id) {
    K key = end.keyOf(target);
    return id == null ? set(handle, target, null) : setOwn(handle, key, OwnKeys.of(end, key, id));
  }

  <V> Changes<E> setKey(Handle handle, T target, Key<E, V> own, @Nullable V value) {
    K key = end.keyOf(target);
    return value == null
        ? set(handle, target, null)
        : setOwn(handle, key, OwnKeys.of(end, key, own, value));
  }

  private Changes<E> setOwn(Handle handle, K key, Object[] own) {
    return Changes.of(links.setById(handle, sql.setById(), key, own));
  }

  Changes<E> remove(Handle handle, T target) {
    return Changes.of(links.removeAll(handle, sql.remove(), end.keyOf(target)));
  }

  E create(Handle handle, T target, Values<E> values) {
    ColumnValues<E> given = TableInternals.values(values);
    K key = end.link(target, given);
    EntityTable<E> table = end.holders();
    record Made<E>(boolean isTargetThere, Optional<E> row) {}
    Results.Reader<Made<E>> reader =
        results -> {
          ResultSet rows = results.rows();
          if (!rows.next()) {
            return new Made<>(false, Optional.empty());
          }
          ResultRow row = new ResultRow(table, rows, results.context(), null);
          if (row.isNothing()) {
            failures.refuseSecond(key, results);
            return new Made<>(true, Optional.empty());
          }
          return new Made<>(true, Optional.of(table.read(row)));
        };
    Sql text = table.template(sql.create()).with(given.given());
    try {
      Made<E> made =
          RoundTrip.send(handle, end.name(), text, end.byKey(key, given), table.types(), reader);
      return made.row.orElseThrow(
          () -> made.isTargetThere ? failures.notCreated(handle, key) : end.notLocked(handle, key));
    } catch (DatabaseException e) {
      throw failures.ofCreate(handle, key, e);
    }
  }

  E ensure(Handle handle, T target, Values<E> values) {
    ColumnValues<E> given = TableInternals.changes(values);
    K key = end.link(target, given);
    EntityTable<E> table = end.holders();
    given.completed(end.there().columns());
    Sql text = sql.ensure().with(table, end.there().columns(), given.given());
    try {
      return table
          .written(handle, end.name(), text, end.byKey(key, given))
          .orElseThrow(() -> end.notCreated(handle, key));
    } catch (DatabaseException e) {
      throw failures.ofCreate(handle, key, e);
    }
  }

  E update(Handle handle, T target, Values<E> values) {
    ColumnValues<E> given = TableInternals.changes(values);
    K key = end.keyOf(target);
    end.refuseOther(key, given);
    given.refuseOpen(end.there().columns(), end.there().values(key));
    EntityTable<E> table = end.holders();
    Sql text = table.template(sql.update()).with(given.given());
    return table
        .written(handle, end.name(), text, end.byKey(key, given))
        .orElseThrow(() -> failures.noneToUpdate(handle, key));
  }

  Optional<E> destroy(Handle handle, T target) {
    K key = end.keyOf(target);
    EntityTable<E> table = end.holders();
    Results.Reader<Optional<E>> reader =
        results -> {
          long there = Results.number(results);
          if (there > 1) {
            throw failures.several(handle, key, there);
          }
          results.next();
          return table.one(results);
        };
    return RoundTrip.send(handle, end.name(), sql.destroy(), end.byKey(key), table.types(), reader);
  }
}
