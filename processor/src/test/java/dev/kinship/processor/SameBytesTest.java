package dev.kinship.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same sources give the same bytes, wherever and in whatever order they are compiled. */
class SameBytesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();
  private List<JavaFileObject> sources = List.of();
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
  void inAnyOrder() throws IOException {
    List<JavaFileObject> shuffled = new ArrayList<>(sources);
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(compile(shuffled)).isEqualTo(expected);
    }
  }

  /** In Turkish the small letter of I has no dot; in Arabic and Thai digits may be others. */
  @Test
  void inAnyCountry() throws IOException {
    for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "az-AZ", "lt-LT")) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(compile(sources)).as(tag).isEqualTo(expected);
    }
  }

  private static Map<String, String> compile(List<JavaFileObject> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      MemoryFiles made = new MemoryFiles(files);
      List<String> options =
          List.of("-proc:only", "-cp", System.getProperty("java.class.path"), "--release", "17");
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, made, null, options, null, sources);
      task.setProcessors(List.of(new KinshipProcessor()));
      assertThat(task.call()).isTrue();
      assertThat(made.texts()).hasSizeGreaterThan(30);
      return made.texts();
    }
  }

  /** The inputs of all golden files; each case gets a package of its own. */
  private static List<JavaFileObject> sources() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    try (Stream<Path> cases = Files.list(GOLDEN)) {
      for (Path each : cases.sorted().toList()) {
        String name = each.getFileName().toString().replace('-', '_');
        try (Stream<Path> files = Files.walk(each.resolve("input"))) {
          files
              .filter(file -> file.toString().endsWith(".java"))
              .sorted()
              .forEach(file -> sources.add(source(name, each.resolve("input"), file)));
        }
      }
    }
    return sources;
  }

  private static JavaFileObject source(String name, Path root, Path file) {
    try {
      String path = name + "/" + root.relativize(file).toString().replace('\\', '/');
      String text = Files.readString(file);
      return MemoryFiles.source(
          path,
          text.replaceAll(
              "\\b(package|import|import static) (clinic|shop)\\b", "$1 " + name + ".$2"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
