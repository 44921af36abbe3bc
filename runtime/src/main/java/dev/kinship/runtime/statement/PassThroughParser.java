package dev.kinship.runtime.statement;

import org.jdbi.v3.core.statement.ParsedParameters;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Leaves a text as it is: what looks like a parameter to Jdbi, or to the parser that the user has
 * set for the SQL of his own, may be part of a quoted name.
 */
record PassThroughParser(int parameters) implements SqlParser {

  @Override
  public ParsedSql parse(String sql, StatementContext context) {
    return ParsedSql.of(sql, ParsedParameters.positional(parameters));
  }

  @Override
  public String nameParameter(String rawName, StatementContext context) {
    return rawName;
  }
}
