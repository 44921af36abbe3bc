package dev.kinship.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.compile.Compiled;
import dev.kinship.processor.compile.Source;
import dev.kinship.processor.compile.TestCompiler;
import org.junit.jupiter.api.Test;

/** What kapt shows of a class of Kotlin's is a stub in Java. */
class KotlinTest {

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

  private static String associations(String kind) {
    return compile(kind + " Pet implements PetAssociations")
        .generated("clinic/PetAssociations.java");
  }

  private static Compiled compile(String declaration) {
    Source metadata =
        Source.of("kotlin.Metadata", "package kotlin;\n\npublic @interface Metadata {}\n");
    Source pet =
        Source.of(
            "clinic.Pet",
            "package clinic;\n\nimport dev.kinship.*;\n\n@Entity "
                + declaration
                + " {\n  @Id Long id;\n"
                + "  @BelongsTo Long motherId;\n}\n");
    return TestCompiler.javac().compile(metadata, pet);
  }
}
