package dev.kinship.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.kinship.processor.generate.file.NativeImageMetadata;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceWriterTest {

  private final FakeFiler filer;
  private final SourceWriter writer;

  SourceWriterTest(@TempDir Path folder) {
    this.filer = new FakeFiler(folder);
    this.writer = new SourceWriter(filer);
  }

  @Test
  void writesSourcesAndResources() {
    assertThat(writer.write(file("PetTable"), List.of())).isEmpty();
    assertThat(writer.write(new NativeImageMetadata("META-INF/x.json", "{}"), List.of())).isEmpty();

    assertThat(filer.created).containsExactly("clinic.PetTable", "META-INF/x.json");
    assertThat(filer.folder.resolve("clinic.PetTable")).content().contains("class PetTable {}");
  }

  @Test
  void writesNothingTwiceNotEvenWithAnotherCase() {
    assertThat(writer.write(file("PetTable"), List.of())).isEmpty();

    assertThat(writer.write(file("PETTable"), List.of()))
        .contains(
            new WriteProblem("clinic.PETTable", "it is already generated for another entity"));
    assertThat(filer.created).hasSize(1);
  }

  @Test
  void returnsWhatTheCompilerSaid() {
    filer.refusal = "Attempt to recreate a file for type clinic.PetTable";

    assertThat(writer.write(file("PetTable"), List.of()))
        .contains(new WriteProblem("clinic.PetTable", filer.refusal));
  }

  @Test
  void leavesNoHalfFileBehind() {
    filer.failsWhileWriting = true;

    assertThat(writer.write(file("PetTable"), List.of()))
        .contains(new WriteProblem("clinic.PetTable", "disk full"));
    assertThat(filer.deleted).containsExactly("clinic.PetTable");
  }

  @ParameterizedTest
  @CsvSource({"US-ASCII, true", "ISO-8859-1, true", "UTF-8, false", "GB18030, false"})
  void says_that_the_encoding_lacks_characters(Charset encoding, boolean lacks) {
    filer.encoding = encoding;

    Optional<WriteProblem> problem = writer.write(file("Dog\u20ac\u72ac"), List.of());
    assertThat(problem.map(WriteProblem::fix))
        .isEqualTo(lacks ? Optional.of("Compile with -encoding UTF-8.") : Optional.empty());
    assertThat(writer.write(file("Dog"), List.of())).isEmpty();
  }

  /** Tools read them as UTF-8, whatever the compiler reads. */
  @Test
  void writes_resources_in_one_encoding() {
    filer.encoding = StandardCharsets.ISO_8859_1;

    assertThat(writer.write(new NativeImageMetadata("META-INF/x.json", "\u00fc\u20ac"), List.of()))
        .isEmpty();
    assertThat(filer.folder.resolve("META-INF/x.json")).hasContent("\u00fc\u20ac");
  }

  private static SourceFile file(String name) {
    return new SourceFile(
        ClassName.get("clinic", name),
        "",
        List.of(),
        Code.of("class " + name),
        List.of(),
        Set.of());
  }

  /** Writes files as compilers do, and fails as it is told to. */
  private static final class FakeFiler implements Filer {

    final Path folder;
    final List<String> created = new ArrayList<>();
    final List<String> deleted = new ArrayList<>();
    Charset encoding = StandardCharsets.UTF_8;
    String refusal = "";
    boolean failsWhileWriting;

    FakeFiler(Path folder) {
      this.folder = folder;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins)
        throws IOException {
      return create(name.toString());
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileObject createResource(
        JavaFileManager.Location location,
        CharSequence packageName,
        CharSequence path,
        Element... origins)
        throws IOException {
      return create(path.toString());
    }

    @Override
    public FileObject getResource(
        JavaFileManager.Location location, CharSequence packageName, CharSequence path) {
      throw new UnsupportedOperationException();
    }

    private JavaFileObject create(String name) throws IOException {
      if (!refusal.isEmpty()) {
        throw new FilerException(refusal);
      }
      created.add(name);
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return new SimpleJavaFileObject(file.toUri(), JavaFileObject.Kind.OTHER) {
        @Override
        public OutputStream openOutputStream() throws IOException {
          return Files.newOutputStream(file);
        }

        @Override
        public Writer openWriter() throws IOException {
          if (failsWhileWriting) {
            throw new IOException("disk full");
          }
          return new OutputStreamWriter(openOutputStream(), encoding);
        }

        @Override
        public boolean delete() {
          return deleted.add(name);
        }
      };
    }
  }
}
