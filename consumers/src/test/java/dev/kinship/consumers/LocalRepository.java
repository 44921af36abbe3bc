package dev.kinship.consumers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The local repository of the consumers' builds: the published jars by themselves, and beside them
 * all that the surrounding build has, by links. So nothing of ours gets into the user's own
 * repository, and nothing is fetched twice.
 */
final class LocalRepository {

  private static final Path OURS = Path.of("dev", "kinship");

  /** Where it lies. */
  static final Path PATH =
      Path.of(Objects.requireNonNull(System.getProperty("consumers.repository")));

  /** The version of the published jars. */
  static final String VERSION = Objects.requireNonNull(System.getProperty("consumers.version"));

  private LocalRepository() {}

  /** Adds what the surrounding build has. */
  static void complete() {
    link(Path.of(Objects.requireNonNull(System.getProperty("consumers.outer.repository"))), PATH);
  }

  /** A published jar. */
  static Path jar(String artifact) {
    return folder(artifact).resolve(artifact + "-" + VERSION + ".jar");
  }

  /** The POM that is published with it. */
  static Path pom(String artifact) {
    return folder(artifact).resolve(artifact + "-" + VERSION + ".pom");
  }

  private static Path folder(String artifact) {
    return PATH.resolve(OURS).resolve(artifact).resolve(VERSION);
  }

  private static void link(Path from, Path to) {
    try (DirectoryStream<Path> old = Files.newDirectoryStream(to, Files::isSymbolicLink);
        DirectoryStream<Path> entries = Files.newDirectoryStream(from, Files::isDirectory)) {
      // The last build may have had another repository.
      for (Path link : old) {
        Files.delete(link);
      }
      for (Path entry : entries) {
        Path link = to.resolve(entry.getFileName());
        Path inside = PATH.relativize(link);
        if (inside.equals(OURS.getName(0))) {
          link(entry, Files.createDirectories(link));
        } else if (!inside.equals(OURS) && !Files.exists(link)) {
          Files.createSymbolicLink(link, entry);
        }
      }
    } catch (FileSystemException | UnsupportedOperationException e) {
      // Windows has links for some users only: then Maven fetches what is missing.
      System.err.println("no links to the local repository: " + e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
