package dev.kinship.it.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Family;
import dev.kinship.it.Lab;
import dev.kinship.it.record.Person;
import dev.kinship.it.record.Pet;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.schema.check.CheckReport;
import dev.kinship.schema.check.SchemaCheck;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One of each call under each of the driver's settings; all tests run under them with the profile
 * {@code settings}.
 */
class DriverSettingsTest {

  /** From the fifth on the driver has a statement prepared on the server. */
  private static final int TIMES = 6;

  @RegisterExtension static final Lab lab = Lab.with(Family.TABLES);

  private List<String> expected;

  @BeforeEach
  void withTheDefaults() {
    expected = Scenario.run(lab.handle());
  }

  static Stream<String> settings() {
    return Stream.of(
        "preferQueryMode=simple",
        "preferQueryMode=extended",
        "preferQueryMode=extendedForPrepared",
        "preferQueryMode=extendedCacheEverything",
        "prepareThreshold=-1",
        "prepareThreshold=0",
        "prepareThreshold=1",
        "prepareThreshold=5",
        "autosave=always",
        "autosave=conservative",
        "stringtype=unspecified",
        "binaryTransfer=false",
        "reWriteBatchedInserts=true",
        "defaultRowFetchSize=1");
  }

  @ParameterizedTest
  @MethodSource("settings")
  void each_call_does_what_it_does_without_it(String setting) {
    Jdbi jdbi = Jdbi.create(lab.tappedUrl() + "&" + setting).installPlugin(new KinshipPlugin());
    try (Handle handle = jdbi.open()) {
      for (int i = 0; i < TIMES; i++) {
        lab.empty();
        assertThat(Scenario.run(handle)).isEqualTo(expected);
      }
    }
  }

  /** One column is missing, so that each of its two steps finds something. */
  @ParameterizedTest
  @MethodSource("settings")
  void the_schema_check_finds_what_it_finds_without_it(String setting) {
    Jdbi jdbi = Jdbi.create(lab.tappedUrl() + "&" + setting).installPlugin(new KinshipPlugin());
    lab.sql("ALTER TABLE pet RENAME name TO called");
    try (Handle handle = jdbi.open()) {
      CheckReport report = check(lab.handle());
      assertThat(report.findings()).isNotEmpty();
      for (int i = 0; i < TIMES; i++) {
        assertThat(check(handle)).isEqualTo(report);
      }
      assertThat(handle.inTransaction(DriverSettingsTest::check)).isEqualTo(report);
    } finally {
      lab.sql("ALTER TABLE pet RENAME called TO name");
    }
  }

  private static CheckReport check(Handle handle) {
    return SchemaCheck.of(handle).only(Person.class, Pet.class).run();
  }
}
