package dev.kinship.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.compile.Case;
import dev.kinship.processor.compile.Compiled;
import dev.kinship.processor.compile.CompilerKind;
import dev.kinship.processor.compile.Source;
import dev.kinship.processor.compile.TestCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Right entities of each kind: what is generated compiles without a word. A case is a folder; what
 * is in its folder {@code lib} is compiled before, and comments say what the generated files
 * contain.
 */
class EntitiesTest {

  static final Path CASES = Path.of("src/test/resources/entities");
  private static final Pattern EXPECTED = Pattern.compile("// ([\\w/]+\\.java): (.*)");

  @TempDir private Path folder;

  static List<String> cases() throws IOException {
    return Case.names(CASES);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void javac(String name) {
    compiles(CompilerKind.JAVAC, name);
  }

  @Tag("eclipse")
  @ParameterizedTest
  @MethodSource("cases")
  void eclipse(String name) {
    compiles(CompilerKind.ECLIPSE, name);
  }

  private void compiles(CompilerKind kind, String name) {
    Case entities = Case.in(CASES.resolve(name));
    Compiled library = TestCompiler.of(kind).compile(entities.library());
    assertThat(library.messages()).isEmpty();
    Compiled compiled =
        TestCompiler.of(kind)
            .with(library.writeTo(folder.resolve("lib")))
            .compile(entities.sources());
    assertThat(compiled.messages()).isEmpty();
    for (Source source : entities.sources()) {
      Matcher expected = EXPECTED.matcher(source.text());
      while (expected.find()) {
        String file = expected.group(1);
        String text = compiled.generated(file.contains("/") ? file : "clinic/" + file);
        assertThat(text.contains(expected.group(2).replace("\\n", "\n")))
            .as("%s contains %s", file, expected.group(2))
            .isTrue();
      }
    }
  }
}
