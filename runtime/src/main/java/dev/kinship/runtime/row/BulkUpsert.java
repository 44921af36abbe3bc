package dev.kinship.runtime.row;

import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.error.MappingException;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.row.EntityTable.Fresh;
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
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Inserts or updates any number of entities in one round trip. Those that write the same columns
 * are one statement, or several where a type has no array. The rows that come back are told apart
 * by the key.
 */
final class BulkUpsert<E> {

  /** PostgreSQL counts a statement's parameters in 16 bits. */
  private static final int MOST_PARAMETERS = 65_535;

  private final EntityTable<E> table;
  private final List<Column<E, ?>> key;
  private final UpsertSql<E> sql;
  private final List<E> given;
  private final List<Object> identities;
  private final List<Sql> parts = new ArrayList<>();
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
  }

  /** Sends it; each group writes the same columns. */
  List<E> run(Handle handle, Map<BitSet, List<Integer>> groups) {
    groups.forEach((inserted, group) -> plan(handle, inserted, group));
    Map<Object, Fresh<E>> fresh =
        RoundTrip.send(
            handle, table.name(), Sql.pipeline(parts), parameters, table.types(), this::read);
    if (fresh.size() < given.size()) {
      throw MissingRows.notInserted(table.name());
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

  private static Object alike(Object identity) {
    if (identity instanceof List<?> parts) {
      return parts.stream().map(BulkUpsert::alike).toList();
    }
    return Identity.shown(identity) instanceof String text
        ? text.stripTrailing().toLowerCase(Locale.ROOT)
        : identity;
  }

  private void plan(Handle handle, BitSet inserted, List<Integer> group) {
    List<Column<E, ?>> columns =
        inserted.stream().<Column<E, ?>>mapToObj(table.columns()::get).toList();
    JdbiOverrides there = handle.getConfig(JdbiOverrides.class);
    if (columns.stream().allMatch(each -> there.fitArray(each.type(), values(each, group)))) {
      List<String> arrays =
          columns.stream().map(each -> TypedArraySql.of(handle, each, ":array")).toList();
      parts.add(table.text(sql.ofArrays(inserted, arrays)));
      columns.forEach(each -> parameters.array(each.type(), values(each, group)));
      return;
    }
    group.sort(this::byKey);
    int most = MOST_PARAMETERS / columns.size();
    for (int from = 0; from < group.size(); from += most) {
      List<Integer> some = group.subList(from, Math.min(group.size(), from + most));
      parts.add(Sql.of(sql.ofRows(inserted, some.size())));
      for (int place : some) {
        columns.forEach(each -> parameters.value(each.type(), each.of(given.get(place))));
      }
    }
  }

  /** In the order of the key as far as there is one: rows are locked as they come. */
  private int byKey(int one, int other) {
    for (Column<E, ?> each : key) {
      int compared =
          Identity.shown(each.of(given.get(one))) instanceof Comparable<?> left
              ? compare(left, Identity.shown(each.of(given.get(other))))
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

  private Map<Object, Fresh<E>> read(Results results) throws SQLException {
    Map<Object, Fresh<E>> fresh = new HashMap<>();
    for (int part = 0; part < parts.size(); part++) {
      if (part > 0) {
        results.next();
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
