package dev.kinship.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * What must hold before a statement of {@link LinkProtocol} writes anything.
 *
 * <p><b>Versions.</b> Where holders have a version, the marker <code>{fresh}</code> stands for the
 * condition that a row of {@code held} that is given has the version that is given with it, or for
 * {@code TRUE} where none is given. A row that is stale keeps all others from being written; which
 * one it was, the result tells. Held rows cannot change any more, so nobody comes in between.
 */
final class WriteConditions {

  /** What the runtime replaces with a condition on the versions that are given. */
  private static final String FRESH = "{fresh}";

  private static final String IF_FREE = TargetLock.NO_KEY_UPDATE + " SKIP LOCKED";

  private final Targets targets;
  private final Link link;
  private final PartNames names;

  WriteConditions(Targets targets) {
    this.targets = targets;
    this.link = targets.link;
    this.names = targets.names;
  }

  /**
   * That all given rows are held, none of them stale.
   *
   * @param mixed whether other rows are held, too
   */
  String allGiven(boolean mixed) {
    List<String> conditions = new ArrayList<>(mixed ? List.of(names.given()) : List.of());
    if (link.stamps().version() != null) {
      conditions.add(FRESH);
    }
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    return "(SELECT count(*) FROM " + names.held() + where + ") = :count";
  }

  /**
   * That no given row is stale; those that are not there count as unlinked.
   *
   * @param mixed whether other rows are held, too
   */
  List<String> noneStale(boolean mixed) {
    String stale = (mixed ? names.given() + " AND " : "") + "(" + FRESH + ") IS NOT TRUE";
    return link.stamps().version() == null ? List.of() : List.of(noneHeld(stale));
  }

  /** That no row points at a target that is not given. */
  String noLeavers() {
    return noneHeld(names.linked() + " AND NOT " + names.given());
  }

  private String noneHeld(String where) {
    return "NOT EXISTS (SELECT 1 FROM " + names.held() + " WHERE " + where + ")";
  }

  /**
   * The part {@code ready}, which has a row if all targets are there and the conditions hold.
   *
   * <p>A target may be absent when it is to be locked, and be there for the write. So this locks it
   * again; it does not wait ({@code SKIP LOCKED}), since it is out of order here. Who holds the
   * lock already gets it again at once.
   */
  List<String> ready(List<String> conditions) {
    List<String> clauses =
        link.sameTable()
            ? targets.sure(names.held() + " WHERE " + names.target(), "", conditions)
            : targets.sure(link.target() + " WHERE " + targets.areTargets(), IF_FREE, conditions);
    clauses.set(0, "\n" + names.ready() + " AS (" + clauses.get(0));
    int last = clauses.size() - 1;
    clauses.set(last, clauses.get(last) + "),");
    return clauses;
  }
}
