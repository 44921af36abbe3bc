package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code other-processor}: another processor writes entities, and what entities extend. */
class OtherProcessorTest {

  @Test
  void waitsForWhatAnotherProcessorWrites() {
    Build build = Build.of("other-processor", "process-classes", "--fail-at-end").fails();

    assertThat(build.log()).contains("Deco, 8, of 7");
    assertThat(build.failed()).containsExactly("refused");
    assertThat(build.errors()).singleElement().asString().contains("[generated-too-early]");
  }
}
