package dev.kinship.schema.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.testkit.TestDatabase;
import dev.kinship.testkit.TestSchema;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands, as they are typed. */
class MainTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void entities() {
    TestDatabase database = TestSchema.FILM_RENTAL.create();
    int status =
        run(
            "entities",
            "--url",
            database.url(),
            "--tables=city, country",
            "--package",
            "shop",
            "--style",
            "class",
            "--out",
            folder.toString());
    assertThat(err.toString(UTF_8)).isEmpty();
    assertThat(status).isZero();
    assertThat(out.toString(UTF_8))
        .contains("wrote " + folder.resolve("shop/City.java"))
        .contains("wrote " + folder.resolve("shop/Country.java"));
    assertThat(folder.resolve("shop/City.java")).content().contains("public class City");
  }

  @Test
  void check() {
    TestDatabase database = TestSchema.FILM_RENTAL.create();
    assertThat(run("check", "--url", database.url(), "--packages", "no.such"))
        .as(err.toString(UTF_8))
        .isZero();
    assertThat(run("check", "--url", database.url(), "--packages=no.such", "--format=json"))
        .isZero();
    assertThat(out.toString(UTF_8))
        .isEqualToIgnoringNewLines(
            "0 entities, 0 findings{\"entities\":0,\"findings\":[],\"notCompared\":[]}");
    assertThat(run("check", "--url=x", "--format=xml")).isEqualTo(2);
  }

  @Test
  void wrongUse() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("entitys")).isEqualTo(2);
    assertThat(run("entities")).isEqualTo(2);
    assertThat(run("entities", "--url")).isEqualTo(2);
    assertThat(run("entities", "--ulr", "x")).isEqualTo(2);
    assertThat(run("entities", "--url=x", "--style=bean")).isEqualTo(2);
    assertThat(err.toString(UTF_8).lines().filter(line -> !line.startsWith(" ")))
        .containsExactly(
            "no command",
            "usage: " + usage(),
            "unknown command 'entitys'",
            "usage: " + usage(),
            "the option '--url' is missing",
            "usage: " + usage(),
            "the option '--url' needs a value",
            "usage: " + usage(),
            "unknown option '--ulr'",
            "usage: " + usage(),
            "'bean' is no style; there are record and class",
            "usage: " + usage());
  }

  @Test
  void noServer() {
    assertThat(run("entities", "--url", "jdbc:postgresql://localhost:1/x")).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("refused");
  }

  private static String usage() {
    return "entities --url URL [--schema public] [--tables a,b] [--package NAME]";
  }

  private int run(String... words) {
    return new Main(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
        .run(List.of(words));
  }
}
