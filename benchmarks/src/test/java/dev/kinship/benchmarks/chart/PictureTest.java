package dev.kinship.benchmarks.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The picture in the tree is one of the table in the tree. */
class PictureTest {

  private static final Path DOCS = Path.of("..", "docs");

  @Test
  void the_picture_shows_the_numbers_of_the_table() throws IOException {
    Times times = Times.of(Files.readString(DOCS.resolve("performance.md")));

    assertThat(times.sides()).contains("Kinship", "Jdbi");
    assertThat(times.operations()).containsKeys("getOwner", "setPets (9)", "find");
    assertThat(Files.readString(DOCS.resolve("performance.svg")))
        .contains("<desc>" + times + "</desc>");
  }

  @Test
  void each_operation_is_drawn() {
    Times times =
        Times.of(
            """
            | | Kinship | plain statements | Jdbi |
            |---|---|---|---|
            | getOwner | 1.04 / 1.09 / 1.31 | | 1.74 / 2.49 / 11.88 |
            | find | 1.06 / 1.11 / 1.26 | 0.90 / 1.00 / 1.00 | |
            """);

    assertThat(times).hasToString("getOwner: Kinship 1.04, Jdbi 1.74; find: Kinship 1.06");
    assertThat(Picture.of(times)).startsWith("<svg").contains(">getOwner<", ">find<", ">Jdbi<");
  }
}
