package dev.kinship.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.Compilation.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities that a build compiles again by themselves, beside the class files of the others. */
class IncrementalTest {

  private static final String PERSON =
      "@Entity\nrecord Person(@Id Long id) implements PersonAssociations {}\n";

  @TempDir private Path folder;

  @Test
  void policyThatTheOtherEntityDeclaresIsStillThere() {
    Path supplier =
        source(
            "Supplier",
            """
            @Entity
            @HasOne(value = Account.class, onReplace = OnReplace.DELETE)
            record Supplier(@Id Long id) implements SupplierAssociations {}
            """);
    Path account =
        source(
            "Account",
            """
            @Entity
            record Account(@Id Long id, @BelongsTo(value = Supplier.class, unique = true) Long supplierId)
                implements AccountAssociations {}
            """);
    Path before = folder.resolve("before");
    Compilation both = Compilation.of(Kind.JAVAC, List.of(supplier, account), before);
    assertThat(both.messages()).isEmpty();
    assertThat(both.generated("clinic/AccountTable.java")).contains("OnReplace.DELETE");

    Compilation again =
        Compilation.of(Kind.JAVAC, List.of(account), folder.resolve("after"), before);

    assertThat(again.messages()).isEmpty();
    assertThat(again.generated("clinic/AccountTable.java"))
        .isEqualTo(both.generated("clinic/AccountTable.java"));
  }

  @Test
  void whatTheOtherEntityNoLongerDeclaresIsGone() {
    Path person = source("Person", PERSON);
    Path before = folder.resolve("before");
    Compilation.of(Kind.JAVAC, List.of(person, pet(", reverse = \"pets\"", "Long")), before);
    Path pets = folder.resolve("pets");
    assertThat(compile(pets, pet("", "Long"), before).messages()).isEmpty();

    Compilation again = compile(folder.resolve("after"), person, pets, before);

    assertThat(again.messages()).isEmpty();
    assertThat(again.generated("clinic/PersonAssociations.java")).doesNotContain("getPets");
    assertThat(again.generated("clinic/PersonTable.java")).doesNotContain("with =");
  }

  @Test
  void keyOfAnotherTypeIsReportedWhereTheOtherEntityIsCompiled() {
    Path before = folder.resolve("before");
    Path pet = pet(", reverse = \"pets\"", "Long");
    Compilation.of(Kind.JAVAC, List.of(source("Person", PERSON), pet), before);
    Path person = source("Person", PERSON.replace("Long", "String"));
    Path after = folder.resolve("after");

    Compilation alone = compile(after, person, before);

    assertThat(alone.messages()).isEmpty();
    assertThat(alone.generated("clinic/PersonAssociations.java")).doesNotContain("getPets");
    assertThat(compile(folder.resolve("pets"), pet, after, before).messages())
        .extracting(Compilation.Message::slug)
        .containsExactly("belongs-to-key-type");
  }

  @Test
  void rebuildOverOldClassesIsAsFromScratch() {
    Path old = folder.resolve("old");
    Compilation.of(
        Kind.JAVAC, List.of(source("Person", PERSON), pet(", reverse = \"pets\"", "Long")), old);
    List<Path> sources =
        List.of(
            source("Person", PERSON.replace("Long", "String")),
            pet(", reverse = \"animals\"", "String"));
    Compilation scratch = Compilation.of(Kind.JAVAC, sources, folder.resolve("scratch"));

    Compilation rebuilt = Compilation.of(Kind.JAVAC, sources, folder.resolve("rebuilt"), old);

    assertThat(rebuilt.messages()).isEmpty();
    for (String file : List.of("PersonAssociations", "PersonTable", "PetAssociations")) {
      String path = "clinic/" + file + ".java";
      assertThat(rebuilt.generated(path)).isEqualTo(scratch.generated(path));
    }
  }

  private Path pet(String options, String key) {
    return source(
        "Pet",
        "@Entity\nrecord Pet(@Id Long id, @BelongsTo(value = Person.class"
            + options
            + ") "
            + key
            + " ownerId) implements PetAssociations {}\n");
  }

  private static Compilation compile(Path output, Path source, Path... classPath) {
    return Compilation.of(Kind.JAVAC, List.of(source), output, classPath);
  }

  private Path source(String name, String text) {
    return Compilation.source(
        folder.resolve("in"), name, "package clinic;\n\nimport dev.kinship.*;\n\n" + text);
  }
}
