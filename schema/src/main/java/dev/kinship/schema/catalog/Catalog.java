package dev.kinship.schema.catalog;

import java.util.List;
import java.util.Optional;

/**
 * The tables that were read, as they were at one moment.
 *
 * @param session who read them, and from which server
 * @param schemas the names of the schemas that exist, of those that were asked for
 * @param relations the tables and views, by schema and name
 */
public record Catalog(Session session, List<String> schemas, List<Relation> relations) {

  /** Copies the lists. */
  public Catalog {
    schemas = List.copyOf(schemas);
    relations = List.copyOf(relations);
  }

  /**
   * Finds a table as the server would.
   *
   * @param schema the schema; empty to follow the search path
   * @param name the table's name, unquoted
   * @return the table or view; empty if there is none
   */
  public Optional<Relation> find(String schema, String name) {
    List<String> path = schema.isEmpty() ? session.searchPath() : List.of(schema);
    return path.stream()
        .flatMap(
            each ->
                relations.stream()
                    .filter(one -> one.schema().equals(each) && one.name().equals(name)))
        .findFirst();
  }

  /**
   * Who read the catalogue, and where.
   *
   * @param role the current role
   * @param serverVersion the server's version as a number, such as 180000
   * @param searchPath the schemas of the search path that exist, in order
   */
  public record Session(String role, int serverVersion, List<String> searchPath) {

    /** Copies the list. */
    public Session {
      searchPath = List.copyOf(searchPath);
    }
  }
}
