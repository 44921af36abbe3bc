package dev.kinship.processor.generate.sql;

import dev.kinship.processor.model.ForeignKey;
import dev.kinship.processor.model.NamedScope;
import dev.kinship.processor.model.OwningToOne;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The SQL of an owning to-one end: {@code s} holds the key, {@code t} is the target, {@code u}
 * updates the one with the key of the other.
 */
public final class OwningSql {

  private final OwningToOne end;
  private final ForeignKey key;
  private final Optional<NamedScope> scope;
  private final EntitySql holder;
  private final EntitySql target;
  private final KeySql columns;
  private final String s;
  private final String t;
  private final String u;

  public OwningSql(OwningToOne end) {
    this.end = end;
    this.key = end.key();
    this.scope = end.there().defaultScope();
    this.holder = new EntitySql(key.holder());
    this.target = new EntitySql(key.target());
    this.columns = new KeySql(key);
    this.s = alias("s");
    this.t = alias("t");
    this.u = alias("u");
  }

  /** With a default scope the last column says whether the target is in it. */
  public Sql get() {
    if (key.hidden()) {
      return scope.map(this::getFlaggedByRow).orElseGet(this::getByRow);
    }
    return scope.map(this::getFlagged).orElseGet(this::fetch);
  }

  /** What a {@code Fetch} is added to where the key is at hand. */
  public Sql fetch() {
    return target.select().and("WHERE " + isReferenced());
  }

  /** What a {@code Fetch} is added to where only the row is. */
  public Sql lookup() {
    return ofThis(target.select());
  }

  public Sql has() {
    return scope.isPresent() ? hasFetched() : hasAny();
  }

  private Sql getFlagged(NamedScope in) {
    return Sql.of("SELECT " + target.columns() + ", " + EntitySql.isIn(in))
        .and("FROM " + target.table(), "WHERE " + isReferenced());
  }

  private Sql getByRow() {
    return Sql.of(
        "SELECT " + target.columns(t + ".") + ", " + columns.columns(s + "."),
        "FROM " + holder.table() + " " + s,
        "LEFT " + joinTarget(target.table()),
        "WHERE " + holder.isThis(s + "."));
  }

  /** A subquery, for the scope names columns as if the target were alone. */
  private Sql getFlaggedByRow(NamedScope in) {
    String flag = target.free("in_scope");
    String flagged = ", " + EntitySql.isIn(in) + " AS " + flag + " FROM " + target.table() + ")";
    return Sql.of(
        "SELECT "
            + target.columns(t + ".")
            + ", "
            + columns.columns(s + ".")
            + ", "
            + t
            + "."
            + flag,
        "FROM " + holder.table() + " " + s,
        "LEFT " + joinTarget("(SELECT " + target.columns() + flagged),
        "WHERE " + holder.isThis(s + "."));
  }

  private Sql hasFetched() {
    return target
        .scoped(ofThis(Sql.of("SELECT 1 FROM " + target.table())))
        .within("SELECT EXISTS (", ")");
  }

  private Sql hasAny() {
    return Sql.of(
        "SELECT EXISTS (SELECT 1 FROM " + holder.table() + " " + s,
        joinTarget(target.table()),
        "WHERE " + holder.isThis(s + ".") + ")");
  }

  /**
   * One statement; where the key is unique those that take it from another row. The constraint
   * itself locks the target: a lock here would ask for the right to change it.
   */
  public List<Sql> set() {
    if (key.unique()) {
      return new LinkSql(key).set(end.onReplace());
    }
    Sql set =
        Sql.of(
                "UPDATE " + holder.table() + " SET " + columns.assignments() + holder.touch(""),
                "WHERE " + holder.isThisVersion(""))
            .and(columns.comparisons().toArray(String[]::new))
            .and("AND EXISTS (SELECT 1 FROM " + target.table() + " WHERE " + isReferenced() + ")");
    return List.of(holder.renewing(set));
  }

