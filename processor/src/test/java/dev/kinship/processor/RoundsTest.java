package dev.kinship.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.compile.Compiled;
import dev.kinship.processor.compile.CompilerKind;
import dev.kinship.processor.compile.Message;
import dev.kinship.processor.compile.Source;
import dev.kinship.processor.compile.TestCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @EnumSource
  void entityWaitsForATargetThatIsGenerated(CompilerKind kind) {
    Compiled compiled =
        compile(kind, "Person", PERSON.formatted(""), "Pet", PET.formatted(", reverse = \"pets\""));

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.generated("clinic/PetTable.java")).contains("ToOne<Pet, Long, Person>");
    assertThat(compiled.generated("clinic/PersonAssociations.java")).contains("getPets(");
  }

  @ParameterizedTest
  @EnumSource
  void entityWaitsForAPropertysTypeThatIsGenerated(CompilerKind kind) {
    Compiled compiled =
        compile(
            kind,
            "Mood",
            "package clinic;\n\nenum Mood { GOOD }\n",
            "Person",
            PERSON.formatted(", Mood mood"),
            "Pet",
            PET.formatted(", reverse = \"pets\""));

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.generated("clinic/PersonTable.java"))
        .contains("SqlTypes.enumeration(Mood.class)");
  }

  /** What the values are, too, is known only when the target is there. */
  @ParameterizedTest
  @EnumSource
  void entityWaitsForAHiddenKeysTarget(CompilerKind kind) {
    String pet =
        """
        package clinic;

        import dev.kinship.*;

        @Entity
        @BelongsTo(value = Person.class, name = "owner")
        record Pet(@Id Long id) implements PetAssociations {}
        """;

    Compiled compiled = compile(kind, "Person", PERSON.formatted(""), "Pet", pet);

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.generated("clinic/PetValues.java")).contains("ownerId(");
  }

  // Eclipse's compiler begins anew when a type appears that it has missed, and loses other rounds.
  @Test
  void entityWaitsAsLongAsTypesAppear() {
    Compiled compiled =
        compile(
            CompilerKind.JAVAC,
            List.of(
                new Companion(1, "clinic.Mood", "package clinic;\n\nenum Mood { GOOD }\n"),
                new Companion(2, "clinic.Person", PERSON.formatted(", Mood mood"))),
            "Pet",
            PET.formatted(", reverse = \"pets\""),
            "Visit",
            VISIT);

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.generated("clinic/PersonAssociations.java")).contains("getPets(");
    assertThat(compiled.generated("clinic/PetAssociations.java")).contains("getVisits(");
  }

  // Eclipse's compiler begins anew when a type appears that it has missed, and loses other rounds.
  @Test
  void whatAppearsTooLateIsNotLostInSilence() {
    Compiled compiled =
        compile(
            CompilerKind.JAVAC,
            List.of(new Companion(2, "clinic.Person", PERSON.formatted(""))),
            "Pet",
            PET.formatted(", reverse = \"pets\""));

    assertThat(compiled.messages())
        .extracting(Message::slug)
        .containsExactly("generated-too-early");
  }

  @ParameterizedTest
  @EnumSource
  void generatedEntityCannotAddToOneThatIsWritten(CompilerKind kind) {
    Compiled compiled =
        compile(kind, "Visit", VISIT, "Person", PERSON.formatted(""), "Pet", PET.formatted(""));

    assertThat(compiled.messages())
        .extracting(Message::text)
        .containsExactly(
            """
            [generated-too-early] 'Pet' should get 'visits', but its accessors were generated in an \
            earlier round than Visit appeared in
              Declare the association on Pet with @HasMany, or write Visit by hand.""");
  }

  /** The compiler's word for it cannot be held back, so it is the only one. */
  @ParameterizedTest
  @EnumSource
  void whatNobodyGeneratesIsTheCompilersToTell(CompilerKind kind) {
    List<Message> onKey =
        compile(kind, List.of(), "Pet", PET.formatted(""), "Visit", VISIT).messages();
    assertThat(onKey)
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.text()).contains("Person");
              assertThat(each.file()).isEqualTo("Pet.java");
              assertThat(each.line()).isEqualTo(6);
            });

    String vet =
        """
        package clinic;

        import dev.kinship.*;

        @Entity
        @HasMany(Nowhere.class)
        record Vet(@Id Long id) implements VetAssociations {}
        """;
    assertThat(compile(kind, List.of(), "Vet", vet).messages())
        .singleElement()
        .satisfies(each -> assertThat(each.text()).contains("Nowhere"));
  }

  @ParameterizedTest
  @EnumSource
  void nothingRefersToWhatAnEarlierRoundRejected(CompilerKind kind) {
    Compiled compiled =
        compile(
            kind,
            List.of(),
            "Pet",
            """
            package clinic;

            import dev.kinship.*;

            @Entity
            @HasMany(value = Visit.class, by = "pet")
            @BelongsTo(value = Nowhere.class, name = "nowhere")
            record Pet(@Id Long id) implements PetAssociations {}
            """,
            "Visit",
            """
            package clinic;

            import dev.kinship.*;

            @Entity
            @BelongsTo(value = Pet.class, name = "other", column = "cost")
            record Visit(@Id Long id, @BelongsTo(Pet.class) Long petId, long cost)
                implements VisitAssociations {}
            """);

    assertThat(compiled.messages().stream().filter(Message::isOurs))
        .extracting(Message::slug)
        .containsExactly("column-twice");
    assertThat(compiled.messages().stream().filter(each -> !each.isOurs()))
        .extracting(Message::text)
        .allMatch(text -> text.contains("Nowhere"));
  }

  // Eclipse's compiler begins anew when a type appears that it has missed, and loses other rounds.
  @Test
  void whatAppearsLaterDoesNotComplainOfWhatWasRejected() {
    String pet =
        """
        package clinic;

        import dev.kinship.*;

        @Entity
        @BelongsTo(value = Nowhere.class, name = "nowhere")
        record Pet(@Id Long id) implements PetAssociations {}
        """;
    Companion other = new Companion(1, "clinic.Other", "package clinic; class Other {}");
    String toy =
        """
        package clinic;

        import dev.kinship.*;

        @Entity
        record Toy(@Id Long id, @BelongsTo(Nowhere.class) Long nowhereId)
            implements ToyAssociations {}
        """;

    // In the third round the pet still waits; beside the toy, which begins, it does not.
    Compiled waiting = compile(CompilerKind.JAVAC, List.of(other, visit()), "Pet", pet);
    Compiled rejected = compile(CompilerKind.JAVAC, List.of(visit()), "Pet", pet, "Toy", toy);

    for (Compiled each : List.of(waiting, rejected)) {
      assertThat(each.messages())
          .isNotEmpty()
          .extracting(Message::text)
          .allMatch(text -> text.contains("Nowhere"));
    }
  }

  private static Companion visit() {
    return new Companion(2, "clinic.Visit", VISIT);
  }

  /** Compiles; the first source is written by another processor in the first round. */
  private static Compiled compile(
      CompilerKind kind, String generated, String text, String... sources) {
    return compile(kind, List.of(new Companion(1, "clinic." + generated, text)), sources);
  }

  private static Compiled compile(
      CompilerKind kind, List<Companion> companions, String... sources) {
    List<Source> given = new ArrayList<>();
    for (int i = 0; i < sources.length; i += 2) {
      given.add(Source.of("clinic." + sources[i], sources[i + 1]));
    }
    return TestCompiler.of(kind)
        .with(
            Stream.concat(companions.stream(), Stream.of(new KinshipProcessor()))
                .toArray(Processor[]::new))
        .compile(given);
  }

  /** Another processor, which writes a source in one round. */
  private static final class Companion extends AbstractProcessor {

    private final int inRound;
    private final String name;
    private final String text;
    private int round;

    Companion(int inRound, String name, String text) {
      this.inRound = inRound;
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
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      if (++round == inRound) {
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
