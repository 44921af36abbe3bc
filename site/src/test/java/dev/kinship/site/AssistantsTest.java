package dev.kinship.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What assistants read is made of the pages as they are. After a change of a page, {@code
 * -Dgoldens.update=true} writes it anew.
 */
class AssistantsTest {

  @BeforeAll
  static void update() throws IOException {
    if (Boolean.getBoolean("goldens.update")) {
      Assistants.main(new String[] {SiteTest.ROOT.toString()});
    }
  }

  @Test
  void thePageIsMadeOfTheOthers() throws IOException {
    assertThat(Files.readString(SiteTest.ROOT.resolve(Assistants.PAGE)))
        .as("run AssistantsTest with -Dgoldens.update=true")
        .isEqualTo(Assistants.page(Contents.of(SiteTest.ROOT)));
  }

  @Test
  void theListHasAllPages() throws IOException {
    assertThat(Files.readString(SiteTest.ROOT.resolve(Assistants.LLMS)))
        .as("run AssistantsTest with -Dgoldens.update=true")
        .isEqualTo(Assistants.llms(Contents.of(SiteTest.ROOT)));
  }
}
