package dev.kinship.runtime.row;

import dev.kinship.runtime.cohort.Cohort;
import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.error.MappingException;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.statement.Failures;
import dev.kinship.sql.Identifiers;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Maps rows of the user's own SQL, by the names of its columns with a prefix before them. A column
 * that is missing is an error, never a null: a key read as null would be an association that is
 * absent.
 */
public final class TableMapper<E> implements RowMapper<E> {

  private final EntityTable<E> table;
  private final String prefix;

  /** Maps columns that have something before their names. */
  public TableMapper(EntityTable<E> table, String prefix) {
    this.table = table;
    this.prefix = prefix;
  }

  @Override
  public @Nullable E map(ResultSet rows, StatementContext context) throws SQLException {
    return specialize(rows, context).map(rows, context);
  }

  @Override
  public RowMapper<E> specialize(ResultSet rows, StatementContext context) throws SQLException {
    ResultRow row = new ResultRow(table, rows, context, positions(rows.getMetaData()));
    Cohort<E> cohort = Cohorts.begin(context, table);
    return (result, ctx) -> {
      E entity = Failures.readRow(table.name(), () -> row.isNothing() ? null : table.read(row));
      if (entity == null) {
        return null;
      }
      if (cohort != null) {
        cohort.add(entity);
      }
      return entity;
    };
  }

  private int[] positions(ResultSetMetaData result) throws SQLException {
    Map<String, Integer> exact = new HashMap<>();
    Map<String, Integer> labels = new LinkedHashMap<>();
    for (int i = 1; i <= result.getColumnCount(); i++) {
      String label = result.getColumnLabel(i);
      exact.putIfAbsent(label, i);
      labels.putIfAbsent(label.toLowerCase(Locale.ROOT), i);
    }
    List<Column<E, ?>> columns = table.properties();
    int[] positions = new int[columns.size()];
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < positions.length; i++) {
      String label = Identifiers.cut(prefix + unquoted(columns.get(i).name()));
      // Names may differ by case alone; in SQL of one's own the case is often lost.
      Integer same = exact.get(label);
      Integer position = same == null ? labels.get(label.toLowerCase(Locale.ROOT)) : same;
      if (position == null) {
        missing.add(label);
      } else {
        positions[i] = position;
      }
    }
    if (!missing.isEmpty()) {
      throw new MappingException(
          table.name(),
          table.entity().getSimpleName()
              + " cannot be read from this result: it lacks "
              + String.join(", ", missing)
              + "; it has "
              + String.join(", ", labels.keySet())
              + ". Select the columns that are missing, or map with the prefix that they have");
    }
    return positions;
  }

  private static String unquoted(String sqlName) {
    return sqlName.startsWith("\"")
        ? sqlName.substring(1, sqlName.length() - 1).replace("\"\"", "\"")
        : sqlName;
  }
}
