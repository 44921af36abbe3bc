package dev.kinship.it.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Family;
import dev.kinship.it.Lab;
import dev.kinship.runtime.KinshipPlugin;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
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
        "defaultRowFetchSize=1"
      })
  void each_call_does_what_it_does_without_it(String setting) {
    Jdbi jdbi = Jdbi.create(lab.tappedUrl() + "&" + setting).installPlugin(new KinshipPlugin());
    try (Handle handle = jdbi.open()) {
      for (int i = 0; i < TIMES; i++) {
        lab.empty();
        assertThat(Scenario.run(handle)).isEqualTo(expected);
      }
    }
  }
}
