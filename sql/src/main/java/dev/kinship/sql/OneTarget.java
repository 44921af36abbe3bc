package dev.kinship.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One target, whose key is {@code :key}, or {@code :key1} and so on. */
final class OneTarget extends Targets {

  OneTarget(Link link) {
    super(link);
  }

  @Override
  boolean areMany() {
    return false;
  }

  @Override
  String areKeys(List<String> columns) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> columns.get(i) + " = " + key(i))
        .collect(Collectors.joining(" AND "));
  }

  @Override
  List<String> sure(String from, String locking, List<String> conditions) {
    List<String> clauses = new ArrayList<>();
    clauses.add("SELECT 1 FROM " + from);
    conditions.forEach(each -> clauses.add("AND " + each));
    if (!locking.isEmpty()) {
      clauses.add(locking);
    }
    return clauses;
  }

  @Override
  String joined(String join) {
    return "";
  }

  @Override
  String value(int column) {
    return key(column);
  }

  @Override
  String hasKey(boolean has) {
    return (has ? "h." : "NOT h.") + names.linked();
  }

  @Override
  boolean isFixed(int column) {
    return true;
  }
}
