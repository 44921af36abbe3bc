package dev.kinship.schema.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.schema.Databases;
import dev.kinship.schema.SourceCompiler;
import dev.kinship.schema.entities.EntitiesFromDatabase;
import dev.kinship.schema.entities.Style;
import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.Registry;
import dev.kinship.testkit.TestDatabase;
import dev.kinship.testkit.WireTap;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Entities that were written for a database are compared with it: nothing is found but what the
 * database itself lacks, in two round trips, and nothing is written.
 */
class SchemasFitTest {

  @TempDir private Path folder;

  /** Two clinics have foreign keys without an index, and the check says so. */
  private static final Map<String, List<String>> WITHOUT_INDEX =
      Map.of(
          "clinic", List.of("pets.type_id"),
          "petclinic", List.of("pets.type_id", "vet_specialties.specialty_id"));

  @ParameterizedTest
  @ValueSource(strings = {"rental", "tracker", "community", "clinic", "petclinic"})
  void nothingIsFound(String name) throws Exception {
    TestDatabase database = Databases.named(name);
    Path out = folder.resolve("out");
    try (Connection connection = DriverManager.getConnection(database.url())) {
      EntitiesFromDatabase.in("public")
          .toPackage("written")
          .as(Style.RECORD)
          .write(connection, folder);
    }
    assertThat(SourceCompiler.compile(folder, out)).isEmpty();
    try (URLClassLoader loader =
            new URLClassLoader(new URL[] {out.toUri().toURL()}, getClass().getClassLoader());
        WireTap tap = WireTap.before("localhost", TestDatabase.port());
        Connection connection = DriverManager.getConnection(database.url(tap))) {
      connection.setReadOnly(true);
      List<DescribedEntity> entities =
          Registry.of(loader).stream().filter(each -> each.type().startsWith("written.")).toList();
      assertThat(entities).hasSizeGreaterThan(5);
      SchemaCheck check = SchemaCheck.of(connection, loader).inPackages("written");
      CheckReport report = check.run();
      assertThat(report.entities()).isEqualTo(entities.size());
      assertThat(report.findings())
          .allMatch(each -> each.kind() == FindingKind.INDEX_MISSING)
          .extracting(each -> each.table() + "." + each.column())
          .containsExactlyInAnyOrderElementsOf(WITHOUT_INDEX.getOrDefault(name, List.of()));
      assertThat(check.unknownStatements()).isEmpty();
      tap.take();
      assertThat(check.run()).isEqualTo(report);
      assertThat(tap.take().roundTrips()).isEqualTo(2);
    }
  }
}
