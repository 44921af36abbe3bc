package dev.kinship.examples.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation, and the code that it quotes. */
public final class Page {

  private static final Pattern BLOCK =
      Pattern.compile("(?:<!-- from (\\S+) -->\\n)?```(\\w+)\\n(.*?)```", Pattern.DOTALL);

  private final String text;

  private Page(String text) {
    this.text = text;
  }

  /**
   * A block of code.
   *
   * @param source the file that it is from, as the comment before it says; empty for none
   * @param language what stands behind the back quotes
   * @param text the code
   */
  record Block(String source, String language, String text) {}

  static Page named(String file) throws IOException {
    return new Page(Files.readString(root().resolve(file)));
  }

  /** All pages: those beside the README, those in {@code docs}, and those in its folders. */
  static List<String> all() throws IOException {
    List<String> pages = new ArrayList<>();
    for (String folder : List.of("", "docs", "docs/adr", "examples/starter")) {
      try (Stream<Path> files = Files.list(root().resolve(folder))) {
        files
            .map(file -> root().relativize(file).toString().replace('\\', '/'))
            .filter(file -> file.endsWith(".md"))
            .sorted()
            .forEach(pages::add);
      }
    }
    return pages;
  }

  /** The repository, from which paths begin. */
  public static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve("README.md")) ? here : here.getParent();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(text);
    while (matcher.find()) {
      String source = matcher.group(1) == null ? "" : matcher.group(1);
      blocks.add(new Block(source, matcher.group(2), matcher.group(3)));
    }
    return blocks;
  }

  List<Block> blocks(String language) {
    return blocks().stream().filter(each -> each.language().equals(language)).toList();
  }

  String text() {
    return text;
  }

  /** What a link to a heading has behind its hash. */
  List<String> anchors() {
    return Pattern.compile("(?m)^#+ (.*)$")
        .matcher(text)
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
        .toList();
  }

  static String withoutBreaks(String code) {
    return code.replaceAll("\\s+", " ").strip();
  }
}
