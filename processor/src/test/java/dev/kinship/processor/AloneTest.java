package dev.kinship.processor;

import dev.kinship.processor.compile.Case;
import dev.kinship.processor.compile.Compiled;
import dev.kinship.processor.compile.Source;
import dev.kinship.processor.compile.TestCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file compiled by itself, beside the class files of a build of all, as editors do after a
 * change: what is generated is what it was.
 */
class AloneTest {

  @TempDir private Path folder;

  static List<String> cases() throws IOException {
    return EntitiesTest.cases();
  }

  // Eclipse's batch compiler generates nothing that is on its class path already.
  @ParameterizedTest
  @MethodSource("cases")
  void isAsBefore(String name) {
    Case entities = Case.in(EntitiesTest.CASES.resolve(name));
    Path library = TestCompiler.javac().compile(entities.library()).writeTo(folder.resolve("lib"));
    TestCompiler javac = TestCompiler.javac().with(library);
    Compiled all = javac.compile(entities.sources());
    Path before = all.writeTo(folder.resolve("before"));
    SoftAssertions soft = new SoftAssertions();
    for (Source source : entities.sources()) {
      Compiled alone = javac.with(before).compile(source);
      soft.assertThat(alone.messages()).as("messages on %s", source.path()).isEmpty();
      alone
          .sources()
          .forEach((path, text) -> soft.assertThat(text).isEqualTo(all.sources().get(path)));
    }
    soft.assertAll();
  }
}
