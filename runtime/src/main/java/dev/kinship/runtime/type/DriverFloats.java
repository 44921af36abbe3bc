package dev.kinship.runtime.type;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Oid;
import org.postgresql.util.PGobject;

/**
 * Single floats. Where the driver sends no binary values, it sends a float as a {@code double
 * precision} of the same digits, which is another number than the {@code real} that a column holds:
 * 0.1 is not found. There it is sent as a {@code real}, as it is in arrays.
 */
final class DriverFloats {

  private DriverFloats() {}

  static void write(PreparedStatement statement, int position, float value) throws SQLException {
    if (isSentAsDouble(statement)) {
      PGobject real = new PGobject();
      real.setType("float4");
      real.setValue(Float.toString(value));
      statement.setObject(position, real);
    } else {
      statement.setFloat(position, value);
    }
  }

  private static boolean isSentAsDouble(PreparedStatement statement) {
    try {
      BaseConnection driver = statement.getConnection().unwrap(BaseConnection.class);
      return !driver.binaryTransferSend(Oid.FLOAT4);
    } catch (SQLException | LinkageError e) {
      return false; // a driver that nothing is known of
    }
  }
}
