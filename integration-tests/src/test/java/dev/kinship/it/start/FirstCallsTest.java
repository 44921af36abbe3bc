package dev.kinship.it.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Family;
import dev.kinship.it.Lab;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Programs whose first plain statement of Jdbi's and first call of Kinship's come at the same
 * moment. Jdbi registers its event with Flight Recorder then: whoever makes such an event before it
 * is registered waits for the recorder's registry, which waits for the event's class.
 */
class FirstCallsTest {

  private static final int AT_ONCE = 3;
  private static final int SECONDS = 30;

  @RegisterExtension static final Lab lab = Lab.with(Family.TABLES);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"-ea, 12", "-XX:StartFlightRecording, 3"})
  void neither_call_waits_for_the_other(String option, int programs)
      throws IOException, InterruptedException {
    for (int i = 0; i < programs; i += AT_ONCE) {
      List<Process> running = new ArrayList<>();
      try {
        for (int j = 0; j < AT_ONCE; j++) {
          running.add(start(option));
        }
        for (Process each : running) {
          assertThat(each.waitFor(SECONDS, TimeUnit.SECONDS)).as("comes to its end").isTrue();
          assertThat(each.exitValue()).isEqualTo(FirstCalls.BOTH);
        }
      } finally {
        running.forEach(Process::destroyForcibly);
      }
    }
  }

  private Process start(String option) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            option,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            FirstCalls.class.getName(),
            lab.tappedUrl())
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
