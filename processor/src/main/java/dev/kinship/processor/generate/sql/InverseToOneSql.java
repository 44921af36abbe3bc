package dev.kinship.processor.generate.sql;

import dev.kinship.processor.model.InverseToOne;
import java.util.List;

/** The SQL of an inverse to-one end. */
public final class InverseToOneSql {

  private final InverseToOne end;
  private final LinkSql links;
  private final EntitySql holder;
  private final KeySql columns;
  private final String linked;

  public InverseToOneSql(InverseToOne end) {
    this.end = end;
    this.links = new LinkSql(end.key());
    this.holder = links.holder();
    this.columns = new KeySql(end.key());
    this.linked = "WHERE " + links.linked();
  }

  /** What a {@code Fetch} is added to. */
  public Sql get() {
    return links.get();
  }

  public Sql getScoped() {
    return holder.scoped(get());
  }

  public Sql has() {
    return links.has();
  }

  public List<Sql> set() {
    return links.set(end.onReplace());
  }

  public List<Sql> remove() {
    return links.removeAll();
  }

  /**
   * One statement: {@code t} is the target, locked first, {@code s} the row that is inserted, and
   * {@code o} the other one, which is looked for only if nothing was inserted. That is not an error
   * to the database, which would cost the transaction.
   */
  public Sql create() {
    EntitySql target = links.targetTable();
    String t = EntitySql.alias("t", holder, target);
    String s = EntitySql.alias("s", holder, target);
    return Sql.of(
        "WITH " + t + " AS (SELECT 1 FROM " + links.target(),
        "FOR NO KEY UPDATE),",
        "\n" + s + " AS (" + holder.insertInto(),
        "SELECT " + holder.values() + " FROM " + t,
        "ON CONFLICT (" + columns.columns() + ") DO NOTHING",
        holder.returning() + ")",
        "\nSELECT " + holder.columns(s + ".") + ",",
        holder.eachOfKey(key -> other(s, key)),
        "FROM " + t + " LEFT JOIN " + s + " ON true");
  }

  /** By the key's value, not by that of {@code t}: distributed PostgreSQL routes by values. */
  private String other(String s, String key) {
    return "CASE WHEN "
        + s
        + "."
        + key
        + " IS NULL THEN (SELECT o."
        + key
        + " FROM "
        + links.rows()
        + " o WHERE "
        + columns.isLinked("o.")
        + ") END";
  }

  /**
   * One statement: {@code t} is the target, locked first as in {@link #create}, and {@code p} the
   * row. What is written of one that is there cannot be spelled here: where no value is set,
   * nothing is touched, neither a version nor the time of the last change. The runtime fills it in.
   */
  public Sql ensure() {
    String t = EntitySql.alias("t", holder, links.targetTable());
    return Sql.of(
        "WITH " + t + " AS (SELECT 1 FROM " + links.target(),
        "FOR NO KEY UPDATE)",
        "\n" + holder.insertInto(" AS p"),
        "SELECT " + holder.values() + " FROM " + t,
        "ON CONFLICT (" + columns.columns() + ") DO UPDATE SET {updates}",
        holder.returning());
  }

  public Sql update() {
    return Sql.of("UPDATE " + links.rows() + " p SET " + holder.assignments())
        .and(linked, "AND " + isOnly())
        .and(holder.returning());
  }

  public List<Sql> destroy() {
    return List.of(
        Sql.of("SELECT count(*) FROM " + links.rows(), linked),
        Sql.of("DELETE FROM " + links.rows() + " p", linked, "AND " + isOnly())
            .and(holder.returning()));
  }

  public Sql unique() {
    return new ConstraintSql(end.key()).unique();
  }

  public Sql ddl() {
    return new ConstraintSql(end.key()).all();
  }

  /**
   * Where the database lets several rows have the key, none of them is the one. Another is told by
   * its own key, where that is not a part of the one that they have in common.
   */
  private String isOnly() {
    String others = " FROM " + links.rows() + " o WHERE " + columns.isLinked("o.");
    return columns.holdsOwnKey()
        ? "(SELECT count(*)" + others + ") = 1"
        : "NOT EXISTS (SELECT 1" + others + " AND " + holder.isOther("o.", "p.") + ")";
  }
}
