package dev.kinship.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.compile.Compiled;
import dev.kinship.processor.compile.Message;
import dev.kinship.processor.compile.Source;
import dev.kinship.processor.compile.TestCompiler;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
  private static final List<Source> LOMBOK =
      Stream.concat(
              Stream.of(
                  Source.of("lombok.AccessLevel", ACCESS_LEVEL),
                  Source.of("lombok.experimental.FieldDefaults", FIELD_DEFAULTS)),
              Stream.of(
                      "lombok.AllArgsConstructor",
                      "lombok.Builder",
                      "lombok.Data",
                      "lombok.Getter",
                      "lombok.NoArgsConstructor",
                      "lombok.RequiredArgsConstructor",
                      "lombok.Value",
                      "lombok.experimental.NonFinal",
                      "lombok.experimental.PackagePrivate",
                      "lombok.experimental.SuperBuilder")
                  .map(LombokTest::stub))
          .toList();

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
          .extracting(Message::slug)
          .contains("not-constructible");
    }
    assertThat(table("Data @SuperBuilder @NoArgsConstructor", "private Long id;"))
        .contains("Tables.mutable(");
    assertThat(table("Data @AllArgsConstructor(access = AccessLevel.NONE)", "private Long id;"))
        .contains("Tables.mutable(");
  }

  private static String table(String annotations, String fields) {
    return compile(annotations, fields).generated("clinic/PetTable.java");
  }

  private static Compiled compile(String annotations, String fields) {
    Source pet =
        Source.of(
            "clinic.Pet",
            "package clinic;\n\nimport dev.kinship.*;\nimport lombok.*;\n"
                + "import lombok.experimental.*;\n\n@Entity @"
                + annotations
                + " class Pet {\n  @Id "
                + fields
                + "\n}\n");
    // Without Lombok the members are missing; what is generated counts on them, and is not
    // compiled.
    return TestCompiler.javac()
        .with("-proc:only")
        .compile(Stream.concat(LOMBOK.stream(), Stream.of(pet)).toList());
  }

  private static Source stub(String name) {
    int dot = name.lastIndexOf('.');
    String head =
        "package " + name.substring(0, dot) + ";\n\npublic @interface " + name.substring(dot + 1);
    return Source.of(name, head + MEMBERS);
  }
}
