package dev.kinship.processor.generate.sql;

import dev.kinship.OnReplace;
import dev.kinship.processor.model.ForeignKey;
import java.util.List;
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
  private final String column;

  LinkSql(ForeignKey key) {
    this.key = key;
    this.holder = new EntitySql(key.holder());
    this.rows = holder.table();
    this.column = key.column().spelled();
    this.linked = column + " = :key";
    this.target =
        new EntitySql(key.target()).table() + " WHERE " + key.referenced().spelled() + " = :key";
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
    Sql found = Sql.of("SELECT FROM " + rows, "WHERE " + linked);
    return holder.scoped(found).within("SELECT EXISTS (", ")");
  }

  /** Makes the given rows the only ones. */
  List<Sql> set(OnReplace policy) {
    String concerned = linked + " OR " + holder.isGiven();
    return locked(concerned, leave(policy), refuse(policy, link()));
  }

  List<Sql> add() {
    return locked(holder.isGiven(), link());
  }

  /** Unlinks those of the given rows that are linked; another may become so before the lock. */
  List<Sql> remove() {
    return locked(holder.isGiven(), unlink("WHERE " + linked, "AND " + holder.isGiven()));
  }

  /** Unlinks all rows that are linked. */
  List<Sql> removeAll() {
    return locked(linked, unlink("WHERE " + linked).and(holder.returning()));
  }

  Sql lockTarget() {
    return Sql.of("SELECT FROM " + target, "FOR NO KEY UPDATE");
  }

  /** The writes behind the locks that they need; the second tells where the rows point so far. */
  private List<Sql> locked(String concerned, Sql... writes) {
    String where = "WHERE " + concerned;
    Stream<Sql> locks =
        key.selfReference()
            ? Stream.of(turn(), lockAll(concerned), Sql.of("SELECT FROM " + target), found(where))
            : Stream.of(lockTarget(), found(where).and(inOrder()));
    return Stream.concat(locks, Stream.of(writes)).toList();
  }

  /** Has the writers of one target wait for each other before they lock any row. */
  private Sql turn() {
    String id = "hashtext(" + key.referenced().spelled() + "::text)";
    return Sql.of("SELECT pg_advisory_xact_lock(tableoid::int, " + id + ")", "FROM " + target);
  }

  private Sql lockAll(String concerned) {
    String isTarget = key.referenced().spelled() + " = :key";
    return Sql.of("SELECT FROM " + rows, "WHERE " + isTarget + " OR " + concerned).and(inOrder());
  }

  /**
   * Reads the rows' keys and where they point, which a write may change: both may be one column.
   */
  private Sql found(String where) {
    String columns = holder.keyColumns() + (holder.isKey(column) ? "" : ", " + column);
    return Sql.of("SELECT " + columns + " FROM " + rows, where);
  }

  /** A unique key is one that others may refer to, and to write it takes the stronger lock. */
  private String[] inOrder() {
    String lock = key.unique() ? "FOR UPDATE" : "FOR NO KEY UPDATE";
    return new String[] {"ORDER BY " + holder.keyColumns(), lock};
  }

  /** What happens to the rows that a set replaces. */
  private Sql leave(OnReplace policy) {
    String others = "AND NOT " + holder.isGiven();
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
    String ids = id.contains(",") ? "(" + id + ")" : id;
    return new String[] {
      "WHERE " + ids + " IN (SELECT " + id + " FROM " + rows,
      "WHERE " + linked,
      others,
      "FOR NO KEY UPDATE SKIP LOCKED)"
    };
  }

  private Sql unlink(String... where) {
    return Sql.of("UPDATE " + rows + " SET " + column + " = NULL").and(where);
  }

  private Sql link() {
    return allThere(
        Sql.of(
            "UPDATE " + rows + " SET " + linked,
            "WHERE " + holder.isGiven(),
            "AND " + column + " IS DISTINCT FROM :key"));
  }

  /** Nothing is written unless the target and all given rows are there. */
  private Sql allThere(Sql write) {
    return write.and(
        "AND EXISTS (SELECT FROM " + target + ")",
        "AND (SELECT count(*) FROM " + rows + " WHERE " + holder.isGiven() + ") = :count");
  }

  private Sql refuse(OnReplace policy, Sql link) {
    if (policy != OnReplace.REFUSE) {
      return link;
    }
    return link.and(
        "AND NOT EXISTS (SELECT FROM " + rows,
        "WHERE " + linked + " AND NOT " + holder.isGiven() + ")");
  }
}
