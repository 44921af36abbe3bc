package dev.kinship.site;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/** The Javadoc of the modules that users call, as one. */
final class Api {

  /** Each module and its folder; the last is seen by the others only. */
  private static final Map<String, String> MODULES =
      new TreeMap<>(
          Map.of(
              "dev.kinship", "annotations",
              "dev.kinship.runtime", "runtime",
              "dev.kinship.junit", "junit",
              "dev.kinship.schema", "schema",
              "dev.kinship.sql", "sql"));

  private Api() {}

  static void write(Path root, Path out) {
    List<String> arguments = new ArrayList<>();
    MODULES.forEach(
        (module, folder) -> {
          arguments.add("--module-source-path");
          arguments.add(module + "=" + root.resolve(folder).resolve("src/main/java"));
        });
    arguments.add("--module-path");
    arguments.add(libraries(root));
    arguments.add("--module");
    arguments.add("dev.kinship,dev.kinship.runtime,dev.kinship.junit,dev.kinship.schema");
    arguments.addAll(List.of("-d", out.toString(), "-encoding", "UTF-8", "-charset", "UTF-8"));
    arguments.addAll(List.of("-quiet", "-notimestamp", "-Xdoclint:none", "--release", "17"));
    arguments.addAll(List.of("-doctitle", "Kinship", "-windowtitle", "Kinship"));
    ToolProvider javadoc = ToolProvider.findFirst("javadoc").orElseThrow();
    if (javadoc.run(System.out, System.err, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalStateException("Javadoc failed");
    }
  }

  /** The class path without what this build compiles. */
  private static String libraries(Path root) {
    return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
        .filter(each -> !Path.of(each).startsWith(root))
        .filter(each -> !Path.of(each).getFileName().toString().startsWith("kinship-"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
