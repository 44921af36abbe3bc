package dev.kinship.runtime.row;

import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.error.MappingException;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.statement.JdbiOverrides;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Inserts or updates any number of entities in one round trip. Those that write the same columns
 * are one statement, or several where a type has no array. Where there are several, the rows that
 * are there are locked first, in the order of the key. Where versions are compared, all is one
 * statement: of several, one could write and the next find a stale row. The rows that come back are
 * told apart by the key.
 */
final class BulkUpsert<E> {

  /** PostgreSQL counts a statement's parameters in 16 bits. */
  private static final int MOST_PARAMETERS = 65_535;

  /** The server nests a query for each row, and its stack is finite. */
  private static final int MOST_NESTED = 500;

  /** Entities that write the same columns, and are all compared with their rows or none is. */
  private record Group(BitSet columns, boolean compared) implements Comparable<Group> {

    /** Any order that is the same for all callers, since new rows are inserted in it. */
    @Override
    public int compareTo(Group other) {
      int first = Boolean.compare(compared, other.compared);
      return first != 0
          ? first
          : Arrays.compare(columns.toLongArray(), other.columns.toLongArray());
    }
  }

  private final EntityTable<E> table;
  private final List<Column<E, ?>> key;
  private final UpsertSql<E> sql;
  private final List<E> given;
  private final List<Object> identities;
  private final HeldUpserts<E> held;

  /** Whether all is one statement, for versions are compared. */
  private final boolean isOne;

  private final List<String> parts = new ArrayList<>();
  private final Parameters parameters = new Parameters();

  BulkUpsert(
      EntityTable<E> table,
      List<Column<E, ?>> key,
      UpsertSql<E> sql,
      List<E> given,
      List<Object> identities) {
    this.table = table;
    this.key = key;
    this.sql = sql;
    this.given = given;
    this.identities = identities;
    this.held = new HeldUpserts<>(table, key, given, identities);
    this.isOne = held.areCompared();
  }

