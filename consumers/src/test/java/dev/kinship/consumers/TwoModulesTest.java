package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code two-modules}: an association to an entity that another module has compiled. */
class TwoModulesTest {

  @Test
  void refersToACompiledEntityButAddsNothingToIt() {
    Build build = Build.of("two-modules", "process-classes", "--fail-at-end").fails();

    assertThat(build.log())
        .contains("ALTER TABLE pet ADD FOREIGN KEY (owner_id) REFERENCES person (id)");
    assertThat(build.failed()).containsExactly("refused");
    assertThat(build.errors())
        .containsExactly(
            "Pet.java:11 [target-compiled] 'Person' should get 'pets', but it is not part of this"
                + " compilation");
  }
}
