package dev.kinship.runtime.statement;

import dev.kinship.runtime.type.SqlType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Writes {@link Parameters} into the slots of a statement: of the driver's, or of Jdbi's. */
final class SlotWriter {

  private SlotWriter() {}

  /** Writes all slots straight to the driver. */
  static void write(Parameters parameters, List<Slot> slots, PreparedStatement statement)
      throws SQLException {
    for (int i = 0; i < slots.size(); i++) {
      write(parameters, slots.get(i), statement, i + 1);
    }
  }

  @SuppressWarnings("unchecked") // a value always stands beside its own type
  private static void write(
      Parameters parameters, Slot slot, PreparedStatement statement, int position)
      throws SQLException {
    switch (slot.kind()) {
      case KEY, ID, VERSION, VALUE ->
          ((SqlType<Object>) parameters.type(slot))
              .write(statement, position, parameters.value(slot));
      case IDS, VERSIONS, ARRAY ->
          parameters.several(slot).write(statement, position, slot.besideColumn());
      case COUNT -> statement.setInt(position, parameters.count());
    }
  }

  /**
   * Binds all slots to a statement of Jdbi's; what {@code customs} names goes through its
   * arguments.
   */
  static void bind(Parameters parameters, List<Slot> slots, Query query, JdbiOverrides customs) {
    int index = 0;
    for (Slot slot : slots) {
      switch (slot.kind()) {
        case KEY, ID, VERSION, VALUE -> bindValue(parameters, slot, query, index++, customs);
        case IDS, VERSIONS, ARRAY -> bindValues(parameters, slot, query, index++, customs);
        case COUNT -> query.bind(index++, parameters.count());
      }
    }
  }

  private static void bindValue(
      Parameters parameters, Slot slot, Query query, int index, JdbiOverrides customs) {
    SqlType<?> type = parameters.type(slot);
    Object value = parameters.value(slot);
    if (customs.includes(type, value)) {
      query.bindByType(index, value, type.jdbiType());
    } else {
      query.bind(index, argument(parameters, slot, value));
    }
  }

  private static void bindValues(
      Parameters parameters, Slot slot, Query query, int index, JdbiOverrides customs) {
    SqlType<?> type = parameters.type(slot);
    List<?> values = parameters.several(slot).values;
    if (customs.includesArrays(type)) {
      query.bindByType(
          index, values, GenericTypes.parameterizeClass(List.class, type.jdbiType().getType()));
    } else {
      query.bind(index, argument(parameters, slot, values));
    }
  }

  /** An argument that shows its value in the user's log. */
  private static Argument argument(Parameters parameters, Slot slot, @Nullable Object value) {
    return new Argument() {
      @Override
      public void apply(int position, PreparedStatement statement, StatementContext ctx)
          throws SQLException {
        write(parameters, slot, statement, position);
      }

      @Override
      public String toString() {
        return String.valueOf(value);
      }
    };
  }

  /** About how many bytes the slots take on the wire, at most. */
  static long bytes(Parameters parameters, List<Slot> slots, JdbiOverrides there) {
    boolean none = there.none();
    long bytes = 0;
    for (int i = 0; i < slots.size(); i++) {
      bytes += bytes(parameters, slots.get(i), there, none);
    }
    return bytes;
  }

  private static long bytes(Parameters parameters, Slot slot, JdbiOverrides there, boolean none) {
    return switch (slot.kind()) {
      case KEY, ID, VERSION, VALUE -> {
        SqlType<?> type = parameters.type(slot);
        Object value = parameters.value(slot);
        boolean unknown = none ? type.needsJdbi() : there.takes(type, value);
        yield unknown ? WireSize.UNKNOWN : WireSize.of(type, value);
      }
      case IDS, VERSIONS, ARRAY -> {
        SqlType<?> type = parameters.type(slot);
        boolean unknown = none ? type.needsJdbi() : there.includesArrays(type);
        yield unknown ? WireSize.UNKNOWN : WireSize.of(type, parameters.several(slot).values);
      }
      case COUNT -> WireSize.of(parameters.count());
    };
  }
}
