package dev.kinship.processor.generate;

import dev.kinship.OnReplace;
import dev.kinship.processor.model.ForeignKey;
import java.util.List;

/**
 * The SQL of the rows that hold the key of one target, whichever end asks. Writes lock the target
 * first and then the rows in the order of their key, always, so that no two of them wait for each
 * other.
 */
final class LinkSql {

  private final EntitySql holder;
  private final String rows;
  private final String linked;
  private final String target;
  private final String column;

  LinkSql(ForeignKey key) {
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

  Sql hasFetched() {
    return holder.scoped(get()).within("SELECT EXISTS (", ")");
  }

  /** Makes the given rows the only ones. */
  List<Sql> set(OnReplace policy) {
    Sql lock = lock("WHERE " + linked + " OR " + holder.isGiven());
    return List.of(lockTarget(), lock, leave(policy), refuse(policy, link()));
  }

  List<Sql> add() {
    return List.of(lockTarget(), lock("WHERE " + holder.isGiven()), link());
  }

  /** Unlinks those of the given rows that are linked. */
  List<Sql> remove() {
    String given = "AND " + holder.isGiven();
    return List.of(lockTarget(), lock("WHERE " + linked, given), unlink(given));
  }

  /** Unlinks all rows that are linked. */
  List<Sql> removeAll() {
    return List.of(lockTarget(), lock("WHERE " + linked), unlink(holder.returning()));
  }

  Sql lockTarget() {
    return Sql.of("SELECT FROM " + target, "FOR NO KEY UPDATE");
  }

  /**
   * Reads the rows' keys and where they point, which a write may change: both may be one column.
   */
  private Sql lock(String... where) {
    String columns = holder.keyColumns() + (holder.isKey(column) ? "" : ", " + column);
    return Sql.of("SELECT " + columns + " FROM " + rows)
        .and(where)
        .and("ORDER BY " + holder.keyColumns(), "FOR NO KEY UPDATE");
  }

  /** What happens to the rows that a set replaces. */
  private Sql leave(OnReplace policy) {
    String others = "AND NOT " + holder.isGiven();
    return switch (policy) {
      case DELETE ->
          allThere(Sql.of("DELETE FROM " + rows, "WHERE " + linked, others))
              .and(holder.returning());
      case REFUSE ->
          holder.select().and("WHERE " + linked, others, "ORDER BY " + holder.keyColumns());
      case UNLINK, DEFAULT -> allThere(unlink(others)).and(holder.returning());
    };
  }

  private Sql unlink(String more) {
    return Sql.of("UPDATE " + rows + " SET " + column + " = NULL", "WHERE " + linked, more);
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
