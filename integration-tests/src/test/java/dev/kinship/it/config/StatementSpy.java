package dev.kinship.it.config;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;

/** A connection that knows who prepares its statements. */
final class StatementSpy {

  private final Connection connection;
  private int byJdbi;
  private int straight;

  StatementSpy(Connection behind) {
    connection =
        (Connection)
            Proxy.newProxyInstance(
                StatementSpy.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("prepareStatement")) {
                    count();
                  }
                  if (method.getName().equals("close")) {
                    return null;
                  }
                  try {
                    return method.invoke(behind, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
  }

  private void count() {
    boolean jdbi =
        StackWalker.getInstance()
            .walk(
                frames ->
                    frames.anyMatch(
                        each ->
                            each.getClassName().equals(DefaultStatementBuilder.class.getName())));
    if (jdbi) {
      byJdbi++;
    } else {
      straight++;
    }
  }

  Connection connection() {
    return connection;
  }

  int byJdbi() {
    return byJdbi;
  }

  int straight() {
    return straight;
  }
}
