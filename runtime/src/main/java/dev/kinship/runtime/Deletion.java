package dev.kinship.runtime;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.MissingRows;
import dev.kinship.runtime.statement.KeyNames;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.sql.Stamps;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Deletes a row with those that depend on it, from the leaves to the row itself, in one pipeline.
 * What has dependents is locked before them, so that nobody adds one meanwhile. Each statement asks
 * for the row itself: where it is not there, nothing is changed.
 */
final class Deletion<E> {

  private final EntityTable<E> table;

  /** The statements, each with the association that it is about; null where it only locks. */
  private final List<Sql> parts = new ArrayList<>();

  private final List<@Nullable String> names = new ArrayList<>();

  Deletion(EntityTable<E> table, List<DependentRows> dependents) {
    this.table = table;
    Column<E, ?> version = table.version();
    String isThis =
        table.isThis("d0.") + (version == null ? "" : " AND d0." + version.name() + " = :version");
    add(null, locked(table.name(), "d0", isThis));
    dependents.forEach(each -> plan(each, 1, isThis));
    add("", "DELETE FROM " + table.name() + " d0 WHERE " + isThis);
  }

  private void add(@Nullable String name, String sql) {
    names.add(name);
    parts.add(Sql.of(sql));
  }

  private static String locked(String table, String alias, String condition) {
    return "SELECT 1 FROM " + table + " " + alias + " WHERE " + condition + " FOR UPDATE";
  }

  private void plan(DependentRows rows, int depth, String isAbove) {
    KeyNames there = rows.there().get();
    String alias = "d" + depth;
    String condition =
        "EXISTS (SELECT 1 FROM "
            + rows.here().get().table()
            + " d"
            + (depth - 1)
            + " WHERE "
            + joined(rows.here().get(), "d" + (depth - 1), there, alias)
            + " AND "
            + isAbove
            + ")";
    if (!rows.nested().isEmpty()) {
      add(null, locked(there.table(), alias, condition));
      rows.nested().forEach(each -> plan(each, depth + 1, condition));
    }
    List<String> cleared = rows.cleared();
    String write =
        cleared == null
            ? "DELETE FROM " + there.table() + " " + alias
            : "UPDATE "
                + there.table()
                + " "
                + alias
                + " SET "
                + cleared.stream().map(each -> each + " = NULL").collect(Collectors.joining(", "))
                + touched(rows, there, alias + ".");
    add(rows.name(), write + " WHERE " + condition);
  }

  /** The row itself keeps its version, which is compared once more where it is deleted. */
  private String touched(DependentRows rows, KeyNames there, String alias) {
    Stamps stamps = rows.stamps().get();
    return table.version() != null && there.table().equals(table.name())
        ? stamps.assignments(alias, table.isThis(alias))
        : stamps.assignments(alias);
  }

  private static String joined(KeyNames here, String above, KeyNames there, String alias) {
    return IntStream.range(0, here.columns().size())
        .mapToObj(
            i -> above + "." + here.columns().get(i) + " = " + alias + "." + there.columns().get(i))
        .collect(Collectors.joining(" AND "));
  }

  /** Sends it. */
  Map<String, Long> run(Handle handle, E given) {
    Object[] id = table.savedKey(table.name(), given);
    Map<String, Long> counts =
        RoundTrip.send(
            handle,
            table.name(),
            Sql.pipeline(parts),
            table.addVersion(new Parameters().id(table.keyTypes(), id), table.name(), given),
            List.of(),
            this::read);
    Long itself = counts.remove("");
    if (itself == null || itself == 0) {
      throw MissingRows.notChanged(handle, table.name(), table, given, id);
    }
    return counts;
  }

  private Map<String, Long> read(Results results) throws SQLException {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        results.next();
      }
      String name = names.get(i);
      if (name != null) {
        counts.merge(name, (long) results.changed(), Long::sum);
      }
    }
    return counts;
  }
}
