package dev.kinship.schema.check;

import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.connection.DriverModes;
import dev.kinship.schema.catalog.Catalog;
import dev.kinship.schema.catalog.CatalogReader;
import dev.kinship.schema.catalog.Relation;
import dev.kinship.schema.catalog.WantedTables;
import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.DescribedEntity.DescribedAssociation;
import dev.kinship.schema.registry.DescribedEntity.DescribedLinks;
import dev.kinship.schema.registry.DescribedEntity.End;
import dev.kinship.schema.registry.Registry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Compares entities with the database that they are mapped to, and says with which DDL they would
 * fit.
 *
 * <pre>{@code
 * jdbi.useHandle(h -> SchemaCheck.of(h).run().requireClean()); // at start, or in a test
 * }</pre>
 *
 * <p>It takes two round trips, for any number of entities: one reads the catalogue, one lets the
 * server prepare the statements of all accessors and gateways. It reads, and never writes; a
 * transaction that is open goes on. An entity that is annotated with
 * {@code @SuppressWarnings("kinship:index-missing")} does not hear of that finding.
 *
 * <p>Immutable; a check of a handle is for the handle's thread.
 */
public final class SchemaCheck {

  private final Connection connection;
  private final @Nullable ConfigRegistry config;
  private final @Nullable String schema;
  private final ClassLoader loader;
  private final @Nullable List<DescribedEntity> chosen;

  private SchemaCheck(
      Connection connection,
      @Nullable ConfigRegistry config,
      @Nullable String schema,
      ClassLoader loader,
      @Nullable List<DescribedEntity> chosen) {
    this.connection = connection;
    this.config = config;
    this.schema = schema;
    this.loader = loader;
    this.chosen = chosen;
  }

  /**
   * Checks all entities of the class path, in the schema that the handle's {@code KinshipConfig}
   * names, if it names one.
   *
   * @param handle the handle to ask the database by
   * @return the check; nothing is sent before it is run
   */
  public static SchemaCheck of(Handle handle) {
    return new SchemaCheck(
        handle.getConnection(),
        handle.getConfig(),
        handle.getConfig(KinshipConfig.class).schema(),
        loaderOfThread(),
        null);
  }

  /**
   * Checks some entities.
   *
   * @param handle the handle to ask the database by
   * @param classes the entities, or their gateways
   * @return the check; nothing is sent before it is run
   * @throws IllegalArgumentException if a class is neither an entity nor a gateway, or was compiled
   *     without Kinship's processor
   */
  public static SchemaCheck of(Handle handle, Class<?>... classes) {
    return of(handle).only(classes);
  }

  /**
   * Checks all entities that a class loader knows, by way of a connection.
   *
   * @param connection the connection to ask the database by
   * @param loader the class loader
   * @return the check; nothing is sent before it is run
   */
  public static SchemaCheck of(Connection connection, ClassLoader loader) {
    return new SchemaCheck(connection, null, null, loader, null);
  }

  /**
   * Chooses entities.
   *
   * @param classes the entities, or their gateways
   * @return the check of these alone
   * @throws IllegalArgumentException if a class is neither an entity nor a gateway, or was compiled
   *     without Kinship's processor
   */
  public SchemaCheck only(Class<?>... classes) {
    return new SchemaCheck(connection, config, schema, loader, Registry.of(List.of(classes)));
  }

  /**
   * Chooses the entities of packages, where those of others are for another database.
   *
   * @param packages the packages' names; those below count, too
   * @return the check of these alone
   */
  public SchemaCheck inPackages(String... packages) {
    List<DescribedEntity> those =
        entities().stream()
            .filter(
                entity ->
                    List.of(packages).stream()
                        .anyMatch(each -> entity.type().startsWith(each + ".")))
            .toList();
    return new SchemaCheck(connection, config, schema, loader, those);
  }

  /**
   * Chooses the schema that all tables are looked for in, as {@code KinshipConfig.setSchema} does
   * for accessors.
   *
   * @param name the schema; null for the one that each entity names or else the search path
   * @return the check in this schema
   */
  public SchemaCheck inSchema(@Nullable String name) {
    return new SchemaCheck(connection, config, name, loader, chosen);
  }

  /**
   * Compares. Two round trips.
   *
   * @return what was found
   * @throws SchemaCheckException if the database refuses
   */
  public CheckReport run() {
    try {
      return compare(new ArrayList<>());
    } catch (SQLException e) {
      throw new SchemaCheckException(e);
    }
  }

  /** The statements that cannot be prepared for a slot that is not known: none, tests say. */
  List<String> unknownStatements() throws SQLException {
    List<String> unknown = new ArrayList<>();
    CheckReport unused = compare(unknown);
    return unknown;
  }

