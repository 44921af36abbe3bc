package dev.kinship.runtime.read;

import dev.kinship.runtime.cohort.Kind;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.row.EntityTable;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which rows hold the keys of the rows of an inverse end, be it to one or to many. */
public abstract class HoldersQuestion<T, E, V> extends BulkQuestion<T, V> {

  private final OtherEnd<T, E> end;
  private final String scope;
  private final String orderBy;
  private final BiFunction<Handle, T, V> alone;
  private final Fetched<T, E, V> fetchedAlone;

  /** Reads what a fetch asks for. */
  public interface Fetched<T, E, V> {
    V read(Handle handle, T row, Fetch<E> fetch);
  }

  HoldersQuestion(
      OtherEnd<T, E> end,
      String scope,
      String orderBy,
      BiFunction<Handle, T, V> alone,
      Fetched<T, E, V> fetchedAlone) {
    super(end.name(), end.constant());
    this.end = end;
    this.scope = scope;
    this.orderBy = orderBy;
    this.alone = alone;
    this.fetchedAlone = fetchedAlone;
  }

  /** To many rows. */
  public static <T, E> HoldersQuestion<T, E, List<E>> toMany(
      OtherEnd<T, E> end,
      String scope,
      String orderBy,
      BiFunction<Handle, T, List<E>> alone,
      Fetched<T, E, List<E>> fetchedAlone) {
    return new HoldersQuestion<>(end, scope, orderBy, alone, fetchedAlone) {
      @Override
      List<E> result(List<E> rows) {
        return rows;
      }

      @Override
      public List<E> share(List<E> result) {
        EntityTable<E> entities = end.holders();
        if (!entities.mayChange()) {
          return new ArrayList<>(result);
        }
        List<E> copies = new ArrayList<>(result.size());
        result.forEach(each -> copies.add(entities.another(each)));
        return copies;
      }

      @Override
      public Collection<E> rows(List<E> result) {
        return result;
      }
    };
  }

  /** To one row; of several none is the one, which is asked alone: that makes the error. */
  public static <T, E> HoldersQuestion<T, E, Optional<E>> toOne(
      OtherEnd<T, E> end,
      String scope,
      BiFunction<Handle, T, Optional<E>> alone,
      Fetched<T, E, Optional<E>> fetchedAlone,
      BiFunction<Handle, Object, RuntimeException> several) {
    return new HoldersQuestion<>(end, scope, "", alone, fetchedAlone) {
      @Override
      Optional<E> result(List<E> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
      }

      @Override
      Function<Object, RuntimeException> missing(Handle handle) {
        return key -> several.apply(handle, key);
      }

      @Override
      boolean isResult(List<E> rows) {
        return rows.size() <= 1;
      }

      @Override
      public Optional<E> share(Optional<E> result) {
        EntityTable<E> entities = end.holders();
        return entities.mayChange() ? result.map(entities::another) : result;
      }

      @Override
      public Collection<E> rows(Optional<E> result) {
        return result.map(List::of).orElse(List.of());
      }

      @Override
      public void addRows(Optional<E> result, Collection<Object> all) {
        if (result.isPresent()) {
          all.add(result.get());
        }
      }
    };
  }

  /** What the rows of one key are to the caller. */
  abstract V result(List<E> rows);

  /** Whether they are a result, and not something that only asking alone explains. */
  boolean isResult(List<E> rows) {
    return true;
  }

  @Override
  public Kind<T> kind() {
    return end.table();
  }

  @Override
  public @Nullable Object key(T row) {
    return end.identityOf(row);
  }

  @Override
  public V alone(Handle handle, T row) {
    return alone.apply(handle, row);
  }

  @Override
  public V withoutKey(T row) {
    if (end.isNowhere(row)) {
      return result(List.of());
    }
    throw end.unsaved(row);
  }

  @Override
  public @Nullable Map<Object, @Nullable V> together(Handle handle, List<Object> keys, int most) {
    KeyBatch asked = end.batch(handle, keys);
    if (!asked.fitArrays()) {
      return null;
    }
    Parameters parameters = asked.parameters().value(SqlTypes.INTEGER, most);
    String order = orderBy.isEmpty() ? "" : " ORDER BY " + orderBy;
    Sql sql = end.table().text(select(asked) + withinScope(scope) + order + " LIMIT :value");
    Map<Object, List<E>> byKey = read(handle, sql, parameters, asked);
    int rows = byKey.values().stream().mapToInt(List::size).sum();
    return rows >= most ? null : resultsByKey(asked, byKey);
  }

