package dev.kinship.schema.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table, or what can be read like one.
 *
 * @param schema the schema's name
 * @param name the name
 * @param kind what it is
 * @param isPartition whether it is a part of a partitioned table
 * @param comment its comment; empty for none
 * @param columns its columns, in their order
 * @param keys its primary key, unique and exclusion constraints
 * @param foreignKeys its foreign keys
 * @param indexes its indexes, those behind {@link #keys} included
 * @param rights what the current role may do with the whole table
 * @param writable what the server can do with it at all: of a view not always everything
 * @param rowSecurity whether policies hold for the current role
 * @param fillsBeforeInsert whether a trigger sees rows before they are inserted, and may fill them
 */
public record Relation(
    String schema,
    String name,
    Kind kind,
    boolean isPartition,
    String comment,
    List<Column> columns,
    List<Key> keys,
    List<ForeignKey> foreignKeys,
    List<Index> indexes,
    Set<Right> rights,
    Set<Right> writable,
    boolean rowSecurity,
    boolean fillsBeforeInsert) {

  /** Copies the collections. */
  public Relation {
    columns = List.copyOf(columns);
    keys = List.copyOf(keys);
    foreignKeys = List.copyOf(foreignKeys);
    indexes = List.copyOf(indexes);
    rights = Set.copyOf(rights);
    writable = Set.copyOf(writable);
  }

  /** What can be read like a table. */
  public enum Kind {
    /** An ordinary table. */
    TABLE,
    /** A table whose rows lie in its partitions. */
    PARTITIONED_TABLE,
    /** A view. */
    VIEW,
    /** A materialized view. */
    MATERIALIZED_VIEW,
    /** A table of another server. */
    FOREIGN_TABLE
  }

  /**
   * Finds a column.
   *
   * @param column its name, unquoted
   * @return the column; empty if there is none
   */
  public Optional<Column> column(String column) {
    return columns.stream().filter(each -> each.name().equals(column)).findFirst();
  }

  /**
   * The primary key.
   *
   * @return the key; empty if there is none
   */
  public Optional<Key> primaryKey() {
    return keys.stream().filter(each -> each.kind() == Key.Kind.PRIMARY).findFirst();
  }

  /**
   * Whether something is declared on the rows themselves: a view has no keys to have.
   *
   * @return whether it is a table of this server
   */
  public boolean isTable() {
    return kind == Kind.TABLE || kind == Kind.PARTITIONED_TABLE;
  }
}
