package dev.kinship.it.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.kinship.it.Family;
import dev.kinship.it.Lab;
import dev.kinship.it.record.PersonTable;
import dev.kinship.it.record.Pet;
import dev.kinship.junit.SchemaMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A user's tests fail where the entities do not fit the tables, with what is wrong. */
class SchemaMatchTest {

  @RegisterExtension static final Lab lab = Lab.with(Family.TABLES);

  private static final AtomicReference<Jdbi> JDBI = new AtomicReference<>();

  /** A user's test. */
  static class Sample {
    @RegisterExtension
    static final SchemaMatch SCHEMA = SchemaMatch.on(JDBI::get).only(Pet.class, PersonTable.class);

    @Test
    void anything() {}
  }

  @Test
  void failsWhereAColumnIsMissing() {
    JDBI.set(lab.ownJdbi());
    assertThat(failures()).noneMatch(each -> each.contains("column-missing"));

    lab.sql("ALTER TABLE pet RENAME owner_id TO keeper_id");
    try {
      assertThat(failures())
          .singleElement()
          .asString()
          .contains("The entities do not fit the database")
          .contains("[column-missing] Pet.ownerId (pet.owner_id)")
          .contains("cure: ALTER TABLE pet ADD COLUMN owner_id bigint");
    } finally {
      lab.sql("ALTER TABLE pet RENAME keeper_id TO owner_id");
    }
  }

  private static List<String> failures() {
    List<String> failures = new ArrayList<>();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(Sample.class)).build(),
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable().ifPresent(each -> failures.add(each.getMessage()));
              }
            });
    return failures;
  }
}
