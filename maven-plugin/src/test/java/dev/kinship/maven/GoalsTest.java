package dev.kinship.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.testkit.TestDatabase;
import dev.kinship.testkit.TestSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals, with the parameters that Maven would give them. */
class GoalsTest {

  /** What the processor writes for an entity whose table is not there. */
  private static final String DESCRIPTION =
      """
      {"format": 1, "entity": "shop.Toy", "name": "Toy", "gateway": "shop.ToyTable", "schema": "",
       "table": "toy", "columns": [{"property": "id", "column": "id", "type": "long",
         "values": "LONG", "nullable": false, "key": true}]}
      """;

  @TempDir private Path folder;

  @Test
  void entities() throws Exception {
    EntitiesMojo goal = new EntitiesMojo();
    goal.url = TestSchema.FILM_RENTAL.create().url();
    goal.tables = List.of("country");
    goal.packageName = "shop";
    goal.style = "class";
    goal.out = folder.toFile();
    goal.execute();
    assertThat(folder.resolve("shop/Country.java")).content().contains("public class Country");

    goal.style = "bean";
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("'bean' is no style; there are record and class");
  }

  @Test
  void map() throws Exception {
    Path file = folder.resolve("META-INF/kinship/shop.Toy.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, DESCRIPTION);
    MapMojo goal = new MapMojo();
    goal.classPath = List.of(folder.toString());
    goal.directory = folder.resolve("target").toFile();
    goal.title = "Toys";
    goal.execute();
    assertThat(folder.resolve("target/kinship-map.html"))
        .content()
        .contains("<title>Toys</title>", "data-type=\"shop.Toy\"");

    goal.format = "mermaid";
    goal.packages = List.of("shop");
    goal.out = folder.resolve("docs/map.mmd").toFile();
    goal.execute();
    assertThat(goal.out).content().startsWith("erDiagram\n  Toy[\"Toy (toy)\"] {\n");

    goal.format = "svg";
    goal.out = null;
    goal.execute();
    assertThat(folder.resolve("target/kinship-map.svg")).content().contains("<title>Toys</title>");

    goal.format = "png";
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("'png' is no format; there are html, svg and mermaid");
  }

  @Test
  void check() throws Exception {
    Path file = folder.resolve("META-INF/kinship/shop.Toy.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, DESCRIPTION);
    CheckMojo goal = new CheckMojo();
    goal.url = TestDatabase.create().url();
    goal.packages = List.of("shop");
    goal.classPath = List.of(folder.toString());
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("do not fit");

    goal.failOnFindings = false;
    assertThatCode(goal::execute).doesNotThrowAnyException();

    goal.format = "json";
    goal.directory = folder.resolve("target").toFile();
    goal.execute();
    assertThat(folder.resolve("target/kinship-check.json"))
        .content()
        .startsWith("{\"entities\":1,\"findings\":[{\"slug\":\"table-missing\"")
        .endsWith("}" + System.lineSeparator());

    goal.failOnFindings = true;
    goal.out = folder.resolve("reports/schema.json").toFile();
    assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
    assertThat(goal.out).content().contains("\"table\":\"toy\"");

    goal.format = "xml";
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("'xml' is no format; there are text and json");

    goal.format = "text";
    goal.packages = List.of("other");
    assertThatCode(goal::execute).doesNotThrowAnyException();

    goal.url = "jdbc:postgresql://localhost:1/x";
    assertThatThrownBy(goal::execute).isInstanceOf(MojoExecutionException.class);
  }
}
