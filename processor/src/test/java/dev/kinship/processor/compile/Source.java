package dev.kinship.processor.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A source to compile.
 *
 * @param path its path below the root of the packages, such as {@code clinic/Pet.java}
 * @param text its text
 */
public record Source(String path, String text) {

  /** The source of a type. */
  public static Source of(String qualifiedName, String text) {
    return new Source(qualifiedName.replace('.', '/') + ".java", text);
  }

  /** All sources in a folder and the folders in it, by their paths. */
  public static List<Source> in(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(each -> each.toString().endsWith(".java"))
          .map(each -> new Source(relative(folder, each), read(each)))
          .sorted((one, other) -> one.path.compareTo(other.path))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the file alone. */
  public String file() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The qualified name of the type that the file is named after. */
  public String type() {
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }

  private static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
