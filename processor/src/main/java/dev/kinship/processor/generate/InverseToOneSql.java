package dev.kinship.processor.generate;

import dev.kinship.processor.model.InverseToOne;
import java.util.ArrayList;
import java.util.List;

/** The SQL of an inverse to-one end. */
final class InverseToOneSql {

  private final InverseToOne end;
  private final LinkSql links;
  private final EntitySql holder;
  private final String column;
  private final String linked;

  InverseToOneSql(InverseToOne end) {
    this.end = end;
    this.links = new LinkSql(end.key());
    this.holder = links.holder();
    this.column = end.key().column().spelled();
    this.linked = "WHERE " + links.linked();
  }

  /** What a {@code Fetch} is added to. */
  Sql get() {
    return links.get();
  }

  Sql getScoped() {
    return holder.scoped(get());
  }

  Sql has() {
    return links.has();
  }

  Sql hasFetched() {
    return links.hasFetched();
  }

  List<Sql> set() {
    return links.set(end.onReplace());
  }

  /** With the row at the end, of which only the key is given. */
  List<Sql> setKey() {
    List<Sql> all = new ArrayList<>(set());
    all.add(get());
    return all;
  }

  List<Sql> remove() {
    return links.removeAll();
  }

  /** A row that is there is not an error to the database, which would cost the transaction. */
  List<Sql> create() {
    return List.of(
        links.lockTarget(),
        Sql.of(
            "INSERT INTO " + links.rows() + " ({columns})",
            "SELECT {values} FROM " + links.target(),
            "ON CONFLICT (" + column + ") DO NOTHING",
            holder.returning()),
        Sql.of("SELECT " + holder.keyColumns() + " FROM " + links.rows(), linked));
  }

  Sql update() {
    return Sql.of("UPDATE " + links.rows() + " SET {assignments}", linked, "AND " + isOnly())
        .and(holder.returning());
  }

  List<Sql> destroy() {
    return List.of(
        counted(),
        Sql.of("DELETE FROM " + links.rows(), linked, "AND " + isOnly(), holder.returning()));
  }

  Sql ddl() {
    return Sql.of("ALTER TABLE " + links.rows(), "ADD UNIQUE (" + column + ")");
  }

  /** Where the database lets several rows have the key, none of them is the one. */
  private String isOnly() {
    return "(" + counted().text() + ") = 1";
  }

  private Sql counted() {
    return Sql.of("SELECT count(*) FROM " + links.rows(), linked);
  }
}
