package dev.kinship.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which pages there are, in the order of the menu. A test sees to it that none is forgotten.
 *
 * @param groups the groups of the menu
 */
record Contents(List<Group> groups) {

  /**
   * Pages that belong together.
   *
   * @param title what the menu calls them
   * @param pages the pages
   */
  record Group(String title, List<Page> pages) {}

  /** Reads the pages of a checkout. */
  static Contents of(Path root) throws IOException {
    return new Contents(
        List.of(
            group(
                root, "Start", "README", "docs/guide", "docs/blog", "docs/lists", "docs/building"),
            group(root, "Associations", "docs/one-to-one", "docs/many-to-many", "docs/paths"),
            group(
                root,
                "How do I …",
                "docs/how-to-tags",
                "docs/how-to-tenants",
                "docs/how-to-pages",
                "docs/how-to-versions",
                "docs/how-to-tests"),
            group(
                root,
                "With",
                "docs/spring",
                "docs/dropwizard",
                "docs/quarkus",
                "docs/micronaut",
                "docs/kotlin"),
            group(
                root,
                "Look up",
                "docs/errors",
                "docs/schema",
                "docs/where-it-runs",
                "docs/faults",
                "docs/what-is-sent",
                "docs/performance",
                "docs/scale",
                "CHANGELOG"),
            group(
                root,
                "Coming from",
                "docs/coming-from-java",
                "docs/coming-from",
                "docs/behaviours"),
            new Group("Contribute", contribute(root))));
  }

  private static List<Page> contribute(Path root) throws IOException {
    List<Page> pages = new ArrayList<>();
    for (String name :
        List.of(
            "ARCHITECTURE",
            "CONTRIBUTING",
            "SECURITY",
            "docs/releasing",
            "docs/mutations",
            "docs/assistants")) {
      pages.add(Page.read(root, name + ".md"));
    }
    try (Stream<Path> decisions = Files.list(root.resolve("docs/adr"))) {
      for (Path decision : decisions.sorted().toList()) {
        pages.add(Page.read(root, "docs/adr/" + decision.getFileName()));
      }
    }
    return pages;
  }

  private static Group group(Path root, String title, String... names) throws IOException {
    List<Page> pages = new ArrayList<>();
    for (String name : names) {
      pages.add(Page.read(root, name + ".md"));
    }
    return new Group(title, pages);
  }

  /** All pages, in the order of the menu. */
  List<Page> pages() {
    return groups.stream().flatMap(group -> group.pages().stream()).toList();
  }

  /** The page with a path. */
  Page page(String path) {
    return pages().stream()
        .filter(page -> page.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no page " + path));
  }
}
