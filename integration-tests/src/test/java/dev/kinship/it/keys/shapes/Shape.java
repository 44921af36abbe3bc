package dev.kinship.it.keys.shapes;

import static java.util.Objects.requireNonNull;

import dev.kinship.it.Lab;
import dev.kinship.runtime.ToMany;
import dev.kinship.runtime.ToOne;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.table.TableQuery;
import dev.kinship.runtime.table.Values;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * An association with both ends, whose key has several columns.
 *
 * @param table the table that holds the key
 * @param key the columns of the key, in parentheses
 * @param target the target's table
 * @param referenced the columns there, in parentheses
 * @param half what makes one column of the key null: the key points at nothing
 * @param removed what the key is after a remove, where it was the first target's
 * @param owning the owning end
 * @param inverse the inverse end
 * @param rows reads all rows that hold keys, in order
 * @param targets reads all targets, in order
 * @param keyOf the target's key that is referred to
 * @param newTarget a target that is not there yet
 * @param newRow a row that is not there yet
 * @param values values with this name
 * @param query asks for rows
 * @param targetQuery asks for targets
 * @param name the name of a row
 * @param targetName the name of a target
 */
record Shape<E, K, T>(
    String table,
    String key,
    String target,
    String referenced,
    String half,
    String removed,
    ToOne<E, K, T> owning,
    ToMany<T, K, E> inverse,
    Function<Handle, List<E>> rows,
    Function<Handle, List<T>> targets,
    Key<T, K> keyOf,
    Supplier<Values<T>> newTarget,
    Supplier<Values<E>> newRow,
    Function<String, Values<T>> values,
    Function<Handle, TableQuery<E>> query,
    Function<Handle, TableQuery<T>> targetQuery,
    Column<E, String> name,
    Column<T, String> targetName) {

  /** All rows that hold keys, in order. */
  List<E> rowsIn(Lab lab) {
    return lab.acrossTenants(() -> rows.apply(lab.handle()));
  }

  /** All targets, in order. */
  List<T> targetsIn(Lab lab) {
    return lab.acrossTenants(() -> targets.apply(lab.handle()));
  }

  /** For each row its name and that of its target, where it has one: what plain SQL finds. */
  List<String> links(Lab lab) {
    return lab.column(
        String.class,
        "SELECT concat_ws(' ', name, (SELECT name FROM "
            + target
            + " t WHERE "
            + equal()
            + ")) FROM "
            + table
            + " ORDER BY name");
  }

  private String equal() {
    String[] here = columns(key);
    String[] there = columns(referenced);
    StringBuilder equal = new StringBuilder();
    for (int i = 0; i < here.length; i++) {
      equal.append(i == 0 ? "" : " AND ");
      equal.append("t." + there[i] + " = " + table + "." + here[i]);
    }
    return equal.toString();
  }

  private static String[] columns(String list) {
    return list.substring(1, list.length() - 1).split(", ");
  }

  /** The key that the first row has in the database, each column of it. */
  String keyOfFirst(Lab lab) {
    return keys(lab).get(0);
  }

  /** The key that each row has in the database, in their order. */
  List<String> keys(Lab lab) {
    return lab.column(String.class, "SELECT " + key + "::text FROM " + table + " ORDER BY name");
  }

  /** Values that change the name of a target. */
  Values<T> renamed(String name) {
    return values.apply(name);
  }

  /** The name of a row. */
  String nameOf(E row) {
    return requireNonNull(name.of(row));
  }

  /** The name of a target. */
  String targetNameOf(T row) {
    return requireNonNull(targetName.of(row));
  }

  @Override
  public String toString() {
    return owning.name();
  }
}
