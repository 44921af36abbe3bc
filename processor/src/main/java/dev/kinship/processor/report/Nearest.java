package dev.kinship.processor.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that a misspelt one may have meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * Orders the available names, those most like the wanted one first.
   *
   * @param wanted the name that does not exist
   * @param available the names that do
   * @return the available names
   */
  public static List<String> first(String wanted, Collection<String> available) {
    return available.stream()
        .distinct()
        .sorted(
            Comparator.<String>comparingInt(name -> distance(wanted, name))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /**
   * Says what to write instead: a close name if there is one, else all that there are.
   *
   * @param wanted the name that does not exist
   * @param available the names that do
   * @param none what to say where there are none
   * @return one sentence
   */
  public static String advice(String wanted, Collection<String> available, String none) {
    List<String> names = first(wanted, available);
    if (names.isEmpty()) {
      return none;
    }
    String nearest = names.get(0);
    if (distance(wanted, nearest) <= Math.max(1, Math.min(wanted.length(), nearest.length()) / 3)) {
      return "Did you mean '" + nearest + "'?";
    }
    return "There " + (names.size() == 1 ? "is " : "are ") + quoted(names) + ".";
  }

  /**
   * Quotes and joins names.
   *
   * @param names the names
   * @return the names in one line
   */
  public static String quoted(Collection<String> names) {
    return "'" + String.join("', '", names) + "'";
  }

  /**
   * Counts the insertions, deletions and changes that make one of the other, whatever their case.
   */
  static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
