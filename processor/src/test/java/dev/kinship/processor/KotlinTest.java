package dev.kinship.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.Compilation.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What kapt shows of a class of Kotlin's is a stub in Java. */
class KotlinTest {

  @TempDir private Path folder;

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

  private String associations(String kind) {
    return compile(kind + " Pet implements PetAssociations")
        .generated("clinic/PetAssociations.java");
  }

  private Compilation compile(String declaration) {
    Path stub =
        Compilation.source(
            folder, "Metadata", "package kotlin;\n\npublic @interface Metadata {}\n");
    Compilation.of(Kind.JAVAC, List.of(stub), folder.resolve("stubs"));
    Path pet =
        Compilation.source(
            folder,
            "Pet",
            "package clinic;\n\nimport dev.kinship.*;\n\n@Entity "
                + declaration
                + " {\n  @Id Long id;\n"
                + "  @BelongsTo Long motherId;\n}\n");
    return Compilation.of(Kind.JAVAC, List.of(pet), folder.resolve("out"), folder.resolve("stubs"));
  }
}
