package dev.kinship.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
}
