package dev.kinship.examples.clinic;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Finds the generated sources of a package. */
final class GeneratedSources {

  private GeneratedSources() {}

  /** The directory where Maven has javac put them; empty where the classes come from elsewhere. */
  static Optional<Path> of(Class<?> neighbour) {
    CodeSource source = neighbour.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      Path classes = Path.of(source.getLocation().toURI());
      Path sources = classes.resolveSibling("generated-sources").resolve("annotations");
      return Optional.of(sources.resolve(neighbour.getPackageName().replace('.', '/')))
          .filter(Files::isDirectory);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class path is no place", e);
    }
  }
}
