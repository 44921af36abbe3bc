package dev.kinship.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.Compilation.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lombok adds members that are not there yet when an entity is read: its annotations announce them.
 */
class LombokTest {

  private static final String ACCESS_LEVEL =
      "package lombok;\n\npublic enum AccessLevel { PUBLIC, PRIVATE, NONE }\n";
  private static final String MEMBERS =
      """
       {
        String staticConstructor() default "";

        String staticName() default "";

        lombok.AccessLevel access() default lombok.AccessLevel.PUBLIC;
      }
      """;
  private static final String FIELD_DEFAULTS =
      """
      package lombok.experimental;

      public @interface FieldDefaults {
        lombok.AccessLevel level() default lombok.AccessLevel.NONE;

        boolean makeFinal() default false;
      }
      """;

  @TempDir private Path folder;

  @Test
  void dataHasGettersAndSetters() {
    assertThat(table("Data", "private Long id; private boolean isWild;"))
        .contains("Pet::getId", "Pet::setId", "Pet::isWild", "Pet::setWild")
        .contains("Tables.mutable(");
  }

  @Test
  void valueHasGettersAndOneConstructor() {
    assertThat(table("Value", "Long id; String name;"))
        .contains("Pet::getId", "Pet::getName")
        .contains("new Pet(row.get(ID), row.get(NAME))")
        .doesNotContain("pet.id", "pet.name");
  }

  @Test
  void valueCanBeLiftedFromAField() {
    assertThat(table("Value", "Long id; @NonFinal @PackagePrivate String name;"))
        .contains("pet.name = value")
        .doesNotContain("pet.id");
  }

  @Test
  void fieldDefaultsHideFields() {
    assertThat(table("Data @FieldDefaults(level = AccessLevel.PRIVATE)", "Long id;"))
        .contains("Pet::getId", "Pet::setId", "Tables.mutable(");
    assertThat(
            table("Getter @FieldDefaults(makeFinal = true) @RequiredArgsConstructor", "Long id;"))
        .contains("Pet::getId", "new Pet(row.get(ID))")
        .doesNotContain("pet.id");
  }

  @Test
  void builderHasOneConstructorUnlessAnotherIsAskedFor() {
    assertThat(table("Data @Builder", "private Long id; private String name;"))
        .contains("new Pet(row.get(ID), row.get(NAME))");
    assertThat(table("Getter @Builder", "private final Long id; private final String name;"))
        .contains("new Pet(row.get(ID), row.get(NAME))");
    assertThat(table("Data @Builder @NoArgsConstructor @AllArgsConstructor", "private Long id;"))
        .contains("Tables.mutable(");
  }

  @Test
  void allArgsConstructorStandsBesideTheEmptyOne() {
    assertThat(
            table(
                "Data @AllArgsConstructor @NoArgsConstructor",
                "private Long id; private String name;"))
        .contains("Tables.mutable(");
  }

  @Test
  void constructorsThatCannotBeCalledAreNone() {
    for (String annotations :
        List.of(
            "Data(staticConstructor = \"of\")",
            "Value(staticConstructor = \"of\")",
            "Getter @AllArgsConstructor(access = AccessLevel.PRIVATE)",
            "Data @NoArgsConstructor(staticName = \"of\")",
            "Data @SuperBuilder")) {
      assertThat(compile(annotations, "private Long id;").messages())
          .as(annotations)
          .extracting(Compilation.Message::slug)
          .contains("not-constructible");
    }
    assertThat(table("Data @SuperBuilder @NoArgsConstructor", "private Long id;"))
        .contains("Tables.mutable(");
    assertThat(table("Data @AllArgsConstructor(access = AccessLevel.NONE)", "private Long id;"))
        .contains("Tables.mutable(");
  }

  private String table(String annotations, String fields) {
    return compile(annotations, fields).generated("clinic/PetTable.java");
  }

  private Compilation compile(String annotations, String fields) {
    Path in = folder.resolve("in");
    Path lombok = folder.resolve("lombok");
    List<Path> stubs =
        Stream.concat(
                Stream.of(
                    Compilation.source(lombok, "AccessLevel", ACCESS_LEVEL),
                    Compilation.source(lombok, "FieldDefaults", FIELD_DEFAULTS)),
                Stream.of(
                        "AllArgsConstructor",
                        "Builder",
                        "Data",
                        "Getter",
                        "NoArgsConstructor",
                        "RequiredArgsConstructor",
                        "Value",
                        "experimental.NonFinal",
                        "experimental.PackagePrivate",
                        "experimental.SuperBuilder")
                    .map(name -> stub(lombok, name)))
            .toList();
    Compilation.of(Kind.JAVAC, stubs, folder.resolve("stubs"));
    Path pet =
        Compilation.source(
            in,
            "Pet",
            "package clinic;\n\nimport dev.kinship.*;\nimport lombok.*;\n"
                + "import lombok.experimental.*;\n\n@Entity @"
                + annotations
                + " class Pet {\n  @Id "
                + fields
                + "\n}\n");
    // Without Lombok the members are missing; what is generated counts on them.
    return Compilation.of(Kind.JAVAC, List.of(pet), folder.resolve("out"), folder.resolve("stubs"));
  }

  private static Path stub(Path folder, String name) {
    int dot = name.lastIndexOf('.');
    String inside = dot < 0 ? "lombok" : "lombok." + name.substring(0, dot);
    String simple = name.substring(dot + 1);
    return Compilation.source(
        folder, simple, "package " + inside + ";\n\npublic @interface " + simple + MEMBERS);
  }
}
