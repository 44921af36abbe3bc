package dev.kinship.processor.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kinship.processor.generate.describe.EntityDescription;
import dev.kinship.processor.generate.file.NativeImageMetadata;
import dev.kinship.processor.generate.text.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
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
  public Optional<WriteProblem> write(SourceFile file, Collection<? extends Element> origins) {
    String type = file.type().canonicalName();
    Element[] elements = origins.toArray(Element[]::new);
    return write(type, file.text(), () -> filer.createSourceFile(type, elements), false);
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
    return write(resource.path(), resource.text(), origins);
  }

  /**
   * Writes a resource beside the classes.
   *
   * @param resource the resource
   * @param origins the elements that it was made from
   * @return the problem, if there is one
   */
  public Optional<WriteProblem> write(
      EntityDescription resource, Collection<? extends Element> origins) {
    return write(resource.path(), resource.text(), origins);
  }

  private Optional<WriteProblem> write(
      String path, String text, Collection<? extends Element> origins) {
    Element[] elements = origins.toArray(Element[]::new);
    return write(
        path,
        text,
        () -> filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, elements),
        true);
  }

  /**
   * Writes a file.
   *
   * @param isJson whether it is in UTF-8, and not in the encoding in which the compiler reads
   */
  private Optional<WriteProblem> write(
      String name, String text, Creation creation, boolean isJson) {
    if (!written.add(name.toLowerCase(Locale.ROOT))) {
      return Optional.of(new WriteProblem(name, "it is already generated for another entity"));
    }
    try {
      FileObject file = creation.create();
      try {
        fill(file, text, isJson);
      } catch (IOException e) {
        // Half a file would bring errors of its own.
        file.delete();
        throw e;
      }
      if (!isJson && Encoding.loses(file, text)) {
        return Optional.of(
            new WriteProblem(
                name,
                "the compiler's encoding lacks some of its characters",
                "Compile with -encoding UTF-8."));
      }
    } catch (IOException e) {
      return Optional.of(new WriteProblem(name, String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  private static void fill(FileObject file, String text, boolean isJson) throws IOException {
    if (isJson) {
      try (OutputStream stream = file.openOutputStream()) {
        stream.write(text.getBytes(UTF_8));
      }
    } else {
      try (Writer writer = file.openWriter()) {
        writer.write(text);
      }
    }
  }

  @FunctionalInterface
  private interface Creation {
    FileObject create() throws IOException;
  }
}
