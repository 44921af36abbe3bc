package dev.kinship.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Many targets. Behind the arrays of the holders' own keys come those of the key that each holder
 * is about, one for each column, and then those of the keys, each once.
 */
final class ManyTargets extends Targets {

  private final List<String> arrays;
  private final Set<Integer> agreed;

  /**
   * Describes the parameters.
   *
   * @param arrays what stands for each array where no column stands beside it, with its type
   * @param agreed the columns of the foreign key in which all keys agree; these are also {@code
   *     :key} parameters
   */
  ManyTargets(Link link, List<String> arrays, Set<Integer> agreed) {
    super(link);
    this.arrays = List.copyOf(arrays);
    this.agreed = Set.copyOf(agreed);
    int expected = link.key().size() + 2 * link.foreignKey().size();
    if (arrays.size() != expected) {
      throw new IllegalArgumentException(expected + " arrays, not " + arrays.size());
    }
  }

  @Override
  boolean areMany() {
    return true;
  }

  @Override
  String areKeys(List<String> columns) {
    List<Integer> open =
        IntStream.range(0, columns.size()).filter(i -> !isFixed(i)).boxed().toList();
    List<String> conditions =
        IntStream.range(0, columns.size())
            .filter(this::isFixed)
            .mapToObj(i -> columns.get(i) + " = " + key(i))
            .collect(Collectors.toCollection(ArrayList::new));
    if (open.size() == 1) {
      int only = open.get(0);
      conditions.add(columns.get(only) + " = ANY(" + ids(keys(only)) + ")");
    } else if (open.size() > 1) {
      String pairs = open.stream().map(i -> arrays.get(keys(i))).collect(Collectors.joining(", "));
      conditions.add(
          tuple(open.stream().map(columns::get).toList())
              + " IN (SELECT * FROM unnest("
              + pairs
              + "))");
    }
    return String.join(" AND ", conditions);
  }

  /** Where the array of the keys' column is, each key once. */
  private int keys(int column) {
    return link.key().size() + link.foreignKey().size() + column;
  }

  @Override
  List<String> sure(String from, String locking, List<String> conditions) {
    List<String> clauses = new ArrayList<>();
    clauses.add(
        "SELECT 1 FROM (SELECT 1 FROM " + from + (locking.isEmpty() ? "" : " " + locking) + ") t");
    clauses.add("HAVING count(*) = cardinality(" + arrays.get(keys(0)) + ")");
    conditions.forEach(each -> clauses.add("AND " + each));
    return clauses;
  }

  @Override
  String joined(String join) {
    List<String> names = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (int i = 1; i <= link.key().size(); i++) {
      ids.add("id" + i);
    }
    names.addAll(ids);
    for (int i = 1; i <= link.foreignKey().size(); i++) {
      names.add("key" + i);
    }
    return " "
        + join
        + " unnest("
        + String.join(", ", arrays.subList(0, names.size()))
        + ") AS g ("
        + String.join(", ", names)
        + ") ON "
        + equal("h", link.key(), "g", ids);
  }

  @Override
  String value(int column) {
    return "g.key" + (column + 1);
  }

  @Override
  String hasKey(boolean has) {
    List<String> values =
        IntStream.range(0, link.foreignKey().size()).mapToObj(this::value).toList();
    String pointer = tuple(qualified("h", link.names()));
    return pointer + (has ? " = " : " IS DISTINCT FROM ") + tuple(values);
  }

  @Override
  boolean isFixed(int column) {
    return agreed.contains(column);
  }
}
