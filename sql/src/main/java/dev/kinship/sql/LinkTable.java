package dev.kinship.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table whose rows link rows of two others, as {@link LinkTableProtocol} needs to know it from
 * one of its ends. All names are spelled as SQL has them, with quotes where they need them.
 * Immutable.
 *
 * @param table the table of the links, such as {@code post_tag}
 * @param here the end that writes, such as the post
 * @param there the other end, such as the tag
 * @param unique the columns of the unique key of the links that holds each pair once
 * @param stamps what each insert of a link also writes
 */
public record LinkTable(String table, End here, End there, List<String> unique, Stamps stamps) {

  /**
   * One end.
   *
   * @param table the table of the rows that are linked, such as {@code post}
   * @param columns the columns of the links that point at them, such as {@code post_id}
   * @param referenced the columns that those refer to, one for each, such as {@code id}
   * @param key the rows' own key
   * @param read the columns to return of a row
   */
  public record End(
      String table,
      List<String> columns,
      List<String> referenced,
      List<String> key,
      List<String> read) {

    /** Copies the lists. */
    public End {
      columns = List.copyOf(columns);
      referenced = List.copyOf(referenced);
      key = List.copyOf(key);
      read = List.copyOf(read);
    }
  }

  /** Copies the list. */
  public LinkTable {
    unique = List.copyOf(unique);
  }

  /**
   * The columns of both keys, each once.
   *
   * @return the columns of this end, and behind them those of the other that are not among them
   */
  public List<String> columns() {
    List<String> all = new ArrayList<>(here.columns);
    own().forEach(i -> all.add(there.columns.get(i)));
    return all;
  }

  /** The places of the columns of the other end that this one does not share. */
  List<Integer> own() {
    return IntStream.range(0, there.columns.size())
        .filter(i -> !here.columns.contains(there.columns.get(i)))
        .boxed()
        .toList();
  }

  /** The places of the columns of the other end that this one shares. */
  List<Integer> shared() {
    return IntStream.range(0, there.columns.size())
        .filter(i -> here.columns.contains(there.columns.get(i)))
        .boxed()
        .toList();
  }

  /** Where a column of the other end is among those of this one. */
  int atHere(int column) {
    return here.columns.indexOf(there.columns.get(column));
  }

  /** A name within a statement that no table of it has. */
  String free(String wanted) {
    boolean taken =
        List.of(table, here.table, there.table).contains(wanted) || here.read.contains(wanted);
    return taken ? free(wanted + "_") : wanted;
  }
}
