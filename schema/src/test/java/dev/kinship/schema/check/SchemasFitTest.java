package dev.kinship.schema.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.schema.SourceCompiler;
import dev.kinship.schema.entities.EntitiesFromDatabase;
import dev.kinship.schema.entities.Style;
import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.Registry;
import dev.kinship.testkit.TestDatabase;
import dev.kinship.testkit.TestSchema;
import dev.kinship.testkit.WireTap;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Entities that were written for a database are compared with it: nothing is found, in two round
 * trips, and nothing is written.
 */
class SchemasFitTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(TestSchema.class)
  void nothingIsFound(TestSchema schema) throws Exception {
    TestDatabase database = schema.create();
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
      assertThat(entities).hasSizeGreaterThan(8);
      SchemaCheck check = SchemaCheck.of(connection, loader).inPackages("written");
      assertThat(check.run().text()).isEqualTo(entities.size() + " entities, 0 findings\n");
      assertThat(check.unknownStatements()).isEmpty();
      tap.take();
      assertThat(check.run().isClean()).isTrue();
      assertThat(tap.take().roundTrips()).isEqualTo(2);
    }
  }
}
