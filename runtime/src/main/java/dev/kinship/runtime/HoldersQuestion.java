package dev.kinship.runtime;

import dev.kinship.runtime.cohort.Kind;
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
abstract class HoldersQuestion<T, K, E, V> extends BulkQuestion<T, V> {

  /** A name that no table has, for the fetch's own SQL stands beside it. */
  private static final String TARGETS = "kinship_targets";

  private final InverseEnd<T, K, E> end;
  private final String scope;
  private final String orderBy;
  private final BiFunction<Handle, T, V> alone;

  HoldersQuestion(
      InverseEnd<T, K, E> end, String scope, String orderBy, BiFunction<Handle, T, V> alone) {
    super(end.name());
    this.end = end;
    this.scope = scope;
    this.orderBy = orderBy;
    this.alone = alone;
  }

  /** To many rows. */
  static <T, K, E> HoldersQuestion<T, K, E, List<E>> toMany(
      InverseEnd<T, K, E> end, String scope, String orderBy, BiFunction<Handle, T, List<E>> alone) {
    return new HoldersQuestion<>(end, scope, orderBy, alone) {
      @Override
      List<E> answer(List<E> rows) {
        return rows;
      }

      @Override
      public List<E> share(List<E> answer) {
        Entities<E> entities = end.holders().entities();
        if (!entities.mayChange()) {
          return new ArrayList<>(answer);
        }
        List<E> copies = new ArrayList<>(answer.size());
        answer.forEach(each -> copies.add(entities.another(each)));
        return copies;
      }

      @Override
      public Collection<E> rows(List<E> answer) {
        return answer;
      }
    };
  }

  /** To one row; of several none is the one, which is asked alone: that makes the error. */
  static <T, K, E> HoldersQuestion<T, K, E, Optional<E>> toOne(
      InverseEnd<T, K, E> end,
      String scope,
      BiFunction<Handle, T, Optional<E>> alone,
      BiFunction<Handle, Object, RuntimeException> several) {
    return new HoldersQuestion<>(end, scope, "", alone) {
      @Override
      Optional<E> answer(List<E> rows) {
        return rows.stream().findFirst();
      }

      @Override
      Function<Object, RuntimeException> unanswered(Handle handle) {
        return key -> several.apply(handle, key);
      }

      @Override
      boolean isAnswer(List<E> rows) {
        return rows.size() <= 1;
      }

      @Override
      public Optional<E> share(Optional<E> answer) {
        Entities<E> entities = end.holders().entities();
        return entities.mayChange() ? answer.map(entities::another) : answer;
      }

      @Override
      public Collection<E> rows(Optional<E> answer) {
        return answer.map(List::of).orElse(List.of());
      }
    };
  }

  /** What the rows of one key are to the caller. */
  abstract V answer(List<E> rows);

  /** Whether they are an answer, and not something that only asking alone explains. */
  boolean isAnswer(List<E> rows) {
    return true;
  }

  @Override
  public Kind<T> kind() {
    return end.table().entities();
  }

  @Override
  public @Nullable Object key(T row) {
    return end.referenced().of(row);
  }

  @Override
  public V alone(Handle handle, T row) {
    return alone.apply(handle, row);
  }

  @Override
  V withoutKey(T row) {
    throw end.unsaved();
  }

  @Override
  public @Nullable Map<Object, @Nullable V> together(Handle handle, List<Object> keys, int most) {
    Parameters parameters = keyed(keys).value(SqlTypes.INTEGER, most);
    String order = orderBy.isEmpty() ? "" : " ORDER BY " + orderBy;
    Sql sql =
        end.table()
            .text(select() + " = ANY(:array)" + withinScope(scope) + order + " LIMIT :value");
    Map<Object, List<E>> byKey = read(handle, sql, parameters);
    int rows = byKey.values().stream().mapToInt(List::size).sum();
    return rows >= most ? null : answers(keys, byKey);
  }

  /** All of them, or those that a fetch asks for, and of these so many for each row. */
  Loaded<T, V, E> load(Handle handle, Collection<? extends T> rows, Fetch<E> fetch) {
    Map<Object, @Nullable V> byKey =
        answers(handle, rows, (h, keys, most) -> fetched(h, keys, fetch));
    byKey.forEach(
        (key, answer) -> {
          if (answer == null) {
            throw unanswered(handle).apply(key);
          }
        });
    return new Loaded<>(this, handle, rows, byKey, end.holders().entities());
  }

  private Map<Object, @Nullable V> fetched(Handle handle, List<Object> keys, Fetch<E> fetch) {
    Parameters parameters = keyed(keys);
    Sql sql =
        fetch.isLimited()
            ? fetch.addTo(end.table().text(perRow(handle)), scope, orderBy, parameters).plus(") t")
            : fetch.addTo(
                end.table().text(select() + " = ANY(:array)"), scope, orderBy, parameters);
    return answers(keys, read(handle, sql, parameters));
  }

  private String perRow(Handle handle) {
    return "SELECT t.* FROM unnest("
        + GivenArray.of(handle, end.holders(), end.there().column(), ":array")
        + ") AS "
        + TARGETS
        + " (k) CROSS JOIN LATERAL ("
        + select()
        + " = "
        + TARGETS
        + ".k";
  }

  private String select() {
    Column<E, K> column = end.there().column();
    return "SELECT "
        + end.holders().entities().columns("")
        + (column.isProperty() ? "" : ", " + column.name())
        + " FROM "
        + end.holders().name()
        + " WHERE "
        + column.name();
  }

  private Parameters keyed(List<Object> keys) {
    return new Parameters().array(end.referenced().type(), keys);
  }

  private Map<Object, List<E>> read(Handle handle, Sql sql, Parameters parameters) {
    List<SqlType<?>> types = new ArrayList<>(end.holders().entities().types());
    types.add(end.there().column().type());
    return RoundTrip.read(handle, subject(), sql, parameters, types, this::byKey);
  }

  private Map<Object, @Nullable V> answers(List<Object> keys, Map<Object, List<E>> byKey) {
    Map<Object, @Nullable V> found = new HashMap<>();
    byKey.forEach((key, rows) -> found.put(key, isAnswer(rows) ? answer(rows) : null));
    return complete(keys, found, () -> answer(List.of()));
  }

  private Map<Object, List<E>> byKey(Results results) throws SQLException {
    Map<Object, List<E>> found = new HashMap<>();
    ResultSet rows = results.rows();
    Entities<E> entities = end.holders().entities();
    ResultRow row = new ResultRow(end.holders(), rows, results.context(), null);
    KeyRow keys = new KeyRow(rows, results.context());
    Column<E, K> column = end.there().column();
    while (rows.next()) {
      E each = entities.read(row);
      K key =
          column.isProperty() ? column.of(each) : keys.read(column, entities.types().size() + 1);
      if (key != null) {
        found.computeIfAbsent(key, none -> new ArrayList<>()).add(each);
      }
    }
    return found;
  }

  @Override
  public Kind<E> answerKind() {
    return end.holders().entities();
  }

  @Override
  public String descriptor() {
    return descriptor(end.table());
  }

  @Override
  public String bulkCall() {
    return "load(handle, rows)";
  }
}
