package dev.kinship.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A named module of somebody else's draws the map, with all libraries on the module path. */
class ModulePathTest {

  /** What the map needs of this class path. */
  private static final List<String> NEEDED =
      List.of("eclipse", "guava-", "jdbi3-core", "geantyref", "jspecify", "slf4j-api");

  private static final List<String> OURS = List.of("schema", "runtime", "sql", "annotations");

  @TempDir private Path folder;

  @Test
  void aNamedModuleDraws() throws Exception {
    Path sources = folder.resolve("src");
    write(
        sources.resolve("module-info.java"),
        "module tools { requires dev.kinship.map; requires dev.kinship.schema; }");
    write(
        sources.resolve("tools/Main.java"),
        """
        package tools;
        import dev.kinship.map.EntityMap;
        public class Main {
          public static void main(String[] arguments) {
            EntityMap map =
                EntityMap.of(ClassLoader.getSystemClassLoader())
                    .inPackages("dev.kinship.examples.clinic");
            System.out.println(EntityMap.class.getModule() + " draws " + map.size());
            System.out.println(map.html().contains("data-type=\\"dev.kinship.examples.clinic.Pet\\""));
          }
        }
        """);
    Path out = folder.resolve("out");
    String modules = Stream.concat(Stream.of(jar()), needed()).collect(joined());
    assertThat(
            run(
                "javac",
                "-d",
                out.toString(),
                "--module-path",
                modules,
                sources.resolve("module-info.java").toString(),
                sources.resolve("tools/Main.java").toString()))
        .isEmpty();
    assertThat(
            run(
                "java",
                "--module-path",
                out + File.pathSeparator + modules,
                "--class-path",
                entries().filter(each -> isOf(each, "examples")).collect(joined()),
                "--module",
                "tools/tools.Main"))
        .containsExactly("module dev.kinship.map draws 8", "true");
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(File.pathSeparator);
  }

  private static Stream<String> needed() {
    return entries()
        .filter(
            each ->
                NEEDED.stream().anyMatch(each::contains)
                    || OURS.stream().anyMatch(module -> isOf(each, module)));
  }

  private static Stream<String> entries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator));
  }

  /** Whether a place of the class path is one of this build's modules, its folder or its jar. */
  private static boolean isOf(String place, String module) {
    Path path = Path.of(place);
    return path.endsWith(Path.of(module, "target", "classes"))
        || (path.getFileName().toString().startsWith("kinship-" + module + "-")
            && place.endsWith(".jar"));
  }

  /** A folder without a {@code module-info} is no module; a jar with a name in its manifest is. */
  private String jar() throws Exception {
    Path classes =
        Path.of(EntityMap.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isRegularFile(classes)) {
      return classes.toString();
    }
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Automatic-Module-Name", "dev.kinship.map");
    Path jar = folder.resolve("kinship-map.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        Stream<Path> all = Files.walk(classes)) {
      for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
        out.write(Files.readAllBytes(each));
        out.closeEntry();
      }
    }
    return jar.toString();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> run(String tool, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
    return lines;
  }
}
