package dev.kinship.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * The part {@code held} of a statement of {@link LinkProtocol}: it locks holders in the order of
 * their own keys, and says of each where it points.
 *
 * <p>A row that is unique is locked {@code FOR UPDATE}, which PostgreSQL would do when it writes a
 * unique column: to raise a lock is to wait out of order.
 */
final class HeldRows {

  private final Targets targets;
  private final Link link;
  private final PartNames names;

  HeldRows(Targets targets) {
    this.targets = targets;
    this.link = targets.link;
    this.names = targets.names;
  }

  /** The holders that are concerned, as the first part of a statement. */
  List<String> first(String where) {
    return List.of(
        "WITH " + select(columns(link.sameTable(), true)),
        "FROM " + link.holders(),
        "WHERE " + where,
        inOrder());
  }

  /**
   * The holders that are concerned if the one target is there, after its lock.
   *
   * @param mixed whether the target is one of them, and rows that are not given may be
   */
  List<String> behindTarget(String where, boolean mixed) {
    return List.of(
        "\n" + select(columns(mixed, mixed)),
        "FROM " + link.holders(),
        "WHERE " + where,
        "AND EXISTS (SELECT 1 FROM " + names.there() + ")",
        inOrder());
  }

  /** The holders that are given, wherever they point. */
  List<String> given() {
    return List.of(
        "WITH " + select(columns()) + " FROM " + link.holders(),
        "WHERE " + targets.given(),
        inOrder());
  }

  private String select(List<String> columns) {
    return names.held() + " AS (SELECT " + String.join(", ", columns);
  }

  private List<String> columns(boolean tellsTarget, boolean tellsGiven) {
    List<String> columns = columns();
    columns.add("(" + targets.arePointers() + ") IS TRUE AS " + names.linked());
    if (tellsTarget) {
      columns.add("(" + targets.areTargets() + ") AS " + names.target());
    }
    if (tellsGiven) {
      columns.add(targets.given() + " AS " + names.given());
    }
    return columns;
  }

  /** The own key, the foreign key where that is not a part of it, and the version. */
  private List<String> columns() {
    List<String> columns = new ArrayList<>(link.key());
    link.names().stream().filter(each -> !link.key().contains(each)).forEach(columns::add);
    columns.addAll(link.versions());
    return columns;
  }

  private String inOrder() {
    String lock = link.unique() ? "FOR UPDATE" : TargetLock.NO_KEY_UPDATE;
    return "ORDER BY " + String.join(", ", link.key()) + " " + lock + "),";
  }
}
