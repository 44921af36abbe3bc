package dev.kinship.runtime.statement;

import dev.kinship.runtime.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * Whether the driver will send the statements of one text together, and may do so.
 *
 * <p>Outside a transaction, statements that are sent together are one transaction: the server ends
 * it where the driver sends Sync. The driver sends one between them, and so makes several
 * transactions of them, in the simple query mode, and before a statement whose answer it knows to
 * have columns of unbounded width. It knows that of statements that it has had described, which it
 * asks for where it sends a parameter without a type, or binary transfer is forced.
 *
 * <p>In or outside a transaction, a driver that is still writing does not read. Where both sides
 * have more to write than the buffers between them hold, they wait for each other for ever.
 */
final class Pipeline {

  /** What the smallest default buffers between client and server hold. */
  private static final int MOST_BYTES = 64_000;

  /** The driver sends all of these with their types. */
  private static final Set<Class<?>> TYPED =
      Set.of(
          Boolean.class,
          Byte.class,
          Short.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class,
          BigDecimal.class,
          BigInteger.class,
          UUID.class);

  private Pipeline() {}

  static boolean holds(Connection connection, Sql sql, Parameters parameters) throws SQLException {
    return parameters.bytes(sql) <= MOST_BYTES
        && staysTogether(connection, connection.getAutoCommit(), parameters);
  }

  private static boolean staysTogether(
      Connection connection, boolean alone, Parameters parameters) {
    try {
      BaseConnection driver = connection.unwrap(BaseConnection.class);
      // Below 0, binary transfer is forced, and the driver confuses the statements of one text.
      return driver.getPrepareThreshold() >= 0
          && (!alone
              || (driver.getPreferQueryMode() != PreferQueryMode.SIMPLE
                  && parameters.allTyped(type -> isTyped(type, driver))));
    } catch (SQLException | LinkageError e) {
      return !alone; // a driver that nothing is known of
    }
  }

  private static boolean isTyped(SqlType<?> type, BaseConnection driver) {
    Object java = type.jdbiType().getType();
    return !type.needsJdbi()
        && (java == String.class ? driver.getStringVarcharFlag() : TYPED.contains(java));
  }
}
