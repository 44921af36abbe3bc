package dev.kinship.schema.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Finds the entities of a class path: each has a file in one folder, of whatever folders, jars,
 * modules or native image the class path is made of.
 */
public final class Registry {

  private static final String FOLDER = "META-INF/kinship/";
  private static final String SUFFIX = ".json";

  /** By the entity's binary name; the first of a name counts, as it does for its class. */
  private final Map<String, DescribedEntity> entities = new TreeMap<>();

  private Registry() {}

  /**
   * Finds all entities that a class loader knows.
   *
   * @param loader the class loader
   * @return the entities, by name
   */
  public static List<DescribedEntity> of(ClassLoader loader) {
    Registry registry = new Registry();
    try {
      for (URL folder : Collections.list(loader.getResources(FOLDER))) {
        registry.read(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(registry.entities.values());
  }

  /**
   * Finds the entities of some classes.
   *
   * @param classes entities or gateways
   * @return the entities, by name
   * @throws IllegalArgumentException if a class is neither, or was compiled without the processor
   */
  public static List<DescribedEntity> of(Collection<Class<?>> classes) {
    Map<String, DescribedEntity> found = new TreeMap<>();
    Map<ClassLoader, List<DescribedEntity>> known = new HashMap<>();
    for (Class<?> each : classes) {
      ClassLoader loader = each.getClassLoader(); // null of the JDK's own classes
      List<DescribedEntity> there =
          loader == null ? List.of() : known.computeIfAbsent(loader, Registry::of);
      DescribedEntity entity =
          there.stream()
              .filter(
                  one -> one.type().equals(each.getName()) || one.gateway().equals(each.getName()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          each.getName()
                              + " is neither an entity nor a gateway of one that was compiled"
                              + " with Kinship's processor"));
      found.put(entity.type(), entity);
    }
    return List.copyOf(found.values());
  }

  private void read(URL folder) throws IOException {
    if (folder.getProtocol().equals("file")) {
      readFolder(Path.of(uri(folder)));
      return;
    }
    URLConnection connection = folder.openConnection();
    // A cached jar would stay open, and be read again after it was built anew.
    connection.setUseCaches(false);
    if (connection instanceof JarURLConnection jar) {
      try (JarFile file = jar.getJarFile()) {
        readJar(file, jar.getEntryName());
      }
    } else {
      readFolder(inFileSystem(uri(folder)));
    }
  }

  private void readJar(JarFile file, String folder) throws IOException {
    List<JarEntry> entries =
        file.stream()
            .filter(each -> each.getName().startsWith(folder) && isDescription(each.getName()))
            .toList();
    for (JarEntry each : entries) {
      try (InputStream in = file.getInputStream(each)) {
        add(each.getName(), new String(in.readAllBytes(), UTF_8));
      }
    }
  }

  private void readFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.sorted().toList()) {
        if (isDescription(each.toString())) {
          add(each.toString(), Files.readString(each));
        }
      }
    }
  }

  /** The runtime image's and a native image's resources are file systems of their own. */
  private static Path inFileSystem(URI uri) throws IOException {
    try {
      return Path.of(uri);
    } catch (FileSystemNotFoundException e) {
      // It stays open: there is one for the whole program, and others may have it, too.
      FileSystem unused = FileSystems.newFileSystem(uri, Map.of());
      return Path.of(uri);
    }
  }

  private static boolean isDescription(String file) {
    return file.endsWith(SUFFIX);
  }

  private void add(String file, String text) {
    try {
      DescribedEntity entity = DescriptionReader.parse(text);
      entities.putIfAbsent(entity.type(), entity);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static URI uri(URL url) throws IOException {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IOException(url + " is no address of a folder", e);
    }
  }
}
