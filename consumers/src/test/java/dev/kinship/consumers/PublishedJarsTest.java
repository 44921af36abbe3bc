package dev.kinship.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What tools find in the jars that are published. */
class PublishedJarsTest {

  private static final Path PROCESSOR = LocalRepository.jar("kinship-processor");

  /** There is no Gradle in this build; what it reads is this file. */
  @Test
  void gradleIsToldThatTheProcessorAggregates() throws IOException {
    assertThat(text(PROCESSOR, "META-INF/gradle/incremental.annotation.processors"))
        .isEqualToIgnoringNewLines("dev.kinship.processor.KinshipProcessor,aggregating");
  }

  @Test
  void namesTheProcessorAsAService() throws IOException {
    assertThat(text(PROCESSOR, "META-INF/services/javax.annotation.processing.Processor"))
        .isEqualToIgnoringNewLines("dev.kinship.processor.KinshipProcessor");
  }

  @Test
  void processorKeepsItsLibrariesToItself() throws IOException {
    try (JarFile jar = new JarFile(PROCESSOR.toFile())) {
      List<String> classes =
          jar.stream()
              .map(JarEntry::getName)
              .filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
              .toList();
      assertThat(classes)
          .isNotEmpty()
          .allMatch(name -> name.startsWith("dev/kinship/processor/"))
          .anyMatch(name -> name.startsWith("dev/kinship/processor/shaded/javapoet/"));
    }
    assertThat(Files.readString(LocalRepository.pom("kinship-processor")))
        .contains("<artifactId>kinship-annotations</artifactId>")
        .doesNotContain("<artifactId>javapoet</artifactId>");
  }

  @Test
  void areModules() {
    for (String name : List.of("annotations", "junit", "processor", "runtime")) {
      assertThat(ModuleFinder.of(LocalRepository.jar("kinship-" + name)).findAll())
          .singleElement()
          .matches(module -> !module.descriptor().isAutomatic());
    }
  }

  private static String text(Path file, String entry) throws IOException {
    try (JarFile jar = new JarFile(file.toFile());
        InputStream in = jar.getInputStream(jar.getEntry(entry))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
