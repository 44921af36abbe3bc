package dev.kinship.benchmarks.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The times in the table of accessors, which has <i>time / processor time / bytes</i> in each cell.
 *
 * @param sides the libraries, in their order
 * @param operations for each operation the time of each side that has one
 */
record Times(List<String> sides, Map<String, Map<String, Double>> operations) {

  /** Those that say enough: each kind of association read and written, and the gateway. */
  private static final List<String> SHOWN =
      List.of(
          "getOwner",
          "setOwner",
          "getPets (10)",
          "setPets (9)",
          "createPet",
          "getAccount",
          "setAccount",
          "createAccount",
          "getTags (10)",
          "setTags (10)",
          "find",
          "insert",
          "update",
          "delete");

  private static final List<String> LEFT_OUT = List.of("plain statements", "JDBC again");

  /** Reads the table whose heads are the sides. */
  static Times of(String page) {
    List<List<String>> rows =
        page.lines()
            .dropWhile(line -> !line.startsWith("| | Kinship |"))
            .takeWhile(line -> line.startsWith("|"))
            .map(Times::cells)
            .toList();
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("there is no table of accessors");
    }
    List<String> heads = rows.get(0);
    Map<String, Map<String, Double>> operations = new LinkedHashMap<>();
    for (List<String> row : rows.subList(2, rows.size())) {
      Map<String, Double> times = new LinkedHashMap<>();
      for (int i = 1; i < heads.size() && i < row.size(); i++) {
        if (!LEFT_OUT.contains(heads.get(i)) && !row.get(i).isEmpty()) {
          times.put(heads.get(i), Double.valueOf(row.get(i).split(" ", -1)[0]));
        }
      }
      if (SHOWN.contains(row.get(0))) {
        operations.put(row.get(0), times);
      }
    }
    List<String> sides = new ArrayList<>(heads.subList(1, heads.size()));
    sides.removeAll(LEFT_OUT);
    return new Times(sides, operations);
  }

  private static List<String> cells(String line) {
    String inside = line.substring(1, line.lastIndexOf('|'));
    return Arrays.stream(inside.split("\\|", -1)).map(String::strip).toList();
  }

  /** All numbers as text, for who cannot see the picture. */
  @Override
  public String toString() {
    return operations.entrySet().stream()
        .map(
            each ->
                each.getKey()
                    + ": "
                    + each.getValue().entrySet().stream()
                        .map(time -> time.getKey() + " " + time.getValue())
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }
}
