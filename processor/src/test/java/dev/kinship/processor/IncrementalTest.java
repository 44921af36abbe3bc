package dev.kinship.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.compile.Case;
import dev.kinship.processor.compile.Compiled;
import dev.kinship.processor.compile.Message;
import dev.kinship.processor.compile.Source;
import dev.kinship.processor.compile.TestCompiler;
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
    Source supplier =
        source(
            "Supplier",
            """
            @Entity
            @HasOne(value = Account.class, onReplace = OnReplace.DELETE)
            record Supplier(@Id Long id) implements SupplierAssociations {}
            """);
    Source account =
        source(
            "Account",
            """
            @Entity
            record Account(@Id Long id, @BelongsTo(value = Supplier.class, unique = true) Long supplierId)
                implements AccountAssociations {}
            """);
    Compiled both = TestCompiler.javac().compile(supplier, account);
    assertThat(both.messages()).isEmpty();
    assertThat(both.generated("clinic/AccountTable.java")).contains("OnReplace.DELETE");

    Compiled again = TestCompiler.javac().with(written(both, "before")).compile(account);

    assertThat(again.messages()).isEmpty();
    assertThat(again.generated("clinic/AccountTable.java"))
        .isEqualTo(both.generated("clinic/AccountTable.java"));
  }

  @Test
  void whatTheOtherEntityNoLongerDeclaresIsGone() {
    Source person = source("Person", PERSON);
    Path before = build("before", person, pet(", reverse = \"pets\"", "Long"));
    Compiled pet = TestCompiler.javac().with(before).compile(pet("", "Long"));
    assertThat(pet.messages()).isEmpty();

    Compiled again = TestCompiler.javac().with(written(pet, "pets"), before).compile(person);

    assertThat(again.messages()).isEmpty();
    assertThat(again.generated("clinic/PersonAssociations.java")).doesNotContain("getPets");
    assertThat(again.generated("clinic/PersonTable.java")).doesNotContain("with =");
  }

  @Test
  void keyOfAnotherTypeIsReportedWhereTheOtherEntityIsCompiled() {
    Source pet = pet(", reverse = \"pets\"", "Long");
    Path before = build("before", source("Person", PERSON), pet);
    Source person = source("Person", PERSON.replace("Long", "String"));

    Compiled alone = TestCompiler.javac().with(before).compile(person);

    assertThat(alone.messages()).isEmpty();
    assertThat(alone.generated("clinic/PersonAssociations.java")).doesNotContain("getPets");
    Path after = written(alone, "after");
    assertThat(TestCompiler.javac().with(after, before).compile(pet).messages())
        .extracting(Message::slug)
        .containsExactly("belongs-to-key-type");
  }

  @Test
  void rebuildOverOldClassesIsAsFromScratch() {
    Path old = build("old", source("Person", PERSON), pet(", reverse = \"pets\"", "Long"));
    Source person = source("Person", PERSON.replace("Long", "String"));
    Source pet = pet(", reverse = \"animals\"", "String");
    Compiled scratch = TestCompiler.javac().compile(person, pet);

    Compiled rebuilt = TestCompiler.javac().with(old).compile(person, pet);

    assertThat(rebuilt.messages()).isEmpty();
    assertThat(rebuilt.sources()).isEqualTo(scratch.sources());
  }

  @Test
  void pathsGoByWayOfEntitiesThatAreCompiled() {
    // Class files do not tell javac 17 what is nullable in a package where nothing is by default.
    List<Source> sources =
        Case.in(Path.of("src/test/resources/golden/path/input")).sources().stream()
            .filter(each -> !each.path().endsWith("package-info.java"))
            .map(each -> new Source(each.path(), each.text().replace("@Nullable ", "")))
            .toList();
    Compiled all = TestCompiler.javac().compile(sources);
    assertThat(all.messages()).isEmpty();
    Path before = written(all, "before");
    for (Source each : sources) {
      Compiled alone = TestCompiler.javac().with(before).compile(each);
      assertThat(alone.messages()).isEmpty();
      assertThat(all.sources()).containsAllEntriesOf(alone.sources());
    }
  }

  private static Source pet(String options, String key) {
    return source(
        "Pet",
        "@Entity\nrecord Pet(@Id Long id, @BelongsTo(value = Person.class"
            + options
            + ") "
            + key
            + " ownerId) implements PetAssociations {}\n");
  }

  private Path build(String name, Source... sources) {
    return written(TestCompiler.javac().compile(sources), name);
  }

  private Path written(Compiled compiled, String name) {
    return compiled.writeTo(folder.resolve(name));
  }

  private static Source source(String name, String text) {
    return Source.of("clinic." + name, "package clinic;\n\nimport dev.kinship.*;\n\n" + text);
  }
}
