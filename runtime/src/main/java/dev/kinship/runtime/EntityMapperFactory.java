package dev.kinship.runtime;

import dev.kinship.Entity;
import dev.kinship.runtime.table.Table;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;

/**
 * Finds an entity's generated mapper by the name of its gateway. It is the one place that looks a
 * class up by name, once for each entity and Jdbi: a list of all entities would have to be
 * generated, and a compiler that sees only some of them would write it short.
 */
final class EntityMapperFactory implements RowMapperFactory {

  @Override
  public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
    return type instanceof Class<?> entity && entity.isAnnotationPresent(Entity.class)
        ? Optional.of(table(entity).mapper())
        : Optional.empty();
  }

  private static Table<?> table(Class<?> entity) {
    String gateway = entity.getName().replace('$', '_') + "Table";
    try {
      Field table = Class.forName(gateway, true, entity.getClassLoader()).getDeclaredField("TABLE");
      table.setAccessible(true);
      return (Table<?>) table.get(null);
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new IllegalStateException(
          "the generated class "
              + gateway
              + " was not found or cannot be read: compile "
              + entity.getName()
              + " with Kinship's processor, and let its module open the package to"
              + " dev.kinship.runtime; or tell Jdbi yourself: registerRowMapper("
              + entity.getSimpleName()
              + ".class, "
              + gateway.substring(gateway.lastIndexOf('.') + 1)
              + ".mapper())",
          e);
    }
  }
}
