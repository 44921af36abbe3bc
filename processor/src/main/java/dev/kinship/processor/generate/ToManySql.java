package dev.kinship.processor.generate;

import dev.kinship.OnReplace;
import dev.kinship.processor.model.ForeignKey;
import dev.kinship.processor.model.InverseToMany;
import dev.kinship.processor.model.Property;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The SQL of an inverse to-many end. Writes lock the target first and then the rows in the order of
 * their key, always, so that no two of them wait for each other.
 */
final class ToManySql {

  private final InverseToMany end;
  private final EntitySql holder;
  private final String rows;
  private final String linked;
  private final String here;
  private final String column;

  ToManySql(InverseToMany end) {
    ForeignKey key = end.key();
    this.end = end;
    this.holder = new EntitySql(key.holder());
    this.rows = holder.table();
    this.column = key.column().spelled();
    this.linked = column + " = :key";
    this.here =
        new EntitySql(key.target()).table() + " WHERE " + key.referenced().spelled() + " = :key";
  }

  Sql get() {
    return holder.select().and("WHERE " + linked);
  }

  /**
   * The declared order, and the key where that leaves rows equal; as {@code Column.desc} orders.
   */
  String orderBy() {
    Stream<String> declared =
        end.orderBy().stream()
            .map(each -> each.property().spelled() + (each.descending() ? " DESC NULLS LAST" : ""));
    Stream<String> key =
        end.key().holder().key().stream()
            .filter(each -> end.orderBy().stream().noneMatch(by -> by.property().equals(each)))
            .map(Property::spelled);
    return Stream.concat(declared, key).collect(Collectors.joining(", "));
  }

  Sql has() {
    return Sql.of("SELECT EXISTS (SELECT FROM " + rows, "WHERE " + linked + ")");
  }

  Sql hasAll() {
    return Sql.of("SELECT count(*) FROM " + rows, "WHERE " + linked, "AND " + holder.isGiven());
  }

  Sql count() {
    return Sql.of("SELECT count(*) FROM " + rows, "WHERE " + linked);
  }

  List<Sql> set() {
    Sql lock = lock("WHERE " + linked + " OR " + holder.isGiven());
    Sql link = link();
    return List.of(lockTarget(), lock, leave(), refuse(link));
  }

  List<Sql> add() {
    return List.of(lockTarget(), lock("WHERE " + holder.isGiven()), link());
  }

  List<Sql> remove() {
    String given = "AND " + holder.isGiven();
    Sql unlink = Sql.of("UPDATE " + rows + " SET " + column + " = NULL", "WHERE " + linked, given);
    return List.of(lockTarget(), lock("WHERE " + linked, given), unlink);
  }

  Sql create() {
    return Sql.of(
        "INSERT INTO " + rows + " ({columns})",
        "SELECT {values} FROM " + here + " FOR KEY SHARE",
        holder.returning());
  }

  private Sql lockTarget() {
    return Sql.of("SELECT FROM " + here, "FOR NO KEY UPDATE");
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
  private Sql leave() {
    String others = "AND NOT " + holder.isGiven();
    return switch (end.onReplace()) {
      case DELETE ->
          allThere(Sql.of("DELETE FROM " + rows).and(replaced(others))).and(holder.returning());
      case REFUSE ->
          holder.select().and("WHERE " + linked, others, "ORDER BY " + holder.keyColumns());
      case UNLINK, DEFAULT -> allThere(unlinkOthers(others)).and(holder.returning());
    };
  }

  private Sql unlinkOthers(String others) {
    return Sql.of("UPDATE " + rows + " SET " + column + " = NULL").and(replaced(others));
  }

  /**
   * The rows to replace. One that an owning end has linked since the others were locked, and that
   * somebody holds, stays: to wait for it out of order could be to wait for ever, and that set
   * counts as the later one.
   */
  private String[] replaced(String others) {
    String key = holder.keyColumns();
    return new String[] {
      "WHERE "
          + (key.contains(",") ? "(" + key + ")" : key)
          + " IN (SELECT "
          + key
          + " FROM "
          + rows,
      "WHERE " + linked,
      others,
      "FOR NO KEY UPDATE SKIP LOCKED)"
    };
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
        "AND EXISTS (SELECT FROM " + here + ")",
        "AND (SELECT count(*) FROM " + rows + " WHERE " + holder.isGiven() + ") = :count");
  }

  private Sql refuse(Sql link) {
    if (end.onReplace() != OnReplace.REFUSE) {
      return link;
    }
    return link.and(
        "AND NOT EXISTS (SELECT FROM " + rows,
        "WHERE " + linked + " AND NOT " + holder.isGiven() + ")");
  }
}
