package dev.kinship.schema.entities;

import java.util.ArrayList;
import java.util.List;

/** The lines in which two texts differ, by their longest common subsequence. */
final class LineDifference {

  private LineDifference() {}

  /**
   * Compares.
   *
   * @param before a text
   * @param after another
   * @return the lines that only the first has, with {@code - } in front, and those that only the
   *     second has, with {@code + }, in order
   */
  static List<String> of(String before, String after) {
    List<String> old = before.lines().toList();
    List<String> young = after.lines().toList();
    int[][] common = new int[old.size() + 1][young.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = young.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(young.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<String> difference = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < young.size()) {
      if (i < old.size() && j < young.size() && old.get(i).equals(young.get(j))) {
        i++;
        j++;
      } else if (j == young.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
        difference.add("- " + old.get(i++));
      } else {
        difference.add("+ " + young.get(j++));
      }
    }
    return difference;
  }
}
