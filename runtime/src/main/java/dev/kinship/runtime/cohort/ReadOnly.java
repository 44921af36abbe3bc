package dev.kinship.runtime.cohort;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which SQL surely writes nothing and locks nothing: one query, without a word that writes or
 * locks, and without a function that is not known. A function of the user's own may do anything;
 * whoever locks rows wants to see what others have written before.
 */
final class ReadOnly {

  /**
   * Comments, texts and dollar-quoted texts first, so that nothing in them counts; then the end of
   * a statement, and words, with the dot before them and the parenthesis behind if there is one.
   */
  private static final Pattern TOKEN =
      Pattern.compile(
          "--[^\\n\\r]*"
              + "|/\\*.*?\\*/"
              + "|[eE]'(?:[^'\\\\]|\\\\.|'')*'"
              + "|'(?:[^']|'')*'"
              + "|\\$(\\w*)\\$.*?\\$\\1\\$"
              + "|;"
              + "|(\\.\\s*)?(\"(?:[^\"]|\"\")*\"|[\\p{L}_][\\p{L}\\p{N}_$]*)(\\s*\\()?",
          Pattern.DOTALL);

  private static final Set<String> BEGINNINGS = Set.of("select", "with", "values", "table", "show");

  private static final Set<String> WRITING =
      Set.of("insert", "update", "delete", "merge", "into", "call", "truncate", "do", "share");

  /** Words that a parenthesis may follow, and functions that only compute. */
  private static final Set<String> HARMLESS =
      new HashSet<>(
          Arrays.asList(
              ("select distinct on from where and or not in exists any some all as join left right"
                      + " inner outer cross full natural lateral using with recursive materialized"
                      + " values union intersect except having by group order limit offset over filter"
                      + " within partition case when then else between like ilike similar is over"
                      + " window rows range row rollup cube sets array unnest count sum avg min max"
                      + " coalesce nullif greatest least lower upper length trim btrim ltrim rtrim"
                      + " substring substr left right replace position concat concat_ws format"
                      + " overlay lpad rpad split_part starts_with abs ceil ceiling floor round trunc"
                      + " mod power sqrt sign random now date_trunc date_part extract age to_char"
                      + " to_date to_timestamp to_number make_date make_interval clock_timestamp"
                      + " cast varchar char character numeric decimal bit varying timestamp time"
                      + " interval float row_number rank dense_rank percent_rank cume_dist ntile lag"
                      + " lead first_value last_value nth_value array_agg string_agg bool_and bool_or"
                      + " every json_agg jsonb_agg json_object_agg jsonb_object_agg"
                      + " json_build_object jsonb_build_object json_build_array jsonb_build_array"
                      + " to_json to_jsonb row_to_json array_length cardinality array_to_string"
                      + " string_to_array array_position generate_series md5 hashtext"
                      + " percentile_cont percentile_disc mode")
                  .split(" ", -1)));

  private ReadOnly() {}

  static boolean is(String sql) {
    Matcher token = TOKEN.matcher(sql);
    boolean begun = false;
    boolean ended = false;
    while (token.find()) {
      String name = token.group(3);
      if (name == null) {
        ended |= token.group().equals(";");
        continue;
      }
      String word = name.toLowerCase(Locale.ROOT);
      boolean first = !begun;
      begun = true;
      boolean call = token.group(4) != null;
      boolean ofSchema = token.group(2) != null;
      if (ended
          || (first && !BEGINNINGS.contains(word))
          || WRITING.contains(word)
          || (call && (ofSchema || !HARMLESS.contains(word)))) {
        return false;
      }
    }
    return begun;
  }
}
