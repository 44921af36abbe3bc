package dev.kinship.schema.entities;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.runtime.Association;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.schema.Databases;
import dev.kinship.schema.SourceCompiler;
import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.Registry;
import dev.kinship.testkit.TestDatabase;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Entities for tables with awkward names and keys read and write the rows: whatever a column is
 * called, its value comes back as it was. Both styles compile without a word here.
 */
class AwkwardNamesTest {

  /**
   * What PostgreSQL cannot upsert: two have keys that only the database makes, one is checked late,
   * and the rows of one may be those of a table that inherits from it.
   */
  private static final Set<String> NOT_UPSERTED = Set.of("Order", "Booking", "LaterKey", "Vehicle");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Style.class)
  void rowsAreReadAndWritten(Style style) throws Exception {
    TestDatabase database = Databases.named("attic");
    try (Connection connection = DriverManager.getConnection(database.url())) {
      EntitiesFromDatabase.in("public").toPackage("attic").as(style).write(connection, folder);
    }
    Path out = folder.resolve("out");
    assertThat(SourceCompiler.compile(folder, out)).isEmpty();
    Databases.run(database, rows());
    try (URLClassLoader loader = new URLClassLoader(new URL[] {out.toUri().toURL()});
        Handle handle = Jdbi.create(database.url()).installPlugin(new KinshipPlugin()).open()) {
      List<String> failures = new ArrayList<>();
      int calls = 0;
      for (DescribedEntity entity : Registry.of(loader)) {
        if (entity.type().startsWith("attic.")) {
          calls += call(loader, handle, entity, failures);
        }
      }
      assertThat(failures).isEmpty();
      assertThat(calls).isGreaterThan(150);
    }
  }

  private static int call(
      ClassLoader loader, Handle handle, DescribedEntity entity, List<String> failures)
      throws ReflectiveOperationException {
    Class<?> gateway = loader.loadClass(entity.gateway());
    Class<?> type = loader.loadClass(entity.type());
    List<?> rows = (List<?>) SampleRows.call(gateway, null, "all", handle);
    assertThat(rows).as(entity.name()).isNotEmpty();
    List<String> before = texts(handle, entity);
    int calls = 0;
    for (Object row : rows) {
      for (Method method : gateway.getMethods()) {
        if (isWrite(method, entity)
            && List.of(method.getParameterTypes()).equals(List.of(Handle.class, type))) {
          calls += tried(method, null, failures, handle, row);
        }
      }
      for (Method method : type.getMethods()) {
        boolean reads = method.getName().matches("(get|has|count)[A-Z].*");
        if (reads && List.of(method.getParameterTypes()).equals(List.of(Handle.class))) {
          calls += tried(method, row, failures, handle);
        }
      }
    }
    for (Field field : gateway.getFields()) {
      boolean isOne = Association.class.isAssignableFrom(field.getType());
      if (isOne && Modifier.isStatic(field.getModifiers())) {
        Method load = Association.class.getMethod("load", Handle.class, Collection.class);
        calls += tried(load, field.get(null), failures, handle, rows);
      }
    }
    if (!texts(handle, entity).equals(before)) {
      failures.add(entity.name() + " has changed");
    }
    return calls;
  }

  private static boolean isWrite(Method method, DescribedEntity entity) {
    return method.getName().equals("update")
        || (method.getName().equals("upsert") && !NOT_UPSERTED.contains(entity.name()));
  }

  private static int tried(
      Method method, @Nullable Object on, List<String> failures, Object... arguments) {
    handleOf(arguments).begin();
    try {
      Object unused = SampleRows.invoke(method, on, arguments);
      return 1;
    } catch (RuntimeException e) {
      failures.add(method + ": " + e);
      return 0;
    } finally {
      handleOf(arguments).commit();
    }
  }

  private static Handle handleOf(Object... arguments) {
    return (Handle) arguments[0];
  }

  private static List<String> texts(Handle handle, DescribedEntity entity) {
    String table = '"' + entity.table().replace("\"", "\"\"") + '"';
    return handle
        .createQuery("SELECT t::text FROM " + table + " t ORDER BY 1")
        .mapTo(String.class)
        .list();
  }

  private static String rows() throws Exception {
    try (InputStream in =
        Objects.requireNonNull(AwkwardNamesTest.class.getResourceAsStream("/rows/attic.sql"))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
