package dev.kinship.junit.wire;

import java.lang.reflect.Method;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that tells what it sends. */
final class TappedStatement<S extends Statement> extends Proxied<S> {

  private final String prepared;
  private final TappedConnection connection;
  private final List<String> batch = new ArrayList<>();

  TappedStatement(Class<S> type, S original, String prepared, TappedConnection connection) {
    super(type, original);
    this.prepared = prepared;
    this.connection = connection;
  }

  @Override
  @Nullable Object handle(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    String sql = arguments != null && arguments.length > 0 ? text(arguments[0]) : prepared;
    switch (method.getName()) {
      case "execute", "executeQuery", "executeUpdate", "executeLargeUpdate" ->
          connection.sent(Statements.of(sql), 1);
      case "addBatch" -> batch.addAll(Statements.of(sql));
      case "clearBatch" -> batch.clear();
      case "executeBatch", "executeLargeBatch" -> {
        if (!batch.isEmpty()) {
          connection.sent(batch, 1);
        }
        batch.clear();
      }
      default -> {
        // Sends nothing.
      }
    }
    Object result = call(method, arguments);
    if (result instanceof ResultSet rows && comesInPages(method)) {
      return new TappedRows(rows, connection).proxy;
    }
    return method.getName().equals("getConnection") ? connection.proxy : result;
  }

  private static String text(@Nullable Object argument) {
    return argument instanceof String sql ? sql : "";
  }

  private boolean comesInPages(Method method) throws SQLException {
    return !method.getName().equals("getGeneratedKeys")
        && original.getFetchSize() > 0
        && !connection.original.getAutoCommit();
  }
}
