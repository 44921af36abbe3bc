package dev.kinship.runtime;

import dev.kinship.runtime.cohort.Kind;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.type.SqlTypes;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Which targets the rows of an owning end have. A key that nothing answers for dangles, which is
 * asked alone: that is where the error is made.
 */
final class TargetQuestion<E, K, T> extends BulkQuestion<E, Optional<T>> {

  private final Table<E> table;
  private final Column<E, K> key;
  private final OtherEnd<T, K> target;
  private final TargetReader<E, K, T> reader;
  private final TargetsOfRows<E, K, T> ofRows;
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
    this.ofRows = new TargetsOfRows<>(subject, table, key, target, scope);
    this.scope = scope;
  }

  @Override
  public Kind<E> kind() {
    return table.entities();
  }

  @Override
  public @Nullable Object key(E row) {
    return key.isProperty() ? Identity.orNull(key.of(row)) : table.entities().identityOf(row);
  }

  @Override
  public Optional<T> alone(Handle handle, E row) {
    return reader.read(handle, row);
  }

  @Override
  public @Nullable Map<Object, @Nullable Optional<T>> together(
      Handle handle, List<Object> keys, int most) {
    return together(handle, keys, new HashMap<>());
  }

  /** Asks for keys, or for rows whose keys only the database has; also for those that dangle. */
  private @Nullable Map<Object, @Nullable Optional<T>> together(
      Handle handle, List<Object> keys, Map<Object, Object> dangling) {
    AskedKeys asked = asked(handle, keys);
    if (!asked.fitArrays()) {
      return null;
    }
    Map<Object, @Nullable Optional<T>> found =
        key.isProperty() ? byKey(handle, asked) : ofRows.read(handle, asked, dangling);
    return asked.complete(found, () -> null);
  }

  private AskedKeys asked(Handle handle, List<Object> keys) {
    return key.isProperty()
        ? AskedKeys.in(handle, target, keys)
        : AskedKeys.of(handle, table, keys);
  }

  private Map<Object, @Nullable Optional<T>> byKey(Handle handle, AskedKeys asked) {
    String flag = scope.isEmpty() ? "" : ", (" + scope + ")";
    return read(handle, table.text(select(asked, flag)), asked.parameters(), asked, flag);
  }

  /** What is behind the entity's columns comes last, but for the key if it needs one. */
  private String select(AskedKeys asked, String flag) {
    return "SELECT "
        + target.table().entities().columns("")
        + flag
        + (asked.arePlaced() ? ", " + asked.selected("") : "")
        + " FROM "
        + target.table().name()
        + asked.beside()
        + " WHERE "
        + asked.areGiven("");
  }

  private Map<Object, @Nullable Optional<T>> read(
      Handle handle, Sql sql, Parameters parameters, AskedKeys asked, String flag) {
    Entities<T> entities = target.table().entities();
    Results.Reader<Map<Object, @Nullable Optional<T>>> answers =
        results -> {
          Map<Object, @Nullable Optional<T>> found = new HashMap<>();
          ResultSet rows = results.rows();
          ResultRow row = new ResultRow(target.table(), rows, results.context(), null);
          KeyRow keys = new KeyRow(rows, results.context());
          int behind = entities.types().size() + 1;
          int place = flag.isEmpty() ? behind : behind + 1;
          while (rows.next()) {
            T each = entities.read(row);
            Object value =
                asked.arePlaced()
                    ? asked.read(keys, place)
                    : Identity.orNull(target.column().of(each));
            if (value != null) {
              boolean hidden =
                  !flag.isEmpty() && !Boolean.TRUE.equals(SqlTypes.BOOLEAN.read(rows, behind));
              found.putIfAbsent(value, hidden ? Optional.empty() : Optional.of(each));
            }
          }
          return found;
        };
    return RoundTrip.read(handle, subject(), sql, parameters, entities.types(), answers);
  }

  Loaded<E, Optional<T>, T> load(Handle handle, Collection<? extends E> rows) {
    Map<Object, Object> dangling = new HashMap<>();
    return load(
        handle, rows, (h, keys, most) -> together(h, keys, dangling), this::alone, dangling);
  }

  /** With a fetch a target that it leaves out is absent, as one is that isn't there. */
  Loaded<E, Optional<T>, T> load(Handle handle, Collection<? extends E> rows, Fetch<T> fetch) {
    return load(
        handle,
        rows,
        (h, keys, most) -> fetched(h, keys, fetch),
        (h, row) -> reader.read(h, row, fetch),
        Map.of());
  }

  private Loaded<E, Optional<T>, T> load(
      Handle handle,
      Collection<? extends E> rows,
      Together<Optional<T>> together,
      Alone<E, Optional<T>> alone,
      Map<Object, Object> dangling) {
    Map<Object, KinshipException> refused = new HashMap<>();
    Alone<E, Optional<T>> orRefused =
        (h, row) -> {
          try {
            return alone.read(h, row);
          } catch (DanglingKeyException | NoSuchRowException e) {
            refused.put(Objects.requireNonNull(key(row), "it was asked"), e);
            return null;
          }
        };
    Map<Object, @Nullable Optional<T>> all = answers(handle, rows, together, orRefused);
    String ddl = reader.ddl(handle);
    List<E> asGiven = List.copyOf(rows);
    Function<Object, RuntimeException> why =
        asked -> {
          KinshipException known = refused.get(asked);
          return known != null ? known : unanswered(ddl, asked, asGiven, dangling);
        };
    return new Loaded<>(this, rows, all, why, target.table().entities());
  }

  private RuntimeException unanswered(
      String ddl, Object asked, List<E> rows, Map<Object, Object> dangling) {
    Object value = key.isProperty() ? spelled(asked, rows) : dangling.get(asked);
    return value == null
        ? Absence.noSuchRow(subject(), table, table.entities().key(asked))
        : reader.dangling(ddl, value);
  }

  /** The key as a row has it, who may write 77.0 for 77. */
  private Object spelled(Object asked, List<E> rows) {
    return rows.stream()
        .filter(each -> asked.equals(key(each)))
        .<Object>map(each -> Objects.requireNonNull(key.of(each), "it was asked"))
        .findFirst()
        .orElseGet(() -> Identity.value(asked));
  }

  private @Nullable Map<Object, @Nullable Optional<T>> fetched(
      Handle handle, List<Object> keys, Fetch<T> fetch) {
    AskedKeys asked = asked(handle, keys);
    if (!asked.fitArrays()) {
      return null;
    }
    Map<Object, @Nullable Optional<T>> found =
        key.isProperty() ? fetchedByKey(handle, asked, fetch) : ofRows.read(handle, asked, fetch);
    return asked.complete(found, Optional::empty);
  }

  private Map<Object, @Nullable Optional<T>> fetchedByKey(
      Handle handle, AskedKeys plain, Fetch<T> fetch) {
    AskedKeys asked = fetch.isLimited() ? plain.placed() : plain;
    Parameters parameters = asked.parameters();
    Sql sql =
        fetch.isLimited()
            ? fetch.addTo(table.text(perKey(asked)), scope, "", parameters).plus(") t")
            : fetch.addTo(table.text(select(asked, "")), scope, "", parameters);
    return read(handle, sql, parameters, asked, "");
  }

  private String perKey(AskedKeys asked) {
    return "SELECT t.*, "
        + asked.selected("")
        + " FROM "
        + asked.rows()
        + " CROSS JOIN LATERAL (SELECT "
        + target.table().entities().columns("")
        + " FROM "
        + target.table().name()
        + " WHERE "
        + asked.areGiven("");
  }

  @Override
  Optional<T> withoutKey(E row) {
    if (!key.isProperty()) {
      table.entities().savedKey(subject(), row);
    }
    return Optional.empty();
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
