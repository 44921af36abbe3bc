package dev.kinship.processor.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that a misspelt one may have meant. */
public final class Nearest {

  /** How many names are read as a list. */
  private static final int ENOUGH = 10;

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
   * Says what to write instead: a close name if there is one, else those that there are, but not
   * all of many.
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
    if (isNear(wanted, nearest)) {
      return "Did you mean '" + nearest + "'?";
    }
    int more = names.size() - ENOUGH;
    return "There "
        + (names.size() == 1 ? "is " : "are ")
        + (more <= 1 ? quoted(names) : quoted(names.subList(0, ENOUGH)) + " and " + more + " more")
        + ".";
  }

  /**
   * Whether one name may have been written for the other.
   *
   * @param wanted the name that does not exist
   * @param name one that does
   * @return whether they differ in few letters
   */
  public static boolean isNear(String wanted, String name) {
    return distance(wanted, name) <= Math.max(1, Math.min(wanted.length(), name.length()) / 3);
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
   * Counts what makes one name of the other, whatever their case: insertions, deletions, changes,
   * and neighbours that change places.
   */
  static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
