package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code plain}: the README's build, with all of javac's warnings and each of them an error. */
class PlainTest {

  @Test
  void compilesWithoutAWarning() {
    Build build = Build.of("plain", "process-classes").succeeds();

    for (String module : new String[] {"with-parameters", "without-parameters"}) {
      assertThat(build.path(module + "/target/classes/clinic/PetTable.class")).exists();
    }
    assertThat(build.log())
        .noneMatch(line -> line.startsWith("[WARNING]"))
        .filteredOn(line -> line.startsWith("Pet["))
        .containsOnly("Pet[id=8, name=Deco, ownerId=7]")
        .hasSize(2);

    assertThat(build.path("processing-only/target/classes/clinic")).doesNotExist();
    assertThat(build.path("processing-only/target/generated-sources/annotations/clinic"))
        .isDirectoryContaining("glob:**/PetAssociations.java")
        .isDirectoryContaining("glob:**/PetTable.java")
        .isDirectoryContaining("glob:**/PetValues.java");
  }
}
