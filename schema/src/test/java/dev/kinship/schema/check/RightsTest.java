package dev.kinship.schema.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.schema.Databases;
import dev.kinship.schema.SourceCompiler;
import dev.kinship.testkit.TestDatabase;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a role may not do, and what an entity does not want to hear of. */
class RightsTest {

  private static final String TABLE =
      """
      CREATE TABLE thing (id bigint PRIMARY KEY, name text, note text);
      """;

  @TempDir private Path folder;

  @Test
  void nothingIsGranted() throws Exception {
    List<Finding> found = foundAndCured(TABLE, "");
    assertThat(found)
        .extracting(each -> each.kind().slug())
        .containsExactly("read-denied", "write-denied");
    assertThat(found.get(1).toString())
        .isEqualTo(
            """
            WARNING [write-denied] Thing (thing): the role schema_reader may not write it as \
            accessors do: it lacks INSERT, UPDATE, DELETE
              expected: these rights, or no calls that need them
              cure: GRANT USAGE ON SCHEMA public TO schema_reader
              cure: GRANT INSERT, UPDATE, DELETE ON thing TO schema_reader\
            """);
  }

  @Test
  void someColumnsAreGranted() throws Exception {
    List<Finding> found =
        foundAndCured(
            TABLE
                + "GRANT SELECT, INSERT, DELETE ON thing TO schema_reader;"
                + "GRANT UPDATE (name) ON thing TO schema_reader;",
            "");
    assertThat(found)
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.cure()).contains("GRANT UPDATE (note) ON thing TO schema_reader"));
  }

  @Test
  void nothingIsGrantedOnATableOfLinks() throws Exception {
    String links =
        TABLE
            + "CREATE TABLE near (here_id bigint REFERENCES thing, there_id bigint REFERENCES"
            + " thing, PRIMARY KEY (here_id, there_id));GRANT ALL ON thing TO schema_reader;";
    String annotation =
        "@dev.kinship.HasMany(name = \"near\", joinTable = \"near\", joinColumns = \"here_id\","
            + " inverseColumns = \"there_id\")";
    List<Finding> found = foundAndCured(links, annotation);
    assertThat(found)
        .extracting(each -> each.kind().slug())
        .containsExactly("read-denied", "write-denied");
    assertThat(found.get(1).toString())
        .isEqualTo(
            """
            WARNING [write-denied] Thing.near (near): the role schema_reader may not write the \
            links as accessors do: it lacks INSERT, UPDATE, DELETE
              expected: these rights, or no calls that need them
              cure: GRANT USAGE ON SCHEMA public TO schema_reader
              cure: GRANT INSERT, UPDATE, DELETE ON near TO schema_reader\
            """);
  }

  @Test
  void aFindingIsSuppressed() throws Exception {
    String suppressed = "@SuppressWarnings({\"kinship:read-denied\", \"kinship:write-denied\"})";
    assertThat(foundAndCured(TABLE, suppressed)).isEmpty();
  }

  @BeforeAll
  static void role() throws Exception {
    Databases.run(TestDatabase.create(), "CREATE ROLE schema_reader LOGIN");
  }

  private List<Finding> foundAndCured(String tables, String annotation) throws Exception {
    TestDatabase database = Databases.with(tables);
    Files.writeString(
        folder.resolve("Thing.java"),
        """
        package clinic;
        %s
        @dev.kinship.Entity
        record Thing(@dev.kinship.Id long id, String name, String note)
            implements ThingAssociations {}
        """
            .formatted(annotation));
    Path out = folder.resolve("out");
    assertThat(SourceCompiler.compile(folder, out)).isEmpty();
    String url = database.url().replace("user=postgres", "user=schema_reader");
    try (URLClassLoader loader =
            new URLClassLoader(new URL[] {out.toUri().toURL()}, getClass().getClassLoader());
        Connection connection = DriverManager.getConnection(url)) {
      SchemaCheck check = SchemaCheck.of(connection, loader).inPackages("clinic");
      List<Finding> found = check.run().findings();
      for (Finding each : found) {
        for (String statement : each.cure()) {
          Databases.run(database, statement);
        }
      }
      assertThat(check.run().findings()).isEmpty();
      return found;
    }
  }
}
