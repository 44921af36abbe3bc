package dev.kinship.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.Compilation.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities that a build compiles again by themselves, beside the class files of the others. */
class IncrementalTest {

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

  private Path source(String name, String text) {
    return Compilation.source(
        folder.resolve("in"), name, "package clinic;\n\nimport dev.kinship.*;\n\n" + text);
  }
}
