package dev.kinship.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.kinship.processor.generate.file.NativeImageMetadata;
import dev.kinship.processor.generate.text.Code;
import dev.kinship.processor.generate.text.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;

class SourceWriterTest {

  private final FakeFiler filer = new FakeFiler();
  private final SourceWriter writer = new SourceWriter(filer);

  @Test
  void writesSourcesAndResources() {
    assertThat(writer.write(file("PetTable"), List.of())).isEmpty();
    assertThat(writer.write(new NativeImageMetadata("META-INF/x.json", "{}"), List.of())).isEmpty();

    assertThat(filer.files.keySet()).containsExactly("clinic.PetTable", "META-INF/x.json");
    assertThat(filer.files.get("clinic.PetTable")).asString().contains("class PetTable {}");
  }

  @Test
  void writesNothingTwiceNotEvenWithAnotherCase() {
    assertThat(writer.write(file("PetTable"), List.of())).isEmpty();

    assertThat(writer.write(file("PETTable"), List.of()))
        .contains(
            new WriteProblem("clinic.PETTable", "it is already generated for another entity"));
    assertThat(filer.files).hasSize(1);
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

  private static SourceFile file(String name) {
    return new SourceFile(
        ClassName.get("clinic", name),
        "",
        List.of(),
        Code.of("class " + name),
        List.of(),
        Set.of());
  }

  /** Keeps files in memory, and fails as it is told to. */
  private static final class FakeFiler implements Filer {

    final Map<String, StringWriter> files = new LinkedHashMap<>();
    final List<String> deleted = new ArrayList<>();
    String refusal = "";
    boolean failsWhileWriting;

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
      return new SimpleJavaFileObject(URI.create("mem:///" + name), JavaFileObject.Kind.OTHER) {
        @Override
        public Writer openWriter() throws IOException {
          if (failsWhileWriting) {
            throw new IOException("disk full");
          }
          return files.computeIfAbsent(name, any -> new StringWriter());
        }

        @Override
        public boolean delete() {
          return deleted.add(name);
        }
      };
    }
  }
}
