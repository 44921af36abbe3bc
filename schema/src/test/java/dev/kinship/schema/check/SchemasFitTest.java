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

  /** What some databases themselves lack. */
  private static final Map<String, List<String>> FAULTS =
      Map.of(
          "clinic",
          List.of("index-missing pets.type_id"),
          "petclinic",
          List.of("index-missing pets.type_id", "index-missing vet_specialties.specialty_id"),
          "attic",
          List.of(
              "column-unmapped booking.room",
              "column-unmapped booking.during",
              "key-not-unique later_key.id",
              "type-inexact box.shelf_site",
              "type-inexact shelf.site",
              "type-inexact site.code"));

  @ParameterizedTest
  @ValueSource(strings = {"rental", "tracker", "community", "attic", "clinic", "petclinic"})
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
          .extracting(each -> each.kind().slug() + " " + each.table() + "." + each.column())
          .containsExactlyInAnyOrderElementsOf(FAULTS.getOrDefault(name, List.of()));
      assertThat(report.notCompared()).isEmpty();
      assertThat(check.unknownStatements()).isEmpty();
      tap.take();
      assertThat(check.run()).isEqualTo(report);
      assertThat(tap.take().roundTrips()).isEqualTo(2);
    }
  }
}
