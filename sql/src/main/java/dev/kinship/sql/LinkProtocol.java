package dev.kinship.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The statements that write foreign keys where more than one row is concerned: from the inverse
 * end, and from both ends of a one-to-one association. Several are sent as one pipeline, which is
 * one transaction in itself or a part of the caller's.
 *
 * <p><b>The steps</b> of a set, and of every write for many targets:
 *
 * <ol>
 *   <li><i>Lock the target's row</i> ({@code FOR NO KEY UPDATE}), by itself. Writers of one target
 *       queue here.
 *   <li><i>Write</i>, in one statement of several parts:
 *       <ul>
 *         <li>{@code held} locks all holders concerned, in the order of their own keys: those that
 *             hold the key now, and those that are given. It says of each where it points.
 *         <li>{@code ready} has a row if the target is locked, all given rows are held and, for a
 *             set, the isolation level allows it. Otherwise nothing is written.
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
 * be to wait out of order, and perhaps for ever. For the same reason a row that is unique is locked
 * {@code FOR UPDATE}, which PostgreSQL would do when it writes a unique column: to raise a lock is
 * to wait out of order, too.
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
 * the key. It is one row, which has no order.
 *
 * <p><b>Nothing is written without the target's lock</b> by a set. A target may be absent when it
 * is to be locked and be there for the write. {@code ready} therefore locks it again; it does not
 * wait ({@code SKIP LOCKED}), since it is out of order there. Who holds the lock already gets it
 * again at once.
 *
 * <p><b>One table.</b> Where target and holders are rows of one table, whatever the entities are
 * called, the target has a place in the order of the rows. Then the first step is an advisory lock
 * on the target, which is no row lock, and {@code held} locks the target's row among the others.
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
 * write returns, for each holder that was held, in this order: the holder's columns as they are
 * after the write, or nulls where it was not written; the columns of its own key; the columns of
 * the foreign key; the last two as they were before the write. In one table the target's row may be
 * among them though it is neither given nor points at the target. Where holders have a version, the
 * one before the write comes last.
 *
 * <p><b>What a change also writes.</b> A holder that is written gets its {@link Stamps}, such as
 * the time; one that is only locked keeps them.
 *
 * <p><b>Parameters.</b> For one target: {@code :key} ({@code :key1}, {@code :key2} …) is its key,
 * {@code :ids} ({@code :ids1} …) the own keys of the given holders as arrays, {@code :count} their
 * number. Where an own key has several columns and the foreign key does not fix all but one of
 * them, the text has the marker <code>{given}</code>, for which the runtime writes a condition on
 * the columns of the own key, without an alias. For many targets see {@link #many}.
 *
 * <p><b>Versions.</b> Where holders have a version, the marker <code>{fresh}</code> stands for the
 * condition that a row of {@code held} that is given has the version that is given with it, or for
 * {@code TRUE} where none is given. A row that is stale keeps all others from being written; which
 * one it was, the result tells. Held rows cannot change any more, so nobody comes in between.
 *
 * <p>Immutable, and thus safe for use by several threads.
 */
public final class LinkProtocol {

  private static final String LEVEL = "current_setting('transaction_isolation')";

  /** Both levels at which each statement takes its own snapshot begin with it. */
  private static final String FRESH_SNAPSHOTS = LEVEL + " LIKE 'read %'";

  /** What the runtime replaces with a condition on the versions that are given. */
  private static final String FRESH = "{fresh}";

  private static final String NO_KEY_UPDATE = "FOR NO KEY UPDATE";
  private static final String IF_FREE = NO_KEY_UPDATE + " SKIP LOCKED";

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
  private final String held;
  private final String ready;
  private final String linked;
  private final String given;
  private final String isTarget;
  private final String there;

  private LinkProtocol(Link link, Targets targets, boolean checksLevel) {
    this.link = link;
    this.targets = targets;
    this.checksLevel = checksLevel;
    this.held = link.free("held");
    this.ready = link.free("ready");
    this.linked = link.free("linked");
    this.given = link.free("given");
    this.isTarget = link.free("target");
    this.there = link.free("there");
  }

  /**
   * The statements for one target.
   *
   * @param link the foreign key
   * @return its statements
   */
  public static LinkProtocol one(Link link) {
    return new LinkProtocol(link, new OneTarget(link), true);
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
    return new LinkProtocol(link, new ManyTargets(link, arrays, agreed), true);
  }

  /**
   * Makes the given holders the only ones.
   *
   * @param policy what becomes of the others
   * @return the pipeline
   */
  public List<SqlStatement> set(Leavers policy) {
    String where = targets.among(concerned(pointers()), true);
    return List.of(lockTarget(checksLevel), write(policy, where));
  }

  /**
   * Gives the holders the key.
   *
   * @return one statement for one target, the pipeline for many
   */
  public List<SqlStatement> add() {
    String where = targets.amongGiven(concerned(List.of()), pointers());
    LinkWrite changed = write("changed");
    if (targets instanceof ManyTargets) {
      changed.update(assignments(), "JOIN", "h." + given + " AND " + not(), true);
      return List.of(lockTarget(false), changed.behind(held(where), ready(true, List.of())));
    }
    boolean mixed = link.sameTable();
    String joins = mixed ? "h." + given + " AND " + not() : not();
    String isHeld = mixed ? " AND EXISTS (SELECT 1 FROM " + held + " WHERE " + isTarget + ")" : "";
    changed.update(assignments(), "", joins + " AND " + allGiven(mixed) + isHeld, false);
    return List.of(changed.behindTarget(lockTarget(false), heldBehindTarget(where, mixed)));
  }

  /**
   * Takes the key from those of the given holders that have it. One that is not there does not have
   * it.
   *
   * @return one statement for one target, the pipeline for many
   */
  public List<SqlStatement> remove() {
    LinkWrite changed = write("changed");
    if (targets instanceof ManyTargets) {
      String where = targets.amongGiven(concerned(List.of()), pointers());
      changed.update(clearing(), "JOIN", "h." + given + " AND " + has(), true);
      return List.of(lockTarget(false), changed.behind(held(where), ready(false, noneStale(true))));
    }
    String where = targets.amongGiven(List.of(), pointers());
    List<String> conditions = new ArrayList<>(List.of(has()));
    conditions.addAll(noneStale(false));
    changed.update(clearing(), "", String.join(" AND ", conditions), false);
    return List.of(changed.behindTarget(lockTarget(false), heldBehindTarget(where, false)));
  }

  /**
   * Takes the key from all holders that have it.
   *
   * @return the pipeline, whose second statement returns the columns of the holders that had it
   */
  public List<SqlStatement> removeAll() {
    String isThere = "SELECT 1 FROM " + link.target() + " WHERE ";
    return List.of(
        lockTarget(false),
        new SqlStatement(
            List.of(
                "UPDATE " + link.holders() + " SET " + clearing() + link.stamps().assignments(""),
                "WHERE " + pointers().get(0),
                "AND EXISTS (" + isThere + targets.areKeys(link.referenced()) + ")",
                "RETURNING " + String.join(", ", link.columns()))));
  }

  /**
   * Takes the key from the given holders, whatever it is, unless one is not there.
   *
   * @return one statement, whose result is as that of a write
   */
  public SqlStatement unlink() {
    LinkWrite changed = write("changed");
    String fresh = link.stamps().version() == null ? "" : " WHERE " + FRESH;
    changed.update(clearing(), "", "(SELECT count(*) FROM " + held + fresh + ") = :count", false);
    List<String> lock = new ArrayList<>();
    String columns = String.join(", ", heldColumns());
    lock.add("WITH " + held + " AS (SELECT " + columns + " FROM " + link.holders());
    lock.add("WHERE " + targets.given());
    lock.add(inOrder() + "),");
    return changed.behind(lock, List.of());
  }

  /**
   * Counts those of the given holders that do not have the key: where a write has changed fewer
   * rows than it should have.
   *
   * @return a query
   */
  public SqlStatement leftOut() {
    if (targets instanceof OneTarget) {
      return new SqlStatement(
          List.of(
              "SELECT count(*) FROM " + link.holders(),
              "WHERE " + targets.given(),
              "AND (" + pointers().get(0) + ") IS NOT TRUE"));
    }
    return new SqlStatement(
        List.of(
            "SELECT count(*) FROM " + link.holders() + " h" + targets.joined("JOIN"),
            "WHERE " + targets.hasKey(false)));
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
                "WHERE " + targets.areKeys(link.referenced()))));
    all.addAll(new LinkProtocol(link, targets, false).set(policy));
    return Collections.unmodifiableList(all);
  }

  // Step 1

  /** Has the writers of one target wait for each other; within one table not by a row lock. */
  private SqlStatement lockTarget(boolean level) {
    boolean many = targets instanceof ManyTargets;
    List<String> columns = new ArrayList<>(many ? link.referenced() : List.of());
    if (level) {
      columns.add(LEVEL);
    }
    if (!link.sameTable()) {
      String list = columns.isEmpty() ? "1" : String.join(", ", columns);
      List<String> clauses = new ArrayList<>();
      clauses.add("SELECT " + list + " FROM " + link.target());
      clauses.add("WHERE " + targets.areKeys(link.referenced()));
      if (many) {
        clauses.add("ORDER BY " + String.join(", ", link.referenced()));
      }
      clauses.add(NO_KEY_UPDATE);
      return new SqlStatement(clauses);
    }
    String turn = "tableoid::int, hashtext(" + tuple(link.referenced()) + "::text)";
    if (!many) {
      columns.add("pg_advisory_xact_lock(" + turn + ")");
      return new SqlStatement(
          List.of(
              "SELECT " + String.join(", ", columns),
              "FROM " + link.target() + " WHERE " + targets.areKeys(link.referenced())));
    }
    columns.add("pg_advisory_xact_lock(a, b)");
    String inner = String.join(", ", link.referenced()) + ", " + turn;
    int last = link.referenced().size();
    // OFFSET keeps the locks behind the order.
    return new SqlStatement(
        List.of(
            "SELECT " + columnsOfTurns(columns),
            "FROM (SELECT " + inner + " FROM " + link.target(),
            "WHERE " + targets.areKeys(link.referenced()),
            "ORDER BY " + (last + 1) + ", " + (last + 2) + " OFFSET 0)",
            "AS turns (" + turnNames() + ", a, b)"));
  }

  private String columnsOfTurns(List<String> columns) {
    List<String> renamed = new ArrayList<>(columns);
    for (int i = 0; i < link.referenced().size(); i++) {
      renamed.set(i, "key" + (i + 1));
    }
    return String.join(", ", renamed);
  }

  private String turnNames() {
    return IntStream.rangeClosed(1, link.referenced().size())
        .mapToObj(i -> "key" + i)
        .collect(Collectors.joining(", "));
  }

  // Step 2

  private SqlStatement write(Leavers policy, String where) {
    List<String> guard =
        policy == Leavers.REFUSE
            ? List.of(
                "NOT EXISTS (SELECT 1 FROM "
                    + held
                    + " WHERE "
                    + linked
                    + " AND NOT "
                    + given
                    + ")")
            : List.of();
    List<String> lock = held(where);
    List<String> sure = new ArrayList<>(guard);
    if (checksLevel) {
      sure.add(FRESH_SNAPSHOTS);
    }
    List<String> condition = ready(true, sure);
    if (policy == Leavers.UNLINK && !link.unique()) {
      LinkWrite changed = write("changed");
      changed.update(assignmentsByCase(), "LEFT JOIN", isToChange(), true);
      return changed.behind(lock, condition);
    }
    LinkWrite joiners = write("joiners");
    String joins = "h." + given + " AND " + not();
    if (policy == Leavers.REFUSE) {
      joiners.update(assignments(), "JOIN", joins, true);
      return joiners.behind(lock, condition);
    }
    LinkWrite leavers = write("leavers");
    String leaves = "h." + linked + " AND NOT h." + given;
    if (policy == Leavers.DELETE) {
      leavers.delete(leaves);
    } else {
      leavers.update(clearing(), "", leaves, true);
    }
    String afterThem = " AND (SELECT count(*) FROM " + leavers.name() + ") >= 0";
    joiners.update(assignments(), "JOIN", joins + afterThem, true);
    return joiners.behind(leavers, lock, condition);
  }

  /** The conditions by which holders are concerned that are not given. */
  private List<String> concerned(List<String> pointers) {
    List<String> all = new ArrayList<>(pointers);
    if (link.sameTable()) {
      all.add(targets.areKeys(link.referenced()));
    }
    return all;
  }

  /** The condition that a holder points at a target. */
  private List<String> pointers() {
    return List.of(targets.areKeys(link.names()));
  }

  private List<String> held(String where) {
    return List.of(
        "WITH " + selectHeld(link.sameTable(), true),
        "FROM " + link.holders(),
        "WHERE " + where,
        inOrder() + "),");
  }

  /** The holders that are concerned if the target is there, and if it is, after its lock. */
  private List<String> heldBehindTarget(String where, boolean mixed) {
    return List.of(
        "\n" + selectHeld(mixed, mixed),
        "FROM " + link.holders(),
        "WHERE " + where,
        "AND EXISTS (SELECT 1 FROM " + there + ")",
        inOrder() + "),");
  }

  private String selectHeld(boolean tellsTarget, boolean tellsGiven) {
    List<String> columns = heldColumns();
    columns.add("(" + pointers().get(0) + ") IS TRUE AS " + linked);
    if (tellsTarget) {
      columns.add("(" + targets.areKeys(link.referenced()) + ") AS " + isTarget);
    }
    if (tellsGiven) {
      columns.add(targets.given() + " AS " + given);
    }
    return held + " AS (SELECT " + String.join(", ", columns);
  }

  /**
   * That all given rows are held, none of them stale.
   *
   * @param mixed whether other rows are held, too
   */
  private String allGiven(boolean mixed) {
    List<String> conditions = new ArrayList<>(mixed ? List.of(given) : List.of());
    if (link.stamps().version() != null) {
      conditions.add(FRESH);
    }
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    return "(SELECT count(*) FROM " + held + where + ") = :count";
  }

  /** That no given row is stale; those that are not there count as unlinked. */
  private List<String> noneStale(boolean mixed) {
    String stale = (mixed ? given + " AND " : "") + "(" + FRESH + ") IS NOT TRUE";
    return link.stamps().version() == null
        ? List.of()
        : List.of("NOT EXISTS (SELECT 1 FROM " + held + " WHERE " + stale + ")");
  }

  /** The own key, the foreign key where that is not a part of it, and the version. */
  private List<String> heldColumns() {
    List<String> columns = new ArrayList<>(link.key());
    link.names().stream().filter(each -> !link.key().contains(each)).forEach(columns::add);
    columns.addAll(link.versions());
    return columns;
  }

  private LinkWrite write(String name) {
    return new LinkWrite(link, targets, name);
  }

  private String inOrder() {
    return "ORDER BY "
        + String.join(", ", link.key())
        + " "
        + (link.unique() ? "FOR UPDATE" : NO_KEY_UPDATE);
  }

  private List<String> ready(boolean allGiven, List<String> more) {
    List<String> conditions = new ArrayList<>();
    if (allGiven) {
      conditions.add(allGiven(true));
    }
    conditions.addAll(more);
    List<String> clauses = new ArrayList<>();
    if (link.sameTable()) {
      clauses.addAll(targets.sure(held + " WHERE " + isTarget, "", conditions));
    } else {
      String from = link.target() + " WHERE " + targets.areKeys(link.referenced());
      clauses.addAll(targets.sure(from, IF_FREE, conditions));
    }
    clauses.set(0, "\n" + ready + " AS (" + clauses.get(0));
    int last = clauses.size() - 1;
    clauses.set(last, clauses.get(last) + "),");
    return clauses;
  }

  private String isToChange() {
    return targets instanceof OneTarget
        ? "h." + linked + " <> h." + given
        : "(CASE WHEN h." + given + " THEN " + not() + " ELSE h." + linked + " END)";
  }

  private String has() {
    return targets.hasKey(true).replace("h.linked", "h." + linked);
  }

  private String not() {
    return targets.hasKey(false).replace("h.linked", "h." + linked);
  }

  private String assignments() {
    return assigned(
        i -> link.foreignKey().get(i).own(),
        i -> link.foreignKey().get(i).name() + " = " + targets.value(i));
  }

  private String clearing() {
    String all =
        assigned(
            i -> link.foreignKey().get(i).clearable(),
            i -> link.foreignKey().get(i).name() + " = NULL");
    if (all.isEmpty()) {
      throw new IllegalStateException("no column of " + link.names() + " can be cleared");
    }
    return all;
  }

  /** The last branch is never taken; it gives parameters without a type that of the column. */
  private String assignmentsByCase() {
    return assigned(
        i -> link.foreignKey().get(i).own(),
        i -> {
          String column = link.foreignKey().get(i).name();
          String unlinked =
              link.foreignKey().get(i).clearable() ? " WHEN h." + linked + " THEN NULL" : "";
          return column
              + " = CASE WHEN h."
              + given
              + " THEN "
              + targets.value(i)
              + unlinked
              + " ELSE p."
              + column
              + " END";
        });
  }

  private String assigned(IntPredicate which, IntFunction<String> spelled) {
    return IntStream.range(0, link.foreignKey().size())
        .filter(which)
        .mapToObj(spelled)
        .collect(Collectors.joining(", "));
  }

  private static String tuple(List<String> names) {
    return Targets.tuple(names);
  }
}
