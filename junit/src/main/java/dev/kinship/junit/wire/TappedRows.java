package dev.kinship.junit.wire;

import java.lang.reflect.Method;
import java.sql.ResultSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that come page by page, and so tell when the driver asks for another one: behind the last
 * row of a page that was full.
 */
final class TappedRows extends Proxied<ResultSet> {

  private final TappedConnection connection;
  private int inPage;

  TappedRows(ResultSet original, TappedConnection connection) {
    super(ResultSet.class, original);
    this.connection = connection;
  }

  @Override
  @Nullable Object handle(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    if (!method.getName().equals("next")) {
      return call(method, arguments);
    }
    if (inPage == original.getFetchSize()) {
      connection.sent(List.of(), 1);
      inPage = 0;
    }
    Object result = call(method, arguments);
    if (Boolean.TRUE.equals(result)) {
      inPage++;
    }
    return result;
  }
}
