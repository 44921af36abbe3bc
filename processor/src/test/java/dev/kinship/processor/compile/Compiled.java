package dev.kinship.processor.compile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a compiler said and made. Of javac, what it made before an error is not known.
 *
 * @param messages all that it said, in that order
 * @param sources the texts of the generated sources, by their paths
 * @param others the class files and resources, by their paths
 */
public record Compiled(
    List<Message> messages, Map<String, String> sources, Map<String, byte[]> others) {

  /** The text of a generated source. */
  public String generated(String path) {
    return Objects.requireNonNull(
        sources.get(path), () -> path + " is none of " + sources.keySet());
  }

  /** What was made that is text: sources and resources. */
  public Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>(sources);
    others.forEach(
        (path, bytes) -> {
          if (!path.endsWith(".class")) {
            texts.put(path, new String(bytes, UTF_8));
          }
        });
    return texts;
  }

  /** Writes the class files and resources to a folder, for the class path of what comes after. */
  public Path writeTo(Path folder) {
    try {
      for (Map.Entry<String, byte[]> each : others.entrySet()) {
        Path file = folder.resolve(each.getKey());
        Files.createDirectories(file.getParent());
        Files.write(file, each.getValue());
      }
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
