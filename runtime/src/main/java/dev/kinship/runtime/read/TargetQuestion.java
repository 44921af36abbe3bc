package dev.kinship.runtime.read;

import dev.kinship.runtime.cohort.Kind;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.Identity;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.KeyRow;
import dev.kinship.runtime.row.ResultRow;
import dev.kinship.runtime.row.RowErrors;
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
 * Which targets the rows of an owning end have. A key without a row dangles, which is asked alone:
 * that is where the error is made.
 */
public final class TargetQuestion<E, K, T> extends BulkQuestion<E, Optional<T>> {

  private final OwningEnd<E, K, T> end;
  private final KeyColumns<E, K> key;
  private final TargetReader<E, K, T> reader;
  private final TargetsOfRows<E, K, T> ofRows;
  private final String scope;

  /** Makes it, with what asks for one row. */
  public TargetQuestion(OwningEnd<E, K, T> end, TargetReader<E, K, T> reader) {
    super(end.name(), end.constant());
    this.end = end;
    this.key = end.here();
    this.reader = reader;
    this.ofRows = new TargetsOfRows<>(end);
    this.scope = end.sql().scope();
  }

  @Override
  public Kind<E> kind() {
    return end.table();
  }

  @Override
  public @Nullable Object key(E row) {
    return key.isProperty() ? key.identityOf(row) : end.table().identityOf(row);
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
      Handle handle, List<Object> keys, Map<Object, Object[]> dangling) {
    KeyBatch asked = asked(handle, keys);
    if (!asked.fitArrays()) {
      return null;
    }
    Map<Object, @Nullable Optional<T>> found =
        key.isProperty() ? byKey(handle, asked) : ofRows.read(handle, asked, dangling);
    return asked.complete(found, () -> null);
  }

  private KeyBatch asked(Handle handle, List<Object> keys) {
    return key.isProperty()
        ? KeyBatch.in(handle, end.there(), keys)
        : KeyBatch.of(handle, end.table(), keys);
  }

  private Map<Object, @Nullable Optional<T>> byKey(Handle handle, KeyBatch asked) {
    String flag = scope.isEmpty() ? "" : ", (" + scope + ")";
    return read(handle, end.table().text(select(asked, flag)), asked.parameters(), asked, flag);
  }

  /** What is behind the entity's columns comes last, but for the key if it needs one. */
  private String select(KeyBatch asked, String flag) {
    return "SELECT "
        + end.target().columns("")
        + flag
        + (asked.arePlaced() ? ", " + asked.selected("") : "")
        + " FROM "
        + end.target().name()
        + asked.beside()
        + " WHERE "
        + asked.areGiven("");
  }

  private Map<Object, @Nullable Optional<T>> read(
      Handle handle, Sql sql, Parameters parameters, KeyBatch asked, String flag) {
    EntityTable<T> entities = end.target();
    Results.Reader<Map<Object, @Nullable Optional<T>>> byKey =
        results -> {
          Map<Object, @Nullable Optional<T>> found = new HashMap<>(asked.capacity());
          ResultSet rows = results.rows();
          ResultRow row = new ResultRow(end.target(), rows, results.context(), null);
          KeyRow keys = new KeyRow(rows, results.context());
          int behind = entities.types().size() + 1;
          int place = flag.isEmpty() ? behind : behind + 1;
          List<Column<T, ?>> columns = end.there().columns();
          while (rows.next()) {
            T each = entities.read(row);
            Object value = asked.arePlaced() ? asked.read(keys, place) : Identity.of(columns, each);
            if (value != null) {
              boolean hidden =
                  !flag.isEmpty() && !Boolean.TRUE.equals(SqlTypes.BOOLEAN.read(rows, behind));
              found.putIfAbsent(value, hidden ? Optional.empty() : Optional.of(each));
            }
          }
          return found;
        };
    return RoundTrip.read(handle, subject(), sql, parameters, entities.types(), byKey);
  }

  /** Reads them for many rows. */
  public BulkResults<E, Optional<T>> load(Handle handle, Collection<? extends E> rows) {
    Map<Object, Object[]> dangling = new HashMap<>();
    return load(
        handle, rows, (h, keys, most) -> together(h, keys, dangling), this::alone, dangling);
  }

