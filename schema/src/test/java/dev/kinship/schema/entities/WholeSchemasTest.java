package dev.kinship.schema.entities;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.schema.Databases;
import dev.kinship.schema.SourceCompiler;
import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.Registry;
import dev.kinship.testkit.TestDatabase;
import dev.kinship.testkit.TestSchema;
import dev.kinship.testkit.Traffic;
import dev.kinship.testkit.WireTap;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two schemas are mapped whole, and each accessor of each association, and each {@code load}, works
 * on rows of theirs in one round trip. Where keys begin with a company, all is done to the rows of
 * the first: the others' stay as they are, and each statement names the company.
 */
class WholeSchemasTest {

  private static final int FIRST = 1;

  /** A new company for a row that refers to another row of its old one: no database takes that. */
  private static final Set<String> REFUSED =
      Set.of(
          "Profile.createCompany",
          "Project.createCompany",
          "Reminder.createCompany",
          "Task.createCompany");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "FILM_RENTAL, rental, RECORD, 530",
    "FILM_RENTAL, rental, CLASS, 530",
    "PROJECT_TRACKER, tracker, RECORD, 340",
    "PROJECT_TRACKER, tracker, CLASS, 340"
  })
  void everyAccessorIsOneRoundTrip(TestSchema schema, String name, Style style, int atLeast)
      throws Exception {
    TestDatabase database = schema.create();
    try (Connection connection = DriverManager.getConnection(database.url())) {
      EntitiesFromDatabase.in("public").toPackage(name).as(style).write(connection, folder);
    }
    Path out = folder.resolve("out");
    assertThat(SourceCompiler.compile(folder, out)).isEmpty();
    Databases.run(database, rows(name));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {out.toUri().toURL()});
        WireTap tap = WireTap.before("localhost", TestDatabase.port());
        Handle handle = Jdbi.create(database.url(tap)).installPlugin(new KinshipPlugin()).open()) {
      List<DescribedEntity> entities =
          Registry.of(loader).stream().filter(each -> each.type().startsWith(name + ".")).toList();
      SampleRows rows = new SampleRows(loader, entities, handle);
      List<String> failures = new ArrayList<>();
      int works = 0;
      for (DescribedEntity entity : entities) {
        for (SampleCall call : SampleCall.all(rows, entity)) {
          String failure = tried(call, rows, tap, handle);
          works += failure.isEmpty() ? 1 : 0;
          boolean isRefused = failure.contains("violates foreign key constraint");
          if (REFUSED.contains(call.name()) ? !isRefused : !failure.isEmpty()) {
            failures.add(call.name() + ": " + failure);
          }
        }
      }
      assertThat(failures).isEmpty();
      assertThat(works).isGreaterThan(atLeast);
    }
  }

  /** Empty if it works with one of the rows. */
  private static String tried(SampleCall call, SampleRows rows, WireTap tap, Handle handle) {
    String failure = "no row";
    for (int i = 0; i < call.attempts(); i++) {
      handle.begin();
      try {
        rows.begin(FIRST);
        List<String> others = rows.ofOthers();
        Supplier<Object> prepared = call.prepare(i);
        tap.take();
        Object unused = prepared.get();
        Traffic traffic = tap.take();
        failure = judged(traffic, rows);
        if (!rows.ofOthers().equals(others)) {
          return "rows of another company are changed";
        }
      } catch (RuntimeException e) {
        failure = e.toString();
      } finally {
        handle.rollback();
      }
      if (failure.isEmpty()) {
        return "";
      }
    }
    return failure;
  }

  private static String judged(Traffic traffic, SampleRows rows) {
    if (traffic.roundTrips() != 1) {
      return traffic.roundTrips() + " round trips: " + traffic.statements();
    }
    return rows.haveCompanies()
            && !traffic.statements().stream().allMatch(each -> each.contains("company"))
        ? "does not name the company: " + traffic.statements()
        : "";
  }

  private static String rows(String name) throws Exception {
    String file = "/rows/" + name + ".sql";
    try (InputStream in =
        Objects.requireNonNull(WholeSchemasTest.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
