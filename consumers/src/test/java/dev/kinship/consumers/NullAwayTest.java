package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/**
 * {@code null-away}: all of Error Prone's warnings, and NullAway in JSpecify mode and its
 * experimental one, in generated sources too, and each of them an error.
 */
@EnabledForJreRange(min = JRE.JAVA_21)
class NullAwayTest {

  @Test
  void findsNothingInGeneratedSourcesButNullThatIsGivenToThem() {
    Build build = Build.of("null-away", "process-classes").succeeds();

    assertThat(build.log()).noneMatch(line -> line.startsWith("[WARNING]")).contains("Deco of 7");

    Build experimental =
        build
            .again(
                "src/main/java/clinic/Main.java",
                "\"Deco\"",
                "\"Rex\"",
                "process-classes",
                "-Dexperimental=true")
            .succeeds();
    assertThat(experimental.log()).noneMatch(line -> line.startsWith("[WARNING]"));

    Build wrong =
        build
            .again(
                "src/main/java/clinic/Main.java", "name(\"Deco\")", "name(null)", "process-classes")
            .fails();
    assertThat(wrong.errors()).singleElement().asString().startsWith("Main.java:17 [NullAway]");
  }
}
