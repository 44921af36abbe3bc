package dev.kinship.sql;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A foreign key, as {@link LinkProtocol} needs to know it. All names are spelled as SQL has them,
 * with quotes where they need them. Immutable.
 *
 * @param holders the table that holds the key, such as {@code pet}
 * @param columns the columns that are read of a holder, in the order of its properties; those of
 *     its own key are among them
 * @param key the columns of the holder's own key, in order; one at least
 * @param target the table that the key refers to, such as {@code person}
 * @param foreignKey the columns of the foreign key, in order; one at least
 * @param unique whether no two rows hold the same key: a one-to-one association
 * @param stamps what each change of a holder also writes
 */
public record Link(
    String holders,
    List<String> columns,
    List<String> key,
    String target,
    List<KeyColumn> foreignKey,
    boolean unique,
    Stamps stamps) {

  /**
   * A column of a foreign key.
   *
   * @param name the column's name in the table that holds the key
   * @param referenced the name of the column that it refers to
   * @param own whether a set writes it; one that is shared with other keys is only compared
   * @param clearable whether an unlink sets it to null; never one that is shared
   */
  public record KeyColumn(String name, String referenced, boolean own, boolean clearable) {

    /**
     * Checks the column.
     *
     * @throws IllegalArgumentException if it is cleared and not the key's own
     */
    public KeyColumn {
      if (clearable && !own) {
        throw new IllegalArgumentException(name + " is shared, and is never cleared");
      }
    }
  }

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a key has no column, or no column of its own
   */
  public Link {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    foreignKey = List.copyOf(foreignKey);
    if (key.isEmpty() || foreignKey.stream().noneMatch(KeyColumn::own)) {
      throw new IllegalArgumentException("a key needs a column: " + key + ", " + foreignKey);
    }
  }

  /**
   * Describes a key whose holders have no columns that are written by themselves.
   *
   * @param holders the table that holds the key
   * @param columns the columns that are read of a holder
   * @param key the columns of the holder's own key
   * @param target the table that the key refers to
   * @param foreignKey the columns of the foreign key
   * @param unique whether no two rows hold the same key
   */
  public Link(
      String holders,
      List<String> columns,
      List<String> key,
      String target,
      List<KeyColumn> foreignKey,
      boolean unique) {
    this(holders, columns, key, target, foreignKey, unique, Stamps.NONE);
  }

  /**
   * Whether holders and targets are rows of one table, whatever the entities are called.
   *
   * @return whether both names are the same
   */
  public boolean sameTable() {
    return holders.equals(target);
  }

  List<String> names() {
    return foreignKey.stream().map(KeyColumn::name).toList();
  }

  List<String> referenced() {
    return foreignKey.stream().map(KeyColumn::referenced).toList();
  }

  /** The column that tells versions apart; none where holders have no version. */
  List<String> versions() {
    String version = stamps.version();
    return version == null ? List.of() : List.of(version);
  }

  /** The position in the foreign key of a column that both keys share; below 0 if they don't. */
  int shared(String column) {
    return IntStream.range(0, foreignKey.size())
        .filter(i -> !foreignKey.get(i).own() && foreignKey.get(i).name().equals(column))
        .findFirst()
        .orElse(-1);
  }

  /** A name within a statement that hides no table and equals no column that it stands beside. */
  String free(String wanted) {
    Set<String> taken = new HashSet<>(columns);
    taken.addAll(key);
    taken.addAll(names());
    taken.add(holders);
    taken.add(target);
    String name = wanted;
    while (taken.contains(name)) {
      name += "_";
    }
    return name;
  }
}
