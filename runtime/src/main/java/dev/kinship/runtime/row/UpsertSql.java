package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.QueryInternals;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Inserts rows, or updates those that have the same unique key. What is written of an existing row
 * is what would have been inserted, without the keys: neither the one that found it nor the primary
 * one, by which others refer to it.
 */
public final class UpsertSql<E> {

  private final EntityTable<E> table;
  private final List<Column<E, ?>> key;

  /**
   * Creates one.
   *
   * @param key the unique key that finds a row
   */
  public UpsertSql(EntityTable<E> table, List<Column<E, ?>> key) {
    this.table = table;
    this.key = key;
  }

  /** One row, of parameters. */
  String ofOne(BitSet inserted) {
    return ofOne(inserted, "");
  }

  /** The same; an existing row is written if its version is the one that is given. */
  String ofOneRead(BitSet inserted) {
    return ofOne(inserted, "p." + table.version() + " = :version");
  }

  private String ofOne(BitSet inserted, String condition) {
    String row = "VALUES (" + values(inserted) + table.stamps().values() + ")";
    return text(inserted, row, condition) + returning();
  }

  /** Any number of rows, of an array a column, in the order of the key: so they are locked, too. */
  String ofArrays(BitSet inserted, List<String> arrays) {
    return text(inserted, selected(inserted, unnested(inserted, arrays), ""), "") + returning();
  }

  /** The same, behind a query that holds the rows that are there: of all or none. */
  String ofArrays(BitSet inserted, List<String> arrays, HeldUpserts<E> held, boolean compared) {
    return text(inserted, unnested(inserted, arrays), held, compared);
  }

  /** The same of parameters, whose types are those of the columns in a query without rows. */
  String ofRows(BitSet inserted, int rows, HeldUpserts<E> held, boolean compared) {
    String names = TableShape.list(columns(inserted), "");
    String row = " UNION ALL SELECT " + values(inserted);
    String given =
        "(SELECT "
            + names
            + " FROM "
            + table.name()
            + " WHERE false"
            + row.repeat(rows)
            + ") AS given";
    return text(inserted, given, held, compared);
  }

  private String text(BitSet inserted, String given, HeldUpserts<E> held, boolean compared) {
    String rows = selected(inserted, given, " WHERE " + held.areFresh());
    return text(inserted, rows, compared ? held.isHeld() : "") + returning();
  }

  private String unnested(BitSet inserted, List<String> arrays) {
    String names = TableShape.list(columns(inserted), "");
    return "unnest(" + String.join(", ", arrays) + ") AS given (" + names + ")";
  }

  private String selected(BitSet inserted, String given, String where) {
    return "SELECT "
        + TableShape.list(columns(inserted), "")
        + table.stamps().values()
        + " FROM "
        + given
        + where
        + ordered(inserted);
  }

  /** By the columns of the key that are given: the database may make one by itself. */
  private String ordered(BitSet inserted) {
    List<Column<?, ?>> given = new ArrayList<>(key);
    given.removeIf(each -> !inserted.get(QueryInternals.index(each)));
    return given.isEmpty() ? "" : " ORDER BY " + TableShape.list(given, "");
  }

  /** Some rows, of parameters. */
  String ofRows(BitSet inserted, int rows) {
    String row = "(" + values(inserted) + table.stamps().values() + ")";
    String all = "VALUES " + String.join(", ", Collections.nCopies(rows, row));
    return text(inserted, all, "") + returning();
  }

  private String returning() {
    return " RETURNING " + table.columns("");
  }

  private String text(BitSet inserted, String rows, String condition) {
    return "INSERT INTO "
        + table.name()
        + " AS p ("
        + TableShape.list(columns(inserted), "")
        + table.stamps().columns()
        + ") "
        + rows
        + " ON CONFLICT ("
        + TableShape.list(key, "")
        + ") DO UPDATE SET "
        + assignments(inserted)
        + (condition.isEmpty() ? "" : " WHERE " + condition);
  }

  /**
   * What is written of an existing row. Where there is nothing, a column is written as it is: only
   * a row that is written is locked and returned.
   */
  public String assignments(BitSet inserted) {
    BitSet updated = (BitSet) inserted.clone();
    table.key().forEach(each -> updated.clear(QueryInternals.index(each)));
    key.forEach(each -> updated.clear(QueryInternals.index(each)));
    if (updated.isEmpty()) {
      String same = unchanged();
      return same + " = p." + same;
    }
    String touched = table.stamps().conflicting("p.");
    return columns(updated).stream()
        .map(Column::name)
        .map(name -> name + " = excluded." + name)
        .collect(Collectors.joining(", ", "", touched));
  }

  /** Not a key's column, if there is another: a write of a key waits for those who refer to it. */
  private String unchanged() {
    return table.updatable().stream()
        .<Column<E, ?>>mapToObj(table.columns()::get)
        .filter(each -> !key.contains(each))
        .findFirst()
        .orElse(key.get(0))
        .name();
  }

  private List<Column<E, ?>> columns(BitSet some) {
    return some.stream().<Column<E, ?>>mapToObj(table.columns()::get).toList();
  }

  private static String values(BitSet inserted) {
    return inserted.stream().mapToObj(each -> ":value").collect(Collectors.joining(", "));
  }
}
