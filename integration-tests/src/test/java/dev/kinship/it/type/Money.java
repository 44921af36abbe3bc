package dev.kinship.it.type;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** A type that only the user's own mapper and argument know. */
public record Money(long cents) {

  static final class AsArgument extends AbstractArgumentFactory<Money> {
    AsArgument() {
      super(Types.NUMERIC);
    }

    @Override
    protected Argument build(Money value, ConfigRegistry config) {
      return (position, statement, context) ->
          statement.setBigDecimal(position, BigDecimal.valueOf(value.cents, 2));
    }
  }

  static final class Mapper implements ColumnMapper<Money> {
    @Override
    public Money map(ResultSet rows, int column, StatementContext context) throws SQLException {
      BigDecimal amount = rows.getBigDecimal(column);
      return amount == null ? null : new Money(amount.movePointRight(2).longValueExact());
    }
  }
}
