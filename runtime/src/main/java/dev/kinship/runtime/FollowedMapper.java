package dev.kinship.runtime;

import dev.kinship.runtime.cohort.Cohort;
import dev.kinship.runtime.cohort.Cohorts;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** A mapper of the user's, whose rows are remembered as those of one statement. */
final class FollowedMapper<E> implements RowMapper<Object> {

  private final RowMapper<?> mapper;
  private final Table<E> table;

  FollowedMapper(RowMapper<?> mapper, Table<E> table) {
    this.mapper = mapper;
    this.table = table;
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
    Cohort<E> cohort = Cohorts.begin(context, table.entities());
    return (result, ctx) -> {
      Object row = special.map(result, ctx);
      if (cohort != null && table.entity().isInstance(row)) {
        cohort.add(table.entity().cast(row));
      }
      return row;
    };
  }
}
