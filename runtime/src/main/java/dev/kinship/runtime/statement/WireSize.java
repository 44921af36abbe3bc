package dev.kinship.runtime.statement;

import dev.kinship.runtime.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many bytes a value takes on the wire, at most, in whatever form the driver sends it. */
final class WireSize {

  /** More than any pipeline may have. */
  static final long UNKNOWN = 1L << 40;

  /** The length before a value, or the quotes and the comma of an element. */
  private static final long AROUND = 4;

  /** A char in UTF-8, be it a half of a pair; more than one that is escaped in an array. */
  private static final long CHAR = 3;

  /** A number other than those of any length, as text. */
  private static final long NUMBER = 26;

  private WireSize() {}

  /** A value of a type. */
  @SuppressWarnings("unchecked") // a value always stands beside its own type
  static long of(SqlType<?> type, @Nullable Object value) {
    return of(value == null ? null : ((SqlType<Object>) type).toBase(value));
  }

  /** An array of values of a type. */
  @SuppressWarnings("unchecked") // values always stand beside their own type
  static long of(SqlType<?> type, List<?> values) {
    SqlType<Object> typed = (SqlType<Object>) type;
    long bytes = AROUND;
    for (Object each : values) {
      bytes += ofElement(each == null ? null : typed.toBase(each));
    }
    return bytes;
  }

  static long of(@Nullable Object value) {
    if (value == null) {
      return AROUND;
    }
    if (value instanceof CharSequence text) {
      return AROUND + CHAR * text.length();
    }
    if (value instanceof byte[] bytes) {
      return AROUND + bytes.length;
    }
    if (value instanceof Number number) {
      return AROUND + digits(number);
    }
    if (value instanceof Enum<?> constant) {
      return AROUND + CHAR * constant.name().length();
    }
    if (value instanceof Object[] array) {
      return of(Arrays.asList(array));
    }
    if (value instanceof Collection<?> values) {
      return AROUND + values.stream().mapToLong(WireSize::ofElement).sum();
    }
    boolean isShort =
        value instanceof Boolean
            || value instanceof Character
            || value instanceof UUID
            || value instanceof Temporal;
    return isShort ? AROUND + CHAR * value.toString().length() : UNKNOWN;
  }

  /** Bytes are two digits each in an array that is sent as text. */
  private static long ofElement(@Nullable Object value) {
    return AROUND + (value instanceof byte[] bytes ? AROUND + 2L * bytes.length : of(value));
  }

  private static long digits(Number number) {
    if (number instanceof BigDecimal decimal) {
      return NUMBER + decimal.precision() + Math.abs((long) decimal.scale());
    }
    return number instanceof BigInteger integer ? NUMBER + integer.bitLength() : NUMBER;
  }
}
