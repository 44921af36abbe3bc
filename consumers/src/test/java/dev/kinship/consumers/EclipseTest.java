package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources of {@code plain}, compiled by Eclipse's batch compiler from its command line. */
class EclipseTest {

  @Test
  void compilesWithEclipsesCompiler(@TempDir Path out) throws Exception {
    StringWriter log = new StringWriter();
    String processorPath =
        LocalRepository.jar("kinship-processor")
            + File.pathSeparator
            + LocalRepository.jar("kinship-annotations");

    boolean compiled =
        BatchCompiler.compile(
            new String[] {
              "--release",
              "17",
              "-warn:+allDeprecation,raw,unchecked,unused",
              "-failOnWarning",
              "-classpath",
              jars(),
              "-processorpath",
              processorPath,
              "-d",
              out.toString(),
              "-s",
              out.toString(),
              Build.PROJECTS.resolve("plain/src").toString()
            },
            new PrintWriter(log),
            new PrintWriter(log),
            null);

    assertThat(compiled).as(log::toString).isTrue();
    assertThat(log.toString()).isEmpty();
    assertThat(Files.readString(out.resolve("clinic/PetTable.java"))).contains("OWNER =");
    assertThat(out.resolve("clinic/PetTable.class")).exists();
    assertThat(out.resolve("clinic/Main.class")).exists();
  }

  /** What this test has is what the plain project has. */
  private static String jars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
