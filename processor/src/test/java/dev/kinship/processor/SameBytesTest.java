package dev.kinship.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.compile.Case;
import dev.kinship.processor.compile.Compiled;
import dev.kinship.processor.compile.Source;
import dev.kinship.processor.compile.TestCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same sources give the same bytes, wherever and in whatever order they are compiled. */
class SameBytesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();
  private List<Source> sources = List.of();
  private Map<String, String> expected = Map.of();

  @BeforeEach
  void compileOnce() throws IOException {
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    sources = sources();
    expected = compile(sources);
  }

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void inAnyOrder() {
    List<Source> shuffled = new ArrayList<>(sources);
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(compile(shuffled)).isEqualTo(expected);
    }
  }

  /** In Turkish the small letter of I has no dot; in Arabic and Thai digits may be others. */
  @Test
  void inAnyCountry() {
    for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "az-AZ", "lt-LT")) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(compile(sources)).as(tag).isEqualTo(expected);
    }
  }

  private static Map<String, String> compile(List<Source> sources) {
    Compiled compiled = TestCompiler.javac().with("-proc:only").compile(sources);
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.texts()).hasSizeGreaterThan(30);
    return compiled.texts();
  }

  /** The inputs of all golden files; each case gets a package of its own. */
  private static List<Source> sources() throws IOException {
    List<Source> sources = new ArrayList<>();
    for (String name : Case.names(GOLDEN)) {
      String root = name.replace('-', '_');
      for (Source each : Source.in(GOLDEN.resolve(name).resolve("input"))) {
        String text =
            each.text()
                .replaceAll(
                    "\\b(package|import|import static) (clinic|shop|blog)\\b",
                    "$1 " + root + ".$2");
        sources.add(new Source(root + "/" + each.path(), text));
      }
    }
    return sources;
  }
}
