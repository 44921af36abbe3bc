package dev.kinship.processor.generate.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

class SourceFileTest {

  private static final ClassName FILE = ClassName.get("clinic", "PetTable");
  private static final ClassName LIST = ClassName.get("java.util", "List");
  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

  @Test
  void classesAreImportedOnceAndInOrder() {
    String text = text(Set.of(), field(LIST), field(ClassName.get("java.net", "URI")), field(LIST));

    assertThat(text)
        .startsWith("package clinic;\n\nimport java.net.URI;\nimport java.util.List;\n\nclass")
        .contains("static List X = null;");
  }

  @Test
  void javaLangAndTheOwnPackageNeedNoImport() {
    assertThat(text(Set.of(), field(ClassName.get(String.class)), field(pet("Pet"))))
        .doesNotContain("import")
        .contains("static String X", "static Pet X");
  }

  @Test
  void secondClassOfANameIsQualified() {
    assertThat(text(Set.of(), field(LIST), field(ClassName.get("java.awt", "List"))))
        .contains("import java.util.List;", "static List X", "static java.awt.List X")
        .doesNotContain("import java.awt");
  }

  @Test
  void classOfThePackageGoesBeforeOthersWhereverItIsNamed() {
    assertThat(text(Set.of(), field(LIST), field(pet("List"))))
        .contains("static java.util.List X", "static List X")
        .doesNotContain("import");
  }

  @Test
  void nestedTypeHidesOthersOfItsName() {
    KeyType key = new KeyType("", List.of(), "Key", List.of(new Parameter(TypeName.LONG, "id")));
    String text =
        text(
            Set.of(),
            field(RuntimeTypes.KEY),
            field(FILE.nestedClass("Key")),
            field(pet("Key")),
            field(pet("PetTable")),
            key);

    assertThat(text)
        .contains("static dev.kinship.runtime.query.Key X", "static Key X", "static clinic.Key X")
        .contains("static PetTable X", "  record Key(long id) {}\n")
        .doesNotContain("import");
  }

  @Test
  void namesThatMeanSomethingElseAreQualified() {
    assertThat(text(Set.of("String"), field(ClassName.get(String.class))))
        .contains("static java.lang.String X");
  }

  @Test
  void classWithinAClassIsNamedByBoth() {
    assertThat(text(Set.of(), field(ClassName.get(Map.Entry.class))))
        .contains("import java.util.Map;", "static Map.Entry X");
  }

  @Test
  void nullableStandsAheadOfTheSimpleName() {
    TypeName text = ClassName.get(String.class).annotated(NULLABLE);
    TypeName entry = ClassName.get(Map.Entry.class).annotated(NULLABLE);
    TypeName list = RuntimeTypes.list(RuntimeTypes.ROW_MAPPER).annotated(NULLABLE);
    TypeName bytes = ArrayTypeName.of(TypeName.BYTE).annotated(NULLABLE);

    assertThat(text(Set.of("String"), field(text), field(entry), field(list), field(bytes)))
        .contains("import org.jspecify.annotations.Nullable;")
        .contains("static java.lang.@Nullable String X", "static Map.@Nullable Entry X")
        .contains("static @Nullable List<RowMapper> X", "static byte @Nullable [] X");
  }

  @Test
  void literalIsWhatItSays() {
    assertThat(Code.of("$S", "a \"b\" \\ \n\t\r\u0001\u0003 ü").marked())
        .isEqualTo("\"a \\\"b\\\" \\\\ \\n\\t\\r\\u0001\\u0003 ü\"");
  }

  @Test
  void longStatementIsBrokenWhereItMay() {
    String argument = "x".repeat(110);
    assertThat(method("call($Z$L)", argument))
        .contains("    call(\n        " + argument + ");\n  }\n");
    assertThat(method("call(a, $Z$L)", argument))
        .contains("    call(a,\n        " + argument + ");\n");
    assertThat(method("call($Z$L)", "x")).isEqualTo("  void run() { call(x); }\n");
  }

  private static String method(String format, String argument) {
    StringBuilder text = new StringBuilder();
    Method.builder("run")
        .statement(format, argument)
        .write(text, new Names(FILE, Set.of(), Set.of()));
    return text.toString();
  }

  private static Field field(TypeName type) {
    return Field.builder(type, "X").addModifiers(Modifier.STATIC).initializer(Code.of("null"));
  }

  private static ClassName pet(String name) {
    return ClassName.get("clinic", name);
  }

  private static String text(Set<String> qualified, Member... members) {
    return new SourceFile(
            FILE, "", List.of(), Code.of("class PetTable"), List.of(members), qualified)
        .text();
  }
}
