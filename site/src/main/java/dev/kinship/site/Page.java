package dev.kinship.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page in Markdown.
 *
 * @param path where it lies in the repository, with slashes
 * @param text what it says
 */
record Page(String path, String text) {

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");

  /** How a paragraph begins that is no heading, list, table, comment or block of code. */
  private static final Pattern PROSE = Pattern.compile("\\s*(?:[\\p{L}\\d\\[]|`(?!``))");

  static Page read(Path root, String path) throws IOException {
    return new Page(path, Files.readString(root.resolve(path)));
  }

  /** Its first heading. */
  String title() {
    return text.lines()
        .filter(line -> line.startsWith("# "))
        .findFirst()
        .map(line -> line.substring(2).strip())
        .orElse(path);
  }

  /** The first sentence of its first paragraph, without links. */
  String summary() {
    String paragraph =
        Arrays.stream(text.split("\n\n", -1))
            .filter(part -> PROSE.matcher(part).lookingAt())
            .findFirst()
            .orElse("");
    String plain = LINK.matcher(paragraph).replaceAll("$1").replaceAll("\\s+", " ").strip();
    int end = plain.indexOf(". ");
    return end < 0 ? plain : plain.substring(0, end + 1);
  }

  /** Where it lies on the site. The README is its first page. */
  String target() {
    return path.equals("README.md")
        ? "index.html"
        : path.replaceFirst("^docs/", "").replaceFirst("\\.md$", ".html");
  }

  /** The way from its place on the site to the site's root, such as {@code ../}. */
  String toRoot() {
    return "../".repeat((int) target().chars().filter(each -> each == '/').count());
  }

  /**
   * A section with its heading, without the sections below it.
   *
   * @param heading its heading, with the marks in front
   */
  String section(String heading) {
    List<String> lines = text.lines().toList();
    int start = lines.indexOf(heading);
    if (start < 0) {
      throw new IllegalArgumentException(path + " has no section " + heading);
    }
    int end = start + 1;
    boolean code = false;
    while (end < lines.size() && (code || !lines.get(end).startsWith("#"))) {
      code ^= lines.get(end).startsWith("```");
      end++;
    }
    return String.join("\n", lines.subList(start, end)).strip();
  }
}
