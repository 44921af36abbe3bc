package dev.kinship.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page is on the site, and every link of the site leads to something that is there. */
class SiteTest {

  static final Path ROOT = Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]*)(?:#([^\"]*))?\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  @TempDir static Path out;

  @Test
  void noPageIsForgotten() throws IOException {
    Set<String> listed =
        Contents.of(ROOT).pages().stream().map(Page::path).collect(Collectors.toSet());

    for (String folder : List.of("", "docs", "docs/adr")) {
      try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
        assertThat(files.map(file -> ROOT.relativize(file).toString().replace('\\', '/')))
            .filteredOn(file -> file.endsWith(".md"))
            .isSubsetOf(listed);
      }
    }
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    Site.write(ROOT, out);

    List<Path> pages;
    try (Stream<Path> files = Files.walk(out)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).toList();
    }
    assertThat(pages).hasSizeGreaterThan(50);
    for (Path page : pages) {
      for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
        if (link.group(1).startsWith(Html.REPOSITORY)) {
          assertThat(ROOT.resolve(link.group(1).substring(Html.REPOSITORY.length())))
              .as("%s", page)
              .exists();
        } else if (!link.group(1).matches("\\w+:.*") && !link.group(1).endsWith("api/index.html")) {
          Path target =
              link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1)).normalize();
          assertThat(target).as("%s", page).exists();
          if (link.group(2) != null) {
            assertThat(ID.matcher(Files.readString(target)).results().map(id -> id.group(1)))
                .as("%s to %s", page, target)
                .contains(link.group(2));
          }
        }
      }
    }
  }

  @Test
  void numbersStandToTheRightAndUnbroken() throws IOException {
    Site.write(ROOT, out);

    assertThat(Files.readString(out.resolve("lists.html")))
        .contains("<td align=\"right\" class=\"number\">15,001</td>");
    assertThat(Files.readString(out.resolve("site.css")))
        .contains("[align=\"right\"] { text-align: right; }");
  }

  @Test
  void aSummaryIsTheFirstSentenceAlsoWhereCodeOrALinkBeginsIt() {
    assertThat(page("# A\n\n`one` is this. It is more.\n\nTwo.").summary())
        .isEqualTo("`one` is this.");
    assertThat(page("# A\n\n[One](b.md) is this. More.").summary()).isEqualTo("One is this.");
    assertThat(page("# A\n\n```sh\nls\n```\n\nTwo. Three.").summary()).isEqualTo("Two.");
  }

  private static Page page(String text) {
    return new Page("a.md", text);
  }

  @Test
  void codeIsShownAsItIs() throws IOException {
    Site.write(ROOT, out);

    assertThat(Files.readString(out.resolve("index.html")))
        .contains("<code class=\"language-java\">import dev.kinship.BelongsTo;")
        .contains("@Nullable Long ownerId")
        .contains("<code class=\"language-java\">for (Pet pet : PetTable.all(h)) {")
        .doesNotContain("&lt;!-- from")
        .doesNotContain("<!-- from");
  }
}
