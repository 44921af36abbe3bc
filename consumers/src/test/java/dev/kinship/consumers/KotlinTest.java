package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code kotlin}: data classes as entities, by way of kapt. */
class KotlinTest {

  @Test
  void dataClassesAreEntities() {
    Build build = Build.of("kotlin", "process-classes").succeeds();

    assertThat(build.log()).contains("Pet(id=8, name=Deco, ownerId=7)");
  }
}
