package dev.kinship.processor;

import dev.kinship.processor.Compilation.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file compiled by itself, beside the class files of a build of all, as editors do after a
 * change: what is generated is what it was.
 */
class AloneTest {

  private static final Path CASES = Path.of("src/test/resources/entities");

  @TempDir private Path folder;

  static Stream<String> cases() throws IOException {
    return EntitiesTest.cases();
  }

  // Eclipse's batch compiler generates nothing that is on its class path already.
  @ParameterizedTest
  @MethodSource("cases")
  void isAsBefore(String name) throws IOException {
    Path lib = folder.resolve("lib");
    if (Files.exists(CASES.resolve(name).resolve("lib"))) {
      Compilation.of(Kind.JAVAC, EntitiesTest.sources(CASES.resolve(name).resolve("lib")), lib);
    }
    List<Path> sources = EntitiesTest.sources(CASES.resolve(name));
    Path before = folder.resolve("before");
    Compilation.of(Kind.JAVAC, sources, before, lib);
    SoftAssertions soft = new SoftAssertions();
    for (Path source : sources) {
      Path after = folder.resolve("after" + sources.indexOf(source));
      Compilation alone = Compilation.of(Kind.JAVAC, List.of(source), after, before, lib);
      soft.assertThat(alone.messages()).as("messages on %s", source).isEmpty();
      for (Path file : EntitiesTest.sources(after)) {
        soft.assertThat(file).hasSameTextualContentAs(before.resolve(after.relativize(file)));
      }
    }
    soft.assertAll();
  }
}
