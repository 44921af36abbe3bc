package dev.kinship.map;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.kinship.schema.check.CheckReport;
import dev.kinship.schema.check.SchemaMismatchException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No classes form a cycle in the modules that have no such test themselves. */
class ClassCyclesTest {

  @ParameterizedTest
  @ValueSource(strings = {"dev.kinship.sql", "dev.kinship.schema", "dev.kinship.map"})
  void no_classes_form_a_cycle(String module) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(module);
    assertThat(classes.size()).isGreaterThan(20);
    slices().assignedFrom(new Files()).should().beFreeOfCycles().check(classes);
  }

  /** A class and those that are nested in it; an exception and the report that it carries. */
  private static final class Files implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String file = type.getName().replaceAll("\\$.*", "");
      return SliceIdentifier.of(
          file.equals(SchemaMismatchException.class.getName())
              ? CheckReport.class.getName()
              : file);
    }

    @Override
    public String getDescription() {
      return "files";
    }
  }
}
