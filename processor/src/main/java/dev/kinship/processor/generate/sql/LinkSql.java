package dev.kinship.processor.generate.sql;

import dev.kinship.OnReplace;
import dev.kinship.processor.model.ForeignKey;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The SQL of the rows that hold the key of one target, whichever end asks. Writes lock the target
 * first and then the rows in the order of their key, always, so that no two of them wait for each
 * other.
 *
 * <p>In a self reference the target is one of those rows, and locked before the others it would be
 * out of order. There two statements go ahead of the rest: a lock on the target that is no row
 * lock, and then one on all rows, target included, in their order.
 */
public final class LinkSql {

  private final ForeignKey key;
  private final EntitySql holder;
  private final String rows;
  private final String linked;
  private final String target;
  private final KeySql columns;

  LinkSql(ForeignKey key) {
    this.key = key;
    this.holder = new EntitySql(key.holder());
    this.rows = holder.table();
    this.columns = new KeySql(key);
    this.linked = columns.isLinked();
    this.target = new EntitySql(key.target()).table() + " WHERE " + columns.isReferenced();
  }

  EntitySql holder() {
    return holder;
  }

  EntitySql targetTable() {
    return new EntitySql(key.target());
  }

  /** As {@code pet}. */
  String rows() {
    return rows;
  }

  /** As {@code owner_id = :key}. */
  String linked() {
    return linked;
  }

  /** As {@code person WHERE id = :key}. */
  String target() {
    return target;
  }

  /** What a {@code Fetch} is added to. */
  Sql get() {
    return holder.select().and("WHERE " + linked);
  }

  Sql has() {
    Sql found = Sql.of("SELECT 1 FROM " + rows, "WHERE " + linked);
    return holder.scoped(found).within("SELECT EXISTS (", ")");
  }

  /** Makes the given rows the only ones. */
  List<Sql> set(OnReplace policy) {
    String concerned = either(linked, given());
    return locked(concerned, leave(policy), refuse(policy, link()));
  }

  List<Sql> add() {
    return locked(given(), link());
  }

  /** Unlinks those of the given rows that are linked; another may become so before the lock. */
  List<Sql> remove() {
    return locked(given(), unlink("WHERE " + linked, "AND " + given()));
  }

  /** Unlinks all rows that are linked. */
  List<Sql> removeAll() {
    return locked(linked, unlink("WHERE " + linked).and(holder.returning()));
  }

  Sql lockTarget() {
    return Sql.of("SELECT 1 FROM " + target, "FOR NO KEY UPDATE");
  }

  /** The writes behind the locks that they need; the second tells where the rows point so far. */
  private List<Sql> locked(String concerned, Sql... writes) {
    String where = "WHERE " + concerned;
    Stream<Sql> locks =
        key.selfReference()
            ? Stream.of(turn(), lockAll(concerned), Sql.of("SELECT 1 FROM " + target), found(where))
            : Stream.of(lockTarget(), found(where).and(inOrder()));
    return Stream.concat(locks, Stream.of(writes)).toList();
  }

  /** Has the writers of one target wait for each other before they lock any row. */
  private Sql turn() {
    String id = "hashtext(" + tuple(columns.referenced()) + "::text)";
    return Sql.of("SELECT pg_advisory_xact_lock(tableoid::int, " + id + ")", "FROM " + target);
  }

  private Sql lockAll(String concerned) {
    String where = "WHERE " + either(columns.isReferenced(), concerned);
    return Sql.of("SELECT 1 FROM " + rows, where).and(inOrder());
  }

  /**
   * Reads the rows' keys and where they point, which a write may change: both may be one column.
   */
  private Sql found(String where) {
    String others =
        key.columns().stream()
            .map(each -> each.column().spelled())
            .filter(each -> !holder.isKey(each))
            .map(each -> ", " + each)
            .collect(Collectors.joining());
    return Sql.of("SELECT " + holder.keyColumns() + others + " FROM " + rows, where);
  }

  /** A unique key is one that others may refer to, and to write it takes the stronger lock. */
  private String[] inOrder() {
    String lock = key.unique() ? "FOR UPDATE" : "FOR NO KEY UPDATE";
    return new String[] {"ORDER BY " + holder.keyColumns(), lock};
  }

  /** What happens to the rows that a set replaces. */
  private Sql leave(OnReplace policy) {
    String others = "AND NOT " + tupled(given());
    return switch (policy) {
      case DELETE ->
          allThere(Sql.of("DELETE FROM " + rows).and(replaced(others))).and(holder.returning());
      case REFUSE ->
          holder.select().and("WHERE " + linked, others, "ORDER BY " + holder.keyColumns());
      case UNLINK, DEFAULT -> allThere(unlink(replaced(others))).and(holder.returning());
    };
  }

  /**
   * The rows to replace. One that an owning end has linked since the others were locked, and that
   * somebody holds, stays: to wait for it out of order could be to wait for ever, and that set
   * counts as the later one. Not so where the key is unique: there the owning end, too, has the
   * target locked.
   */
  private String[] replaced(String others) {
    if (key.unique()) {
      return new String[] {"WHERE " + linked, others};
    }
    String id = holder.keyColumns();
    String ids = tuple(id);
    return new String[] {
      "WHERE " + ids + " IN (SELECT " + id + " FROM " + rows,
      "WHERE " + linked,
      others,
      "FOR NO KEY UPDATE SKIP LOCKED)"
    };
  }

  private Sql unlink(String... where) {
    return Sql.of("UPDATE " + rows + " SET " + columns.clearings()).and(where);
  }

  private Sql link() {
    return allThere(
        Sql.of("UPDATE " + rows + " SET " + columns.assignments(), "WHERE " + given())
            .and(columns.comparisons().toArray(String[]::new))
            .and("AND " + columns.isOther()));
  }

  /** Nothing is written unless the target and all given rows are there. */
  private Sql allThere(Sql write) {
    return write.and(
        "AND EXISTS (SELECT 1 FROM " + target + ")",
        "AND (SELECT count(*) FROM " + rows + " WHERE " + given() + ") = :count");
  }

  /** As {@code id = ANY(:ids)}; what the row's own key shares with this one is named by itself. */
  String given() {
    return columns.isGiven(holder.isGiven());
  }

  private static String tupled(String condition) {
    return condition.contains(" AND ") ? "(" + condition + ")" : condition;
  }

  /** The same beside a condition that names the key. */
  String givenBesideKey() {
    return columns.isGivenBesideKey(holder.isGiven());
  }

  private static String tuple(String columns) {
    return columns.contains(",") ? "(" + columns + ")" : columns;
  }

  private static String either(String first, String second) {
    return tupled(first) + " OR " + tupled(second);
  }

  private Sql refuse(OnReplace policy, Sql link) {
    if (policy != OnReplace.REFUSE) {
      return link;
    }
    return link.and(
        "AND NOT EXISTS (SELECT 1 FROM " + rows,
        "WHERE " + linked + " AND NOT " + tupled(given()) + ")");
  }
}
