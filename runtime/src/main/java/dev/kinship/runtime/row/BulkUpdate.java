package dev.kinship.runtime.row;

import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.statement.JdbiOverrides;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.statement.WrittenRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes all columns but the key of any number of entities in one statement, or of none where one
 * does not exist. The new values come as an array a column. Where a type has no array, each value
 * is a parameter, and a statement has some of the rows: all are sent together.
 */
public final class BulkUpdate<E> {

  /** The server nests a query for each row, and its stack is finite. */
  private static final int MOST_ROWS = 500;

  private final EntityTable<E> table;
  private final List<E> given;
  private final List<Object> identities;
  private final List<Column<E, ?>> columns = new ArrayList<>();
  private final List<Column<E, ?>> written;

  /** What the place among the given rows is called: as no column is. */
  private final String place;

  /** Prepares it, and refuses rows without a key and rows that are given twice. */
  public BulkUpdate(EntityTable<E> table, List<E> given) {
    this.table = table;
    this.given = given;
    this.written = table.updatable().stream().<Column<E, ?>>mapToObj(table.columns()::get).toList();
    this.place = free("place", table);
    columns.addAll(table.key());
    columns.addAll(written);
    identities = given.stream().map(each -> table.identity(table.name(), each)).toList();
    refuseTwice(table, table.key(), identities);
  }

  private static String free(String wanted, TableShape<?> table) {
    boolean taken = table.columns().stream().anyMatch(each -> each.name().equals(wanted));
    return taken ? free(wanted + "_", table) : wanted;
  }

  /** Refuses keys that are there twice: which of the rows would count? */
  static void refuseTwice(
      TableShape<?> table, List<? extends Column<?, ?>> key, List<Object> identities) {
    Set<Object> seen = new HashSet<>();
    for (Object each : identities) {
      if (!seen.add(each)) {
        throw new ContradictionException(
            table.name(),
            "two of the rows have "
                + KeyMessages.describe(key, Identity.values(each, key.size()))
                + ": give each row once. Nothing was sent");
      }
    }
  }

  /** Sends it, and returns the rows as the database has them, in the order given. */
  public List<E> run(Handle handle) {
    HeldRows<E> held = new HeldRows<>(table, byIdentity());
    Parameters parameters = held.keys().addTo(new Parameters());
    List<Sql> parts = new ArrayList<>();
    String before = held.with(handle, "FOR NO KEY UPDATE");
    if (fitArrays(handle.getConfig(JdbiOverrides.class))) {
      parts.add(table.text(before + text(handle, arrays(handle), held)));
      columns.forEach(each -> parameters.array(each.type(), values(each)));
    } else {
      List<String> texts = new ArrayList<>();
      for (int from = 0; from < given.size(); from += MOST_ROWS) {
        int to = Math.min(given.size(), from + MOST_ROWS);
        texts.add(text(handle, rows(from, to), held));
        given
            .subList(from, to)
            .forEach(row -> columns.forEach(each -> parameters.value(each.type(), each.of(row))));
      }
      parts.addAll(pieces(before, texts));
    }
    Map<Integer, Fresh<E>> fresh =
        RoundTrip.send(
            handle,
            table.name(),
            Sql.pipeline(parts),
            parameters,
            table.types(),
            results -> read(results, parts.size()));
    if (fresh.isEmpty()) {
      throw held.missing(handle);
    }
    List<E> updated = inOrder(handle, fresh);
    Cohorts.remember(handle, table, updated);
    return updated;
  }

  /**
   * A statement for each part; with versions one for all, since one that came after another would
   * find the versions raised.
   */
  private List<Sql> pieces(String before, List<String> texts) {
    if (table.version() == null || texts.size() == 1) {
      return texts.stream().map(each -> Sql.of(before + each)).toList();
    }
    StringBuilder written = new StringBuilder(before.stripTrailing());
    StringJoiner rows = new StringJoiner(" UNION ALL ", " ", "");
    for (int i = 0; i < texts.size(); i++) {
      String name = free("written" + i, table);
      written.append(", ").append(name).append(" AS (").append(texts.get(i)).append(")");
      rows.add("SELECT * FROM " + name);
    }
    return List.of(Sql.of(written.append(rows).toString()));
  }

