package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** {@code junit}: tests that count their statements, on the module path. */
class JUnitTest {

  @Test
  void countsAsAModule() {
    String url = TestDatabase.create().url();

    Build build = Build.of("junit", "process-classes", "-Durl=" + url).succeeds();

    assertThat(build.log())
        .noneMatch(line -> line.startsWith("[WARNING]"))
        .contains("readsOwnersAtOnce(): kept")
        .anyMatch(line -> line.startsWith("counted by: module dev.kinship.junit"))
        .anyMatch(
            line -> line.startsWith("readsEachOwnerByItself(): @AtMost(3) was exceeded by 3"));
  }
}
