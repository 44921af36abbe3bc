package dev.kinship.runtime;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMappers;
import org.jdbi.v3.core.spi.JdbiPlugin;

/**
 * Makes the entities known to Jdbi, so that {@code mapTo(Pet.class)} uses the generated mapper. The
 * accessors work without it.
 *
 * <pre>{@code
 * Jdbi jdbi = Jdbi.create(dataSource).installPlugin(new KinshipPlugin());
 * List<Pet> pets = jdbi.withHandle(h ->
 *     h.createQuery("SELECT * FROM pet WHERE name ILIKE 'd%'").mapTo(Pet.class).list());
 * }</pre>
 */
public final class KinshipPlugin extends JdbiPlugin.Singleton {

  /** Makes the plugin; it is installed once even where it is given twice. */
  public KinshipPlugin() {}

  @Override
  public void customizeJdbi(Jdbi jdbi) {
    jdbi.getConfig(RowMappers.class).register(new EntityMapperFactory());
  }
}
