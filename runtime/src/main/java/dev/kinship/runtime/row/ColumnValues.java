package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.statement.Parameters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of some of a table's columns; for one call and one thread. */
public final class ColumnValues<E> {

  private final TableShape<E> table;
  private final @Nullable Object[] values;
  private final BitSet given = new BitSet();

  /** What the targets that were named tell of the row, by their associations. */
  private Map<String, List<SharedValue<E>>> told = Map.of();

  /** Makes one with nothing given. */
  public ColumnValues(TableShape<E> table) {
    this.table = table;
    this.values = new @Nullable Object[table.columns().size()];
  }

  /** Gives the value of a column. */
  public void set(Column<E, ?> column, @Nullable Object value) {
    int index = QueryInternals.index(column);
    values[index] = value == null || holdsNull(column, value) ? null : value;
    given.set(index);
  }

  /** Whether it is a type of the user's around a null. */
  @SuppressWarnings("unchecked") // callers give a value of the column's type
  private static <T> boolean holdsNull(Column<?, T> column, Object value) {
    return column.type().toBase((T) value) == null;
  }

  /** The indexes of the columns that were given; not to be changed. */
  public BitSet given() {
    return given;
  }

  /** Whether a column was given. */
  public boolean isSet(Column<E, ?> column) {
    return given.get(QueryInternals.index(column));
  }

  /** A column's value; null where it was not given. */
  @SuppressWarnings("unchecked") // set() takes a value of the column's type
  public <T> @Nullable T value(Column<?, T> column) {
    return (T) values[QueryInternals.index(column)];
  }

  /** Says what a target has in common with the row, in place of what another one had. */
  void tell(String association, List<SharedValue<E>> shared) {
    if (told.isEmpty()) {
      told = new LinkedHashMap<>();
    }
    told.put(association, shared);
  }

  /**
   * Refuses targets that differ from the values, or from each other.
   *
   * @return what the targets tell of columns that were not given
   */
  public List<SharedValue<E>> open() {
    if (told.isEmpty()) {
      return List.of();
    }
    List<SharedValue<E>> open = new ArrayList<>();
    for (List<SharedValue<E>> ofOne : told.values()) {
      for (SharedValue<E> each : ofOne) {
        if (isSet(each.column())) {
          each.refuseOther(value(each.column()));
        } else {
          open.stream()
              .filter(other -> other.column().equals(each.column()))
              .forEach(other -> each.refuseOther(other.value()));
          open.add(each);
        }
      }
    }
    return open;
  }

  /** Gives a new row also what its targets tell of it. */
  public ColumnValues<E> completed() {
    for (SharedValue<E> each : open()) {
      set(each.column(), each.value());
    }
    return this;
  }

  /**
   * The same for a row that may be there already: only in columns that tell which one it is, since
   * others would be written over what it has.
   *
   * @param key the columns that tell it, beside the primary key
   */
  public ColumnValues<E> completed(List<? extends Column<E, ?>> key) {
    for (SharedValue<E> each : open()) {
      if (!key.contains(each.column()) && !table.key().contains(each.column())) {
        throw each.isOpen("Set it, too");
      }
      set(each.column(), each.value());
    }
    return this;
  }

  /** Refuses targets that differ from a row of which some columns are known. */
  public List<SharedValue<E>> openBeside(List<? extends Column<E, ?>> known, Object[] values) {
    List<SharedValue<E>> open = open();
    for (int i = 0; !open.isEmpty() && i < known.size(); i++) {
      Column<E, ?> column = known.get(i);
      Object there = values[i];
      open.removeIf(
          each -> {
            boolean isKnown = each.column().equals(column);
            if (isKnown) {
              each.refuseOther(there);
            }
            return isKnown;
          });
    }
    return open;
  }

  /** The same where no other column can be compared. */
  public void refuseOpen(List<? extends Column<E, ?>> known, Object[] values) {
    for (SharedValue<E> each : openBeside(known, values)) {
      throw each.isOpen("Point the row at it by its own accessor");
    }
  }

  /** The values as parameters, in the table's order. */
  public Parameters parameters() {
    Parameters parameters = new Parameters();
    for (int i = given.nextSetBit(0); i >= 0; i = given.nextSetBit(i + 1)) {
      parameters.value(table.columns().get(i).type(), values[i]);
    }
    return parameters;
  }

  /** The same, and behind them what the row must have in common with its targets. */
  public Parameters parameters(List<SharedValue<E>> shared) {
    Parameters parameters = parameters();
    shared.forEach(each -> parameters.value(each.column().type(), each.value()));
    return parameters;
  }
}
