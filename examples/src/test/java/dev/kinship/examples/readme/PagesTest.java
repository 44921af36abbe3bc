package dev.kinship.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.examples.clinic.AccountTable;
import dev.kinship.examples.clinic.SupplierTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages quote is what stands in the sources, and what the processor generates. */
class PagesTest {

  /** Stands where a quotation leaves something out. */
  private static final Pattern LEFT_OUT = Pattern.compile("\\s*// …\\n");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "docs/building.md",
        "docs/guide.md",
        "docs/blog.md",
        "docs/lists.md",
        "docs/one-to-one.md",
        "docs/many-to-many.md",
        "docs/paths.md",
        "docs/coming-from.md",
        "docs/spring.md",
        "docs/dropwizard.md",
        "docs/quarkus.md",
        "docs/micronaut.md",
        "docs/what-is-sent.md",
        "docs/how-to-tags.md",
        "docs/how-to-versions.md",
        "docs/how-to-tenants.md",
        "docs/how-to-pages.md",
        "docs/how-to-tests.md"
      })
  void quotesWhatIsThere(String page) throws IOException {
    List<Page.Block> blocks = Page.named(page).blocks();

    assertThat(blocks)
        .filteredOn(block -> block.language().equals("java"))
        .isNotEmpty()
        .noneMatch(block -> block.source().isEmpty());
    for (Page.Block block : blocks) {
      if (block.source().isEmpty()) {
        continue;
      }
      String source = Files.readString(Page.root().resolve(block.source()));
      for (String part : LEFT_OUT.splitAsStream(block.text()).toList()) {
        assertThat(Page.withoutBreaks(source))
            .as(block.source())
            .contains(Page.withoutBreaks(part));
      }
    }
  }

  @Test
  void theDdlIsWhatTheDescriptorsSpell() throws IOException {
    assertThat(Page.named("docs/one-to-one.md").blocks("sql"))
        .extracting(block -> block.text().strip())
        .containsExactly(SupplierTable.ACCOUNT.ddl())
        .containsExactly(AccountTable.SUPPLIER.ddl());
  }

  @Test
  void theReadmeIsShort() throws IOException {
    assertThat(Page.named("README.md").text().lines()).hasSizeLessThanOrEqualTo(150);
  }

  @Test
  void theFirstTwoCommandsAreThoseThatAreChecked() throws IOException {
    List<Page.Block> commands = Page.named("README.md").blocks("sh");
    String checks = Files.readString(Page.root().resolve(".ci/run"));

    assertThat(commands).hasSizeGreaterThanOrEqualTo(2);
    assertThat(commands.subList(0, 2))
        .allSatisfy(
            command -> {
              assertThat(command.text().lines()).hasSize(1);
              assertThat(checks.lines()).contains(command.text().strip());
            });
  }

  @Test
  void theVersionsAreThoseOfThisBuild() throws IOException {
    String pom = Files.readString(Page.root().resolve("pom.xml"));

    String pages =
        Page.named("README.md").text()
            + Page.named("docs/building.md").text()
            + Page.named("examples/starter/pom.xml").text();
    List<String> versions =
        Pattern.compile(
                "<(?:kinship\\.)?version>([\\w.-]*\\.[\\w.-]+)</|\"[\\w.]+:[\\w-]+:([\\w.-]+)\"")
            .matcher(pages)
            .results()
            .map((MatchResult result) -> result.group(result.group(1) == null ? 2 : 1))
            .toList();
    assertThat(versions)
        .hasSizeGreaterThan(12)
        .allSatisfy(each -> assertThat(pom).containsPattern("version>" + each + "</"));
  }

  @ParameterizedTest
  @MethodSource("dev.kinship.examples.readme.Page#all")
  void linksLeadSomewhere(String page) throws IOException {
    List<MatchResult> links =
        Pattern.compile("\\]\\((?!https?:)([^)#]*)(?:#([^)]*))?\\)")
            .matcher(Page.named(page).text())
            .results()
            .toList();
    for (MatchResult link : links) {
      Path target = Page.root().resolve(page);
      if (!link.group(1).isEmpty()) {
        target = target.resolveSibling(link.group(1)).normalize();
      }
      assertThat(target).as(page).exists();
      if (link.group(2) != null) {
        assertThat(Page.named(target.toString()).anchors()).as(page).contains(link.group(2));
      }
    }
  }
}
