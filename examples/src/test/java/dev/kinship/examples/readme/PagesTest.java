package dev.kinship.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages quote is what stands in the sources, and what the processor generates. */
class PagesTest {

  /** Stands where a quotation leaves something out. */
  private static final Pattern LEFT_OUT = Pattern.compile("\\s*// …\\n");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/guide.md"})
  void quotesWhatIsThere(String page) throws IOException {
    List<Page.Block> blocks = Page.named(page).blocks("java");

    assertThat(blocks).isNotEmpty();
    for (Page.Block block : blocks) {
      assertThat(block.source()).as("the source of this block:\n" + block.text()).isNotEmpty();
      String source = Files.readString(Page.root().resolve(block.source()));
      for (String part : LEFT_OUT.splitAsStream(block.text()).toList()) {
        assertThat(Page.withoutBreaks(source))
            .as(block.source())
            .contains(Page.withoutBreaks(part));
      }
    }
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
  void theVersionIsTheOneThatIsBuilt() throws IOException {
    String pom = Files.readString(Page.root().resolve("pom.xml"));

    List<String> versions =
        Pattern.compile("kinship-\\w+(?::|</artifactId>\\s*<version>)([\\w.-]+)")
            .matcher(Page.named("README.md").text())
            .results()
            .map((MatchResult result) -> result.group(1))
            .toList();
    assertThat(versions)
        .isNotEmpty()
        .allSatisfy(each -> assertThat(pom).contains("<version>" + each + "</version>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/guide.md", "CHANGELOG.md"})
  void linksLeadSomewhere(String page) throws IOException {
    Pattern.compile("\\]\\((?!https?:|#)([^)#]+)(#[^)]*)?\\)")
        .matcher(Page.named(page).text())
        .results()
        .map(result -> result.group(1))
        .forEach(
            link -> assertThat(Page.root().resolve(page).resolveSibling(link)).as(page).exists());
  }
}
