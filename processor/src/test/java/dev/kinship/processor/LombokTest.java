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

  @TempDir private Path folder;

  @Test
  void dataHasGettersAndSetters() {
    assertThat(table("Data", "private Long id; private boolean isWild;"))
        .contains("Pet::getId", "Pet::setId", "Pet::isWild", "Pet::setWild")
        .contains("Table.mutable(");
  }

  @Test
  void valueHasGettersAndOneConstructor() {
    assertThat(table("Value", "Long id; String name;"))
        .contains("Pet::getId", "Pet::getName")
        .contains("new Pet(row.get(ID), row.get(NAME))");
  }

  @Test
  void allArgsConstructorStandsBesideTheEmptyOne() {
    assertThat(
            table(
                "Data @AllArgsConstructor @NoArgsConstructor",
                "private Long id; private String name;"))
        .contains("Table.mutable(");
  }

  private String table(String annotations, String fields) {
    Path in = folder.resolve("in");
    Path lombok = folder.resolve("lombok");
    List<Path> stubs =
        Stream.of("Data", "Value", "AllArgsConstructor", "NoArgsConstructor")
            .map(
                name ->
                    Compilation.source(
                        lombok, name, "package lombok;\n\npublic @interface " + name + " {}\n"))
            .toList();
    Compilation.of(Kind.JAVAC, stubs, folder.resolve("stubs"));
    Path pet =
        Compilation.source(
            in,
            "Pet",
            "package clinic;\n\nimport dev.kinship.*;\nimport lombok.*;\n\n@Entity @"
                + annotations
                + " class Pet {\n  @Id "
                + fields
                + "\n}\n");
    // Without Lombok the members are missing; what is generated counts on them.
    return Compilation.of(Kind.JAVAC, List.of(pet), folder.resolve("out"), folder.resolve("stubs"))
        .generated("clinic/PetTable.java");
  }
}
