package dev.kinship.runtime.read;

import static java.util.stream.Collectors.joining;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.GivenKeys;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.KeyRow;
import dev.kinship.runtime.statement.KeyNames;
import dev.kinship.runtime.statement.LinkKey;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.type.SqlType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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
final class KeyBatch {

  /** Names that nothing else has, for scopes and a fetch's own SQL stand beside them. */
  private static final String NAME = "kinship_asked";

  private static final String KEY = "kinship_key";
  private static final String PLACE = "kinship_place";
  private static final String OF = "kinship_of";

  /** Beside enums, the types without two values that only one side tells apart. */
  private static final Set<Class<?>> ALIKE =
      Set.of(Boolean.class, Byte.class, Short.class, Integer.class, Long.class, UUID.class);

  private final Handle handle;
  private final GivenKeys given;
  private final List<Object> keys;
  private final boolean placed;

  private KeyBatch(Handle handle, GivenKeys given, List<Object> keys, boolean placed) {
    this.handle = handle;
    this.given = given;
    this.keys = keys;
    this.placed = placed;
  }

  /** Values of a key. */
  static KeyBatch in(Handle handle, KeyColumns<?, ?> end, List<Object> keys) {
    return of(handle, new GivenKeys(end.columns(), keys), keys);
  }

  /** Keys that a table's rows have of their own. */
  static KeyBatch of(Handle handle, EntityTable<?> table, List<Object> keys) {
    return of(handle, new GivenKeys(table.key(), keys), keys);
  }

  private static KeyBatch of(Handle handle, GivenKeys given, List<Object> keys) {
    boolean alike = true;
    for (Column<?, ?> each : given.columns()) {
      alike &= areAlike(each.type());
    }
    return new KeyBatch(handle, given, keys, !alike);
  }

  private static boolean areAlike(SqlType<?> type) {
    return !type.needsJdbi()
        && type.base().jdbiType().getType() instanceof Class<?> java
        && (java.isEnum() || ALIKE.contains(java));
  }

  /** The same keys in columns that are called otherwise. */
  KeyBatch named(List<String> others) {
    return new KeyBatch(handle, given.named(others), keys, placed);
  }

  /** That a row of a query within has one of the keys, in columns of those names. */
  String areGivenWithin(List<String> others) {
    return given.named(others).areGiven(handle, "");
  }

  /** The same, with their places whatever their type, to be asked for one after the other. */
  KeyBatch placed() {
    return new KeyBatch(handle, given, keys, true);
  }

  /**
   * Whether they can be sent together at all; where the user has said how one is sent, if he has
   * how an array is.
   */
  boolean fitArrays() {
    return parameters().fitArrays(handle);
  }

  Parameters parameters() {
    return given.addTo(new Parameters()).on(handle);
  }

  /** What to select so that {@link #read} finds the key. */
  String selected(String alias) {
    return placed ? NAME + "." + PLACE : names(alias);
  }

  /** How many columns that is. */
  int width() {
    return placed ? 1 : columns().size();
  }

  /** The types of these columns. */
  List<SqlType<?>> types() {
    return placed ? List.of() : columns().stream().<SqlType<?>>map(Column::type).toList();
  }

  /** What follows the name of the table that has the columns. */
  String beside() {
    return placed ? " CROSS JOIN " + rows() : "";
  }

  /** The keys as rows, where they have their places; without the columns in which they agree. */
  String rows() {
    List<Integer> places = given.inArrays();
    return "unnest(" + given.arrays(handle, places) + ") WITH ORDINALITY AS " + asked(places);
  }

  /**
   * The same, to stand beside a query for each of them. Keys that differ in their first column come
   * from the table whose rows have them: distributed PostgreSQL limits a query for each row of a
   * table, and not one for each member of an array.
   *
   * @param table the table, in which no two rows have one of the keys
   */
  String rowsIn(KeyNames table) {
    List<Integer> places = given.inArrays();
    if (columns().size() == 1 || !places.contains(0)) {
      return rows();
    }
    String alias = OF + ".";
    return "(SELECT "
        + places.stream().map(i -> alias + table.columns().get(i) + ", ").collect(joining())
        + NAME
        + "."
        + PLACE
        + " FROM "
        + table.table()
        + " AS "
        + OF
        + " JOIN "
        + rows()
        + " ON "
        + named(table.columns()).areGiven(alias)
        + ") AS "
        + asked(places);
  }

  private static String asked(List<Integer> places) {
    return NAME + " (" + places.stream().map(i -> KEY + i + ", ").collect(joining()) + PLACE + ")";
  }

  /** That a row has one of the keys. */
  String areGiven(String alias) {
    if (!placed) {
      return given.areGiven(handle, alias);
    }
    String agreed = given.agreed(alias);
    return (agreed.isEmpty() ? "" : agreed + " AND ")
        + given.inArrays().stream()
            .map(i -> alias + given.name(i) + " = " + NAME + "." + KEY + i)
            .collect(joining(" AND "));
  }

  /** A column of the key that {@link #rows} is at. */
  LinkKey.Compared key(int column) {
    return given.inArrays().contains(column)
        ? new LinkKey.Name(NAME + "." + KEY + column)
        : new LinkKey.Value(columns().get(column).type(), given.first(column));
  }

  private String names(String alias) {
    return IntStream.range(0, columns().size())
        .mapToObj(i -> alias + given.name(i))
        .collect(joining(", "));
  }

  private List<? extends Column<?, ?>> columns() {
    return given.columns();
  }

  boolean arePlaced() {
    return placed;
  }

  /** The key that a row belongs to, from what was {@link #selected}. */
  Object read(KeyRow row, int position) throws SQLException {
    return placed ? keys.get(row.place(position) - 1) : row.read(columns(), position);
  }

  /** The capacity of a hash map with room for a result for each key. */
  int capacity() {
    return keys.size() * 4 / 3 + 1;
  }

  /**
   * A result for each key. If the user's own mappers make something else of values than was sent,
   * there are results for keys that nobody asked; then those without a result are left out, to be
   * asked alone.
   */
  <V> Map<Object, @Nullable V> complete(
      Map<Object, @Nullable V> found, Supplier<@Nullable V> none) {
    if (found.size() >= keys.size()) {
      return found; // none is missing, or there are some that nobody asked
    }
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
