package dev.kinship.runtime.type;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/**
 * Dates as PostgreSQL reads them in arrays. ISO's form, which Java writes, has a sign before years
 * below 0 and above 9999, and PostgreSQL takes it for a time zone's.
 */
final class TimeText {

  private static final String LATEST = "infinity";
  private static final String EARLIEST = "-infinity";

  private TimeText() {}

  static String of(LocalDate date) {
    if (date.equals(LocalDate.MAX)) {
      return LATEST;
    }
    return date.equals(LocalDate.MIN) ? EARLIEST : day(date) + era(date);
  }

  static String of(LocalDateTime time) {
    if (time.equals(LocalDateTime.MAX)) {
      return LATEST;
    }
    return time.equals(LocalDateTime.MIN)
        ? EARLIEST
        : day(time.toLocalDate()) + " " + time.toLocalTime() + era(time.toLocalDate());
  }

  static String of(OffsetDateTime time) {
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

  private static String day(LocalDate date) {
    String year = "000" + date.get(ChronoField.YEAR_OF_ERA);
    String ofFour = year.substring(Math.min(3, year.length() - 4));
    return ofFour + date.withYear(4).toString().substring(4);
  }

  private static String era(LocalDate date) {
    return date.getYear() < 1 ? " BC" : "";
  }
}
