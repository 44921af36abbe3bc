package dev.kinship.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The statements that write foreign keys where more than one row is concerned: from the inverse
 * end, and from both ends of a one-to-one association. Several are sent as one pipeline, which is
 * one transaction in itself or a part of the caller's.
 *
 * <p><b>The steps</b> of a set, and of every write for many targets:
 *
 * <ol>
 *   <li><i>Lock the target's row</i> ({@code FOR NO KEY UPDATE}), by itself. Writers of one target
 *       queue here ({@link TargetLock}).
 *   <li><i>Write</i>, in one statement of several parts:
 *       <ul>
 *         <li>{@code held} locks all holders concerned, in the order of their own keys: those that
 *             hold the key now, and those that are given ({@link HeldRows}).
 *         <li>{@code ready} has a row if the target is locked, all given rows are held, none is
 *             stale and, for a set, the isolation level allows it. Otherwise nothing is written
 *             ({@link WriteConditions}).
 *         <li>{@code changed} (or {@code leavers} and {@code joiners}) writes holders that are
 *             held, and no others.
 *         <li>The result has a row for each holder that is held.
 *       </ul>
 * </ol>
 *
 * <p><b>Why this is right at READ COMMITTED.</b> Each statement takes its own snapshot. That of the
 * write is taken when the target is locked, so that it sees all that earlier writers of this target
 * have done; with a lock in the same statement it would not, and two sets would leave a mix. Within
 * the write, PostgreSQL locks the newest version of each row, drops it if it is no longer
 * concerned, and reports its newest values; so {@code held} is right even where an owning end has
 * changed a row meanwhile. Only rows of {@code held} are written. A row that an owning end links
 * after the snapshot was taken stays: that set counts as the later one. To wait for it here would
 * be to wait out of order, and perhaps for ever.
 *
 * <p><b>Add and remove for one target</b> are one statement: {@code there} finds the target, and
 * {@code held} waits for that. They need no younger snapshot, since they find rows by their own
 * keys, and {@code held} sees the newest version of each. An add locks the target: else a set that
 * runs at the same time could unlink those of the added rows that were linked before, and leave the
 * others, which is a mix. A remove does so for the sake of transactions of several calls: one that
 * held pets, and then asked for their person, would wait in a circle with a set of hers. Where
 * {@code there} is empty, nothing is held, and the result has no row; otherwise it has one at
 * least, of nulls if nothing was held.
 *
 * <p><b>Remove of all</b>, which is for a unique key, locks the target and writes the row that has
 * the key, joined with the target: no key that dangles is taken. It is one row, which has no order.
 *
 * <p><b>Higher isolation levels.</b> Above READ COMMITTED a snapshot does not see past the target's
 * lock. There the first step says so (it returns the level), and {@code ready} has no row: a set
 * writes nothing. {@link #aboveReadCommitted} is to be sent instead. It writes the target's row
 * first, so that of two writers one gets a serialization failure. READ COMMITTED does not pay for
 * it, and needs no right to write the target.
 *
 * <p><b>What a unique key needs.</b> The database checks it row by row. So rows leave before others
 * join: {@code joiners} asks for the number of {@code leavers}, which makes PostgreSQL finish these
 * first.
 *
 * <p><b>The results.</b> Step 1 of a pipeline returns a row for each target that is there: for a
 * set the isolation level; for many targets the columns that the key refers to come first. The
 * write returns a row for each holder that was held ({@link LinkWrite}).
 *
 * <p><b>Parameters.</b> For one target: {@code :key} ({@code :key1}, {@code :key2} …) is its key,
 * {@code :ids} ({@code :ids1} …) the own keys of the given holders as arrays, {@code :count} their
 * number. Where an own key has several columns and the foreign key does not fix all but one of
 * them, the text has the marker <code>{given}</code>, for which the runtime writes a condition on
 * the columns of the own key, without an alias. For many targets see {@link #many}.
 *
 * <p>Immutable, and thus safe for use by several threads.
 */
public final class LinkProtocol {

  /** What becomes of rows that hold the key and are not given. */
  public enum Leavers {
    /** They lose the key. */
    UNLINK,
    /** They are deleted. */
    DELETE,
    /** They keep the key, and then nothing is written. */
    REFUSE
  }

  private final Link link;
  private final Targets targets;
  private final boolean checksLevel;
  private final PartNames names;
  private final TargetLock lock;
  private final HeldRows held;
  private final WriteConditions conditions;
  private final KeyAssignments assignments;

  private LinkProtocol(Targets targets, boolean checksLevel) {
    this.link = targets.link;
    this.targets = targets;
    this.checksLevel = checksLevel;
    this.names = targets.names;
    this.lock = new TargetLock(targets);
    this.held = new HeldRows(targets);
    this.conditions = new WriteConditions(targets);
    this.assignments = new KeyAssignments(targets);
  }

  /**
   * The statements for one target.
   *
   * @param link the foreign key
   * @return its statements
   */
  public static LinkProtocol one(Link link) {
    return new LinkProtocol(new OneTarget(link), true);
  }

  /**
   * The statements for many targets at once, in the same steps. The parameters are arrays: {@code
   * :ids} ({@code :ids1} …) the own keys of the given holders; behind them, counted on, the columns
   * of the key that each of these holders is about; behind them the columns of these keys, each key
   * once. {@code :count} is the number of the holders.
   *
   * @param link the foreign key
   * @param arrays an expression with a type for each of these arrays in turn, such as {@code
   *     :ids2::bigint[]}
   * @param agreed the positions of columns of the foreign key in which all keys agree, from 0; for
   *     these the value is also given as {@code :key} ({@code :key1} …), by which statements are
   *     planned and routed as for one target
   * @return its statements
   * @throws IllegalArgumentException if the number of arrays is wrong
   */
  public static LinkProtocol many(Link link, List<String> arrays, Set<Integer> agreed) {
    return new LinkProtocol(new ManyTargets(link, arrays, agreed), true);
  }

  /**
   * Makes the given holders the only ones.
   *
   * @param policy what becomes of the others
   * @return the pipeline
   */
  public List<SqlStatement> set(Leavers policy) {
    String where = targets.among(withTargets(List.of(targets.arePointers())));
    return List.of(lock.statement(checksLevel), write(policy, where));
  }

  /**
   * Gives the holders the key.
   *
   * @return one statement for one target, the pipeline for many
   */
  public List<SqlStatement> add() {
    String where = targets.amongGiven(withTargets(List.of()));
    LinkWrite changed = new LinkWrite(targets, "changed");
    if (targets.areMany()) {
      changed.update(assignments.linked(), "JOIN", isGiven() + " AND " + hasKey(false), true);
      return List.of(
          lock.statement(false),
          changed.behind(held.first(where), conditions.ready(List.of(conditions.allGiven(true)))));
    }
    boolean mixed = link.sameTable();
    List<String> joins = new ArrayList<>(mixed ? List.of(isGiven()) : List.of());
    joins.add(hasKey(false));
    joins.add(conditions.allGiven(mixed));
    if (mixed) {
      joins.add("EXISTS (SELECT 1 FROM " + names.held() + " WHERE " + names.target() + ")");
    }
    changed.update(assignments.linked(), "", String.join(" AND ", joins), false);
    return List.of(changed.behindTarget(lock.statement(false), held.behindTarget(where, mixed)));
  }

  /**
   * Takes the key from those of the given holders that have it. One that is not there does not have
   * it.
   *
   * @return one statement for one target, the pipeline for many
   */
  public List<SqlStatement> remove() {
    LinkWrite changed = new LinkWrite(targets, "changed");
    if (targets.areMany()) {
      String where = targets.amongGiven(withTargets(List.of()));
      changed.update(assignments.unlinked(), "JOIN", isGiven() + " AND " + hasKey(true), true);
      return List.of(
          lock.statement(false),
          changed.behind(held.first(where), conditions.ready(conditions.noneStale(true))));
    }
    List<String> leaves = new ArrayList<>(List.of(hasKey(true)));
    leaves.addAll(conditions.noneStale(false));
    changed.update(assignments.unlinked(), "", String.join(" AND ", leaves), false);
    String where = targets.amongGiven(List.of());
    return List.of(changed.behindTarget(lock.statement(false), held.behindTarget(where, false)));
  }

  /**
   * Takes the key from all holders that have it.
   *
   * @return the pipeline, whose second statement returns the columns of the holders that had it
   */
  public List<SqlStatement> removeAll() {
    String assigned = assignments.unlinked() + link.stamps().assignments("p.");
    return List.of(
        lock.statement(false),
        new SqlStatement(
            List.of(
                "UPDATE " + link.holders() + " p SET " + assigned + " FROM " + link.target() + " t",
                "WHERE " + targets.areKeys(Targets.qualified("p", link.names())),
                "AND " + targets.areKeys(Targets.qualified("t", link.referenced())),
                "RETURNING " + String.join(", ", Targets.qualified("p", link.columns())))));
  }

  /**
   * Takes the key from the given holders, whatever it is, unless one is not there.
   *
   * @return one statement, whose result is as that of a write
   */
  public SqlStatement unlink() {
    LinkWrite changed = new LinkWrite(targets, "changed");
    changed.update(assignments.unlinked(), "", conditions.allGiven(false), false);
    return changed.behind(held.given(), List.of());
  }

  /**
   * Counts those of the given holders that do not have the key: where a write has changed fewer
   * rows than it should have.
   *
   * @return a query
   */
  public SqlStatement leftOut() {
    if (!targets.areMany()) {
      return new SqlStatement(
          List.of(
              "SELECT count(*) FROM " + link.holders(),
              "WHERE " + targets.given(),
              "AND (" + targets.arePointers() + ") IS NOT TRUE"));
    }
    return new SqlStatement(
        List.of(
            "SELECT count(*) FROM " + link.holders() + " h" + targets.joined("JOIN"),
            "WHERE " + hasKey(false)));
  }

  /**
   * The pipeline of a set at isolation levels above READ COMMITTED, where that of {@link #set}
   * writes nothing. Its first statement writes a column of each target, to the value that it has;
   * it waits for other writers of the target, and fails if they wrote.
   *
   * @param policy what becomes of the holders that are not given
   * @param column a column of the target that can be written
   * @return that statement, whose result is a count, and then those of {@code set}
   */
  public List<SqlStatement> aboveReadCommitted(Leavers policy, String column) {
    List<SqlStatement> all = new ArrayList<>();
    all.add(
        new SqlStatement(
            List.of(
                "UPDATE " + link.target() + " SET " + column + " = " + column,
                "WHERE " + targets.areTargets())));
    all.addAll(new LinkProtocol(targets, false).set(policy));
    return Collections.unmodifiableList(all);
  }

  private SqlStatement write(Leavers policy, String where) {
    List<String> sure = new ArrayList<>(List.of(conditions.allGiven(true)));
    if (policy == Leavers.REFUSE) {
      sure.add(conditions.noLeavers());
    }
    if (checksLevel) {
      sure.add(IsolationLevel.FRESH_SNAPSHOTS);
    }
    List<String> rows = held.first(where);
    List<String> ready = conditions.ready(sure);
    if (policy == Leavers.UNLINK && !link.unique()) {
      LinkWrite changed = new LinkWrite(targets, "changed");
      changed.update(assignments.byCase(), "LEFT JOIN", isToChange(), true);
      return changed.behind(rows, ready);
    }
    LinkWrite joiners = new LinkWrite(targets, "joiners");
    String joins = isGiven() + " AND " + hasKey(false);
    if (policy == Leavers.REFUSE) {
      joiners.update(assignments.linked(), "JOIN", joins, true);
      return joiners.behind(rows, ready);
    }
    LinkWrite leavers = new LinkWrite(targets, "leavers");
    String leaves = "h." + names.linked() + " AND NOT " + isGiven();
    if (policy == Leavers.DELETE) {
      leavers.delete(leaves);
    } else {
      leavers.update(assignments.unlinked(), "", leaves, true);
    }
    String afterThem = " AND (SELECT count(*) FROM " + leavers.name() + ") >= 0";
    joiners.update(assignments.linked(), "JOIN", joins + afterThem, true);
    return joiners.behind(leavers, rows, ready);
  }

  /** Conditions on holders, and in one table that a row is a target. */
  private List<String> withTargets(List<String> conditions) {
    List<String> all = new ArrayList<>(conditions);
    if (link.sameTable()) {
      all.add(targets.areTargets());
    }
    return all;
  }

  private String isToChange() {
    String linked = "h." + names.linked();
    return targets.areMany()
        ? "(CASE WHEN " + isGiven() + " THEN " + hasKey(false) + " ELSE " + linked + " END)"
        : linked + " <> " + isGiven();
  }

  private String isGiven() {
    return "h." + names.given();
  }

  private String hasKey(boolean has) {
    return targets.hasKey(has);
  }
}
