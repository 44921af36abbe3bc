package dev.kinship.runtime;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The packages' arrows point one way, and no classes form a cycle. */
class ArchitectureTest {

  /** What asks the driver things that JDBC has no words for. */
  private static final String DRIVER =
      ".*\\.(Driver|DriverModes|Pipeline|StringType|DriverFloats|ServerError|WatchedPgConnection)";

  private static final String RECORDING = ".*\\.JdbiRecording(\\$Event)?";

  private static final String ROOT = "dev.kinship.runtime";

  /** From the top: a package uses only those behind it. */
  private static final List<String> LAYERS =
      List.of(
          ".generated",
          "",
          ".link",
          ".read",
          ".table",
          ".row",
          ".query",
          ".statement",
          ".cohort",
          ".config",
          ".type",
          ".connection",
          ".error");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** What is public stays for years: a new type is added to the list, or is none of the users'. */
  @Test
  void the_public_types_of_exported_packages_are_those_of_the_list() throws IOException {
    Set<String> exported =
        ModuleFinder.of(Path.of("target/classes"))
            .find(ROOT)
            .orElseThrow()
            .descriptor()
            .exports()
            .stream()
            .filter(each -> !each.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());
    assertThat(
            CLASSES.stream()
                .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(each -> each.isTopLevelClass() && exported.contains(each.getPackageName()))
                .map(JavaClass::getName)
                .sorted())
        .containsExactlyElementsOf(
            Files.readAllLines(Path.of("src/test/resources/public-types.txt")));
  }

  @Test
  void the_packages_are_layers() {
    assertThat(CLASSES.size()).isGreaterThan(40);
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(LAYERS.stream().map(each -> ROOT + each).toList());
    for (int i = 1; i < LAYERS.size(); i++) {
      String[] above =
          LAYERS.subList(0, i).stream().map(each -> ROOT + each).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(ROOT + LAYERS.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above)
          .check(CLASSES);
    }
  }

  @Test
  void no_packages_form_a_cycle() {
    slices().assignedFrom(PACKAGES).should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void no_classes_form_a_cycle() {
    slices().assignedFrom(FILES).should().beFreeOfCycles().check(CLASSES);
  }

  private static final Map<String, String> SEALED =
      Map.of(
          ROOT + ".query.Column", ROOT + ".query.Key",
          ROOT + ".query.CompositeKey", ROOT + ".query.Key");

  private static final SliceAssignment PACKAGES = assignment("packages", JavaClass::getPackageName);

  /**
   * A class with those that are nested in it. A sealed class and what it permits are one: each has
   * to name the other.
   */
  private static final SliceAssignment FILES =
      assignment(
          "files",
          each -> {
            String file = each.getName().replaceAll("\\$.*", "");
            return SEALED.getOrDefault(file, file);
          });

  private static SliceAssignment assignment(String what, Function<JavaClass, String> slice) {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass each) {
        return SliceIdentifier.of(slice.apply(each));
      }

      @Override
      public String getDescription() {
        return what;
      }
    };
  }

  @Test
  void nothing_is_used_but_the_jdk_jdbi_and_the_annotations() {
    classes()
        .that()
        .haveNameNotMatching(RECORDING + "|" + DRIVER)
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
                nameMatching(
                    ".*\\.(JdbiInternals|JdbiFactories|EntityMapperFactory|FirstMapperFactory)")))
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.lang.reflect").or(resideInAPackage("java.lang.invoke")))
        .check(CLASSES);
  }

  @Test
  void only_one_place_initialises_what_flight_recorder_registers() {
    noClasses()
        .that(not(nameMatching(RECORDING)))
        .should()
        .dependOnClassesThat(
            resideInAPackage("jdk.jfr..").or(nameMatching(".*\\.JdbiStatementEvent")))
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
