package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code lombok}: Lombok's classes as entities, whichever processor comes first. */
class LombokTest {

  @Test
  void worksBeforeAndAfterLombok() {
    Build build = Build.of("lombok", "process-classes").succeeds();

    assertThat(build.log())
        .filteredOn(line -> line.matches("\\w+\\(.*|\\d+"))
        .containsExactly(
            "Pet(id=8, name=Rex, ownerId=7)",
            "Visit(id=9, reason=fever, petId=8)",
            "Bill(id=10, visitId=9, cents=500)",
            "10",
            "Pet(id=8, name=Rex, ownerId=7)",
            "Visit(id=9, reason=fever, petId=8)",
            "Bill(id=10, visitId=9, cents=500)",
            "10");
  }
}
