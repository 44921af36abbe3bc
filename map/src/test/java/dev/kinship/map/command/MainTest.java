package dev.kinship.map.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, as it is typed. */
class MainTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void html() {
    Path file = folder.resolve("new/map.html");
    assertThat(
            run(
                "--out",
                file.toString(),
                "--packages=dev.kinship.examples.clinic, dev.kinship.examples.readme",
                "--title=Two parts"))
        .isZero();
    assertThat(out.toString(UTF_8)).isEqualToIgnoringNewLines("wrote " + file + ": 12 entities");
    assertThat(file).content().contains("<title>Two parts</title>");
  }

  @Test
  void mermaid() {
    assertThat(run("--format", "mermaid", "--packages", "dev.kinship.examples.clinic")).isZero();
    assertThat(out.toString(UTF_8)).startsWith("erDiagram\n");
  }

  @Test
  void svg() {
    assertThat(run("--format", "svg", "--packages", "dev.kinship.examples.clinic")).isZero();
    assertThat(out.toString(UTF_8)).startsWith("<svg ").endsWith("</svg>\n");
  }

  @Test
  void nothingToDraw() {
    assertThat(run("--packages", "no.such")).isEqualTo(1);
    assertThat(err.toString(UTF_8)).contains("no entities");
  }

  @Test
  void wrongUse() {
    assertThat(run("--format=png")).isEqualTo(2);
    assertThat(run("map")).isEqualTo(2);
    assertThat(run("--out")).isEqualTo(2);
    assertThat(err.toString(UTF_8).lines().filter(line -> !line.startsWith(" ")))
        .containsExactly(
            "'png' is no format; there are html, svg and mermaid",
            "usage: [--out FILE] [--format html|svg|mermaid] [--packages a,b] [--title TEXT]",
            "unknown option 'map'",
            "usage: [--out FILE] [--format html|svg|mermaid] [--packages a,b] [--title TEXT]",
            "the option '--out' needs a value",
            "usage: [--out FILE] [--format html|svg|mermaid] [--packages a,b] [--title TEXT]");
  }

  private int run(String... words) {
    return new Main(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
        .run(List.of(words));
  }
}
