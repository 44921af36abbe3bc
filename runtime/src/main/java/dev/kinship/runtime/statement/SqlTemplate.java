package dev.kinship.runtime.statement;

import dev.kinship.sql.Stamps;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An SQL text that names columns which are known only when it is sent: those that were given
 * values. Each set of columns is spelled once and kept for a while, since a text that neither Jdbi
 * nor the driver has seen costs far more than the statement; a program has few such sets.
 *
 * <p>The markers: {@code {columns}} is the columns' names, {@code {values}} a parameter for each,
 * {@code {assignments}} both, {@code {arrays}} an array for each, and {@code {rows}} a parenthesis
 * of parameters for each given row. What the table's {@link Stamps} add stands in the text behind
 * the markers, but for rows, each of which has it.
 */
public final class SqlTemplate {

  private static final String SET = "SET {assignments}";
  private static final String WHERE = " WHERE ";
  private static final String RETURNING = "RETURNING ";
  private static final String FROM_ARRAYS = " FROM unnest({arrays}) AS given ({columns})";

  private final String source;
  private final List<String> names;
  private final List<String> arrays;
  private final String fallback;
  private final Stamps stamps;
  private final TextCache<Sql> made = new TextCache<>();

  /**
   * Keeps a text.
   *
   * @param source the text with markers
   * @param names the names of all columns, as SQL spells them
   * @param arrays for each column what stands for an array of its values, with {@code :array}
   * @param fallback the column that takes its default where no column is given
   * @param stamps what the text writes beside the columns that are given
   */
  public SqlTemplate(
      String source, List<String> names, List<String> arrays, String fallback, Stamps stamps) {
    this.source = source;
    this.names = List.copyOf(names);
    this.arrays = List.copyOf(arrays);
    this.fallback = fallback;
    this.stamps = stamps;
  }

  /**
   * Spells the text for some columns.
   *
   * @param columns the columns' indexes
   * @return the text
   */
  public Sql with(BitSet columns) {
    Sql known = made.get(columns);
    if (known != null) {
      return known;
    }
    BitSet own = (BitSet) columns.clone(); // its owner may change it
    return made.get(own, () -> spell(own, 1, made));
  }

  /**
   * Spells the text for some columns of several rows; such a text is not kept.
   *
   * @param columns the columns' indexes
   * @param rows how many rows
   * @return the text
   */
  public Sql with(BitSet columns, int rows) {
    return spell(columns, rows, new TextCache<>());
  }

  /**
   * Tells whether the text depends on how many rows there are.
   *
   * @return whether it has {@code {rows}}
   */
  public boolean hasRows() {
    return source.contains("{rows}");
  }

  /**
   * Makes the text that gives each value a parameter of its own.
   *
   * @return a text with {@code {rows}} where this one has {@code {arrays}}
   */
  public SqlTemplate inRows() {
    return hasRows()
        ? this
        : new SqlTemplate(
            SqlTexts.replace(
                source, "SELECT {columns}" + stamps.values() + FROM_ARRAYS, "VALUES {rows}"),
            names,
            arrays,
            fallback,
            stamps);
  }

  private Sql spell(BitSet columns, int rows, TextCache<Sql> made) {
    List<String> given = columns.stream().mapToObj(names::get).toList();
    List<String> ofEach = columns.stream().mapToObj(arrays::get).toList();
    String text = given.isEmpty() ? withoutColumns(rows) : source;
    return Sql.of(SqlTexts.fill(text, marker -> fill(marker, given, ofEach, rows)), made);
  }

  /** The text where no column is given: rows take all their defaults, and an update only reads. */
  private String withoutColumns(int rows) {
    String assigned = SET + stamps.assignments("") + WHERE;
    int set = SqlTexts.find(source, assigned);
    int returning = SqlTexts.find(source, RETURNING);
    if (source.startsWith("UPDATE ") && set >= 0 && returning > set) {
      String table = source.substring("UPDATE ".length(), set - 1);
      String where = source.substring(set + assigned.length(), returning - 1);
      String read = source.substring(returning + RETURNING.length());
      return "SELECT " + read + " FROM " + table + " WHERE " + where;
    }
    String series = " FROM generate_series(1, " + rows + ")";
    if (!stamps.all().isEmpty()) {
      String one =
          SqlTexts.replace(source, stamps.values() + FROM_ARRAYS, stamps.values() + series);
      return SqlTexts.replace(SqlTexts.replace(one, "{columns}, ", ""), "{values}, ", "");
    }
    // A SELECT has no DEFAULT: without columns it selects none.
    String one = SqlTexts.replace(source, "({columns}) SELECT {values}", "SELECT");
    return SqlTexts.replace(one, "({columns}) SELECT {columns}" + FROM_ARRAYS, "SELECT" + series);
  }

  private String fill(String marker, List<String> given, List<String> ofEach, int rows) {
    return switch (marker) {
      case "columns" -> given.isEmpty() ? fallback : String.join(", ", given);
      case "values" -> given.isEmpty() ? "DEFAULT" : repeat(":value", given.size());
      case "arrays" -> String.join(", ", ofEach);
      case "assignments" ->
          given.stream().map(name -> name + " = :value").collect(Collectors.joining(", "));
      case "rows" -> {
        String more = stamps.values();
        String none = more.isEmpty() ? "DEFAULT" : more.substring(", ".length());
        String row = "(" + (given.isEmpty() ? none : repeat(":value", given.size()) + more) + ")";
        yield IntStream.range(0, rows).mapToObj(i -> row).collect(Collectors.joining(", "));
      }
      default -> throw new IllegalArgumentException("unknown marker {" + marker + "} in " + source);
    };
  }

  private static String repeat(String parameter, int times) {
    return IntStream.range(0, times).mapToObj(i -> parameter).collect(Collectors.joining(", "));
  }
}
