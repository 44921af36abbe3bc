package dev.kinship.runtime.statement;

import dev.kinship.runtime.statement.ParameterValue.Value;
import dev.kinship.runtime.statement.ParameterValue.Values;
import dev.kinship.runtime.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The values for the slots of one statement; made for one call and used by one thread. */
public final class Parameters {

  private static final @Nullable Object[] NOTHING = {};
  private static final Values[] NONE = {};

  /** As many values as most statements write. */
  private static final int FEW = 4;

  /** A foreign key of one column. */
  private @Nullable Value key;

  /** Those of a foreign key of several columns. */
  private List<? extends SqlType<?>> keyTypes = List.of();

  private @Nullable Object[] keys = NOTHING;
  private boolean forgetting;
  private List<? extends SqlType<?>> idTypes = List.of();
  private @Nullable Object[] id = NOTHING;
  private Values[] ids = NONE;
  private int count;
  private @Nullable Value version;
  private @Nullable Values versions;
  private List<ParameterValue> counted = List.of();

  /** What the user has registered on the handle that they go to, if that is known. */
  private @Nullable JdbiOverrides customs;

  /** The row whose links the statement reads, if it does. */
  private @Nullable LinkKey links;

  /** Makes one with nothing given. */
  public Parameters() {}

  /**
   * Marks them as those of a query before which what was read ahead is forgotten: one that locks
   * rows, for whoever does wants to see them as they are, or one that may call a function that
   * writes.
   */
  public void setForgetting() {
    forgetting = true;
  }

  boolean isForgetting() {
    return forgetting;
  }

  /** Says where they go, so that conditions are written as what is registered there wants it. */
  public Parameters on(Handle handle) {
    customs = handle.getConfig(JdbiOverrides.class);
    return this;
  }

  /** Says whose links the statement reads. */
  public Parameters linksOf(LinkKey row) {
    links = row;
    return this;
  }

  @Nullable LinkKey links() {
    return links;
  }

  /** Whether values can be sent as one array. */
  boolean fitArray(SqlType<?> type, List<?> values) {
    return customs == null ? type.hasArrayForm() : customs.fitArray(type, values);
  }

  /** Whether all arrays can be sent as such on a handle. */
  public boolean fitArrays(Handle handle) {
    JdbiOverrides there = handle.getConfig(JdbiOverrides.class);
    for (Values each : ids) {
      if (!there.fitArray(each.type(), each.values)) {
        return false;
      }
    }
    for (ParameterValue each : counted) {
      if (each instanceof Values array && !there.fitArray(array.type(), array.values)) {
        return false;
      }
    }
    return versions == null || there.fitArray(versions.type(), versions.values);
  }

  /** All that are sent as arrays. */
  Stream<Values> arrays() {
    return Stream.of(
            Stream.of(ids),
            Stream.ofNullable(versions),
            counted.stream().filter(Values.class::isInstance).map(Values.class::cast))
        .flatMap(each -> each);
  }

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
   * Gives the value of a foreign key of several columns.
   *
   * @param types the types of its columns
   * @param values the value of each
   * @return this
   */
  public Parameters key(List<? extends SqlType<?>> types, @Nullable Object[] values) {
    keyTypes = types;
    keys = values;
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
    idTypes = types;
    id = value;
    return this;
  }

  /**
   * Gives the keys of rows, and their number.
   *
   * @param types the types of the key's columns
   * @param columns the values of each of the key's columns, one a row
   * @param rows how many rows there are
   * @return this
   */
  public Parameters ids(
      List<? extends SqlType<?>> types, List<? extends List<?>> columns, int rows) {
    ids = new Values[columns.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = new Values(types.get(i), columns.get(i));
    }
    count = rows;
    return this;
  }

  /** Gives the keys of rows, of one column each, and their number. */
  public Parameters ids(SqlType<?> type, List<?> column) {
    ids = new Values[] {new Values(type, column)};
    count = column.size();
    return this;
  }

  /**
   * Gives the version of a row.
   *
   * @param type its type
   * @param value its value
   * @return this
   */
  public Parameters version(SqlType<?> type, Object value) {
    version = new Value(type, value);
    return this;
  }

  /**
   * Gives the versions of the rows whose keys are given, in the same order.
   *
   * @param type their type
   * @param values a value a row
   * @return this
   */
  public Parameters versions(SqlType<?> type, List<?> values) {
    versions = new Values(type, values);
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

  private Parameters add(ParameterValue next) {
    if (counted.isEmpty()) {
      counted = new ArrayList<>(FEW);
    }
    counted.add(next);
    return this;
  }

  /** How many rows' keys are given. */
  int count() {
    return count;
  }

  /** Whether any of the types makes {@code test} true. */
  boolean any(Predicate<SqlType<?>> test) {
    if ((key != null && test.test(key.type()))
        || ParameterValue.any(keyTypes, test)
        || ParameterValue.any(idTypes, test)) {
      return true;
    }
    for (Values each : ids) {
      if (test.test(each.type())) {
        return true;
      }
    }
    for (int i = 0; i < counted.size(); i++) {
      if (test.test(counted.get(i).type())) {
        return true;
      }
    }
    return (version != null && test.test(version.type()))
        || (versions != null && test.test(versions.type()));
  }

  /** Whether the driver sends all of them with their types, as it does with typed arrays. */
  boolean allTyped(Predicate<SqlType<?>> isTyped) {
    for (int i = 0; i < counted.size(); i++) {
      if (counted.get(i) instanceof Value value && value.value() == null) {
        return false;
      }
    }
    return !any(isTyped.negate());
  }

  /** The type of what is given for a slot. */
  SqlType<?> type(Slot slot) {
    return switch (slot.kind()) {
      case ID -> idTypes.get(slot.index());
      case KEY -> keyTypes.isEmpty() ? single(slot).type() : keyTypes.get(slot.index());
      case IDS, VERSIONS, ARRAY -> several(slot).type();
      default -> single(slot).type();
    };
  }

  /** The value that is given for a slot of one. */
  @Nullable Object value(Slot slot) {
    return switch (slot.kind()) {
      case ID -> id[slot.index()];
      case KEY -> keyTypes.isEmpty() ? single(slot).value() : keys[slot.index()];
      default -> single(slot).value();
    };
  }

  private Value single(Slot slot) {
    return switch (slot.kind()) {
      case VALUE -> (Value) counted.get(slot.index());
      case VERSION -> Objects.requireNonNull(version, "no version was given");
      default -> Objects.requireNonNull(key, "no key was given");
    };
  }

  /** What is given for a slot of several values. */
  Values several(Slot slot) {
    return switch (slot.kind()) {
      case IDS -> ids[slot.index()];
      case VERSIONS -> Objects.requireNonNull(versions, "no versions were given");
      default -> (Values) counted.get(slot.index());
    };
  }
}
