package dev.kinship.schema.check;

import dev.kinship.schema.catalog.ColumnType;
import dev.kinship.schema.registry.DescribedEntity.DescribedColumn;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jspecify.annotations.Nullable;

/**
 * What is known of types that only Jdbi reads and writes: those of its own plugin for PostgreSQL,
 * unless the program has a mapper of its own for them. {@code JdbiTypesTest} holds it against
 * values that make the round trip.
 */
final class JdbiTypes {

  private static final Set<String> TEXTS = Set.of("text", "varchar", "name");
  private static final Set<String> INTERVAL = Set.of("interval");

  /**
   * The column types that go with each Java type. {@code URL} is not here: Jdbi reads it, and the
   * driver does not write it.
   */
  private static final Map<String, Set<String>> FITTING =
      Map.ofEntries(
          Map.entry("java.net.InetAddress", Set.of("inet", "text", "varchar", "name")),
          Map.entry("java.net.URI", TEXTS),
          Map.entry("java.time.Duration", INTERVAL),
          Map.entry("java.time.Period", INTERVAL),
          Map.entry("org.postgresql.util.PGInterval", INTERVAL),
          Map.entry("org.postgresql.util.PGmoney", Set.of("money")),
          Map.entry("org.postgresql.geometric.PGbox", Set.of("box")),
          Map.entry("org.postgresql.geometric.PGcircle", Set.of("circle")),
          Map.entry("org.postgresql.geometric.PGline", Set.of("line")),
          Map.entry("org.postgresql.geometric.PGlseg", Set.of("lseg")),
          Map.entry("org.postgresql.geometric.PGpath", Set.of("path")),
          Map.entry("org.postgresql.geometric.PGpoint", Set.of("point")),
          Map.entry("org.postgresql.geometric.PGpolygon", Set.of("polygon")),
          Map.entry(
              "@org.jdbi.v3.json.Json",
              Set.of("jsonb", "json", "text", "varchar", "name", "bpchar")),
          Map.entry("@org.jdbi.v3.postgres.HStore", Set.of("hstore")),
          Map.entry("@org.jdbi.v3.postgres.MacAddr", Set.of("macaddr")));

  /** The type to make a column of, where several go. */
  private static final Map<String, String> WANTED =
      Map.of(
          "java.net.InetAddress", "inet",
          "java.net.URI", "text",
          "@org.jdbi.v3.json.Json", "jsonb");

  /** What is to be said of a column. */
  sealed interface Verdict {
    /** Its type goes with the column's. */
    record Fits() implements Verdict {}

    /** It does not. */
    record Mismatch(String wanted) implements Verdict {}

    /** Jdbi cannot read it. */
    record NoMapper() implements Verdict {}

    /** Nobody knows but the program. */
    record Unknown() implements Verdict {}
  }

  private final @Nullable ConfigRegistry config;
  private final NamedTypes types;

  /**
   * Prepares to judge.
   *
   * @param config what the program's Jdbi was told; null where it is not known
   * @param loader finds the classes
   */
  JdbiTypes(@Nullable ConfigRegistry config, ClassLoader loader) {
    this.config = config;
    this.types = new NamedTypes(loader);
  }

  Verdict of(DescribedColumn described, ColumnType column) {
    Optional<QualifiedType<?>> type = types.find(described.type(), described.qualifiers());
    if (config == null || type.isEmpty()) {
      return new Verdict.Unknown();
    }
    Optional<? extends ColumnMapper<?>> mapper =
        config.get(ColumnMappers.class).findFor(type.get());
    if (mapper.isEmpty()) {
      return new Verdict.NoMapper();
    }
    String name = name(described);
    Set<String> fitting = FITTING.getOrDefault(name, Set.of());
    boolean needsPlugin = !fitting.equals(TEXTS);
    if (fitting.isEmpty() || !isOfJdbi(mapper.get()) || (needsPlugin && !isPluginThere(config))) {
      return new Verdict.Unknown();
    }
    return fits(fitting, column)
        ? new Verdict.Fits()
        : new Verdict.Mismatch(
            WANTED.getOrDefault(name, fitting.stream().findFirst().orElseThrow()));
  }

  static boolean fits(Set<String> fitting, ColumnType column) {
    ColumnType plain = column.underDomains();
    return plain.kind() == ColumnType.Kind.BASE
        && (plain.schema().equals("pg_catalog") || plain.name().equals("hstore"))
        && fitting.contains(plain.name());
  }

  /** A qualifier says more than the type. */
  private static String name(DescribedColumn described) {
    return described.qualifiers().isEmpty()
        ? described.type()
        : described.qualifiers().size() == 1 ? "@" + described.qualifiers().get(0) : "";
  }

  private static boolean isOfJdbi(Object part) {
    return part.getClass().getName().startsWith("org.jdbi.v3.");
  }

  /** Only the plugin has mappers for these types, and it brings the arguments with them. */
  private static boolean isPluginThere(ConfigRegistry config) {
    ColumnMappers mappers = config.get(ColumnMappers.class);
    return Stream.of(Duration.class, Period.class)
        .flatMap(each -> mappers.findFor(each).stream())
        .anyMatch(each -> each.getClass().getName().startsWith("org.jdbi.v3.postgres."));
  }
}