  /** All of them, or those that a fetch asks for, and of these so many for each row. */
  public BulkResults<T, V> load(Handle handle, Collection<? extends T> rows, Fetch<E> fetch) {
    Function<Object, RuntimeException> missing = missing(handle);
    Map<Object, @Nullable V> byKey =
        resultsByKey(
            handle,
            rows,
            (h, keys, most) -> fetched(h, keys, fetch),
            (h, row) -> fetchedAlone.read(h, row, fetch));
    byKey.forEach(
        (key, result) -> {
          if (result == null) {
            throw missing.apply(key);
          }
        });
    return new BulkResults<>(this, List.copyOf(rows), byKey, missing);
  }

  private @Nullable Map<Object, @Nullable V> fetched(
      Handle handle, List<Object> keys, Fetch<E> fetch) {
    KeyBatch plain = end.batch(handle, keys);
    if (!plain.fitArrays()) {
      return null;
    }
    boolean forEach =
        QueryInternals.isLimited(fetch) || (end.isGrouped() && QueryInternals.isLocking(fetch));
    KeyBatch asked = forEach ? plain.placed() : plain;
    Parameters parameters = asked.parameters();
    end.tellLinks(parameters, asked, forEach);
    Sql sql =
        forEach
            ? added(fetch, perRow(asked), parameters).plus(") t")
            : added(fetch, select(asked), parameters);
    return resultsByKey(asked, read(handle, sql, parameters, asked));
  }

  private Sql added(Fetch<E> fetch, String query, Parameters parameters) {
    return QueryInternals.addTo(fetch, end.table().text(query), scope, orderBy, parameters);
  }

  private String perRow(KeyBatch asked) {
    return "SELECT t.*, "
        + asked.selected("")
        + " FROM "
        + asked.rowsIn(end.asking())
        + " CROSS JOIN LATERAL (SELECT "
        + end.holders().columns("")
        + " FROM "
        + end.fromForEach(asked);
  }

  private String select(KeyBatch asked) {
    return "SELECT "
        + end.holders().columns("")
        + (entityTells(asked) ? "" : ", " + asked.selected(""))
        + " FROM "
        + end.from(asked);
  }

  /** Whether the entity itself has the key that it belongs to. */
  private boolean entityTells(KeyBatch asked) {
    return end.tells() && !asked.arePlaced();
  }

  private Map<Object, List<E>> read(Handle handle, Sql sql, Parameters parameters, KeyBatch asked) {
    List<SqlType<?>> types = new ArrayList<>(end.holders().types());
    types.addAll(asked.types());
    return RoundTrip.read(
        handle, subject(), sql, parameters, types, results -> byKey(results, asked));
  }

  private Map<Object, @Nullable V> resultsByKey(KeyBatch asked, Map<Object, List<E>> byKey) {
    Map<Object, @Nullable V> found = new HashMap<>(asked.capacity());
    byKey.forEach((key, rows) -> found.put(key, isResult(rows) ? result(rows) : null));
    return asked.complete(found, () -> result(List.of()));
  }

  private Map<Object, List<E>> byKey(Results results, KeyBatch asked) throws SQLException {
    Map<Object, List<E>> found = new HashMap<>(asked.capacity());
    ResultSet rows = results.rows();
    EntityTable<E> entities = end.holders();
    ResultRow row = new ResultRow(end.holders(), rows, results.context(), null);
    KeyRow keys = new KeyRow(rows, results.context());
    boolean told = entityTells(asked);
    int behind = entities.types().size() + 1;
    while (rows.next()) {
      E each = entities.read(row);
      Object key = told ? end.toldBy(each) : asked.read(keys, behind);
      if (key != null) {
        found.computeIfAbsent(key, none -> new ArrayList<>()).add(each);
      }
    }
    return found;
  }

  @Override
  public Kind<E> resultKind() {
    return end.holders();
  }

  @Override
  public String bulkCall() {
    return "load(handle, rows)";
  }
}
