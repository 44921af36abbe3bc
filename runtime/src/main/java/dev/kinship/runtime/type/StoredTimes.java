package dev.kinship.runtime.type;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;

/**
 * What is stored of a time. PostgreSQL keeps microseconds; the driver rounds half up to them before
 * it sends a single value, and sends times that are out of the server's range as infinity. Arrays
 * are written as text by us, and keys are compared in memory: both follow the driver here, so that
 * one value is the same value in whatever way it is sent.
 */
@SuppressWarnings({
  "JavaInstantGetSecondsGetNano",
  "JavaLocalDateTimeGetNano",
  "JavaLocalTimeGetNano"
}) // what is finer than a second is all that is rounded
public final class StoredTimes {

  private static final int NANOS_OF_MICRO = 1_000;
  private static final int HALF = 500;

  /** From here on the driver sends the end of the day, 24:00, which it reads as the last nano. */
  private static final LocalTime END_OF_DAY = LocalTime.MAX.minusNanos(HALF);

  /** The first day of the server's calendar. */
  private static final LocalDate FIRST_DAY = LocalDate.of(-4712, 1, 1);

  private static final LocalDateTime FIRST = FIRST_DAY.atStartOfDay();
  private static final OffsetDateTime FIRST_INSTANT = FIRST.atOffset(ZoneOffset.UTC);

  private static final Duration BEFORE_INFINITY = Duration.ofMillis(HALF);
  private static final LocalDateTime LAST = LocalDateTime.MAX.minus(BEFORE_INFINITY);
  private static final OffsetDateTime LAST_INSTANT = OffsetDateTime.MAX.minus(BEFORE_INFINITY);

  private StoredTimes() {}

  /**
   * Rounds a time of any type as it is stored.
   *
   * @param time the time
   * @return the time as it would be read again, but for its zone; the same where nothing is lost
   */
  public static Temporal of(Temporal time) {
    if (time instanceof LocalDateTime dateTime) {
      return of(dateTime);
    }
    if (time instanceof OffsetDateTime dateTime) {
      return of(dateTime);
    }
    if (time instanceof Instant instant) {
      return instant.plusNanos(correction(instant.getNano()));
    }
    if (time instanceof LocalTime timeOfDay) {
      return of(timeOfDay);
    }
    if (time instanceof ZonedDateTime dateTime) {
      return of(dateTime.toOffsetDateTime()).toZonedDateTime();
    }
    if (time instanceof OffsetTime timeOfDay) {
      return of(timeOfDay);
    }
    return time instanceof LocalDate date ? of(date) : time;
  }

  static LocalDate of(LocalDate date) {
    return date.isBefore(FIRST_DAY) ? LocalDate.MIN : date;
  }

  static LocalTime of(LocalTime time) {
    return time.isAfter(END_OF_DAY) ? LocalTime.MAX : time.plusNanos(correction(time.getNano()));
  }

  static OffsetTime of(OffsetTime time) {
    return time.with(of(time.toLocalTime()));
  }

  static LocalDateTime of(LocalDateTime time) {
    if (time.isAfter(LAST)) {
      return LocalDateTime.MAX;
    }
    return time.isBefore(FIRST) ? LocalDateTime.MIN : time.plusNanos(correction(time.getNano()));
  }

  static OffsetDateTime of(OffsetDateTime time) {
    if (time.isAfter(LAST_INSTANT)) {
      return OffsetDateTime.MAX;
    }
    return time.isBefore(FIRST_INSTANT)
        ? OffsetDateTime.MIN
        : time.plusNanos(correction(time.getNano()));
  }

  /** What rounds the nanoseconds of a second half up to microseconds. */
  private static int correction(int nanos) {
    int finer = nanos % NANOS_OF_MICRO;
    return finer < HALF ? -finer : NANOS_OF_MICRO - finer;
  }
}