  public Sql remove() {
    return holder.renewing(
        Sql.of(
            "UPDATE " + holder.table() + " SET " + columns.clearings() + holder.touch(""),
            "WHERE " + holder.isThisVersion("")));
  }

  /**
   * The holder's row has another name where its key is called as a column of the target. Behind the
   * target's columns stands whether the key was written, which a trigger may have prevented.
   */
  public Sql create() {
    boolean renewed = !holder.renewed().isEmpty();
    boolean ambiguous = renewed || target.hasColumnsOfKey(holder);
    String more =
        holder.renewed().stream().map(each -> ", " + u + "." + each).collect(Collectors.joining());
    String compared = columns.comparisons().stream().map(" "::concat).collect(Collectors.joining());
    List<String> clauses =
        List.of(
            "WITH " + s + " AS (SELECT " + holder.keyColumns() + " FROM " + holder.table(),
            "WHERE " + holder.isThisVersion("") + compared + " FOR NO KEY UPDATE),",
            "\n" + t + " AS (" + target.insertInto(),
            "SELECT " + target.values() + " FROM " + s,
            target.returning() + "),",
            "\n" + u + " AS (UPDATE " + holder.table() + (ambiguous ? " p" : ""),
            "SET " + columns.assignmentsFrom(t) + holder.touch("p."),
            "FROM " + t + " WHERE " + holder.isThis(ambiguous ? "p." : ""),
            "RETURNING " + (renewed ? qualified("p.", holder.renewed()) : "1") + ")",
            "\nSELECT " + target.columns(renewed ? t + "." : "") + ",",
            "EXISTS (SELECT 1 FROM " + u + ")" + more + " FROM " + t,
            renewed ? "LEFT JOIN " + u + " ON true" : "");
    return new Sql(clauses.stream().filter(each -> !each.isEmpty()).toList());
  }

  public Sql update() {
    Sql update = Sql.of("UPDATE " + target.table() + " SET " + target.assignments());
    Sql where = key.hidden() ? ofThis(update) : update.and("WHERE " + isReferenced());
    return where.and(target.returning());
  }

  /** The target is locked first, as everywhere; the update waits for that, since it asks for it. */
  public Sql destroy() {
    List<String> renewed = holder.renewed();
    Sql destroy =
        Sql.of(
            "WITH " + t + " AS (SELECT 1 FROM " + target.table(),
            "WHERE " + isReferenced() + " FOR UPDATE),",
            "\n" + u + " AS (UPDATE " + holder.table(),
            "SET " + columns.clearings() + holder.touch(""),
            "WHERE " + holder.isThisVersion("") + " AND " + columns.isLinked(),
            "AND EXISTS (SELECT 1 FROM " + t + ")",
            "RETURNING "
                + (renewed.isEmpty() ? holder.keyColumns() : String.join(", ", renewed))
                + ")",
            "\nDELETE FROM " + target.table() + " WHERE " + isReferenced(),
            "AND EXISTS (SELECT 1 FROM " + u + ")");
    return renewed.isEmpty()
        ? destroy
        : destroy.and(
            renewed.stream()
                .map(each -> "(SELECT " + each + " FROM " + u + ")")
                .collect(Collectors.joining(", ", "RETURNING ", "")));
  }

  private static String qualified(String alias, List<String> columns) {
    return columns.stream().map(each -> alias + each).collect(Collectors.joining(", "));
  }

  public Sql ddl() {
    return new ConstraintSql(key).all();
  }

  private String joinTarget(String from) {
    return "JOIN " + from + " " + t + " ON " + columns.isJoined(t, s);
  }

  private String alias(String wanted) {
    return EntitySql.alias(wanted, holder, target);
  }

  private String isReferenced() {
    return columns.isReferenced();
  }

  private Sql ofThis(Sql statement) {
    return statement.and("WHERE " + columns.isReferencedOf(holder.table(), holder.isThis("")));
  }
}
