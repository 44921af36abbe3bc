package dev.kinship.runtime.statement;

import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.type.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * A column of a row that came, which cannot be read as what the property is. It names the column
 * and both types and never the value, which its cause may have.
 */
final class UnreadableColumn extends SQLException {

  private static final long serialVersionUID = 1L;

  private static final Pattern QUALIFIER = Pattern.compile("\\w+[.$](?=\\w)");

  private UnreadableColumn(String message, Exception cause) {
    super(message, cause);
  }

  static UnreadableColumn of(ResultSet rows, int position, SqlType<?> type, Exception cause) {
    String name = simpleName(type);
    return new UnreadableColumn(
        column(rows, position) + " cannot be read as " + name + why(name, cause), cause);
  }

  /** What our own error says, which may begin with the type once more; else what helps. */
  private static String why(String type, Exception cause) {
    String message = cause instanceof KinshipException ? cause.getMessage() : null;
    if (message == null) {
      return cause instanceof SQLException
          ? ". Let the property be of a type that has a place for all that the column may hold"
          : ": its constructor or mapper threw "
              + cause.getClass().getSimpleName()
              + ". Let it take all that the column may hold, or correct the row";
    }
    String repeated = type.substring(type.lastIndexOf(' ') + 1) + ": "; // after annotations
    return ": " + (message.startsWith(repeated) ? message.substring(repeated.length()) : message);
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
    return QUALIFIER.matcher(type.toString()).replaceAll("");
  }
}
