package dev.kinship.runtime.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An SQL text that names columns which are known only when it is sent: those that were given
 * values. Each set of columns is spelled once and kept, since a text that neither Jdbi nor the
 * driver has seen costs far more than the statement; a program has few such sets.
 *
 * <p>The markers: {@code {columns}} is the columns' names, {@code {values}} a parameter for each,
 * {@code {assignments}} both, {@code {arrays}} an array for each, and {@code {rows}} a parenthesis
 * of parameters for each given row.
 */
public final class SqlTemplate {

  private static final Pattern MARKER = Pattern.compile("\\{(\\w+)}");
  private static final Pattern UPDATE =
      Pattern.compile("UPDATE (.+) SET \\{assignments} WHERE (.+) RETURNING (.+)");
  private static final int MOST_KEPT = 1_000;

  private final String source;
  private final List<String> names;
  private final String fallback;
  private final Map<BitSet, Sql> spelled = new ConcurrentHashMap<>();

  /**
   * Keeps a text.
   *
   * @param source the text with markers
   * @param names the names of all columns, as SQL spells them
   * @param fallback the column that takes its default where no column is given
   */
  public SqlTemplate(String source, List<String> names, String fallback) {
    this.source = source;
    this.names = List.copyOf(names);
    this.fallback = fallback;
  }

  /**
   * Spells the text for some columns.
   *
   * @param columns the columns' indexes
   * @return the text
   */
  public Sql with(BitSet columns) {
    Sql sql = spelled.get(columns);
    if (sql == null) {
      sql = spell(columns, 1);
      if (spelled.size() < MOST_KEPT) {
        spelled.put((BitSet) columns.clone(), sql);
      }
    }
    return sql;
  }

  /**
   * Spells the text for some columns of several rows; such a text is not kept.
   *
   * @param columns the columns' indexes
   * @param rows how many rows
   * @return the text
   */
  public Sql with(BitSet columns, int rows) {
    return spell(columns, rows);
  }

  /**
   * Tells whether the text depends on how many rows there are.
   *
   * @return whether it has {@code {rows}}
   */
  public boolean hasRows() {
    return source.contains("{rows}");
  }

  private Sql spell(BitSet columns, int rows) {
    List<String> given = columns.stream().mapToObj(names::get).toList();
    StringBuilder text = new StringBuilder();
    Matcher matcher = MARKER.matcher(given.isEmpty() ? withoutColumns(rows) : source);
    while (matcher.find()) {
      matcher.appendReplacement(
          text, Matcher.quoteReplacement(fill(matcher.group(1), given, rows)));
    }
    return Sql.of(matcher.appendTail(text).toString());
  }

  /** The text where no column is given: rows take all their defaults, and an update only reads. */
  private String withoutColumns(int rows) {
    Matcher update = UPDATE.matcher(source);
    if (update.matches()) {
      return update.replaceFirst("SELECT $3 FROM $1 WHERE $2");
    }
    // A SELECT has no DEFAULT: without columns it selects none.
    return source
        .replace(" ({columns}) SELECT {values}", " SELECT")
        .replace(
            " ({columns}) SELECT {columns} FROM unnest({arrays}) AS given ({columns})",
            " SELECT FROM generate_series(1, " + rows + ")");
  }

  private String fill(String marker, List<String> given, int rows) {
    return switch (marker) {
      case "columns" -> given.isEmpty() ? fallback : String.join(", ", given);
      case "values" -> given.isEmpty() ? "DEFAULT" : repeat(":value", given.size());
      case "arrays" -> repeat(":array", given.size());
      case "assignments" ->
          given.stream().map(name -> name + " = :value").collect(Collectors.joining(", "));
      case "rows" -> {
        String row = "(" + (given.isEmpty() ? "DEFAULT" : repeat(":value", given.size())) + ")";
        yield IntStream.range(0, rows).mapToObj(i -> row).collect(Collectors.joining(", "));
      }
      default -> throw new IllegalArgumentException("unknown marker {" + marker + "} in " + source);
    };
  }

  private static String repeat(String parameter, int times) {
    return IntStream.range(0, times).mapToObj(i -> parameter).collect(Collectors.joining(", "));
  }
}
