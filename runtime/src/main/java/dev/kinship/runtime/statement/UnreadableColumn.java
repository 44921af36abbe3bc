package dev.kinship.runtime.statement;

import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.type.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A column of a row that came, which cannot be read as what the property is. It names the column
 * and both types and never the value, which its cause may have.
 */
final class UnreadableColumn extends SQLException {

  private static final long serialVersionUID = 1L;

  private UnreadableColumn(String message, Exception cause) {
    super(message, cause);
  }

  static UnreadableColumn of(ResultSet rows, int position, SqlType<?> type, Exception cause) {
    String why = cause instanceof KinshipException ? ": " + cause.getMessage() : "";
    return new UnreadableColumn(
        column(rows, position) + " cannot be read as " + simpleName(type) + why, cause);
  }

  private static String column(ResultSet rows, int position) {
    try {
      String label = rows.getMetaData().getColumnLabel(position);
      return "the column " + label + " (" + rows.getMetaData().getColumnTypeName(position) + ")";
    } catch (SQLException e) { // the reason is what matters
      return "column " + position;
    }
  }

  /** Without packages, as it stands in the user's source. */
  private static String simpleName(SqlType<?> type) {
    return type.jdbiType()
        .getType()
        .getTypeName()
        .replaceAll("[\\p{javaJavaIdentifierPart}]+[.$]", "");
  }
}
