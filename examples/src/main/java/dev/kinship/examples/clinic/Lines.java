package dev.kinship.examples.clinic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks long text into lines, SQL between its clauses where that makes no short lines. */
final class Lines {

  private static final Pattern CLAUSE =
      Pattern.compile(
          " (?=FROM |WHERE |AND |SET |VALUES |ON CONFLICT |RETURNING |ORDER BY |FOR |[tu] AS )");

  private Lines() {}

  /** The lines; all but the first begin with two spaces. */
  static List<String> of(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text.replaceAll("\\s+", " ").strip();
    while (rest.length() > width) {
      int end = border(rest, width);
      if (end <= 0) {
        break;
      }
      lines.add(rest.substring(0, end));
      rest = "  " + rest.substring(end + 1);
    }
    lines.add(rest);
    return lines;
  }

  /** The last border between clauses in the line's second half, or else between words. */
  private static int border(String text, int width) {
    int last = -1;
    Matcher borders = CLAUSE.matcher(text);
    while (borders.find() && borders.start() <= width) {
      last = borders.start();
    }
    if (last > width / 2) {
      return last;
    }
    int space = text.lastIndexOf(' ', width);
    return space > 2 ? space : -1;
  }
}
