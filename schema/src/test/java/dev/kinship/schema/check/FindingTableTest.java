package dev.kinship.schema.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.schema.Databases;
import dev.kinship.schema.SourceCompiler;
import dev.kinship.testkit.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of finding: tables that have the fault, entities, and the text of what is found, in one
 * file of {@code src/test/resources/findings}; {@code -Dgoldens.update=true} writes the text anew.
 * The cure of each finding is applied, and then it is not found any more.
 */
class FindingTableTest {

  private static final Path CASES = Path.of("src/test/resources/findings");
  private static final String EXPECTED = "expected";

  /** Those that only a change of the entity cures. */
  private static final Set<FindingKind> WITHOUT_CURE =
      Set.of(
          FindingKind.ENUM_CONSTANT_MISSING,
          FindingKind.SCOPE_REFUSED,
          FindingKind.STATEMENT_REFUSED);

  /** They have tests of their own: with a role, and with Jdbi's plugins. */
  private static final Set<FindingKind> ELSEWHERE =
      Set.of(FindingKind.READ_DENIED, FindingKind.WRITE_DENIED, FindingKind.MAPPER_MISSING);

  @TempDir private Path folder;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> all = Files.list(CASES)) {
      return all.map(each -> each.getFileName().toString()).sorted().toList().stream();
    }
  }

  @Test
  void eachKindHasACase() throws IOException {
    Set<String> missing =
        Stream.of(FindingKind.values())
            .filter(each -> !ELSEWHERE.contains(each))
            .map(FindingKind::slug)
            .collect(Collectors.toCollection(TreeSet::new));
    cases().forEach(each -> missing.remove(each.replace(".txt", "")));
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isFoundAndCured(String name) throws Exception {
    Path file = CASES.resolve(name);
    Map<String, String> parts = parts(Files.readString(file));
    TestDatabase database = Databases.with(parts.getOrDefault("tables.sql", ""));
    try (URLClassLoader loader = compile(parts);
        Connection connection = DriverManager.getConnection(database.url())) {
      CheckReport report = SchemaCheck.of(connection, loader).inPackages("clinic").run();
      String text = report.text();
      if (Boolean.getBoolean("goldens.update")) {
        parts.put(EXPECTED, text);
        Files.writeString(file, joined(parts));
      }
      assertThat(text).isEqualTo(parts.get(EXPECTED));
      assertThat(report.findings())
          .extracting(each -> each.kind().slug())
          .anyMatch(slug -> name.startsWith(slug) || name.startsWith("several-columns"));
      cure(database, report);
      SchemaCheck again = SchemaCheck.of(connection, loader).inPackages("clinic");
      assertThat(again.unknownStatements()).isEmpty();
      assertThat(again.run().findings())
          .noneMatch(each -> report.findings().contains(each) && !each.cure().isEmpty());
    }
  }

  private static void cure(TestDatabase database, CheckReport report) throws Exception {
    for (Finding each : report.findings()) {
      if (WITHOUT_CURE.contains(each.kind())) {
        assertThat(each.cure()).isEmpty();
      }
      for (String statement : each.cure()) {
        Databases.run(database, statement);
      }
    }
  }

  private URLClassLoader compile(Map<String, String> parts) throws IOException {
    for (Map.Entry<String, String> each : parts.entrySet()) {
      if (each.getKey().endsWith(".java")) {
        Path source = folder.resolve(each.getKey());
        Files.createDirectories(source.getParent());
        Files.writeString(source, each.getValue());
      }
    }
    Path out = folder.resolve("out");
    assertThat(SourceCompiler.compile(folder, out)).isEmpty();
    return new URLClassLoader(
        new URL[] {out.toUri().toURL()}, FindingTableTest.class.getClassLoader());
  }

  private static Map<String, String> parts(String text) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : List.of(text.split("(?m)^=== "))) {
      int line = part.indexOf('\n');
      if (line > 0) {
        parts.put(part.substring(0, line), part.substring(line + 1));
      }
    }
    return parts;
  }

  private static String joined(Map<String, String> parts) {
    StringBuilder text = new StringBuilder();
    parts.forEach((name, part) -> text.append("=== ").append(name).append('\n').append(part));
    return text.toString();
  }
}
