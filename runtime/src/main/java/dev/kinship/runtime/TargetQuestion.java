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
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Which targets the rows of an owning end have. A key that nothing answers for dangles, which is
 * asked alone: that is where the error is made.
 */
final class TargetQuestion<E, K, T> extends BulkQuestion<E, Optional<T>> {

  /** A name that no table has, for the fetch's own SQL stands beside it. */
  private static final String HOLDER = "kinship_holder";

  private final Table<E> table;
  private final Column<E, K> key;
  private final OtherEnd<T, K> target;
  private final TargetReader<E, K, T> reader;
  private final String scope;

  TargetQuestion(
      String subject,
      Table<E> table,
      Column<E, K> key,
      OtherEnd<T, K> target,
      TargetReader<E, K, T> reader,
      String scope) {
    super(subject);
    this.table = table;
    this.key = key;
    this.target = target;
    this.reader = reader;
    this.scope = scope;
  }

  @Override
  public Kind<E> kind() {
    return table.entities();
  }

  @Override
  public @Nullable Object key(E row) {
    return key.isProperty() ? key.of(row) : table.entities().identityOf(row);
  }

  @Override
  public Optional<T> alone(Handle handle, E row) {
    return reader.read(handle, row);
  }

  @Override
  public Map<Object, @Nullable Optional<T>> together(Handle handle, List<Object> keys, int most) {
    Map<Object, @Nullable Optional<T>> found =
        key.isProperty() ? byKey(handle, keys) : byRow(handle, keys);
    return complete(keys, found, () -> null);
  }

  private Map<Object, @Nullable Optional<T>> byKey(Handle handle, List<Object> keys) {
    Entities<T> entities = target.table().entities();
    String flag = scope.isEmpty() ? "" : ", (" + scope + ")";
    Sql sql =
        table.text(
            "SELECT "
                + entities.columns("")
                + flag
                + " FROM "
                + target.table().name()
                + " WHERE "
                + target.column().name()
                + " = ANY(:array)");
    Parameters parameters = new Parameters().array(key.type(), keys);
    return read(handle, sql, parameters, entities.types(), results -> answers(results, entities));
  }

  private Map<Object, @Nullable Optional<T>> answers(Results results, Entities<T> entities)
      throws SQLException {
    Map<Object, @Nullable Optional<T>> found = new HashMap<>();
    ResultSet rows = results.rows();
    ResultRow row = new ResultRow(target.table(), rows, results.context(), null);
    int flag = entities.types().size() + 1;
    while (rows.next()) {
      T each = entities.read(row);
      K value = target.column().of(each);
      if (value != null) {
        found.put(value, isInScope(rows, flag) ? Optional.of(each) : Optional.empty());
      }
    }
    return found;
  }

  /** With the key only in the database: rows, whether they have a key, and their targets. */
  private Map<Object, @Nullable Optional<T>> byRow(Handle handle, List<Object> ids) {
    Entities<E> here = table.entities();
    Entities<T> there = target.table().entities();
    String targets =
        scope.isEmpty()
            ? target.table().name()
            : "(SELECT * FROM " + target.table().name() + " WHERE " + scope + ")";
    Sql sql =
        table.text(
            "SELECT "
                + here.keyColumns("s.")
                + ", s."
                + key.name()
                + " IS NULL, "
                + there.columns("t.")
                + " FROM "
                + table.name()
                + " s LEFT JOIN "
                + targets
                + " t ON t."
                + target.column().name()
                + " = s."
                + key.name()
                + " WHERE "
                + here.isGiven("s."));
    return read(handle, sql, here.ids(ids), typesByRow(), results -> answersByRow(results, true));
  }

  private List<SqlType<?>> typesByRow() {
    List<SqlType<?>> types = new ArrayList<>(table.entities().keyTypes());
    types.addAll(target.table().entities().types());
    return types;
  }

  /**
   * Behind the row's own key, and whether it has none to the target, stand the target's columns.
   */
  private Map<Object, @Nullable Optional<T>> answersByRow(Results results, boolean withNull)
      throws SQLException {
    Entities<T> there = target.table().entities();
    int behind = table.key().size() + 1;
    int[] positions = new int[there.types().size()];
    Arrays.setAll(positions, i -> behind + i + (withNull ? 1 : 0));
    ResultSet rows = results.rows();
    KeyRow ids = new KeyRow(rows, results.context());
    ResultRow row = new ResultRow(target.table(), rows, results.context(), positions);
    Map<Object, @Nullable Optional<T>> found = new HashMap<>();
    while (rows.next()) {
      Optional<T> answer = row.isNothing() ? Optional.empty() : Optional.of(there.read(row));
      boolean explained = answer.isPresent() || !withNull || rows.getBoolean(behind);
      found.put(ids.read(table.key()), explained ? answer : null);
    }
    return found;
  }

