package dev.kinship.runtime.statement;

import dev.kinship.runtime.type.SqlType;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is given for a slot of a statement: one value, or several as an array. */
sealed interface ParameterValue {

  SqlType<?> type();

  /**
   * Whether one of several types makes {@code test} true; without an iterator, since each statement
   * asks several times.
   */
  static boolean any(List<? extends SqlType<?>> types, Predicate<SqlType<?>> test) {
    for (int i = 0; i < types.size(); i++) {
      if (test.test(types.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** One value. */
  record Value(SqlType<?> type, @Nullable Object value) implements ParameterValue {}

  /** Several values. */
  final class Values implements ParameterValue {
    private final SqlType<?> type;
    final List<?> values;

    /** What the driver makes of them, for all slots that want them; it holds nothing to free. */
    private @Nullable Array array;

    Values(SqlType<?> type, List<?> values) {
      this.type = type;
      this.values = values;
    }

    @Override
    public SqlType<?> type() {
      return type;
    }

    @SuppressWarnings("unchecked") // values always stand beside their own type
    void write(PreparedStatement statement, int position, boolean besideColumn)
        throws SQLException {
      if (array == null) {
        array = ((SqlType<Object>) type).toArray(statement.getConnection(), (List<Object>) values);
      }
      type.writeArray(statement, position, array, besideColumn);
    }
  }
}