  private boolean fitArrays(JdbiOverrides there) {
    return columns.stream().allMatch(each -> there.fitArray(each.type(), values(each)));
  }

  private List<?> values(Column<E, ?> column) {
    @Nullable Object[] values = new @Nullable Object[given.size()];
    Arrays.setAll(values, i -> column.of(given.get(i)));
    return Arrays.asList(values);
  }

  private Map<Object, E> byIdentity() {
    Map<Object, E> rows = new LinkedHashMap<>();
    for (int i = 0; i < given.size(); i++) {
      rows.put(identities.get(i), given.get(i));
    }
    return rows;
  }

  private String text(Handle handle, String source, HeldRows<E> held) {
    String agreed = held.keys().agreed("p."); // distributed PostgreSQL wants to read it here, too
    return "UPDATE "
        + table.name()
        + " p SET "
        + each(written, column -> column + " = g." + column, ", ")
        + table.stamps().assignments("p.")
        + " FROM "
        + source
        + " AS g ("
        + TableShape.list(columns, "")
        + ", "
        + place
        + ") WHERE "
        + each(table.key(), column -> "p." + column + " = g." + column, " AND ")
        + (agreed.isEmpty() ? "" : " AND " + agreed)
        + " AND "
        + held.areThere(handle)
        + " RETURNING "
        + table.columns("p.")
        + ", g."
        + place;
  }

  private static String each(
      List<? extends Column<?, ?>> columns, UnaryOperator<String> text, String between) {
    return columns.stream().map(Column::name).map(text).collect(Collectors.joining(between));
  }

  /** The key's arrays are of its columns' own types, so that keys are compared as they are. */
  private String arrays(Handle handle) {
    return IntStream.range(0, columns.size())
        .mapToObj(
            i ->
                i < table.key().size()
                    ? TypedArraySql.ofColumn(columns.get(i), ":array")
                    : TypedArraySql.of(handle, columns.get(i), ":array"))
        .collect(Collectors.joining(", ", "unnest(", ") WITH ORDINALITY"));
  }

  /** Rows of parameters, behind a query without rows that has the columns' types. */
  private String rows(int from, int to) {
    String row = columns.stream().map(each -> ":value").collect(Collectors.joining(", "));
    return "(SELECT "
        + TableShape.list(columns, "")
        + ", 0 FROM "
        + table.name()
        + " WHERE false"
        + IntStream.range(from, to)
            .mapToObj(i -> " UNION ALL SELECT " + row + ", " + (i + 1))
            .collect(Collectors.joining())
        + ")";
  }

  /** What the database made of the rows, by their places among those given. */
  private Map<Integer, Fresh<E>> read(Results results, int parts) throws SQLException {
    Map<Integer, Fresh<E>> fresh = new HashMap<>();
    for (int part = 0; part < parts; part++) {
      if (part > 0) {
        results.next();
      }
      ResultSet rows = results.rows();
      ResultRow row = new ResultRow(table, rows, results.context(), null);
      while (rows.next()) {
        fresh.put(rows.getInt(table.types().size() + 1) - 1, table.fresh(row));
      }
    }
    return fresh;
  }

  private List<E> inOrder(Handle handle, Map<Integer, Fresh<E>> fresh) {
    List<E> updated = new ArrayList<>(given.size());
    if (fresh.size() < given.size()) {
      throw new RefusedException(
          table.name(),
          "of "
              + given.size()
              + " rows the database changed "
              + fresh.size()
              + ": a trigger or a rule kept the others from it. "
              + WrittenRows.fate(handle));
    }
    for (int i = 0; i < given.size(); i++) {
      updated.add(Objects.requireNonNull(fresh.get(i)).into(given.get(i)));
    }
    return updated;
  }
}
