package dev.kinship.schema.entities;

import java.util.ArrayList;
import java.util.List;

/** Javadoc around words that came from the database, where anything may stand. */
final class JavadocText {

  private static final int WIDTH = 100;

  private JavadocText() {}

  /**
   * Spells a comment.
   *
   * @param indent what stands before each line
   * @param paragraphs its paragraphs and, behind them, its tags; those that are empty are left out
   * @return the comment with its line break; empty for nothing
   */
  static String of(String indent, List<String> paragraphs) {
    List<String> said = paragraphs.stream().filter(each -> !each.isBlank()).toList();
    if (said.isEmpty()) {
      return "";
    }
    String oneLine = indent + "/** " + said.get(0) + " */";
    if (said.size() == 1 && oneLine.length() <= WIDTH && !said.get(0).startsWith("@")) {
      return oneLine + "\n";
    }
    StringBuilder text = new StringBuilder(indent).append("/**\n");
    boolean tags = false;
    for (int i = 0; i < said.size(); i++) {
      boolean tag = said.get(i).startsWith("@");
      if (i > 0 && !(tag && tags)) {
        text.append(indent).append(" *\n");
      }
      String paragraph = i > 0 && !tag ? "<p>" + said.get(i) : said.get(i);
      String more = tag ? " *     " : " * ";
      List<String> lines = wrapped(paragraph, WIDTH - indent.length() - more.length());
      for (int line = 0; line < lines.size(); line++) {
        text.append(indent).append(line == 0 ? " * " : more).append(lines.get(line)).append('\n');
      }
      tags = tag;
    }
    return text.append(indent).append(" */\n").toString();
  }

  /**
   * Makes words of the database's plain text: they can neither end the comment nor be a tag.
   *
   * @param words what stands in the database
   * @return the words for a comment
   */
  static String escaped(String words) {
    StringBuilder text = new StringBuilder();
    words
        .strip()
        .replaceAll("\\s+", " ")
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '@' -> text.append("&#64;");
                case '{' -> text.append("&#123;");
                case '}' -> text.append("&#125;");
                // An end of the comment, and the beginning of an escape of Java's.
                case '*' -> text.append("&#42;");
                case '\\' -> text.append("&#92;");
                default -> {
                  if (!Character.isISOControl(c)) {
                    text.appendCodePoint(c);
                  }
                }
              }
            });
    return text.toString();
  }

  /** Makes words of the database's the rest of a line behind {@code //}. */
  static String line(String words) {
    return words
        .strip()
        .replaceAll("\\s+|\\p{Cntrl}", " ")
        // One of two backslashes begins no escape of Java's.
        .replace("\\", "\\\\");
  }

  private static List<String> wrapped(String paragraph, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
