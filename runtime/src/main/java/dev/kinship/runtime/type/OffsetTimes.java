package dev.kinship.runtime.type;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads times with a zone. At the end of the day, 24:00, the driver forgets the zone (text) or
 * fails (binary); here it is the last nanosecond of the day in that zone, as it is without a zone.
 */
final class OffsetTimes {

  private static final int TIME = "24:00:00".length();

  private OffsetTimes() {}

  static @Nullable OffsetTime read(ResultSet rows, int position) throws SQLException {
    OffsetTime time;
    try {
      time = rows.getObject(position, OffsetTime.class);
    } catch (DateTimeException e) {
      // Eight bytes of microseconds, and then the seconds to the west.
      ByteBuffer bytes = ByteBuffer.wrap(rows.getBytes(position));
      return endOfDay(ZoneOffset.ofTotalSeconds(-bytes.getInt(Long.BYTES)));
    }
    return OffsetTime.MAX.equals(time)
        ? endOfDay(ZoneOffset.of(rows.getString(position).substring(TIME)))
        : time;
  }

  private static OffsetTime endOfDay(ZoneOffset zone) {
    return LocalTime.MAX.atOffset(zone);
  }
}
