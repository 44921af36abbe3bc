package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.jspecify.annotations.Nullable;

/**
 * A build of one of the projects in {@code src/it}, by a Maven of its own on the JDK of the test.
 */
final class Build {

  /** Where the projects lie. */
  static final Path PROJECTS =
      Path.of(Objects.requireNonNull(System.getProperty("consumers.projects")));

  private static final Pattern ERROR =
      Pattern.compile("\\[ERROR] .*[/\\\\](\\w+\\.java):\\[(\\d+),\\d+] (.*)");
  private static final Pattern FAILED = Pattern.compile("\\[INFO] ([\\w-]+) \\.+ FAILURE.*");

  private final Path folder;
  private final int exitCode;
  private final List<String> log;

  private Build(Path folder, int exitCode, List<String> log) {
    this.folder = folder;
    this.exitCode = exitCode;
    this.log = log;
  }

  /** Runs Maven in a project's folder, from scratch. */
  static Build of(String project, String... arguments) {
    LocalRepository.complete();
    Path folder = PROJECTS.resolve(project);
    clean(folder);
    return run(folder, arguments);
  }

  /** Changes a source and runs Maven again, over what the last build has left. */
  Build again(String source, String from, String to, String... arguments) {
    Path file = folder.resolve(source);
    try {
      String before = Files.readString(file);
      assertThat(before).contains(from);
      try {
        Files.writeString(file, before.replace(from, to));
        return run(folder, arguments);
      } finally {
        Files.writeString(file, before);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Build run(Path folder, String... arguments) {
    List<String> log = new ArrayList<>();
    InvocationRequest request = new DefaultInvocationRequest();
    request.setBaseDirectory(folder.toFile());
    request.setJavaHome(Path.of(System.getProperty("java.home")).toFile());
    // Short builds: the second compiler would not earn back what it takes.
    request.setMavenOpts("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    request.setMavenHome(Path.of(property("maven.home")).toFile());
    request.setLocalRepositoryDirectory(LocalRepository.PATH.toFile());
    request.setOffline(property("maven.offline").endsWith("true"));
    request.setUserSettingsFile(existing("maven.settings"));
    request.setGlobalSettingsFile(existing("maven.global-settings"));
    request.setBatchMode(true);
    request.addArgs(List.of(arguments));
    request.setOutputHandler(log::add);
    request.setErrorHandler(log::add);
    request.setTimeoutInSeconds(900);
    try {
      return new Build(folder, new DefaultInvoker().execute(request).getExitCode(), log);
    } catch (MavenInvocationException e) {
      throw new IllegalStateException(String.join("\n", log), e);
    }
  }

  /** Asserts that the build went through. */
  Build succeeds() {
    assertThat(exitCode).as(this::toString).isZero();
    return this;
  }

  /** Asserts that the build did not go through. */
  Build fails() {
    assertThat(exitCode).as(this::toString).isNotZero();
    return this;
  }

  /** What Maven said, and the programs that it ran. */
  List<String> log() {
    return log;
  }

  /** What the compilers complained of: {@code file:line text}, each once. */
  List<String> errors() {
    List<String> errors = new ArrayList<>();
    for (String line : log) {
      Matcher error = ERROR.matcher(line);
      if (error.matches()) {
        errors.add(error.group(1) + ":" + error.group(2) + " " + error.group(3));
      }
    }
    return errors.stream().distinct().toList();
  }

  /** The modules that Maven's summary calls failed. */
  List<String> failed() {
    return log.stream()
        .map(FAILED::matcher)
        .filter(Matcher::matches)
        .map(line -> line.group(1))
        .toList();
  }

  /** A file or folder of the project. */
  Path path(String name) {
    return folder.resolve(name);
  }

  @Override
  public String toString() {
    return String.join("\n", log);
  }

  private static void clean(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        if (folder.relativize(path).toString().matches("(.*[/\\\\])?target([/\\\\].*)?")) {
          Files.delete(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty("consumers." + name), name);
  }

  private static @Nullable File existing(String property) {
    File file = new File(property(property));
    return file.exists() ? file : null;
  }
}
