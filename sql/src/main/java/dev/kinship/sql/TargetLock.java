package dev.kinship.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The first step of {@link LinkProtocol}: it has the writers of one target wait for each other.
 *
 * <p><b>One table.</b> Where target and holders are rows of one table, whatever the entities are
 * called, the target has a place in the order of the rows. Then this step is an advisory lock on
 * the target, which is no row lock, and the write locks the target's row among the others.
 */
final class TargetLock {

  /** The lock of a row that is not deleted, and whose key is not written. */
  static final String NO_KEY_UPDATE = "FOR NO KEY UPDATE";

  private final Targets targets;
  private final Link link;

  TargetLock(Targets targets) {
    this.targets = targets;
    this.link = targets.link;
  }

  /**
   * The statement. It returns a row for each target that is there.
   *
   * @param tellsLevel whether the row has the isolation level, behind the key where targets are
   *     many
   */
  SqlStatement statement(boolean tellsLevel) {
    List<String> columns = new ArrayList<>(targets.areMany() ? link.referenced() : List.of());
    if (tellsLevel) {
      columns.add(IsolationLevel.NAME);
    }
    if (!link.sameTable()) {
      return ofRows(columns);
    }
    String turn = "tableoid::int, hashtext(" + Targets.tuple(link.referenced()) + "::text)";
    return targets.areMany() ? turns(columns, turn) : turn(columns, turn);
  }

  private SqlStatement ofRows(List<String> columns) {
    String list = columns.isEmpty() ? "1" : String.join(", ", columns);
    List<String> clauses = new ArrayList<>();
    clauses.add("SELECT " + list + " FROM " + link.target());
    clauses.add("WHERE " + targets.areTargets());
    if (targets.areMany()) {
      clauses.add("ORDER BY " + String.join(", ", link.referenced()));
    }
    clauses.add(NO_KEY_UPDATE);
    return new SqlStatement(clauses);
  }

  private SqlStatement turn(List<String> columns, String turn) {
    columns.add("pg_advisory_xact_lock(" + turn + ")");
    return new SqlStatement(
        List.of(
            "SELECT " + String.join(", ", columns),
            "FROM " + link.target() + " WHERE " + targets.areTargets()));
  }

  private SqlStatement turns(List<String> columns, String turn) {
    int last = link.referenced().size();
    List<String> keys = IntStream.rangeClosed(1, last).mapToObj(i -> "key" + i).toList();
    List<String> renamed = new ArrayList<>(keys);
    renamed.addAll(columns.subList(last, columns.size()));
    renamed.add("pg_advisory_xact_lock(a, b)");
    String inner = String.join(", ", link.referenced()) + ", " + turn;
    // OFFSET keeps the locks behind the order.
    return new SqlStatement(
        List.of(
            "SELECT " + String.join(", ", renamed),
            "FROM (SELECT " + inner + " FROM " + link.target(),
            "WHERE " + targets.areTargets(),
            "ORDER BY " + (last + 1) + ", " + (last + 2) + " OFFSET 0)",
            "AS turns (" + String.join(", ", keys) + ", a, b)"));
  }
}
