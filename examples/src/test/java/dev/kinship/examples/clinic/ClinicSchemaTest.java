package dev.kinship.examples.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.schema.check.CheckReport;
import dev.kinship.schema.check.SchemaCheck;
import dev.kinship.testkit.TestDatabase;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The clinic's entities fit its tables. */
class ClinicSchemaTest {

  @Test
  void nothingIsFound() {
    try (Handle handle = Jdbi.create(TestDatabase.create().dataSource()).open()) {
      handle.createScript(Resources.text("tables.sql")).execute();
      CheckReport report = SchemaCheck.of(handle).inPackages("dev.kinship.examples.clinic").run();
      assertThat(report.text()).isEqualTo("8 entities, 0 findings\n");
    }
  }
}
