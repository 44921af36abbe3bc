package dev.kinship.map.command;

import dev.kinship.map.EntityMap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws the map of the entities of the class path.
 *
 * <pre>{@code
 * java -cp … dev.kinship.map.command.Main --out map.html --packages com.example.shop
 * java -cp … dev.kinship.map.command.Main --out map.svg --format svg
 * java -cp … dev.kinship.map.command.Main --format mermaid
 * }</pre>
 *
 * <p>It ends with 0 if the map is drawn, with 1 if there is nothing to draw or it cannot be
 * written, and with 2 if the command line is not understood.
 */
public final class Main {

  private static final String USAGE =
      """
      usage: [--out FILE] [--format html|svg|mermaid] [--packages a,b] [--title TEXT]
               draws the entities of the class path; to the standard output where no file is named\
      """;

  private static final Set<String> OPTIONS = Set.of("out", "format", "packages", "title");

  private final PrintStream out;
  private final PrintStream err;

  Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Draws the map and ends the program.
   *
   * @param words the options
   */
  public static void main(String[] words) {
    System.exit(new Main(System.out, System.err).run(Arrays.asList(words)));
  }

  int run(List<String> words) {
    try {
      return draw(options(words));
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println(USAGE);
      return 2;
    } catch (IOException e) {
      err.println(e.getMessage());
      return 1;
    }
  }

  private int draw(Map<String, String> options) throws IOException {
    String format = options.getOrDefault("format", "html");
    if (!Set.of("html", "svg", "mermaid").contains(format)) {
      throw new IllegalArgumentException(
          "'" + format + "' is no format; there are html, svg and mermaid");
    }
    EntityMap map = EntityMap.of(Thread.currentThread().getContextClassLoader());
    if (options.containsKey("packages")) {
      map = map.inPackages(options.getOrDefault("packages", "").split("\\s*,\\s*"));
    }
    if (options.containsKey("title")) {
      map = map.titled(options.getOrDefault("title", ""));
    }
    if (map.size() == 0) {
      err.println("no entities that were compiled with Kinship's processor");
      return 1;
    }
    String text =
        switch (format) {
          case "html" -> map.html();
          case "svg" -> map.svg();
          default -> map.mermaid();
        };
    if (!options.containsKey("out")) {
      out.print(text);
      return 0;
    }
    Path file = Path.of(options.getOrDefault("out", ""));
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, text);
    out.println("wrote " + file + ": " + map.size() + " entities");
    return 0;
  }

  private static Map<String, String> options(List<String> words) {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      if (!name.startsWith("--") || !OPTIONS.contains(name.substring(2))) {
        throw new IllegalArgumentException("unknown option '" + name + "'");
      }
      if (equals < 0 && i + 1 == words.size()) {
        throw new IllegalArgumentException("the option '" + name + "' needs a value");
      }
      options.put(name.substring(2), equals < 0 ? words.get(++i) : word.substring(equals + 1));
    }
    return options;
  }
}