  private <R> R read(
      Handle handle,
      Sql sql,
      Parameters parameters,
      List<SqlType<?>> types,
      Results.Reader<R> results) {
    return RoundTrip.read(handle, subject(), sql, parameters, types, results);
  }

  private boolean isInScope(ResultSet rows, int position) throws SQLException {
    return scope.isEmpty() || Boolean.TRUE.equals(SqlTypes.BOOLEAN.read(rows, position));
  }

  /** With a fetch a target that it leaves out is absent, as one is that isn't there. */
  Loaded<E, Optional<T>, T> load(Handle handle, Collection<? extends E> rows, Fetch<T> fetch) {
    return loaded(handle, rows, (h, keys, most) -> fetched(h, keys, fetch));
  }

  Loaded<E, Optional<T>, T> load(Handle handle, Collection<? extends E> rows) {
    return loaded(handle, rows, this::together);
  }

  private Loaded<E, Optional<T>, T> loaded(
      Handle handle, Collection<? extends E> rows, Reading<Optional<T>> reading) {
    return new Loaded<>(
        this, handle, rows, answers(handle, rows, reading), target.table().entities());
  }

  private Map<Object, @Nullable Optional<T>> fetched(
      Handle handle, List<Object> keys, Fetch<T> fetch) {
    return complete(
        keys,
        key.isProperty() ? fetchedByKey(handle, keys, fetch) : fetchedByRow(handle, keys, fetch),
        Optional::empty);
  }

  private Map<Object, @Nullable Optional<T>> fetchedByKey(
      Handle handle, List<Object> keys, Fetch<T> fetch) {
    Entities<T> there = target.table().entities();
    Parameters parameters = new Parameters().array(key.type(), keys);
    Sql query = table.text("SELECT " + there.columns("") + fromTarget() + " = ANY(:array)");
    Sql sql = fetch.addTo(query, scope, "", parameters);
    Map<Object, @Nullable Optional<T>> found = new HashMap<>();
    for (T each : target.table().list(handle, subject(), sql, parameters)) {
      K value = target.column().of(each);
      if (value != null) {
        found.put(value, Optional.of(each));
      }
    }
    return found;
  }

  private Map<Object, @Nullable Optional<T>> fetchedByRow(
      Handle handle, List<Object> ids, Fetch<T> fetch) {
    Entities<E> here = table.entities();
    Entities<T> there = target.table().entities();
    Parameters parameters = here.ids(ids);
    Sql query =
        table.text(
            "SELECT "
                + here.keyColumns(HOLDER + ".")
                + ", t.* FROM "
                + table.name()
                + " "
                + HOLDER
                + " CROSS JOIN LATERAL (SELECT "
                + there.columns("")
                + fromTarget()
                + " = "
                + HOLDER
                + "."
                + key.name());
    Sql sql =
        fetch.addTo(query, scope, "", parameters).plus(") t WHERE " + here.isGiven(HOLDER + "."));
    return read(handle, sql, parameters, typesByRow(), results -> answersByRow(results, false));
  }

  private String fromTarget() {
    return " FROM " + target.table().name() + " WHERE " + target.column().name();
  }

  @Override
  Optional<T> withoutKey(E row) {
    if (!key.isProperty()) {
      table.entities().savedKey(subject(), row);
    }
    return Optional.empty();
  }

  @Override
  Function<Object, RuntimeException> unanswered(Handle handle) {
    String ddl = reader.ddl(handle);
    return value -> reader.dangling(ddl, value);
  }

  @Override
  public Optional<T> share(Optional<T> answer) {
    Entities<T> entities = target.table().entities();
    return entities.mayChange() ? answer.map(entities::another) : answer;
  }

  @Override
  public Kind<T> answerKind() {
    return target.table().entities();
  }

  @Override
  public Collection<T> rows(Optional<T> answer) {
    return answer.map(List::of).orElse(List.of());
  }

  @Override
  public String descriptor() {
    return descriptor(table);
  }

  @Override
  public String bulkCall() {
    return "load(handle, rows)";
  }
}
