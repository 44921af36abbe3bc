package dev.kinship.runtime.statement;

import dev.kinship.runtime.type.SqlType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The values for the slots of one statement; made for one call and used by one thread. */
public final class Parameters {

  private sealed interface Given {
    SqlType<?> type();
  }

  private record Value(SqlType<?> type, @Nullable Object value) implements Given {}

  private record Values(SqlType<?> type, List<?> values) implements Given {}

  private @Nullable Value key;
  private Value[] id = {};
  private Values[] ids = {};
  private int count;
  private List<Given> counted = List.of();

  /** Makes one with nothing given. */
  public Parameters() {}

  /**
   * Gives the foreign key's value.
   *
   * @param type its type
   * @param value its value
   * @return this
   */
  public Parameters key(SqlType<?> type, @Nullable Object value) {
    key = new Value(type, value);
    return this;
  }

  /**
   * Gives the row's own key.
   *
   * @param types the types of its columns
   * @param value the value of each
   * @return this
   */
  public Parameters id(List<? extends SqlType<?>> types, @Nullable Object[] value) {
    id = new Value[value.length];
    for (int i = 0; i < value.length; i++) {
      id[i] = new Value(types.get(i), value[i]);
    }
    return this;
  }

  /**
   * Gives the keys of rows, and their number.
   *
   * @param types the types of the key's columns
   * @param keys the keys, an array of column values for each row
   * @return this
   */
  public Parameters ids(List<? extends SqlType<?>> types, List<Object[]> keys) {
    ids = new Values[types.size()];
    for (int i = 0; i < ids.length; i++) {
      List<Object> column = new ArrayList<>(keys.size());
      for (Object[] each : keys) {
        column.add(each[i]);
      }
      ids[i] = new Values(types.get(i), column);
    }
    count = keys.size();
    return this;
  }

  /**
   * Gives the next value to write.
   *
   * @param type its type
   * @param value its value
   * @return this
   */
  public Parameters value(SqlType<?> type, @Nullable Object value) {
    return add(new Value(type, value));
  }

  /**
   * Gives the values of the next column for all rows.
   *
   * @param type their type
   * @param column the values, one a row
   * @return this
   */
  public Parameters array(SqlType<?> type, List<?> column) {
    return add(new Values(type, column));
  }

  private Parameters add(Given next) {
    if (counted.isEmpty()) {
      counted = new ArrayList<>();
    }
    counted.add(next);
    return this;
  }

  /** Whether any of the types makes {@code test} true. */
  boolean any(Predicate<SqlType<?>> test) {
    if (key != null && test.test(key.type)) {
      return true;
    }
    for (Value each : id) {
      if (test.test(each.type)) {
        return true;
      }
    }
    for (Values each : ids) {
      if (test.test(each.type)) {
        return true;
      }
    }
    for (Given each : counted) {
      if (test.test(each.type())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the driver sends all of them with their types, as it does with arrays. */
  boolean allTyped(Predicate<SqlType<?>> isTyped) {
    if (key != null && !isTyped.test(key.type)) {
      return false;
    }
    for (Value each : id) {
      if (!isTyped.test(each.type)) {
        return false;
      }
    }
    for (Given each : counted) {
      if (each instanceof Value value && (value.value == null || !isTyped.test(value.type))) {
        return false;
      }
    }
    return true;
  }

  /** About how many bytes the slots of {@code sql} take on the wire. */
  long bytes(Sql sql) {
    long bytes = 0;
    for (Slot slot : sql.slots()) {
      switch (slot.kind()) {
        case KEY, ID, VALUE -> bytes += bytes(single(slot).value);
        case IDS, ARRAY -> {
          List<?> values = several(slot).values;
          for (int i = 0; i < values.size(); i++) {
            bytes += bytes(values.get(i));
          }
        }
        case COUNT -> bytes += Integer.BYTES;
      }
    }
    return bytes;
  }

  private static long bytes(@Nullable Object value) {
    if (value instanceof CharSequence text) {
      return 4L + text.length();
    }
    if (value instanceof byte[] raw) {
      return 4L + raw.length;
    }
    // Others are sent as numbers or as short texts; what is long and neither, such as JSON, is told
    // by its text.
    return value == null || value instanceof Number ? 12L : 4L + value.toString().length();
  }

  /** Writes all slots straight to the driver. */
  void write(Sql sql, PreparedStatement statement) throws SQLException {
    int position = 1;
    for (Slot slot : sql.slots()) {
      write(slot, statement, position++);
    }
  }

  private void write(Slot slot, PreparedStatement statement, int position) throws SQLException {
    switch (slot.kind()) {
      case KEY, ID, VALUE -> write(single(slot), statement, position);
      case IDS, ARRAY -> write(several(slot), statement, position);
      case COUNT -> statement.setInt(position, count);
    }
  }

  /**
   * Binds all slots to a statement of Jdbi's; what {@code custom} names goes through its arguments.
   */
  void bind(Sql sql, Query query, Predicate<SqlType<?>> custom) {
    int index = 0;
    for (Slot slot : sql.slots()) {
      switch (slot.kind()) {
        case KEY, ID, VALUE -> bind(query, index++, single(slot), custom);
        case IDS, ARRAY -> bind(query, index++, several(slot), custom);
        case COUNT -> query.bind(index++, count);
      }
    }
  }

  private Value single(Slot slot) {
    return switch (slot.kind()) {
      case ID -> id[slot.index()];
      case VALUE -> (Value) counted.get(slot.index());
      default -> {
        if (key == null) {
          throw new IllegalStateException("no key was given");
        }
        yield key;
      }
    };
  }

  private Values several(Slot slot) {
    return slot.kind() == Slot.Kind.IDS ? ids[slot.index()] : (Values) counted.get(slot.index());
  }

  private static void bind(Query query, int index, Value value, Predicate<SqlType<?>> custom) {
    if (custom.test(value.type)) {
      query.bindByType(index, value.value, value.type.jdbiType());
    } else {
      query.bind(
          index, argument(value.value, (statement, position) -> write(value, statement, position)));
    }
  }

  private static void bind(Query query, int index, Values values, Predicate<SqlType<?>> custom) {
    if (custom.test(values.type)) {
      query.bindByType(
          index,
          values.values,
          GenericTypes.parameterizeClass(List.class, values.type.jdbiType().getType()));
    } else {
      query.bind(
          index,
          argument(values.values, (statement, position) -> write(values, statement, position)));
    }
  }

  @SuppressWarnings("unchecked") // a value always stands beside its own type
  private static void write(Value value, PreparedStatement statement, int position)
      throws SQLException {
    ((SqlType<Object>) value.type).write(statement, position, value.value);
  }

  @SuppressWarnings("unchecked") // values always stand beside their own type
  private static void write(Values values, PreparedStatement statement, int position)
      throws SQLException {
    ((SqlType<Object>) values.type).writeArray(statement, position, (List<Object>) values.values);
  }

  private interface Writer {
    void write(PreparedStatement statement, int position) throws SQLException;
  }

  /** An argument that shows its value in the user's log. */
  private static Argument argument(@Nullable Object value, Writer writer) {
    return new Argument() {
      @Override
      public void apply(int position, PreparedStatement statement, StatementContext ctx)
          throws SQLException {
        writer.write(statement, position);
      }

      @Override
      public String toString() {
        return String.valueOf(value);
      }
    };
  }
}
