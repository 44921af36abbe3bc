package dev.kinship.examples.clinic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.examples.readme.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README's first command prints: short, true, and fit for a terminal. */
class TourTest {

  private static List<String> printed() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(printed, true, UTF_8)) {
      assertThat(Clinic.run(Arguments.NONE, out)).isEmpty();
    }
    return printed.toString(UTF_8).lines().toList();
  }

  @Test
  void fitsOnAScreen() throws IOException {
    List<String> lines = printed();

    assertThat(lines).hasSizeBetween(30, 50);
    assertThat(lines).allMatch(line -> line.length() <= 100);
    assertThat(lines)
        .allMatch(line -> line.matches("\\p{ASCII}*")); // whatever the terminal's encoding
    assertThat(lines).noneMatch(line -> line.endsWith(" "));
  }

  @Test
  void showsFiveCallsALoopAndARefusal() throws IOException {
    List<String> lines = printed();

    assertThat(lines)
        .filteredOn(line -> line.matches("(miso|ada)\\..* round trips?"))
        .hasSize(5)
        .allMatch(line -> line.endsWith(" 1 round trip"));
    assertThat(lines)
        .anyMatch(line -> line.matches("for .* 4 statements, 4 round trips"))
        .anyMatch(line -> line.contains("1,003 statements"))
        .anyMatch(line -> line.contains("OccupiedException"))
        .anyMatch(line -> line.endsWith("-Dclinic=all"));
  }

  /** The declaration that it prints is the one that the entity has. */
  @Test
  void quotesTheEntity() throws IOException {
    String entity =
        Files.readString(
            Page.root().resolve("examples/src/main/java/dev/kinship/examples/clinic/Pet.java"));

    assertThat(printed())
        .filteredOn(line -> line.contains("@BelongsTo"))
        .singleElement()
        .satisfies(line -> assertThat(entity).contains(line.strip()));
  }
}
