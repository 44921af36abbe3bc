package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eclipse's batch compiler, from its command line with the sources of {@code plain}, and in Maven.
 */
class EclipseTest {

  private static final Path SOURCES = Build.PROJECTS.resolve("plain/src");
  private static final List<String> GENERATED =
      List.of("VisitAssociations", "VisitTable", "VisitValues");

  @TempDir private Path folder;

  @Test
  void compilesWithoutAWarning() throws IOException {
    Path out = folder.resolve("out");

    assertThat(compile(SOURCES, out)).isEmpty();

    assertThat(sourcesOf(out).resolve("clinic/PetTable.java")).content().contains("OWNER =");
    assertThat(out.resolve("clinic/PetTable.class")).exists();
    assertThat(out.resolve("clinic/Main.class")).exists();
  }

  /** It lets no processor write what is on the class path, so what is old has to go before. */
  @Test
  void compilesOneEntityAlone() throws IOException {
    Path visit = SOURCES.resolve("clinic/Visit.java");
    Path before = folder.resolve("before");
    compile(SOURCES, before);
    assertThat(compile(visit, folder.resolve("too-early"), before))
        .contains("[not-written]", "Source file already exists : clinic.VisitTable");
    for (String type : GENERATED) {
      Files.delete(before.resolve("clinic/" + type + ".class"));
    }

    assertThat(compile(visit, folder.resolve("after"), before)).isEmpty();

    assertThat(folder.resolve("after/clinic/VisitTable.class")).exists();
    assertThat(sourcesOf(folder.resolve("after")).resolve("clinic/VisitTable.java"))
        .hasSameTextualContentAs(sourcesOf(before).resolve("clinic/VisitTable.java"));
  }

  /** {@code eclipse}: Maven with this compiler, and again when a target has changed. */
  @Test
  void compilesInMavenAndAgain() {
    Build build = Build.of("eclipse", "process-classes").succeeds();

    assertThat(build.log())
        .noneMatch(line -> line.startsWith("[WARNING]"))
        .contains("Pet[id=8, name=Deco, ownerId=7]");

    Build again =
        build
            .again(
                "../plain/src/clinic/Person.java",
                "String name)",
                "String nick)",
                "process-classes")
            .succeeds();
    assertThat(again.log()).contains("Pet[id=8, name=Deco, ownerId=7]");
    assertThat(again.path("target/generated-sources/annotations/clinic/PersonTable.java"))
        .content()
        .contains("Person::nick")
        .doesNotContain("Person::name");
  }

  /** What the compiler says. */
  private static String compile(Path sources, Path out, Path... classPath) throws IOException {
    StringWriter log = new StringWriter();
    BatchCompiler.compile(
        new String[] {
          "--release",
          "17",
          "-warn:+allDeprecation,raw,unchecked,unused",
          "-failOnWarning",
          "-classpath",
          joined(Stream.concat(Stream.of(classPath).map(Path::toString), jars())),
          "-processorpath",
          joined(
              Stream.of("kinship-processor", "kinship-annotations")
                  .map(artifact -> LocalRepository.jar(artifact).toString())),
          "-d",
          out.toString(),
          "-s",
          Files.createDirectories(sourcesOf(out)).toString(),
          sources.toString()
        },
        new PrintWriter(log),
        new PrintWriter(log),
        null);
    return log.toString();
  }

  // Not in the same folder: on the class path this compiler finds sources too.
  private static Path sourcesOf(Path out) {
    return out.resolveSibling(out.getFileName() + "-sources");
  }

  /** What this test has is what the plain project has. */
  private static Stream<String> jars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"));
  }

  private static String joined(Stream<String> entries) {
    return entries.collect(Collectors.joining(File.pathSeparator));
  }
}