  /** Sends it. */
  List<E> run(Handle handle) {
    Map<Group, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < given.size(); i++) {
      E row = given.get(i);
      boolean isCompared = StaleRows.versionIfRead(table, row) != null;
      Group group = new Group(table.insertable(row), isCompared);
      groups.computeIfAbsent(group, none -> new ArrayList<>()).add(i);
    }
    groups.forEach((group, places) -> plan(handle, group, places));
    List<Sql> statements = statements(handle);
    Map<Object, Fresh<E>> fresh =
        RoundTrip.send(
            handle,
            table.name(),
            Sql.pipeline(statements),
            parameters,
            table.types(),
            results -> read(results, statements.size()));
    if (fresh.size() < given.size()) {
      throw missing(handle, fresh.size());
    }
    List<Fresh<E>> ordered = new ArrayList<>(given.size());
    identities.forEach(each -> ordered.add(find(fresh, each)));
    List<E> rows = new ArrayList<>(given.size());
    for (int i = 0; i < given.size(); i++) {
      rows.add(ordered.get(i).into(given.get(i)));
    }
    Cohorts.remember(handle, table, rows);
    return rows;
  }

  /** Some types take texts for equal that are not, as {@code citext} and {@code char(n)} do. */
  private Fresh<E> find(Map<Object, Fresh<E>> fresh, Object identity) {
    Fresh<E> same = fresh.get(identity);
    if (same != null) {
      return same;
    }
    List<Fresh<E>> alike =
        fresh.entrySet().stream()
            .filter(each -> alike(each.getKey()).equals(alike(identity)))
            .map(Map.Entry::getValue)
            .toList();
    if (alike.size() != 1) {
      throw new MappingException(
          table.name(),
          "the rows were written, and the database returned other keys than were given. Roll back,"
              + " and give them as the database has them");
    }
    return alike.get(0);
  }

  private Object alike(Object identity) {
    Object[] parts = Identity.values(identity, key.size());
    Arrays.setAll(parts, i -> alike(key.get(i), parts[i]));
    return Arrays.asList(parts);
  }

  private static Object alike(Column<?, ?> column, Object value) {
    return Identity.shown(column, value) instanceof String text
        ? text.stripTrailing().toLowerCase(Locale.ROOT)
        : Identity.of(column, value);
  }

  private void plan(Handle handle, Group group, List<Integer> places) {
    BitSet inserted = group.columns;
    List<Column<E, ?>> columns =
        inserted.stream().<Column<E, ?>>mapToObj(table.columns()::get).toList();
    JdbiOverrides there = handle.getConfig(JdbiOverrides.class);
    if (columns.stream().allMatch(each -> there.fitArray(each.type(), values(each, places)))) {
      List<String> arrays =
          columns.stream().map(each -> TypedArraySql.of(handle, each, ":array")).toList();
      parts.add(
          isOne
              ? sql.ofArrays(inserted, arrays, held, group.compared)
              : sql.ofArrays(inserted, arrays));
      columns.forEach(each -> parameters.array(each.type(), values(each, places)));
      return;
    }
    places.sort(this::byKey);
    int most = isOne ? MOST_NESTED : MOST_PARAMETERS / columns.size();
    for (int from = 0; from < places.size(); from += most) {
      List<Integer> some = places.subList(from, Math.min(places.size(), from + most));
      parts.add(
          isOne
              ? sql.ofRows(inserted, some.size(), held, group.compared)
              : sql.ofRows(inserted, some.size()));
      for (int place : some) {
        columns.forEach(each -> parameters.value(each.type(), each.of(given.get(place))));
      }
    }
  }

  /** The parts as they are sent: the rows that one of them is to find are locked before all. */
  private List<Sql> statements(Handle handle) {
    if (isOne) {
      held.addTo(parameters);
      StringBuilder all = new StringBuilder(held.with(handle));
      StringJoiner rows = new StringJoiner(" UNION ALL ", " ", "");
      for (int i = 0; i < parts.size(); i++) {
        String name = HeldUpserts.free("written" + i, table);
        all.append(", ").append(name).append(" AS (").append(parts.get(i)).append(")");
        rows.add("SELECT * FROM " + name);
      }
      return List.of(Sql.of(all.append(rows).toString()));
    }
    if (parts.size() == 1) {
      return List.of(table.text(parts.get(0)));
    }
    held.addTo(parameters);
    List<Sql> all = new ArrayList<>();
    all.add(Sql.of(held.locks(handle)));
    parts.forEach(each -> all.add(Sql.of(each)));
    return all;
  }

  private KinshipException missing(Handle handle, int written) {
    Optional<KinshipException> stale = written == 0 ? held.stale(handle) : Optional.empty();
    return stale.orElseGet(() -> RowErrors.notAllUpserted(handle, table, written, given.size()));
  }

  /** In the order of the key as far as there is one: rows are locked as they come. */
  private int byKey(int one, int other) {
    for (Column<E, ?> each : key) {
      int compared =
          Identity.shown(each, each.of(given.get(one))) instanceof Comparable<?> left
              ? compare(left, Identity.shown(each, each.of(given.get(other))))
              : 0;
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  @SuppressWarnings("unchecked") // both are values of one column
  private static int compare(Comparable<?> left, @Nullable Object right) {
    return right == null ? 0 : ((Comparable<Object>) left).compareTo(right);
  }

  private List<?> values(Column<E, ?> column, List<Integer> group) {
    @Nullable Object[] values = new @Nullable Object[group.size()];
    Arrays.setAll(values, i -> column.of(given.get(group.get(i))));
    return Arrays.asList(values);
  }

  private Map<Object, Fresh<E>> read(Results results, int statements) throws SQLException {
    Map<Object, Fresh<E>> fresh = new HashMap<>();
    boolean isLocked = statements > 1;
    for (int i = 0; i < statements; i++) {
      if (i > 0) {
        results.next();
      }
      if (i == 0 && isLocked) {
        continue;
      }
      ResultSet rows = results.rows();
      ResultRow row = new ResultRow(table, rows, results.context(), null);
      while (rows.next()) {
        Fresh<E> one = table.fresh(row);
        fresh.put(one.identity(key), one);
      }
    }
    return fresh;
  }
}
