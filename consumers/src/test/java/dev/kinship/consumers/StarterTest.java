package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code examples/starter}: the project that users copy, built as they build it. */
class StarterTest {

  private static final String PLATFORM =
      "-Dpostgres.platform=" + System.getProperty("consumers.postgres.platform");

  /** And a loop that reads row by row fails the test that comes with it. */
  @Test
  void itsTestsRun() {
    Build build = Build.of("starter", "test", PLATFORM).succeeds();

    assertThat(build.log())
        .anyMatch(line -> line.contains("Tests run: 2, Failures: 0, Errors: 0, Skipped: 0"));

    build =
        build.again(
            "src/main/java/shop/Shop.java",
            "purchase.getCustomer(h).name()",
            "CustomerTable.find(h, purchase.customerId()).orElseThrow().name()",
            "test",
            PLATFORM);
    assertThat(build.fails().log()).anyMatch(line -> line.contains("@AtMost(5) was exceeded"));
  }
}
