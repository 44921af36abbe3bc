package dev.kinship.it.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.schema.check.Finding;
import dev.kinship.schema.check.FindingKind;
import dev.kinship.schema.check.SchemaCheck;
import dev.kinship.schema.check.Severity;
import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.Registry;
import dev.kinship.testkit.TestDatabase;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/**
 * The tables of each test class against its entities: these tests pass, so what is found is a fault
 * that the test is about, or one of the check.
 */
class EverySchemaFitsTest {

  /** The classes that have errors, with the findings' slugs, and why their tests pass. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("FilledInPlaceTest: statement-refused", "no array holds keys that are arrays"),
          Map.entry("LoopBackHasOneTest: unique-missing", "two rows for one are refused"),
          Map.entry("MissingConstraintTest: key-not-unique", "what the test is about"),
          Map.entry("MissingConstraintTest: unique-missing", "what the test is about"),
          Map.entry("NastyNamesTest: unique-missing", "the test makes it of the error's DDL"),
          Map.entry("OwnArgumentsTest: type-mismatch", "the types have arguments of their own"),
          Map.entry("PaddedKeysTest: type-mismatch", "a text reads a uuid, and never writes it"),
          Map.entry("ScopesTest: unique-missing", "the association is only read"),
          Map.entry("SequelizeConstraintsTest: unique-missing", "what the test is about"),
          Map.entry("SequelizeScopeTest: generated-written", "the entity is only read"));

  @Test
  void noErrorIsFoundButWhereAFaultIsTested() throws Exception {
    List<String> types =
        Registry.of(getClass().getClassLoader()).stream().map(DescribedEntity::type).toList();
    Set<String> found = new TreeSet<>();
    int checked = 0;
    for (Class<?> each : testClasses()) {
      Class<?>[] entities = entities(each, types);
      if (entities.length > 0) {
        checked++;
        errors(lab(each), entities).stream()
            .map(error -> each.getSimpleName() + ": " + error.kind().slug())
            .forEach(found::add);
      }
    }
    assertThat(checked).isGreaterThan(80);
    assertThat(found).isEqualTo(new TreeSet<>(MEANT.keySet()));
  }

  private static List<Finding> errors(Lab lab, Class<?>... entities) throws SQLException {
    TestDatabase database = TestDatabase.create();
    try {
      return Jdbi.create(database.url()).withHandle(handle -> errors(handle, lab, entities));
    } finally {
      database.drop();
    }
  }

  private static List<Finding> errors(Handle handle, Lab lab, Class<?>... entities)
      throws SQLException {
    try (Statement statement = handle.getConnection().createStatement()) {
      statement.execute(lab.ddl());
    }
    // Other classes of the package have tables of their own.
    return SchemaCheck.of(handle, entities).run().findings().stream()
        .filter(each -> each.kind().severity() == Severity.ERROR)
        .filter(each -> each.kind() != FindingKind.TABLE_MISSING)
        .filter(each -> each.kind() != FindingKind.SCHEMA_MISSING)
        // The mappers are registered with the Jdbi of each test.
        .filter(each -> each.kind() != FindingKind.MAPPER_MISSING)
        .toList();
  }

  /** Those that are declared in a test class, and those of the package that are in no other. */
  private static Class<?>[] entities(Class<?> test, List<String> all)
      throws ClassNotFoundException {
    String inside = test.getName() + "$";
    String beside = test.getPackageName() + ".";
    List<String> types =
        all.stream().filter(each -> each.startsWith(inside) || isBeside(each, beside)).toList();
    Class<?>[] entities = new Class<?>[types.size()];
    for (int i = 0; i < entities.length; i++) {
      entities[i] = Class.forName(types.get(i), false, test.getClassLoader());
    }
    return entities;
  }

  private static boolean isBeside(String type, String folder) {
    return type.startsWith(folder) && !type.contains("$") && type.indexOf('.', folder.length()) < 0;
  }

  private static List<Class<?>> testClasses() throws IOException, ClassNotFoundException {
    Path root = Path.of("target/test-classes");
    Set<String> names;
    try (Stream<Path> files = Files.walk(root)) {
      names =
          files
              .map(each -> root.relativize(each).toString())
              .filter(each -> each.endsWith("Test.class"))
              .map(each -> each.replace(".class", "").replaceAll("[/\\\\]", "."))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    List<Class<?>> classes = new ArrayList<>();
    for (String each : names) {
      Class<?> type = Class.forName(each, false, EverySchemaFitsTest.class.getClassLoader());
      if (Stream.of(type.getDeclaredFields()).anyMatch(EverySchemaFitsTest::isLab)) {
        classes.add(type);
      }
    }
    return classes;
  }

  private static Lab lab(Class<?> test) throws IllegalAccessException {
    Field field =
        Stream.of(test.getDeclaredFields())
            .filter(EverySchemaFitsTest::isLab)
            .findFirst()
            .orElseThrow();
    field.setAccessible(true);
    return (Lab) field.get(null);
  }

  private static boolean isLab(Field field) {
    return Modifier.isStatic(field.getModifiers()) && field.getType() == Lab.class;
  }
}
