package dev.kinship.processor.write;

import com.palantir.javapoet.JavaFile;
import dev.kinship.processor.generate.file.NativeImageMetadata;
import dev.kinship.processor.generate.text.SourceText;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes each file once, and says what stood in the way. */
public final class SourceWriter {

  private final Filer filer;

  /** In lower case, for there are disks on which two names that differ by case are one file. */
  private final Set<String> written = new HashSet<>();

  /**
   * Makes a writer for one run of the processor.
   *
   * @param filer the compiler's
   */
  public SourceWriter(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes a source file.
   *
   * @param file the file
   * @param origins the elements that it was made from: its entity, and those that point at that
   * @return the problem, if there is one
   */
  public Optional<WriteProblem> write(JavaFile file, Collection<? extends Element> origins) {
    String name = file.typeSpec().name();
    String type = file.packageName().isEmpty() ? name : file.packageName() + "." + name;
    Element[] elements = origins.toArray(Element[]::new);
    return write(type, SourceText.of(file), () -> filer.createSourceFile(type, elements));
  }

  /**
   * Writes a resource beside the classes.
   *
   * @param resource the resource
   * @param origins the elements that it was made from
   * @return the problem, if there is one
   */
  public Optional<WriteProblem> write(
      NativeImageMetadata resource, Collection<? extends Element> origins) {
    Element[] elements = origins.toArray(Element[]::new);
    String path = resource.path();
    return write(
        path,
        resource.text(),
        () -> filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, elements));
  }

  private Optional<WriteProblem> write(String name, String text, Creation creation) {
    if (!written.add(name.toLowerCase(Locale.ROOT))) {
      return Optional.of(new WriteProblem(name, "it is already generated for another entity"));
    }
    try {
      FileObject file = creation.create();
      try (Writer writer = file.openWriter()) {
        writer.write(text);
      } catch (IOException e) {
        // Half a file would bring errors of its own.
        file.delete();
        throw e;
      }
    } catch (IOException e) {
      return Optional.of(new WriteProblem(name, String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  @FunctionalInterface
  private interface Creation {
    FileObject create() throws IOException;
  }
}
