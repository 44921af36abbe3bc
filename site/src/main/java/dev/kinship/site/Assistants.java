package dev.kinship.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What coding assistants read: a list of the pages, and one page with the parts of the others that
 * code is written by. Both are made of the pages, so that nothing is said twice.
 */
final class Assistants {

  static final String LLMS = "llms.txt";
  static final String PAGE = "docs/assistants.md";

  private static final List<List<String>> PARTS =
      List.of(
          List.of("README.md", "## The example"),
          List.of("README.md", "## The accessors"),
          List.of("README.md", "## Add it to a build"),
          List.of("README.md", "## Limits"),
          List.of("docs/guide.md", "## Associations"),
          List.of("docs/guide.md", "## Naming"),
          List.of("docs/guide.md", "### The owning end: `Pet.owner`"),
          List.of("docs/guide.md", "### The inverse end: `Owner.pets`"),
          List.of("docs/guide.md", "## The gateway"),
          List.of("docs/guide.md", "### Insert or update (upsert)"),
          List.of("docs/guide.md", "### Update and delete by condition"),
          List.of("docs/guide.md", "### Delete a row with its dependents"),
          List.of("docs/guide.md", "### Queries"),
          List.of("docs/guide.md", "## Fetch: conditions, scopes, order, locks"),
          List.of("docs/guide.md", "## Errors"),
          List.of("docs/many-to-many.md", "## The accessors"),
          List.of("docs/lists.md", "## Loading explicitly"),
          List.of("docs/lists.md", "## In tests"));

  private Assistants() {}

  /**
   * Writes both into the repository.
   *
   * @param args the repository
   */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    Contents contents = Contents.of(root);
    Files.writeString(root.resolve(PAGE), page(contents));
    Files.writeString(root.resolve(LLMS), llms(Contents.of(root)));
  }

  /**
   * The pages with a sentence for each, in the form of <a href="https://llmstxt.org">llmstxt</a>.
   */
  static String llms(Contents contents) {
    StringBuilder text = new StringBuilder();
    Page readme = contents.page("README.md");
    text.append("# Kinship\n\n> ").append(readme.summary()).append("\n\n");
    text.append("All that is needed to write code is on one page: [");
    text.append(contents.page(PAGE).title()).append("](").append(PAGE).append(").\n");
    for (Contents.Group group : contents.groups()) {
      text.append("\n## ").append(group.title()).append("\n\n");
      for (Page page : group.pages()) {
        if (!page.path().startsWith("docs/adr/")) {
          text.append("- [").append(page.title()).append("](").append(page.path()).append("): ");
          text.append(page.summary()).append('\n');
        }
      }
    }
    return text.toString();
  }

  /** The parts of the pages. */
  static String page(Contents contents) {
    StringBuilder text = new StringBuilder();
    text.append("# For coding assistants\n\n");
    text.append("This page has all that is needed to write code with Kinship. It is made of parts");
    text.append(" of the other pages by a test; do not edit it.\n");
    for (List<String> part : PARTS) {
      Page page = contents.page(part.get(0));
      String section = page.section(part.get(1)).replaceFirst("^#+ ", "## ");
      if (page.path().equals("README.md")) {
        section = section.replace("](docs/", "](").replaceAll("\\]\\((?=[A-Z]|examples)", "](../");
      } else {
        String name = page.path().replaceFirst("^docs/", "");
        section = section.replace("](#", "](" + name + "#");
      }
      text.append('\n').append(section).append('\n');
    }
    return text.toString();
  }
}
