package dev.kinship.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.Compilation.Kind;
import dev.kinship.processor.Compilation.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Entities that refer to what another processor generates, now, later or never. */
class RoundsTest {

  private static final String PET =
      """
      package clinic;

      import dev.kinship.*;

      @Entity
      record Pet(@Id Long id, @BelongsTo(value = Person.class%s) Long ownerId)
          implements PetAssociations {}
      """;
  private static final String PERSON =
      """
      package clinic;

      import dev.kinship.*;

      @Entity
      record Person(@Id Long id%s) implements PersonAssociations {}
      """;
  private static final String VISIT =
      """
      package clinic;

      import dev.kinship.*;

      @Entity
      record Visit(@Id Long id, @BelongsTo(value = Pet.class, reverse = "visits") Long petId)
          implements VisitAssociations {}
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void entityWaitsForATargetThatIsGenerated(Kind kind) {
    Compilation compilation =
        compile(kind, "Person", PERSON.formatted(""), "Pet", PET.formatted(", reverse = \"pets\""));

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generated("clinic/PetTable.java")).contains("ToOne<Pet, Long, Person>");
    assertThat(compilation.generated("clinic/PersonAssociations.java")).contains("getPets(");
  }

  @ParameterizedTest
  @EnumSource
  void entityWaitsForAPropertysTypeThatIsGenerated(Kind kind) {
    Compilation compilation =
        compile(
            kind,
            "Mood",
            "package clinic;\n\nenum Mood { GOOD }\n",
            "Person",
            PERSON.formatted(", Mood mood"),
            "Pet",
            PET.formatted(", reverse = \"pets\""));

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generated("clinic/PersonTable.java"))
        .contains("SqlTypes.enumeration(Mood.class)");
  }

  @ParameterizedTest
  @EnumSource
  void whatNobodyGeneratesIsTheCompilersToReport(Kind kind) {
    Compilation compilation =
        compile(
            kind,
            "Nothing",
            "package clinic;\n\nclass Nothing {}\n",
            "Pet",
            PET.formatted(""),
            "Visit",
            VISIT);

    assertThat(compilation.messages()).extracting(Message::slug).containsExactly("compiler");
  }

  @ParameterizedTest
  @EnumSource
  void generatedEntityCannotAddToOneThatIsWritten(Kind kind) {
    Compilation compilation =
        compile(
            kind,
            "Visit",
            VISIT,
            "Person",
            PERSON.formatted(""),
            "Pet",
            PET.formatted(""));

    assertThat(compilation.messages())
        .extracting(Message::text)
        .containsExactly(
            """
            [generated-too-early] 'Pet' should get 'visits', but its accessors were generated in an \
            earlier round than Visit appeared in
              Declare the association on Pet with @HasMany, or write Visit by hand.""");
  }

  /** Compiles; the first source is written by another processor in the first round. */
  private Compilation compile(Kind kind, String generated, String text, String... sources) {
    Path input = folder.resolve("in");
    List<Path> files = new java.util.ArrayList<>();
    for (int i = 0; i < sources.length; i += 2) {
      files.add(Compilation.source(input, sources[i], sources[i + 1]));
    }
    return Compilation.of(
        kind,
        files,
        folder.resolve("out"),
        List.of(new Companion("clinic." + generated, text), new KinshipProcessor()));
  }

  /** Another processor. */
  private static final class Companion extends AbstractProcessor {

    private final String name;
    private final String text;
    private boolean done;

    Companion(String name, String text) {
      this.name = name;
      this.text = text;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
          writer.write(text);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
