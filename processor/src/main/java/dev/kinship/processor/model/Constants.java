package dev.kinship.processor.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the constants in an entity's gateway; {@code TABLE} first, associations before
 * columns, columns before scopes.
 */
public final class Constants {

  private static final String TABLE = "TABLE";

  private final Map<String, String> associations = new LinkedHashMap<>();
  private final Map<Column, String> columns = new LinkedHashMap<>();
  private final Map<String, String> scopes = new LinkedHashMap<>();
  private final String insert;
  private final String update;
  private final String delete;

  Constants(EntityShape shape) {
    Set<String> taken = new HashSet<>();
    taken.add(TABLE);
    for (String name : shape.associationNames()) {
      associations.computeIfAbsent(
          name, any -> take(taken, Words.upperSnake(name), "_ASSOCIATION"));
    }
    for (Column column : shape.columns()) {
      columns.put(column, take(taken, Words.upperSnake(column.name()), "_COLUMN"));
    }
    for (NamedScope scope : shape.scopes()) {
      scopes.computeIfAbsent(
          scope.name(), any -> take(taken, Words.upperSnake(scope.name()), "_SCOPE"));
    }
    insert = take(taken, "INSERT", "_SQL");
    update = take(taken, "UPDATE", "_SQL");
    delete = take(taken, "DELETE", "_SQL");
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
    return known(columns.get(column), column.name());
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

  /**
   * The text of the insert.
   *
   * @return the constant
   */
  public String insert() {
    return insert;
  }

  /**
   * The text of the update.
   *
   * @return the constant
   */
  public String update() {
    return update;
  }

  /**
   * The text of the delete.
   *
   * @return the constant
   */
  public String delete() {
    return delete;
  }

  private static String known(@Nullable String constant, String name) {
    if (constant == null) {
      throw new IllegalArgumentException("'" + name + "' is not part of this entity");
    }
    return constant;
  }
}
