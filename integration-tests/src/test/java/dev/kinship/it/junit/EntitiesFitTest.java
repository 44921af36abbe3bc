package dev.kinship.it.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Family;
import dev.kinship.it.tenant.TenantFamily;
import dev.kinship.schema.check.CheckReport;
import dev.kinship.schema.check.Finding;
import dev.kinship.schema.check.FindingKind;
import dev.kinship.schema.check.SchemaCheck;
import dev.kinship.schema.check.Severity;
import dev.kinship.testkit.TestDatabase;
import java.lang.reflect.Field;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The entities of the tests work on their tables, so the check finds no error there. Some of the
 * tables lack what costs time only, such as an index, and the check may warn of that.
 */
class EntitiesFitTest {

  @ParameterizedTest
  @ValueSource(strings = {"record", "bean", "field"})
  void nothingIsFoundInFamilies(String form) {
    assertThat(
            check(
                    Family.TABLES
                        + "; ALTER TABLE pet ADD FOREIGN KEY (owner_id) REFERENCES person;",
                    "dev.kinship.it." + form)
                .findings())
        .isEmpty();
  }

  @Test
  void nothingIsFoundInTheTenantsClinic() {
    TenantFamily family = new TenantFamily();
    CheckReport report =
        check(family.tables() + ";" + family.foreignKey(), "dev.kinship.it.tenant");
    assertThat(report.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cohort.World",
        "keys.Clinic",
        "links.World",
        "paths.World",
        "query.Zoo",
        "roles.Library",
        "version.Library"
      })
  void noErrorIsFound(String holder) throws Exception {
    Field tables = Class.forName("dev.kinship.it." + holder).getDeclaredField("TABLES");
    tables.setAccessible(true);
    String packageName = "dev.kinship.it." + holder.substring(0, holder.indexOf('.'));
    // Some tests of the package have entities, and tables, of their own.
    assertThat(check((String) tables.get(null), packageName).findings())
        .filteredOn(each -> each.kind() != FindingKind.TABLE_MISSING)
        .filteredOn(each -> each.kind().severity() == Severity.ERROR)
        .extracting(Finding::toString)
        .isEmpty();
  }

  private static CheckReport check(String tables, String packageName) {
    return Jdbi.create(TestDatabase.create().url())
        .withHandle(
            handle -> {
              handle.createScript(tables).execute();
              CheckReport report = SchemaCheck.of(handle).inPackages(packageName).run();
              assertThat(report.entities()).isPositive();
              return report;
            });
  }
}
