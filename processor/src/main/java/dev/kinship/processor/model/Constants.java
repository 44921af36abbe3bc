package dev.kinship.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the constants in an entity's gateway; {@code TABLE} first, associations before
 * columns, columns before scopes.
 *
 * @param associations those of the associations, by their names
 * @param columns those of the columns, by their names in the table
 * @param keys those of the keys of several columns, by their names
 * @param scopes those of the scopes, by their names
 * @param insert that of the insert's text
 * @param update that of the update's text
 * @param updateVersion that of the text that also compares the version
 * @param delete that of the delete's text
 */
public record Constants(
    Map<String, String> associations,
    Map<String, String> columns,
    Map<String, String> keys,
    Map<String, String> scopes,
    String insert,
    String update,
    String updateVersion,
    String delete) {

  private static final String TABLE = "TABLE";

  /** Copies the maps. */
  public Constants {
    associations = Map.copyOf(associations);
    columns = Map.copyOf(columns);
    keys = Map.copyOf(keys);
    scopes = Map.copyOf(scopes);
  }

  static Constants of(
      ClassName type,
      List<String> associationNames,
      List<Column> columns,
      List<String> keyNames,
      List<NamedScope> namedScopes) {
    // In URL::id a constant called URL would go before the type.
    Set<String> taken = new HashSet<>(Set.of(TABLE));
    taken.add(type.topLevelClassName().simpleName());
    Map<String, String> associations = new HashMap<>();
    for (String name : associationNames) {
      associations.computeIfAbsent(
          name, any -> take(taken, Words.upperSnake(name), "_ASSOCIATION"));
    }
    Map<String, String> constants = new HashMap<>();
    for (Column column : columns) {
      constants.put(column.column(), take(taken, Words.upperSnake(column.name()), "_COLUMN"));
    }
    Map<String, String> keys = new HashMap<>();
    for (String name : keyNames) {
      String wanted = name.isEmpty() ? "KEY" : Words.upperSnake(name) + "_KEY";
      keys.computeIfAbsent(name, any -> take(taken, wanted, "_VALUE"));
    }
    Map<String, String> scopes = new HashMap<>();
    for (NamedScope scope : namedScopes) {
      scopes.computeIfAbsent(
          scope.name(), any -> take(taken, Words.upperSnake(scope.name()), "_SCOPE"));
    }
    return new Constants(
        associations,
        constants,
        keys,
        scopes,
        take(taken, "INSERT", "_SQL"),
        take(taken, "UPDATE", "_SQL"),
        take(taken, "UPDATE_VERSION", "_SQL"),
        take(taken, "DELETE", "_SQL"));
  }

  private static String take(Set<String> taken, String wanted, String suffix) {
    String name = wanted;
    while (!taken.add(name)) {
      name += suffix;
    }
    return name;
  }

  /**
   * The table itself.
   *
   * @return {@code TABLE}
   */
  public String table() {
    return TABLE;
  }

  /**
   * An association's descriptor.
   *
   * @param name the association's name
   * @return the constant
   */
  public String association(String name) {
    return known(associations.get(name), name);
  }

  /**
   * A column.
   *
   * @param column a column of this entity
   * @return the constant
   */
  public String column(Column column) {
    return known(columns.get(column.column()), column.name());
  }

  /**
   * A key of several columns.
   *
   * @param name the key's name; empty for the primary key
   * @return the constant
   */
  public String key(String name) {
    return known(keys.get(name), name);
  }

  /**
   * A scope.
   *
   * @param name the scope's name
   * @return the constant
   */
  public String scope(String name) {
    return known(scopes.get(name), name);
  }

  private static String known(@Nullable String constant, String name) {
    if (constant == null) {
      throw new IllegalArgumentException("'" + name + "' is not part of this entity");
    }
    return constant;
  }
}
