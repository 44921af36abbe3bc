package dev.kinship.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * Keeps what javac makes in memory. Not for Eclipse's compiler, which reads sources that it makes
 * from the disk.
 */
public final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

  private static final String GENERATED = "generated/";

  private final Map<String, Made> made = new TreeMap<>();

  /** Makes one that finds classes by another. */
  public MemoryFiles(StandardJavaFileManager files) {
    super(files);
  }

  /** A source that is given, by its path below the root of the packages. */
  public static JavaFileObject source(String path, String text) {
    return new SimpleJavaFileObject(uri(path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** What was made that is text: sources and resources, by their paths. */
  public Map<String, String> texts() {
    return made.entrySet().stream()
        .filter(each -> !each.getKey().endsWith(".class"))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, each -> each.getValue().text(), (a, b) -> a, TreeMap::new));
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
    return make(name.replace('.', '/') + kind.extension, kind);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String name, FileObject sibling) {
    return make(name, JavaFileObject.Kind.OTHER);
  }

  private Made make(String path, JavaFileObject.Kind kind) {
    Made file = new Made(path, kind);
    made.put(path, file);
    return file;
  }

  @Override
  public boolean hasLocation(Location location) {
    return location.isOutputLocation() || super.hasLocation(location);
  }

  @Override
  public boolean isSameFile(FileObject left, FileObject right) {
    return left.toUri().equals(right.toUri());
  }

  private static URI uri(String path) {
    try {
      return new URI("memory", null, "/" + path, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A file that the compiler makes. */
  private static final class Made extends SimpleJavaFileObject {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Made(String path, Kind kind) {
      super(uri(GENERATED + path), kind);
    }

    String text() {
      return bytes.toString(UTF_8);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text();
    }
  }
}
