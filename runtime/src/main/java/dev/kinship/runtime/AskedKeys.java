package dev.kinship.runtime;

import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.type.SqlType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a question asks with: how they are sent, stand in its SQL, and are told apart in
 * what comes back.
 *
 * <p>Which key a row belongs to, the row's own values tell where Java and the database agree on
 * what is equal, as they do of integers. For the database 2.0 is 2.00 as well, and under some
 * collations "a" is "A": there each key is sent with its place, and comes back with it.
 */
final class AskedKeys {

  /** Names that nothing else has, for scopes and a fetch's own SQL stand beside them. */
  private static final String NAME = "kinship_asked";

  private static final String KEY = "kinship_key";
  private static final String PLACE = "kinship_place";

  /** Beside enums, the types without two values that only one side tells apart. */
  private static final Set<Class<?>> ALIKE =
      Set.of(Boolean.class, Byte.class, Short.class, Integer.class, Long.class, UUID.class);

  private final Handle handle;
  private final Table<?> table;
  private final List<? extends Column<?, ?>> columns;
  private final String slot;
  private final List<Object> keys;
  private final boolean placed;

  private AskedKeys(
      Handle handle,
      Table<?> table,
      List<? extends Column<?, ?>> columns,
      String slot,
      List<Object> keys,
      boolean placed) {
    this.handle = handle;
    this.table = table;
    this.columns = columns;
    this.slot = slot;
    this.keys = keys;
    this.placed = placed;
  }

  /** Values of a column, as {@code :array}. */
  static AskedKeys in(Handle handle, OtherEnd<?, ?> end, List<Object> keys) {
    Column<?, ?> column = end.column();
    return new AskedKeys(
        handle, end.table(), List.of(column), ":array", keys, !areAlike(column.type()));
  }

  /** Keys that a table's rows have of their own, as {@code :ids}. */
  static AskedKeys of(Handle handle, Table<?> table, List<Object> keys) {
    boolean alike = table.entities().keyTypes().stream().allMatch(AskedKeys::areAlike);
    return new AskedKeys(handle, table, table.key(), ":ids", keys, !alike);
  }

  private static boolean areAlike(SqlType<?> type) {
    return !type.needsJdbi()
        && type.jdbiType().getType() instanceof Class<?> java
        && (java.isEnum() || ALIKE.contains(java));
  }

  /** The same, with their places whatever their type, to be asked for one after the other. */
  AskedKeys placed() {
    return new AskedKeys(handle, table, columns, slot, keys, true);
  }

  /**
   * Whether they can be sent together at all; where the user has said how one is sent, if he has
   * how an array is.
   */
  boolean fitArrays() {
    return parameters().fitArrays(handle);
  }

  Parameters parameters() {
    Parameters parameters =
        slot.equals(":ids")
            ? table.entities().ids(keys)
            : new Parameters()
                .array(columns.get(0).type(), keys.stream().map(Identity::value).toList());
    return parameters.on(handle);
  }

  /** What to select so that {@link #read} finds the key. */
  String selected(String alias) {
    return placed ? NAME + "." + PLACE : names(alias);
  }

  /** How many columns that is. */
  int width() {
    return placed ? 1 : columns.size();
  }

  /** The types of these columns. */
  List<SqlType<?>> types() {
    return placed ? List.of() : columns.stream().<SqlType<?>>map(Column::type).toList();
  }

  /** What stands behind the name of the table that has the columns. */
  String beside() {
    return placed ? " CROSS JOIN " + rows() : "";
  }

  /** The keys as rows, where they have their places. */
  String rows() {
    return "unnest("
        + each(this::array)
        + ") WITH ORDINALITY AS "
        + NAME
        + " ("
        + each(i -> KEY + i)
        + ", "
        + PLACE
        + ")";
  }

  private String array(int i) {
    String array = columns.size() == 1 ? slot : slot + (i + 1);
    return GivenArray.of(handle, table, columns.get(i), array);
  }

  /** That a row has one of the keys. */
  String areGiven(String alias) {
    if (placed) {
      return IntStream.range(0, columns.size())
          .mapToObj(i -> alias + columns.get(i).name() + " = " + NAME + "." + KEY + i)
          .collect(Collectors.joining(" AND "));
    }
    return columns.size() == 1
        ? names(alias) + " = ANY(" + slot + ")"
        : table.entities().isGiven(alias);
  }

  private String names(String alias) {
    return each(i -> alias + columns.get(i).name());
  }

  private String each(IntFunction<String> text) {
    return IntStream.range(0, columns.size()).mapToObj(text).collect(Collectors.joining(", "));
  }

  boolean arePlaced() {
    return placed;
  }

  /** The key that a row belongs to, from what was {@link #selected}. */
  Object read(KeyRow row, int position) throws SQLException {
    return placed ? keys.get(row.place(position) - 1) : row.read(columns, position);
  }

  /**
   * An answer for each key. Where the user's own mappers make something else of values than was
   * sent, there are answers for keys that nobody asked; then those without an answer are left out,
   * to be asked alone.
   */
  <V> Map<Object, @Nullable V> complete(
      Map<Object, @Nullable V> found, Supplier<@Nullable V> none) {
    List<Object> missing = new ArrayList<>();
    for (Object key : keys) {
      if (!found.containsKey(key)) {
        missing.add(key);
      }
    }
    if (keys.size() - missing.size() == found.size()) {
      missing.forEach(key -> found.put(key, none.get()));
    }
    return found;
  }
}
