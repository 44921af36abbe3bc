package dev.kinship.runtime.type;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.postgresql.PGStatement;

/**
 * Dates as PostgreSQL reads them in arrays. ISO's form, which Java writes, has a sign before years
 * below 0 and above 9999, and PostgreSQL takes it for a time zone's.
 */
final class TimeText {

  private static final String LATEST = "infinity";
  private static final String EARLIEST = "-infinity";

  private TimeText() {}

  static String of(LocalDate given) {
    LocalDate date = StoredTimes.of(given);
    if (date.equals(LocalDate.MAX)) {
      return LATEST;
    }
    return date.equals(LocalDate.MIN) ? EARLIEST : day(date) + era(date);
  }

  static String of(LocalTime given) {
    LocalTime time = StoredTimes.of(given);
    return time.equals(LocalTime.MAX) ? "24:00:00" : time.toString();
  }

  static String of(OffsetTime time) {
    return of(time.toLocalTime()) + time.getOffset();
  }

  static String of(LocalDateTime given) {
    LocalDateTime time = StoredTimes.of(given);
    if (time.equals(LocalDateTime.MAX)) {
      return LATEST;
    }
    return time.equals(LocalDateTime.MIN)
        ? EARLIEST
        : day(time.toLocalDate()) + " " + time.toLocalTime() + era(time.toLocalDate());
  }

  static String of(OffsetDateTime given) {
    OffsetDateTime time = StoredTimes.of(given);
    if (time.equals(OffsetDateTime.MAX)) {
      return LATEST;
    }
    if (time.equals(OffsetDateTime.MIN)) {
      return EARLIEST;
    }
    LocalDateTime utc = time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
    LocalDate date = utc.toLocalDate();
    return day(date) + " " + utc.toLocalTime() + "Z" + era(date);
  }

  /**
   * As the driver writes a single one: in the zone of this machine, with its offset, and with the
   * days of the Julian calendar before 1582.
   */
  static String of(Timestamp time) {
    if (time.getTime() == PGStatement.DATE_POSITIVE_INFINITY) {
      return LATEST;
    }
    if (time.getTime() == PGStatement.DATE_NEGATIVE_INFINITY) {
      return EARLIEST;
    }
    int micros = (time.getNanos() + 500) / 1_000;
    boolean isNextSecond = micros == 1_000_000;
    GregorianCalendar local = new GregorianCalendar();
    local.setTimeInMillis(time.getTime() + (isNextSecond ? 1 : 0));
    int offset = local.get(Calendar.ZONE_OFFSET) + local.get(Calendar.DST_OFFSET);
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d %02d:%02d:%02d.%06d%s%s",
        local.get(Calendar.YEAR),
        local.get(Calendar.MONTH) + 1,
        local.get(Calendar.DAY_OF_MONTH),
        local.get(Calendar.HOUR_OF_DAY),
        local.get(Calendar.MINUTE),
        local.get(Calendar.SECOND),
        isNextSecond ? 0 : micros,
        ZoneOffset.ofTotalSeconds(offset / 1_000),
        local.get(Calendar.ERA) == GregorianCalendar.BC ? " BC" : "");
  }

  private static String day(LocalDate date) {
    String year = "000" + date.get(ChronoField.YEAR_OF_ERA);
    String ofFour = year.substring(Math.min(3, year.length() - 4));
    return ofFour + date.withYear(4).toString().substring(4);
  }

  private static String era(LocalDate date) {
    return date.getYear() < 1 ? " BC" : "";
  }
}
