package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import dev.kinship.sql.Stamp;
import dev.kinship.sql.Stamps;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a table's columns their values where it is not the program alone.
 *
 * @param readOnly those that nothing writes
 * @param defaulted those that take their default where an inserted entity holds null
 * @param stamped those that the statements write by themselves, and what they hold
 */
public record ColumnRoles<E>(
    List<Column<E, ?>> readOnly,
    List<Column<E, ?>> defaulted,
    Map<Column<E, ?>, Stamp.Kind> stamped) {

  /** Copies what it is given. */
  public ColumnRoles {
    readOnly = List.copyOf(readOnly);
    defaulted = List.copyOf(defaulted);
    stamped = Collections.unmodifiableMap(new LinkedHashMap<>(stamped));
  }

  /** What statements write by themselves. */
  Stamps stamps() {
    return new Stamps(
        stamped.entrySet().stream()
            .map(each -> new Stamp(each.getKey().name(), each.getValue()))
            .toList());
  }

  /** The one that tells a row's versions apart; null if there is none. */
  @Nullable Column<E, ?> version() {
    return stamped.entrySet().stream()
        .filter(
            each ->
                each.getValue() == Stamp.Kind.VERSION || each.getValue() == Stamp.Kind.VERSION_TIME)
        .<Column<E, ?>>map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Those that no value of an entity goes into. */
  List<Column<E, ?>> unwritten() {
    return Stream.concat(readOnly.stream(), stamped.keySet().stream()).toList();
  }

  /** Those whose values may be others after any change of the row. */
  List<Column<E, ?>> renewed() {
    Stream<Column<E, ?>> touched =
        stamped.entrySet().stream()
            .filter(each -> each.getValue() != Stamp.Kind.CREATED_AT)
            .map(Map.Entry::getKey);
    return Stream.concat(readOnly.stream(), touched).toList();
  }
}
