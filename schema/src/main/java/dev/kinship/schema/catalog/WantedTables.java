package dev.kinship.schema.catalog;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which tables to read from the catalogue.
 *
 * @param schemas the schemas to look into
 * @param searchPath whether to look into those of the search path as well
 * @param names the tables' names; null for all
 */
public record WantedTables(
    Collection<String> schemas, boolean searchPath, @Nullable Collection<String> names) {

  /** Copies the collections. */
  public WantedTables {
    schemas = List.copyOf(schemas);
    names = names == null ? null : List.copyOf(names);
  }
}
