package dev.kinship.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pairs of rows that a statement on a table of links is about, and how their keys stand in it.
 * Immutable.
 *
 * @param links the table
 * @param arrays the parameters of many rows of this end; empty for one row
 * @param agreed the places of the columns of this end's key in which all keys agree
 */
record LinkPairs(LinkTable links, List<String> arrays, Set<Integer> agreed) {

  LinkPairs {
    arrays = List.copyOf(arrays);
    agreed = Set.copyOf(agreed);
  }

  boolean isMany() {
    return !arrays.isEmpty();
  }

  /** What the part of a statement is called that finds the given rows of the other end. */
  String given() {
    return links.free("given");
  }

  /** What the part is called that has a row if everything may be written. */
  String ready() {
    return links.free("ready");
  }

  /** What the part is called that returns the links that it deletes. */
  String gone() {
    return links.free("gone");
  }

  /** What the part is called that returns the links that it inserts. */
  String added() {
    return links.free("added");
  }

  /** That columns are the key of a row of this end. */
  String isHere(String alias, List<String> columns) {
    if (!isMany()) {
      return each(columns.size(), i -> alias + columns.get(i) + " = " + key(i), " AND ");
    }
    List<String> conditions = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (agreed.contains(i)) {
        conditions.add(alias + columns.get(i) + " = " + key(i));
      } else {
        open.add(i);
      }
    }
    if (!open.isEmpty()) {
      String names = Targets.tuple(open.stream().map(i -> alias + columns.get(i)).toList());
      String values = open.stream().map(hereArrays()::get).collect(Collectors.joining(", "));
      conditions.add(names + " IN (SELECT * FROM unnest(" + values + "))");
    }
    return String.join(" AND ", conditions);
  }

  List<String> hereArrays() {
    int keys = links.here().columns().size();
    return arrays.subList(arrays.size() - keys, arrays.size());
  }

  String key(int i) {
    return ":key" + (links.here().columns().size() == 1 ? "" : i + 1);
  }

  /** What a column that links refer to is called among the given rows. */
  String ref(int i) {
    return isMany() ? "ref" + (i + 1) : links.there().referenced().get(i);
  }

  /**
   * Columns that both ends share, where they have one value. It follows from what the tables are
   * joined by; distributed PostgreSQL wants to read it of each table, and PostgreSQL plans no
   * worse.
   */
  List<String> sharedConditions() {
    return fixed()
        .map(i -> "t." + links.there().referenced().get(i) + " = " + key(links.atHere(i)))
        .toList();
  }

  Stream<Integer> fixed() {
    return links.shared().stream().filter(i -> !isMany() || agreed.contains(links.atHere(i)));
  }

  /**
   * What stands for each column of the links in a row of pairs, in the order of their names.
   *
   * @param here the row of this end, if it is one
   */
  Map<String, String> values(String here) {
    Map<String, String> values = new TreeMap<>();
    LinkTable.End end = links.here();
    for (int i = 0; i < end.columns().size(); i++) {
      String column = here + "." + end.referenced().get(i);
      values.put(end.columns().get(i), isMany() ? "g.key" + (i + 1) : column);
    }
    for (int i : links.own()) {
      values.put(links.there().columns().get(i), "g." + ref(i));
    }
    return values;
  }

  static String columns(String alias, List<String> all) {
    return each(all.size(), i -> alias + "." + all.get(i), ", ");
  }

  List<String> inOrder() {
    return links.columns().stream().sorted().toList();
  }

  interface Text {
    String of(int i);
  }

  static String each(int number, Text text, String between) {
    return IntStream.range(0, number).mapToObj(text::of).collect(Collectors.joining(between));
  }
}
