package dev.kinship.schema;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Packages have arrows one way, and no classes form a cycle but nested ones with their own. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.kinship.schema");

  @Test
  void noPackagesFormACycle() {
    slices().matching("dev.kinship.schema.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void catalogAndRegistryStandBelow() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.kinship.schema.catalog..", "dev.kinship.schema.registry..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.kinship.schema.check..",
            "dev.kinship.schema.entities..",
            "dev.kinship.schema.command..")
        .check(CLASSES);
  }

  @Test
  void writingEntitiesNeedsNeitherJdbiNorTheRuntime() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.kinship.schema.entities..", "dev.kinship.schema.catalog..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jdbi..", "dev.kinship.runtime..")
        .check(CLASSES);
  }
}
