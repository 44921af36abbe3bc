package dev.kinship.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a statement of {@link LinkProtocol} that changes holders, with what stands before it,
 * and the result of both. For one thread.
 *
 * <p><b>The result</b> has a row for each holder that was held, and another one for each that was
 * written, with these columns in this order: the holder's as they are after the write, or nulls in
 * the first; those of its own key; those of the foreign key; the last two as they were before the
 * write. In one table the target's row may be among them though it is neither given nor points at
 * the target. Where holders have a version, the one before the write comes last. To join both rows
 * costs the server more than a row does.
 *
 * <p>A holder that is written gets its {@link Stamps}, such as the time; one that is only locked
 * keeps them.
 */
final class LinkWrite {

  private final Link link;
  private final Targets targets;
  private final PartNames names;
  private final String name;
  private final List<String> clauses = new ArrayList<>();

  LinkWrite(Targets targets, String name) {
    this.link = targets.link;
    this.targets = targets;
    this.names = targets.names;
    this.name = link.free(name);
  }

  /** The name of the rows that it returns. */
  String name() {
    return name;
  }

  /** Writes those of the held rows. */
  void update(String assignments, String join, String where, boolean ifReady) {
    clauses.add("\n" + name + " AS (UPDATE " + link.holders() + " p");
    clauses.add("SET " + assignments + link.stamps().assignments("p."));
    clauses.add("FROM " + names.held() + " h" + (join.isEmpty() ? "" : targets.joined(join)));
    where(where, ifReady);
  }

  /** Deletes those of the held rows. */
  void delete(String where) {
    clauses.add("\n" + name + " AS (DELETE FROM " + link.holders() + " p");
    clauses.add("USING " + names.held() + " h");
    where(where, true);
  }

  private void where(String where, boolean ifReady) {
    List<String> conditions = new ArrayList<>();
    conditions.add(Targets.equal("p", link.key(), "h", link.key()));
    conditions.addAll(targets.fixedConditions("p."));
    conditions.add(where);
    clauses.add("WHERE " + String.join(" AND ", conditions));
    if (ifReady) {
      clauses.add("AND EXISTS (SELECT 1 FROM " + names.ready() + ")");
    }
    List<String> columns = new ArrayList<>(Targets.qualified("p", link.columns()));
    List<String> before = before("h.");
    for (int i = 0; i < before.size(); i++) { // two columns of a part never have one name
      columns.add(before.get(i) + " AS " + link.free("old" + (i + 1)));
    }
    clauses.add("RETURNING " + String.join(", ", columns) + ")");
  }

  /** What the result tells of a holder before the write. */
  private List<String> before(String alias) {
    return Stream.of(link.key(), link.names(), link.versions())
        .flatMap(List::stream)
        .map(each -> alias + each)
        .toList();
  }

  /**
   * The statement that first locks the target. Its result has a row at least if the target is
   * there, of nulls where nothing is held.
   */
  SqlStatement behindTarget(SqlStatement target, List<String> lock) {
    List<String> all = new ArrayList<>(target.clauses());
    all.set(0, "WITH " + names.there() + " AS (" + all.get(0));
    int last = all.size() - 1;
    all.set(last, all.get(last) + "),");
    all.addAll(lock);
    all.addAll(clauses);
    all.add("\nSELECT " + result("h."));
    all.add("FROM " + names.there() + " LEFT JOIN " + names.held() + " h ON true");
    all.add("UNION ALL SELECT * FROM " + name);
    return new SqlStatement(all);
  }

  /** The columns of a row that was held; a UNION gives the nulls their types. */
  private String result(String alias) {
    List<String> columns = new ArrayList<>(Collections.nCopies(link.columns().size(), "NULL"));
    columns.addAll(before(alias));
    return String.join(", ", columns);
  }

  /** The statement, with what locks the holders and what must hold. */
  SqlStatement behind(List<String> lock, List<String> condition) {
    return behind(null, lock, condition);
  }

  /** The same; its result has the rows of another write, too, which comes first. */
  SqlStatement behind(@Nullable LinkWrite first, List<String> lock, List<String> condition) {
    List<String> all = new ArrayList<>(lock);
    all.addAll(condition);
    if (first != null) {
      all.addAll(first.clauses);
      int last = all.size() - 1;
      all.set(last, all.get(last) + ",");
    }
    all.addAll(clauses);
    all.add("\nSELECT " + result("") + " FROM " + names.held());
    if (first != null) {
      all.add("UNION ALL SELECT * FROM " + first.name);
    }
    all.add("UNION ALL SELECT * FROM " + name);
    return new SqlStatement(all);
  }
}
