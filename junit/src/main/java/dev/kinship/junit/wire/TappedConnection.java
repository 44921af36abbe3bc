package dev.kinship.junit.wire;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A connection that tells what it sends. */
final class TappedConnection extends Proxied<Connection> {

  private final Tap tap;

  /** Whether the server has been told of a transaction: the driver sends BEGIN when it must. */
  private boolean inTransaction;

  private boolean closed;

  private TappedConnection(Connection original, Tap tap) {
    super(Connection.class, original);
    this.tap = tap;
  }

  /** A factory that keeps connections may lend one again that we are in front of already. */
  static Connection around(Connection connection, Tap tap) {
    Connection original =
        Proxy.isProxyClass(connection.getClass())
                && Proxy.getInvocationHandler(connection) instanceof TappedConnection tapped
                && tapped.tap.equals(tap)
            ? tapped.original
            : connection;
    return new TappedConnection(original, tap).proxy;
  }

  @Override
  @Nullable Object handle(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    String name = method.getName();
    if (name.equals("close")) {
      if (!closed) {
        closed = true;
        tap.close(original);
      }
      return null;
    }
    if (endsTransaction(name, arguments)) {
      if (inTransaction) {
        tap.sent(List.of(), 1);
      }
      inTransaction = false;
      return call(method, arguments);
    }
    Object result = call(method, arguments);
    return switch (name) {
      case "createStatement" -> tapped(Statement.class, result, "");
      case "prepareStatement" -> tapped(PreparedStatement.class, result, sql(arguments));
      case "prepareCall" -> tapped(CallableStatement.class, result, sql(arguments));
      case "setSavepoint", "releaseSavepoint", "rollback" -> { // to a savepoint
        begin();
        tap.sent(List.of(), 1);
        yield result;
      }
      case "getTransactionIsolation", "setTransactionIsolation" -> {
        tap.sent(List.of(), 1);
        yield result;
      }
      default -> result;
    };
  }

  private static boolean endsTransaction(String name, @Nullable Object @Nullable [] arguments) {
    return switch (name) {
      case "commit" -> true;
      case "rollback" -> arguments == null || arguments.length == 0;
      case "setAutoCommit" -> arguments != null && Boolean.TRUE.equals(arguments[0]);
      default -> false;
    };
  }

  private static String sql(@Nullable Object @Nullable [] arguments) {
    return arguments == null ? "" : String.valueOf(arguments[0]);
  }

  private <S extends Statement> Object tapped(
      Class<S> type, @Nullable Object statement, String sql) {
    S original = type.cast(Objects.requireNonNull(statement));
    return new TappedStatement<>(type, original, sql, this).proxy;
  }

  void sent(List<String> statements, int roundTrips) throws SQLException {
    begin();
    tap.sent(statements, roundTrips);
  }

  private void begin() throws SQLException {
    inTransaction = !original.getAutoCommit();
  }
}
