package dev.kinship.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** The stages are the packages, and their arrows point one way. */
class StagesTest {

  private static final String BASE = "dev.kinship.processor";

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);

  @Test
  void arrowsPointOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("entry")
        .definedBy(BASE)
        .layer("read")
        .definedBy(BASE + ".read")
        .layer("resolve")
        .definedBy(BASE + ".resolve..")
        .layer("model")
        .definedBy(BASE + ".model")
        .layer("generate")
        .definedBy(BASE + ".generate..")
        .layer("write")
        .definedBy(BASE + ".write")
        .layer("report")
        .definedBy(BASE + ".report")
        .whereLayer("report")
        .mayNotAccessAnyLayer()
        .whereLayer("read")
        .mayOnlyAccessLayers("report")
        .whereLayer("resolve")
        .mayOnlyAccessLayers("read", "model", "report")
        .whereLayer("model")
        .mayNotAccessAnyLayer()
        .whereLayer("generate")
        .mayOnlyAccessLayers("model")
        .whereLayer("write")
        .mayOnlyAccessLayers("generate")
        .whereLayer("entry")
        .mayNotBeAccessedByAnyLayer()
        .check(classes);
  }

  @Test
  void roomsFormNoCycle() {
    slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void classesFormNoCycle() {
    slices().assignedFrom(new Wholes()).should().beFreeOfCycles().check(classes);
  }

  @Test
  void resolveAndGenerateHaveStoreys() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("resolver")
        .definedBy(BASE + ".resolve")
        .layer("check")
        .definedBy(BASE + ".resolve.check")
        .layer("association")
        .definedBy(BASE + ".resolve.association")
        .layer("entity")
        .definedBy(BASE + ".resolve.entity")
        .layer("draft")
        .definedBy(BASE + ".resolve.draft")
        .layer("compiler")
        .definedBy(BASE + ".resolve.compiler")
        .layer("generator")
        .definedBy(BASE + ".generate")
        .layer("file")
        .definedBy(BASE + ".generate.file")
        .layer("docs")
        .definedBy(BASE + ".generate.docs")
        .layer("sql")
        .definedBy(BASE + ".generate.sql")
        .layer("text")
        .definedBy(BASE + ".generate.text")
        .withOptionalLayers(false)
        .whereLayer("resolver")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("check")
        .mayOnlyAccessLayers("draft", "compiler")
        .whereLayer("association")
        .mayOnlyAccessLayers("entity", "draft", "compiler")
        .whereLayer("entity")
        .mayOnlyAccessLayers("draft", "compiler")
        .whereLayer("draft")
        .mayOnlyAccessLayers("compiler")
        .whereLayer("compiler")
        .mayNotAccessAnyLayer()
        .whereLayer("generator")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("file")
        .mayOnlyAccessLayers("docs", "sql", "text")
        .whereLayer("docs")
        .mayOnlyAccessLayers("sql", "text")
        .whereLayer("sql")
        .mayOnlyAccessLayers("text")
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .check(classes);
  }

  @Test
  void modelAndGenerateKnowNoCompilerTypes() {
    noClasses()
        .that()
        .resideInAnyPackage(BASE + ".model", BASE + ".generate..")
        .should()
        .dependOnClassesThat(
            describe(
                "know the compiler's elements and types",
                each ->
                    each.getBaseComponentType().getPackageName().startsWith("javax.lang.model.")
                        && !each.getBaseComponentType().isEquivalentTo(Modifier.class)))
        .check(classes);
  }

  @Test
  void onlyReportTalksToTheUser() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + ".report")
        .should()
        .callMethodWhere(target(owner(type(Messager.class))))
        .check(classes);
  }

  @Test
  void onlyWriteMakesFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + ".write")
        .should()
        .callMethodWhere(target(owner(type(Filer.class))))
        .check(classes);
  }

  /** A file is a whole, and so are a sealed type and what it permits, which names both. */
  private static final class Wholes implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      JavaClass outermost = type;
      while (outermost.getEnclosingClass().isPresent()) {
        outermost = outermost.getEnclosingClass().get();
      }
      return SliceIdentifier.of(topmost(outermost).getName());
    }

    private static JavaClass topmost(JavaClass file) {
      return file.getRawInterfaces().stream()
          .filter(each -> each.reflect().isSealed() && inOnePackage(each, file))
          .findFirst()
          .map(Wholes::topmost)
          .orElse(file);
    }

    private static boolean inOnePackage(JavaClass sealed, JavaClass permitted) {
      return sealed.getPackageName().equals(permitted.getPackageName());
    }

    @Override
    public String getDescription() {
      return "files";
    }
  }
}
