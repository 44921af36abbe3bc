package dev.kinship.runtime;

import dev.kinship.runtime.cohort.Cohort;
import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableInternals;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** A mapper of the user's, whose rows are remembered as those of one statement. */
final class FollowedMapper<E> implements RowMapper<Object> {

  private final RowMapper<?> mapper;
  private final EntityTable<E> table;

  FollowedMapper(RowMapper<?> mapper, Table<E> table) {
    this.mapper = mapper;
    this.table = TableInternals.rows(table);
  }

  @Override
  public void init(ConfigRegistry config) {
    mapper.init(config);
  }

  @Override
  public @Nullable Object map(ResultSet rows, StatementContext context) throws SQLException {
    return mapper.map(rows, context);
  }

  @Override
  public RowMapper<Object> specialize(ResultSet rows, StatementContext context)
      throws SQLException {
    RowMapper<?> special = mapper.specialize(rows, context);
    Cohort<E> cohort = Cohorts.begin(context, table);
    return (result, ctx) -> {
      Object row = special.map(result, ctx);
      if (cohort != null && table.entity().isInstance(row)) {
        cohort.add(table.entity().cast(row));
      }
      return row;
    };
  }
}
