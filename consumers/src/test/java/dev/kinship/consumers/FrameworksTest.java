package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code frameworks}: what the pages about Dropwizard, Quarkus and Micronaut say to write. */
class FrameworksTest {

  @Test
  void whatThePagesSayCompiles() {
    Build build = Build.of("frameworks", "compile").succeeds();

    assertThat(build.path("target/classes/clinic/quarkus/JdbiProducer.class")).exists();
    assertThat(build.path("target/classes/clinic/dropwizard/ClinicApplication.class")).exists();
    assertThat(build.path("target/classes/clinic/micronaut/KinshipCustomizer.class")).exists();
  }
}
