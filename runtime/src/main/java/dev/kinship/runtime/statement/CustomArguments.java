package dev.kinship.runtime.statement;

import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ObjectArgument;
import org.jdbi.v3.core.argument.QualifiedArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jspecify.annotations.Nullable;

/** What is registered for arguments beyond what Jdbi brings, asked about values. */
final class CustomArguments {

  private CustomArguments() {}

  /**
   * Whether one of the factories sends one of the values otherwise than we do. Those of Jdbi's
   * plugin for PostgreSQL take enums and times, and send them as we do; but for an enum's labels,
   * which that plugin does not know, so that it must not send those. It sends what a constant calls
   * itself, which Jdbi does not read again where that is not its name.
   *
   * @param readsByName whether Jdbi's own mapper reads the type: an enum, by the constants' names
   */
  static boolean take(
      List<QualifiedArgumentFactory> factories,
      QualifiedType<?> type,
      List<?> values,
      ConfigRegistry config,
      BooleanSupplier readsByName) {
    for (QualifiedArgumentFactory each : factories) {
      if (each instanceof QualifiedArgumentFactory.Preparable preparable) {
        Optional<Function<Object, Argument>> prepared = preparable.prepare(type, config);
        if (prepared.isPresent()) {
          return values.stream()
              .anyMatch(value -> !isOurs(prepared.get().apply(value), value, readsByName));
        }
      } else if (values.stream().anyMatch(v -> each.build(type, v, config).isPresent())) {
        return true; // it decides by the value
      }
    }
    return false;
  }

  private static boolean isOurs(
      Argument argument, @Nullable Object value, BooleanSupplier readsByName) {
    Integer jdbcType = value == null ? null : jdbcType(value);
    if (jdbcType == null || !(argument instanceof ObjectArgument)) {
      return false;
    }
    Object sent = value instanceof Enum<?> constant ? constant.name() : value;
    // It keeps to itself what it has, but for its text, which has both.
    String text = argument.toString();
    return text.equals(ObjectArgument.of(sent, jdbcType).toString())
        || (value instanceof Enum
            && text.equals(ObjectArgument.of(value, jdbcType).toString())
            && readsByName.getAsBoolean());
  }

  private static @Nullable Integer jdbcType(Object value) {
    if (value instanceof LocalDate) {
      return Types.DATE;
    }
    if (value instanceof LocalTime) {
      return Types.TIME;
    }
    if (value instanceof LocalDateTime) {
      return Types.TIMESTAMP;
    }
    if (value instanceof OffsetDateTime) {
      return Types.TIMESTAMP_WITH_TIMEZONE;
    }
    return value instanceof Enum || value instanceof UUID ? Types.OTHER : null;
  }
}
