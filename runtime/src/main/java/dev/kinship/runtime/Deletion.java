package dev.kinship.runtime;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.MissingRows;
import dev.kinship.runtime.row.RowErrors;
import dev.kinship.runtime.statement.KeyNames;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Deletes a row with those that depend on it, from the leaves to the row itself, in one pipeline.
 * What has dependents is locked before them, so that nobody adds one meanwhile. Each statement asks
 * for the row itself: where it does not exist, nothing is changed.
 *
 * <p>Rows may refer to each other in a ring, and one may be reached twice, or be the row itself. It
 * is written where it is nearest to the row, which comes last: written before, it would take those
 * that are found by way of it out of sight.
 */
final class Deletion<E> {

  /** Nobody's name: what is said of the row itself. */
  private static final String ITSELF = "";

  private final EntityTable<E> table;

  /** The statements, each with the association that it is about; null where it only locks. */
  private final List<Sql> parts = new ArrayList<>();

  private final List<@Nullable String> names = new ArrayList<>();

  /**
   * Rows on the way from the row to a dependent one.
   *
   * @param isOne the condition for a row, by the alias of its table
   * @param known the columns whose value is that of a column of the row's key, by its parameter
   */
  private record Level(String table, UnaryOperator<String> isOne, Map<String, String> known) {}

  Deletion(EntityTable<E> table, List<DependentRows> dependents) {
    this.table = table;
    Level itself = new Level(table.name(), this::isThis, table.parameters());
    add(null, locked(table.name(), "d0", isThis("d0")));
    dependents.forEach(each -> plan(each, List.of(itself)));
    add(ITSELF, "DELETE FROM " + table.name() + " d0 WHERE " + isThis("d0"));
  }

  private String isThis(String alias) {
    Column<E, ?> version = table.version();
    return table.isThis(alias + ".")
        + (version == null ? "" : " AND " + alias + "." + version.name() + " = :version");
  }

  private void add(@Nullable String name, String sql) {
    names.add(name);
    parts.add(Sql.of(sql));
  }

  private static String locked(String table, String alias, String condition) {
    return "SELECT 1 FROM " + table + " " + alias + " WHERE " + condition + " FOR UPDATE";
  }

  private void plan(DependentRows rows, List<Level> above) {
    KeyNames here = rows.here().get();
    KeyNames there = rows.there().get();
    Level last = above.get(above.size() - 1);
    String over = "d" + (above.size() - 1);
    Map<String, String> known = known(here, there, last);
    Level level =
        new Level(
            there.table(),
            own ->
                equal(own, known)
                    + "EXISTS (SELECT 1 FROM "
                    + here.table()
                    + " "
                    + over
                    + " WHERE "
                    + joined(here, over, there, own)
                    + " AND "
                    + last.isOne.apply(over)
                    + ")",
            known);
    String alias = "d" + above.size();
    if (!rows.nested().isEmpty()) {
      add(null, locked(there.table(), alias, level.isOne.apply(alias)));
      List<Level> all = new ArrayList<>(above);
      all.add(level);
      rows.nested().forEach(each -> plan(each, all));
    }
    String nearer =
        above.stream()
            .filter(each -> each.table.equals(level.table))
            .map(each -> " AND NOT (" + each.isOne.apply(alias) + ")")
            .collect(Collectors.joining());
    add(rows.name(), write(rows, alias) + " WHERE " + level.isOne.apply(alias) + nearer);
  }

  /**
   * Columns of a key of several that have a known value. It follows from what the tables are joined
   * by; by it a statement is planned, and routed in a distributed database, as one for one tenant.
   */
  private static Map<String, String> known(KeyNames here, KeyNames there, Level above) {
    Map<String, String> known = new LinkedHashMap<>();
    for (int i = 0; here.columns().size() > 1 && i < here.columns().size(); i++) {
      String value = above.known.get(here.columns().get(i));
      if (value != null) {
        known.put(there.columns().get(i), value);
      }
    }
    return known;
  }

  private static String equal(String alias, Map<String, String> known) {
    return known.entrySet().stream()
        .map(each -> alias + "." + each.getKey() + " = " + each.getValue() + " AND ")
        .collect(Collectors.joining());
  }

  private static String write(DependentRows rows, String alias) {
    String table = rows.there().get().table() + " " + alias;
    List<String> cleared = rows.cleared();
    return cleared == null
        ? "DELETE FROM " + table
        : "UPDATE "
            + table
            + " SET "
            + cleared.stream().map(each -> each + " = NULL").collect(Collectors.joining(", "))
            + rows.stamps().get().assignments(alias + ".");
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
    Optional<Map<String, Long>> found =
        RoundTrip.send(
            handle,
            table.name(),
            Sql.pipeline(parts),
            table.addVersion(new Parameters().id(table.keyTypes(), id), table.name(), given),
            List.of(),
            this::read);
    Map<String, Long> counts =
        found.orElseThrow(() -> MissingRows.notFound(handle, table, given, id));
    Long itself = counts.remove(ITSELF);
    if (itself == null || itself == 0) {
      throw RowErrors.notDeleted(handle, table, id);
    }
    return counts;
  }

  /** The counts; empty where the row was not there, or stale. */
  private Optional<Map<String, Long>> read(Results results) throws SQLException {
    boolean isThere = results.rows().next();
    Map<String, Long> counts = new LinkedHashMap<>();
    for (int i = 1; i < names.size(); i++) {
      results.next();
      String name = names.get(i);
      if (name != null) {
        counts.merge(name, (long) results.changed(), Long::sum);
      }
    }
    return isThere ? Optional.of(counts) : Optional.empty();
  }
}
