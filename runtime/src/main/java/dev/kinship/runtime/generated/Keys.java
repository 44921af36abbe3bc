package dev.kinship.runtime.generated;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.CompositeKey;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.query.Row;
import dev.kinship.runtime.row.PartsRow;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/** Makes keys of several columns. */
public final class Keys {

  private Keys() {}

  /** Begins a key; {@code reader} makes its value of the columns'. */
  public static <E, K> Draft<E, K> of(Row.Reader<K> reader) {
    return new Draft<>(reader);
  }

  /** A key, to which columns are added in the order of its value's components. */
  public static final class Draft<E, K> {
    private final Row.Reader<K> reader;
    private final List<Column<E, ?>> columns = new ArrayList<>();
    private final List<Function<K, ?>> parts = new ArrayList<>();
    private final BitSet shared = new BitSet();

    private Draft(Row.Reader<K> reader) {
      this.reader = reader;
    }

    /** Adds a column. */
    public <V> Draft<E, K> column(Column<E, V> column, Function<K, V> part) {
      columns.add(column);
      parts.add(part);
      return this;
    }

    /** Adds a column that an association by this key never writes: another key has it, too. */
    public <V> Draft<E, K> shared(Column<E, V> column, Function<K, V> part) {
      shared.set(columns.size());
      return column(column, part);
    }

    /** Ends the key. */
    public CompositeKey<E, K> build() {
      List<Column<E, ?>> all = List.copyOf(columns);
      return QueryInternals.key(
          all, parts, shared, values -> read(new PartsRow(all, List.of(values))));
    }

    private K read(PartsRow values) {
      try {
        return reader.read(values);
      } catch (SQLException e) {
        throw new IllegalStateException("no database was asked", e);
      }
    }
  }
}
