package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code gradle}: the processor in a build with Gradle, the machine's own, for Gradle is in no
 * repository. What Gradle does incrementally is tested from 4.7 on, where it began.
 */
class GradleTest {

  private static final Path PROJECT = Build.PROJECTS.resolve("gradle");
  private static final Pattern VERSION = Pattern.compile("Gradle (\\d+)\\.(\\d+)");
  private static final String SOURCES = "src/main/java/clinic/";

  @TempDir static Path home;
  private static boolean incremental;

  @BeforeAll
  static void itIsThere() throws Exception {
    boolean found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "gradle")));
    if (!found) {
      System.out.println("Gradle is not installed: nothing is shown of it");
    }
    assumeTrue(found, "Gradle is not installed");
    LocalRepository.complete();
    MatchResult version =
        VERSION.matcher(String.join("\n", run("--version"))).results().findFirst().orElseThrow();
    int major = Integer.parseInt(version.group(1));
    incremental = major > 4 || (major == 4 && Integer.parseInt(version.group(2)) >= 7);
  }

  @Test
  void it_compiles_and_runs_and_keeps_up_with_changes() throws Exception {
    List<String> first = run("clean", "run");
    assertThat(first).contains("Hello, Deco", "accessor getPets", "accessor countPets");

    // The inverse end is in the other entity's file.
    List<String> renamed = changed("Pet.java", "reverse = \"pets\"", "reverse = \"animals\"");
    assertThat(renamed).anyMatch(line -> line.contains("buildPet"));

    List<String> again = run("run");
    assertThat(again).contains("Hello, Deco", "accessor getPets").doesNotContain("getAnimals");

    List<String> greeting = changed("Greeting.java", "Hello", "Good day");
    assertThat(greeting).contains("Good day, Deco", "accessor getPets");
    if (incremental) {
      assertThat(greeting)
          .anyMatch(line -> line.startsWith("Incremental compilation of"))
          .noneMatch(line -> line.contains("Full recompilation is required"));
    }
  }

  /** Runs the program with a change in one file, over what the last build has left. */
  private static List<String> changed(String file, String from, String to) throws Exception {
    Path source = PROJECT.resolve(SOURCES + file);
    String before = Files.readString(source);
    assertThat(before).contains(from);
    try {
      Files.writeString(source, before.replace(from, to));
      return run("run");
    } finally {
      Files.writeString(source, before);
    }
  }

  private static List<String> run(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "gradle",
                "--offline",
                "--no-daemon",
                "--info",
                "-g",
                home.toString(),
                "-Dmaven.repo.local=" + LocalRepository.PATH.toAbsolutePath(),
                "-PkinshipVersion=" + LocalRepository.VERSION));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(PROJECT.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.redirectErrorStream(true).start();
    String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return log.lines().toList();
  }
}
