package dev.kinship.processor.generate;

import dev.kinship.ReferentialAction;
import dev.kinship.processor.model.ForeignKey;

/**
 * The SQL of an owning to-one end: {@code s} holds the key, {@code t} is the target, {@code u}
 * updates the one with the key of the other.
 */
final class OwningSql {

  private final ForeignKey key;
  private final EntitySql holder;
  private final EntitySql target;
  private final String column;
  private final String referenced;
  private final String s;
  private final String t;
  private final String u;

  OwningSql(ForeignKey key) {
    this.key = key;
    this.holder = new EntitySql(key.holder());
    this.target = new EntitySql(key.target());
    this.column = key.column().spelled();
    this.referenced = key.referenced().spelled();
    this.s = alias("s");
    this.t = alias("t");
    this.u = alias("u");
  }

  Sql get() {
    if (!key.hidden()) {
      return target.select().and("WHERE " + referenced + " = :key");
    }
    return Sql.of(
        "SELECT " + target.columns(t + ".") + ", " + s + "." + column,
        "FROM " + holder.table() + " " + s,
        "LEFT " + joinTarget(),
        "WHERE " + holder.isThis(s + "."));
  }

  /** What a {@code Fetch} is added to. */
  Sql fetch() {
    return key.hidden() ? target.select().and("WHERE " + referenced, "= " + keyOfThis()) : get();
  }

  Sql has() {
    return Sql.of(
        "SELECT EXISTS (SELECT FROM " + holder.table() + " " + s,
        joinTarget(),
        "WHERE " + holder.isThis(s + ".") + ")");
  }

  /** The target is locked first, as everywhere: one that is being deleted is waited for here. */
  Sql set() {
    return Sql.of(
        "UPDATE " + holder.table() + " SET " + column + " = :key",
        "WHERE " + holder.isThis(""),
        "AND EXISTS (SELECT FROM "
            + target.table()
            + " WHERE "
            + referenced
            + " = :key FOR KEY SHARE)");
  }

  Sql remove() {
    return Sql.of(
        "UPDATE " + holder.table() + " SET " + column + " = NULL", "WHERE " + holder.isThis(""));
  }

  Sql create() {
    return Sql.of(
        "WITH " + s + " AS (SELECT " + holder.keyColumns() + " FROM " + holder.table(),
        "WHERE " + holder.isThis("") + " FOR NO KEY UPDATE),",
        "\n" + t + " AS (INSERT INTO " + target.table() + " ({columns})",
        "SELECT {values} FROM " + s,
        target.returning() + "),",
        "\n" + u + " AS (UPDATE " + holder.table() + " p",
        "SET " + column + " = " + t + "." + referenced,
        "FROM " + t + " WHERE " + holder.isThis("p.") + ")",
        "\nSELECT " + target.columns() + " FROM " + t);
  }

  Sql update() {
    Sql update = Sql.of("UPDATE " + target.table() + " SET {assignments}");
    Sql where =
        key.hidden()
            ? update.and("WHERE " + referenced, "= " + keyOfThis())
            : update.and("WHERE " + referenced + " = :key");
    return where.and(target.returning());
  }

  Sql ddl() {
    Sql constraint =
        Sql.of(
            "ALTER TABLE " + holder.table(),
            "ADD FOREIGN KEY (" + column + ")",
            "REFERENCES " + target.table() + " (" + referenced + ")");
    return action(action(constraint, "ON DELETE ", key.onDelete()), "ON UPDATE ", key.onUpdate());
  }

  private String joinTarget() {
    return "JOIN "
        + target.table()
        + " "
        + t
        + " ON "
        + t
        + "."
        + referenced
        + " = "
        + s
        + "."
        + column;
  }

  /** A name within a statement, in which a table of that name would be hidden. */
  private String alias(String wanted) {
    boolean taken = wanted.equals(holder.table()) || wanted.equals(target.table());
    return taken ? wanted + "_" : wanted;
  }

  private String keyOfThis() {
    return "(SELECT " + column + " FROM " + holder.table() + " WHERE " + holder.isThis("") + ")";
  }

  private static Sql action(Sql constraint, String event, ReferentialAction action) {
    boolean unsaid = action == ReferentialAction.NO_ACTION;
    return unsaid ? constraint : constraint.and(event + action.name().replace('_', ' '));
  }
}
