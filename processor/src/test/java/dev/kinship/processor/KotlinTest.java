package dev.kinship.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.compile.Compiled;
import dev.kinship.processor.compile.Source;
import dev.kinship.processor.compile.TestCompiler;
import org.junit.jupiter.api.Test;

/** What kapt shows of a class of Kotlin's is a stub in Java. */
class KotlinTest {

  private static final Source METADATA =
      Source.of("kotlin.Metadata", "package kotlin;\n\npublic @interface Metadata {}\n");

  @Test
  void interfaceIsNotSealedForKotlinMayNotImplementIt() {
    assertThat(associations("final class")).contains("sealed interface");
    assertThat(associations("@kotlin.Metadata final class"))
        .contains("interface PetAssociations")
        .doesNotContain("sealed");
  }

  @Test
  void saysWhatMakesKaptKeepTheInterface() {
    assertThat(compile("@kotlin.Metadata final class Pet").messages())
        .singleElement()
        .asString()
        .contains("[implements-missing]", "': PetAssociations'", "correctErrorTypes");
  }

  /** The name of its getter is none in Java, so that kapt leaves it out. */
  @Test
  void saysThatAPropertyOfAValueClassCannotBeRead() {
    Source person =
        Source.of(
            "clinic.Person",
            """
            package clinic;

            import dev.kinship.*;

            @Entity @kotlin.Metadata public final class Person {
              @Id private final long id;
              private Person(long id) { this.id = id; }
            }
            """);
    assertThat(TestCompiler.javac().compile(METADATA, person).messages())
        .singleElement()
        .asString()
        .contains(
            "[property-not-readable] 'id' cannot be read: it has no getter that Java can call, as a"
                + " property of a value class of Kotlin's has none",
            "Hold the value itself, long, or make the value class a data class");
  }

  private static String associations(String kind) {
    return compile(kind + " Pet implements PetAssociations")
        .generated("clinic/PetAssociations.java");
  }

  private static Compiled compile(String declaration) {
    Source pet =
        Source.of(
            "clinic.Pet",
            "package clinic;\n\nimport dev.kinship.*;\n\n@Entity "
                + declaration
                + " {\n  @Id Long id;\n"
                + "  @BelongsTo Long motherId;\n}\n");
    return TestCompiler.javac().compile(METADATA, pet);
  }
}