  /** With a fetch a target that it leaves out is absent, as one is that isn't there. */
  public BulkResults<E, Optional<T>> load(
      Handle handle, Collection<? extends E> rows, Fetch<T> fetch) {
    return load(
        handle,
        rows,
        (h, keys, most) -> fetched(h, keys, fetch),
        (h, row) -> reader.read(h, row, fetch),
        Map.of());
  }

  private BulkResults<E, Optional<T>> load(
      Handle handle,
      Collection<? extends E> rows,
      Together<Optional<T>> together,
      Alone<E, Optional<T>> alone,
      Map<Object, Object[]> dangling) {
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
    Map<Object, @Nullable Optional<T>> all = resultsByKey(handle, rows, together, orRefused);
    String ddl = reader.ddl(handle);
    List<E> asGiven = List.copyOf(rows);
    Function<Object, RuntimeException> why =
        asked -> {
          KinshipException known = refused.get(asked);
          return known != null ? known : missing(ddl, asked, asGiven, dangling);
        };
    return new BulkResults<>(this, asGiven, all, why);
  }

  private RuntimeException missing(
      String ddl, Object asked, List<E> rows, Map<Object, Object[]> dangling) {
    Object[] value = key.isProperty() ? spelled(asked, rows) : dangling.get(asked);
    return value == null
        ? RowErrors.noSuchRow(
            subject(), end.table(), Identity.values(asked, end.table().key().size()))
        : reader.dangling(ddl, value);
  }

  /** The key as a row has it, who may write 77.0 for 77. */
  private Object[] spelled(Object asked, List<E> rows) {
    return rows.stream()
        .filter(each -> asked.equals(key(each)))
        .map(each -> key.values(key.of(subject(), each)))
        .findFirst()
        .orElseGet(() -> Identity.values(asked, key.size()));
  }

  private @Nullable Map<Object, @Nullable Optional<T>> fetched(
      Handle handle, List<Object> keys, Fetch<T> fetch) {
    KeyBatch asked = asked(handle, keys);
    if (!asked.fitArrays()) {
      return null;
    }
    Map<Object, @Nullable Optional<T>> found =
        key.isProperty() ? fetchedByKey(handle, asked, fetch) : ofRows.read(handle, asked, fetch);
    return asked.complete(found, Optional::empty);
  }

  private Map<Object, @Nullable Optional<T>> fetchedByKey(
      Handle handle, KeyBatch plain, Fetch<T> fetch) {
    KeyBatch asked = QueryInternals.isLimited(fetch) ? plain.placed() : plain;
    Parameters parameters = asked.parameters();
    Sql sql =
        QueryInternals.isLimited(fetch)
            ? added(fetch, perKey(asked), parameters).plus(") t")
            : added(fetch, select(asked, ""), parameters);
    return read(handle, sql, parameters, asked, "");
  }

  private Sql added(Fetch<T> fetch, String query, Parameters parameters) {
    return QueryInternals.addTo(fetch, end.table().text(query), scope, "", parameters);
  }

  private String perKey(KeyBatch asked) {
    return "SELECT t.*, "
        + asked.selected("")
        + " FROM "
        + asked.rowsIn(end.there().names())
        + " CROSS JOIN LATERAL (SELECT "
        + end.target().columns("")
        + " FROM "
        + end.target().name()
        + " WHERE "
        + asked.areGiven("");
  }

  @Override
  public Optional<T> withoutKey(E row) {
    if (!key.isProperty()) {
      end.table().savedKey(subject(), row);
    }
    return Optional.empty();
  }

  @Override
  public Optional<T> share(Optional<T> result) {
    EntityTable<T> entities = end.target();
    return entities.mayChange() ? result.map(entities::another) : result;
  }

  @Override
  public Kind<T> resultKind() {
    return end.target();
  }

  @Override
  public Collection<T> rows(Optional<T> result) {
    return result.map(List::of).orElse(List.of());
  }

  @Override
  public void addRows(Optional<T> result, Collection<Object> all) {
    if (result.isPresent()) {
      all.add(result.get());
    }
  }

  @Override
  public String bulkCall() {
    return "load(handle, rows)";
  }
}
