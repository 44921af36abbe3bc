package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code examples/starter}: the project that users copy, built as they build it. */
class StarterTest {

  @Test
  void itsTestsRun() {
    String platform = System.getProperty("consumers.postgres.platform");

    Build build = Build.of("starter", "test", "-Dpostgres.platform=" + platform).succeeds();

    assertThat(build.log())
        .noneMatch(line -> line.startsWith("[WARNING]"))
        .anyMatch(line -> line.contains("Tests run: 2, Failures: 0, Errors: 0, Skipped: 0"));
  }

  /** A loop that reads one row by one fails the test that comes with it. */
  @Test
  void aLoopThatReadsRowByRowIsFound() {
    String platform = System.getProperty("consumers.postgres.platform");
    Build build = Build.of("starter", "test-compile", "-Dpostgres.platform=" + platform);

    build
        .again(
            "src/main/java/shop/Shop.java",
            "purchase.getCustomer(h).name()",
            "CustomerTable.find(h, purchase.customerId()).orElseThrow().name()",
            "test",
            "-Dpostgres.platform=" + platform)
        .fails();
  }
}
