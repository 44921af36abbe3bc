package dev.kinship.it.behaviour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of {@code docs/behaviours.md}. */
final class BehaviourPage {

  private static final Path PAGE = Path.of("../docs/behaviours.md");
  private static final Pattern ROW = Pattern.compile("\\| ([A-Z]-\\d+) \\|(.*)\\|(.*)\\|");

  /**
   * A row.
   *
   * @param id the id, as {@code N-01}
   * @param theirs what the system does
   * @param ours what Kinship does
   */
  record Row(String id, String theirs, String ours) {

    boolean applies() {
      return !ours.startsWith("does not apply");
    }
  }

  private BehaviourPage() {}

  /** The rows below each heading that has any. */
  static Map<String, List<Row>> tables() throws IOException {
    Map<String, List<Row>> tables = new TreeMap<>();
    String heading = "";
    for (String line : Files.readAllLines(PAGE)) {
      Matcher row = ROW.matcher(line);
      if (line.startsWith("## ")) {
        heading = line.substring(3);
      } else if (row.matches()) {
        tables
            .computeIfAbsent(heading, unused -> new ArrayList<>())
            .add(new Row(row.group(1), row.group(2).strip(), row.group(3).strip()));
      } else if (line.matches("\\| *[A-Z]-.*")) {
        throw new IOException("not three cells: " + line);
      }
    }
    return tables;
  }
}
