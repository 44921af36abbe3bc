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
    assertThat(build.errors())
        .containsExactly(
            "Visit.java:9 [generated-too-early] 'Pet' should get 'visits', but its accessors were"
                + " generated in an earlier round than Visit appeared in");
  }
}
