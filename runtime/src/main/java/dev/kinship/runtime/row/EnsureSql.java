package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.statement.SqlTexts;
import java.util.BitSet;
import java.util.List;

/**
 * A text that inserts a row or updates the one with the same key, with the marker {@code {updates}}
 * for what it writes of that one.
 *
 * @param before what stands before the marker
 * @param behind what stands behind it
 */
public record EnsureSql(String before, String behind) {

  /** Never a part of a text. */
  private static final String PLACE = "\0";

  /** Finds the marker. */
  public static EnsureSql of(String source) {
    String marked =
        SqlTexts.fill(source, name -> name.equals("updates") ? PLACE : "{" + name + "}");
    int place = marked.indexOf(PLACE);
    return place < 0
        ? new EnsureSql(marked, "")
        : new EnsureSql(marked.substring(0, place), marked.substring(place + 1));
  }

  /** The text for the columns that were given. */
  public <E> Sql with(EntityTable<E> table, List<Column<E, ?>> key, BitSet given) {
    String updates = new UpsertSql<>(table, key).assignments(given);
    return table.template(before + updates + behind).with(given);
  }
}
