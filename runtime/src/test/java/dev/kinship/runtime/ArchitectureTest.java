package dev.kinship.runtime;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The packages' arrows point one way: runtime to statement to type and cohort to error. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.kinship.runtime");

  @Test
  void the_packages_are_layers() {
    assertThat(CLASSES.size()).isGreaterThan(40);
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("dev.kinship.runtime..")
        .layer("runtime")
        .definedBy("dev.kinship.runtime")
        .layer("statement")
        .definedBy("dev.kinship.runtime.statement")
        .layer("cohort")
        .definedBy("dev.kinship.runtime.cohort")
        .layer("type")
        .definedBy("dev.kinship.runtime.type")
        .layer("connection")
        .definedBy("dev.kinship.runtime.connection")
        .layer("error")
        .definedBy("dev.kinship.runtime.error")
        .whereLayer("runtime")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("statement")
        .mayOnlyBeAccessedByLayers("runtime")
        .whereLayer("cohort")
        .mayOnlyBeAccessedByLayers("runtime", "statement")
        .whereLayer("type")
        .mayOnlyBeAccessedByLayers("runtime", "statement")
        .whereLayer("connection")
        .mayOnlyBeAccessedByLayers("runtime", "statement", "cohort", "type")
        .check(CLASSES);
  }

  @Test
  void nothing_is_used_but_the_jdk_jdbi_and_the_annotations() {
    classes()
        .that()
        .doNotHaveSimpleName("Pipeline")
        .and()
        .doNotHaveSimpleName("StringType")
        .and()
        .doNotHaveSimpleName("WatchedPgConnection")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..", "javax.sql..", "dev.kinship..", "org.jdbi.v3..", "org.jspecify.."))
        .check(CLASSES);
  }

  @Test
  void only_one_place_looks_into_jdbi_and_one_looks_up_a_gateway() {
    noClasses()
        .that(
            not(
                com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                    ".*\\.(JdbiInternals|JdbiFactories|EntityMapperFactory|FirstMapperFactory)")))
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.lang.reflect").or(resideInAPackage("java.lang.invoke")))
        .check(CLASSES);
  }

  @Test
  void errors_know_nothing_of_the_rest() {
    noClasses()
        .that()
        .resideInAPackage("dev.kinship.runtime.error")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.kinship.runtime", "dev.kinship.runtime.statement", "dev.kinship.runtime.type")
        .check(CLASSES);
  }
}
