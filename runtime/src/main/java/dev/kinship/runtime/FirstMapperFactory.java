package dev.kinship.runtime;

import dev.kinship.runtime.row.TableMapper;
import dev.kinship.runtime.table.Table;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.RowMappers;

/**
 * Decides who maps an entity, before all factories of the {@code Jdbi}, in whatever order plugins
 * were installed. Jdbi's own mappers by reflection, as {@code KotlinPlugin} registers for every
 * class, know nothing of Kinship's columns: the generated mapper goes before them. A mapper that
 * somebody has written for the entity is used, and its rows are a cohort all the same.
 *
 * <p>One for each handle, and so for one thread.
 */
final class FirstMapperFactory implements RowMapperFactory {

  private final Set<Type> asked = new HashSet<>(1);

  @Override
  public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
    Table<?> table = EntityMapperFactory.tableOf(type);
    if (table == null || !asked.add(type)) {
      return Optional.empty();
    }
    try {
      RowMapper<?> other = config.get(RowMappers.class).findFor(type).orElse(null);
      return Optional.of(
          other == null || isGeneral(other) ? table.mapper() : new FollowedMapper<>(other, table));
    } finally {
      asked.remove(type);
    }
  }

  private static boolean isGeneral(RowMapper<?> mapper) {
    return mapper instanceof TableMapper || mapper.getClass().getName().startsWith("org.jdbi.v3.");
  }
}
