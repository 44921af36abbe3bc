package dev.kinship.map.model;

import dev.kinship.schema.registry.DescribedEntity;
import dev.kinship.schema.registry.DescribedEntity.DescribedAssociation;
import dev.kinship.schema.registry.DescribedEntity.DescribedColumn;
import dev.kinship.schema.registry.DescribedEntity.DescribedLinks;
import dev.kinship.schema.registry.DescribedEntity.End;
import dev.kinship.schema.registry.DescribedStatements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the map from the descriptions that the processor wrote. */
public final class MapReader {

  private final Map<String, DescribedEntity> known = new TreeMap<>();
  private final Set<String> chosen = new LinkedHashSet<>();

  private MapReader(Collection<DescribedEntity> entities, Collection<DescribedEntity> known) {
    known.forEach(each -> this.known.put(each.type(), each));
    entities.forEach(each -> this.known.put(each.type(), each));
    entities.forEach(each -> chosen.add(each.type()));
  }

  /**
   * Reads.
   *
   * @param entities the entities that are drawn, with all their associations
   * @param known all that are known, for the other ends
   * @return the map
   */
  public static MapModel read(
      Collection<DescribedEntity> entities, Collection<DescribedEntity> known) {
    return new MapReader(entities, known).read();
  }

  private MapModel read() {
    List<Line> lines = new ArrayList<>();
    lines.addAll(ofKeys());
    lines.addAll(ofLinks());
    lines.addAll(PathLines.of(known));
    lines.removeIf(
        each -> !chosen.contains(each.from().type()) && !chosen.contains(each.to().type()));
    lines.sort(Comparator.comparing(Line::id));
    Set<String> types = new LinkedHashSet<>(chosen);
    lines.forEach(each -> types.addAll(List.of(each.from().type(), each.to().type())));
    List<Box> boxes =
        types.stream()
            .map(this::box)
            .sorted(Comparator.comparing(Box::name).thenComparing(Box::type))
            .toList();
    return new MapModel(boxes, lines);
  }

  private Box box(String type) {
    DescribedEntity entity = known.get(type);
    if (entity == null) {
      return new Box(type, PathLines.name(type), "", List.of(), true);
    }
    Set<String> foreign = new HashSet<>();
    entity.associations().stream()
        .filter(each -> each.end() == End.OWNING)
        .forEach(each -> foreign.addAll(each.key().columns()));
    // A key that only the other end declares is a key all the same.
    known.values().stream()
        .flatMap(each -> each.associations().stream())
        .filter(each -> each.key().holder().equals(type))
        .forEach(each -> foreign.addAll(each.key().columns()));
    boolean outside = !chosen.contains(type);
    List<BoxColumn> columns =
        entity.columns().stream()
            .filter(each -> !outside && (each.key() || foreign.contains(each.column())))
            .map(each -> column(each, foreign.contains(each.column())))
            .toList();
    String schema = entity.schema().isEmpty() ? "" : entity.schema() + ".";
    return new Box(type, entity.name(), schema + entity.table(), columns, outside);
  }

  private static BoxColumn column(DescribedColumn column, boolean foreign) {
    String type = column.type().replaceAll("@[\\w.]+ ?", "").replaceAll("\\b[a-z]\\w*\\.", "");
    return new BoxColumn(column.column(), type, column.key(), foreign);
  }

  /** Each key once, whichever of its ends declare it. */
  private List<Line> ofKeys() {
    Map<Object, List<Side<DescribedAssociation>>> sides = new LinkedHashMap<>();
    for (DescribedEntity entity : known.values()) {
      for (DescribedAssociation each : entity.associations()) {
        Object identity = List.of(each.key().holder(), each.key().target(), each.key().columns());
        sides.computeIfAbsent(identity, any -> new ArrayList<>()).add(new Side<>(entity, each));
      }
    }
    return sides.values().stream().map(this::ofKey).toList();
  }

  private Line ofKey(List<Side<DescribedAssociation>> sides) {
    DescribedEntity.DescribedKey key = sides.get(0).end().key();
    LineEnd from =
        end(
            key.holder(),
            key.unique() ? Cardinality.ZERO_OR_ONE : Cardinality.MANY,
            sides.stream().filter(each -> each.end().end() == End.OWNING).toList(),
            DescribedAssociation::name,
            DescribedAssociation::statements);
    LineEnd to =
        end(
            key.target(),
            key.required() ? Cardinality.ONE : Cardinality.ZERO_OR_ONE,
            sides.stream().filter(each -> each.end().end() != End.OWNING).toList(),
            DescribedAssociation::name,
            DescribedAssociation::statements);
    return new Line(id(from, to), from, to, key.columns(), "", List.of());
  }

  /** The links of two entities once, though both describe them; others may use the same table. */
  private List<Line> ofLinks() {
    Map<Object, List<Side<DescribedLinks>>> sides = new LinkedHashMap<>();
    for (DescribedEntity entity : known.values()) {
      for (DescribedLinks each : entity.manyToMany()) {
        Object identity =
            List.of(
                new HashSet<>(List.of(entity.type(), each.other())),
                each.schema(),
                each.table(),
                new HashSet<>(List.of(each.here(), each.there())));
        sides.computeIfAbsent(identity, any -> new ArrayList<>()).add(new Side<>(entity, each));
      }
    }
    return sides.values().stream().map(this::ofLinks).toList();
  }

  private Line ofLinks(List<Side<DescribedLinks>> sides) {
    Side<DescribedLinks> first = sides.get(0);
    DescribedLinks links = first.end();
    LineEnd from =
        end(
            first.entity().type(),
            Cardinality.MANY,
            List.of(first),
            DescribedLinks::name,
            DescribedLinks::statements);
    LineEnd to =
        end(
            links.other(),
            Cardinality.MANY,
            sides.subList(1, sides.size()),
            DescribedLinks::name,
            DescribedLinks::statements);
    String schema = links.schema().isEmpty() ? "" : links.schema() + ".";
    return new Line(id(from, to), from, to, List.of(), schema + links.table(), List.of());
  }

  private <A> LineEnd end(
      String type,
      Cardinality cardinality,
      List<Side<A>> sides,
      Function<A, String> name,
      Function<A, List<DescribedStatements>> statements) {
    DescribedEntity entity = known.get(type);
    return LineEnd.of(
        type,
        entity == null ? PathLines.name(type) : entity.name(),
        sides.stream().map(each -> name.apply(each.end())).findFirst().orElse(""),
        cardinality,
        sides.stream().limit(1).flatMap(each -> statements.apply(each.end()).stream()).toList());
  }

  private static String id(LineEnd from, LineEnd to) {
    return from.name().isEmpty() ? to.id() : from.id();
  }

  /** An end as an entity describes it. */
  private record Side<A>(DescribedEntity entity, A end) {}
}