  private CheckReport compare(List<String> unknown) throws SQLException {
    List<DescribedEntity> entities = entities();
    // The ends of associations are known, also where only one of them is checked.
    Map<String, DescribedEntity> known = new LinkedHashMap<>();
    Registry.of(loader).forEach(each -> known.put(each.type(), each));
    entities.forEach(each -> known.put(each.type(), each));
    Catalog catalog =
        CatalogReader.read(connection, wanted(known), DriverModes.confusesStatements(connection));
    Comparison comparison = new Comparison(catalog, schema, known.values());
    StatementProbe probe = new StatementProbe();
    Statements statements = new Statements(comparison, probe);
    Labels labels = new Labels(loader);
    JdbiTypes jdbi = new JdbiTypes(config, loader);
    Set<Object> keys = new HashSet<>();
    for (DescribedEntity each : entities) {
      TableRules rules = new TableRules(comparison, each);
      Optional<Relation> relation = rules.find();
      if (relation.isPresent()) {
        rules.key(relation.get());
        new DeclaredKeys(comparison, each).check(relation.get());
        new ColumnRules(comparison, each, relation.get(), labels, jdbi).check();
        rules.rights(relation.get());
        statements.ask(each, relation.get());
      }
    }
    Set<Object> inverse = inverse(known);
    for (DescribedEntity each : entities) {
      // The end that holds the key speaks for both.
      List<DescribedAssociation> owningFirst =
          each.associations().stream()
              .sorted(Comparator.comparing(end -> end.end() != End.OWNING))
              .toList();
      for (DescribedAssociation end : owningFirst) {
        if (isDeclaredHere(end, known) && keys.add(identity(end))) {
          AssociationRules.check(comparison, each, end, inverse.contains(identity(end)));
        }
      }
    }
    Set<Object> links = new HashSet<>();
    for (DescribedEntity each : entities) {
      for (DescribedLinks end : each.manyToMany()) {
        LinkRules.check(comparison, each, end, links.add(identity(end)));
      }
    }
    probe.run(connection);
    statements.report(entities);
    unknown.addAll(statements.unknown());
    return new CheckReport(
        entities.size(), reported(comparison.findings(), entities), comparison.notCompared());
  }

  private static boolean isDeclaredHere(
      DescribedAssociation end, Map<String, DescribedEntity> known) {
    DescribedEntity holder = known.get(end.key().holder());
    return end.end() == End.OWNING
        || holder == null
        || holder.associations().stream()
            .noneMatch(each -> each.end() == End.OWNING && identity(each).equals(identity(end)));
  }

  private static Object identity(DescribedAssociation end) {
    return List.of(end.key().holder(), end.key().target(), end.key().columns());
  }

  /** Both ends of a many-to-many association have the same. */
  private static Object identity(DescribedLinks end) {
    return List.of(end.schema(), end.table(), new HashSet<>(List.of(end.here(), end.there())));
  }

  private static Set<Object> inverse(Map<String, DescribedEntity> known) {
    Set<Object> inverse = new HashSet<>();
    known.values().stream()
        .flatMap(each -> each.associations().stream())
        .filter(each -> each.end() != End.OWNING)
        .forEach(each -> inverse.add(identity(each)));
    return inverse;
  }

  /** In the order of the entities, without those that they suppress. */
  private static List<Finding> reported(List<Finding> all, List<DescribedEntity> entities) {
    Map<String, Long> named =
        entities.stream()
            .collect(Collectors.groupingBy(DescribedEntity::name, Collectors.counting()));
    return MissingSchemas.once(
        entities.stream()
            .flatMap(
                entity ->
                    all.stream()
                        .filter(each -> each.type().equals(entity.type()))
                        .filter(each -> !entity.suppressed().contains(each.kind().slug()))
                        .map(
                            each ->
                                named.getOrDefault(entity.name(), 0L) > 1 ? each.inFull() : each))
            .distinct()
            .toList());
  }

  private WantedTables wanted(Map<String, DescribedEntity> known) {
    Set<String> schemas = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    for (DescribedEntity each : known.values()) {
      names.add(each.table());
      if (!each.schema().isEmpty()) {
        schemas.add(each.schema());
      }
      each.manyToMany().forEach(links -> names.add(links.table()));
    }
    if (schema != null) {
      schemas.add(schema);
    }
    return new WantedTables(schemas, true, names);
  }

  private List<DescribedEntity> entities() {
    return chosen == null ? Registry.of(loader) : chosen;
  }

  private static ClassLoader loaderOfThread() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return loader == null ? SchemaCheck.class.getClassLoader() : loader;
  }
}
