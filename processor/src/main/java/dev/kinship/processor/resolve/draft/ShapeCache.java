package dev.kinship.processor.resolve.draft;

import dev.kinship.ReferentialAction;
import dev.kinship.processor.model.Association;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.Deprecation;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.ForeignKey;
import dev.kinship.processor.model.HeldKey;
import dev.kinship.processor.model.HiddenColumn;
import dev.kinship.processor.model.InverseToMany;
import dev.kinship.processor.model.InverseToOne;
import dev.kinship.processor.model.KeyRecord;
import dev.kinship.processor.model.LinkTable;
import dev.kinship.processor.model.ManyToMany;
import dev.kinship.processor.model.OwningToOne;
import dev.kinship.processor.model.Path;
import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.EntityDeclaration.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entities' places in the model, each made once: all keys of an entity, and all that point at
 * it, share it. They hold as long as nothing more is found wrong.
 */
public final class ShapeCache {

  private final AssociationIndex index;
  private final Map<Draft, EntityShape> shapes = new HashMap<>();

  public ShapeCache(AssociationIndex index) {
    this.index = index;
  }

  /** An entity's place in the model, with the associations that both ends are sound of. */
  public EntityShape of(Draft draft) {
    return shapes.computeIfAbsent(draft, this::shape);
  }

  /** The ends that an entity gets: those whose other entity is sound too. */
  public List<End> ends(Draft draft) {
    List<End> ends = new ArrayList<>();
    if (!draft.isSound()) {
      return ends;
    }
    for (Key key : index.keys(draft)) {
      if (key.hasOwningEnd() && key.isUsable()) {
        ends.add(new End(owning(key), key.declaredBy().site("accessors")));
      }
    }
    for (InverseEnd end : index.inverse(draft)) {
      if (end.key().isUsable()) {
        ends.add(new End(inverse(end), end.site()));
      }
    }
    for (LinkEnd end : index.links(draft)) {
      if (end.isUsable()) {
        ends.add(new End(linked(end), end.site()));
      }
    }
    for (PathEnd end : index.paths(draft)) {
      if (end.isUsable()) {
        ends.add(new End(path(end), end.site()));
      }
    }
    return ends;
  }

  private ManyToMany linked(LinkEnd end) {
    Links links = end.links();
    Draft entity = links.entity();
    LinkTable table =
        new LinkTable(
            links.table(),
            entity == null ? Optional.empty() : Optional.of(of(entity)),
            side(links.here()),
            side(links.there()));
    return new ManyToMany(
        end.name(),
        table,
        end.orderBy(),
        InverseToMany.Accessors.of(end.name(), end.there().type(), end.accessors()));
  }

  private LinkTable.Side side(Links.Side side) {
    return new LinkTable.Side(of(side.entity()), side.columns(), side.keyName(), side.referenced());
  }

  private Path path(PathEnd end) {
    List<PathEnd.Join> joins = end.joins();
    List<Path.Step> steps = new ArrayList<>();
    for (int i = 1; i < joins.size(); i++) {
      PathEnd.Join before = joins.get(i - 1);
      Optional<EntityShape> entity = Optional.ofNullable(before.entity()).map(this::of);
      steps.add(new Path.Step(before.table(), entity, before.there(), joins.get(i).here()));
    }
    PathEnd.Join last = joins.get(joins.size() - 1);
    return new Path(
        end.name(),
        end.toOne(),
        end.hops().stream().allMatch(PathEnd.Hop::isToOneBack),
        start(end),
        steps,
        new Path.Arrival(of(end.there()), last.there(), end.ways()),
        end.toOne() ? end.inverseKeys().stream().map(this::foreignKey).toList() : List.of(),
        end.orderBy(),
        Path.Accessors.of(end.name(), end.accessors()));
  }

  private Path.Start start(PathEnd end) {
    EntityShape here = of(end.here());
    PathEnd.Hop first = end.hops().get(0);
    List<? extends Column> columns = end.begins();
    if (first instanceof PathEnd.Hop.Owning owning && !end.asksForKey()) {
      return new Path.Start(here, foreignKey(owning.key()).holderConstant(), columns, true);
    }
    if (first instanceof PathEnd.Hop.Inverse inverse) {
      return new Path.Start(here, foreignKey(inverse.key()).targetConstant(), columns, false);
    }
    String constant =
        first instanceof PathEnd.Hop.Linked linked
            ? side(linked.links().here()).constant()
            : columns.size() == 1
                ? here.constants().column(columns.get(0))
                : here.constants().key("");
    return new Path.Start(here, constant, columns, false);
  }

  private OwningToOne owning(Key key) {
    ForeignKey model = foreignKey(key);
    OwningToOne.Accessors names =
        OwningToOne.Accessors.of(
            key.name(), OwningToOne.keyName(key.name(), model), key.accessors());
    return new OwningToOne(key.name(), model, index.onReplace(key), names);
  }

  private Association inverse(InverseEnd end) {
    ForeignKey key = foreignKey(end.key());
    return key.unique()
        ? new InverseToOne(
            end.name(),
            key,
            index.onReplace(end.key()),
            InverseToOne.Accessors.of(end.name(), key, end.accessors()))
        : new InverseToMany(
            end.name(),
            key,
            end.onReplace(),
            end.orderBy(),
            InverseToMany.Accessors.of(end.name(), key.holder().type(), end.accessors()));
  }

  private ForeignKey foreignKey(Key key) {
    AnnotationView annotation = key.declaredBy();
    return new ForeignKey(
        of(key.holder()),
        of(key.target()),
        key.columns(),
        Optional.ofNullable(heldKeys(key.holder()).get(key)),
        key.required(),
        key.unique(),
        annotation.constant("onDelete", ReferentialAction.NO_ACTION),
        annotation.constant("onUpdate", ReferentialAction.NO_ACTION));
  }

  /** The keys of several columns that an entity holds, by what is known of them. */
  private Map<Key, HeldKey> heldKeys(Draft holder) {
    Map<Key, HeldKey> all = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    for (Key key : index.held(holder)) {
      if (key.isComposite() && key.isUsable()) {
        String wanted =
            key.hasOwningEnd() ? key.name() : Words.decapitalized(key.target().type().simpleName());
        String name = wanted;
        for (int i = 2; !names.add(name); i++) {
          name = wanted + i;
        }
        all.put(key, new HeldKey(name, record(key), key.columns()));
      }
    }
    return all;
  }

  private static KeyRecord record(Key key) {
    Draft target = key.target();
    return KeyRecord.all(target.type(), List.copyOf(target.properties.values()), target.uniqueKeys)
        .stream()
        .filter(each -> each.name().equals(key.referenced()))
        .findFirst()
        .orElseThrow();
  }

  private EntityShape shape(Draft draft) {
    Map<String, HiddenColumn> hidden = new LinkedHashMap<>();
    index.keys(draft).stream()
        .filter(Key::isUsable)
        .flatMap(key -> key.hidden().stream())
        .forEach(column -> hidden.putIfAbsent(column.column(), column));
    List<String> names = new ArrayList<>();
    index.keys(draft).stream()
        .filter(key -> key.isUsable() && key.hasOwningEnd())
        .map(Key::name)
        .forEach(names::add);
    index.inverse(draft).stream()
        .filter(end -> end.key().isUsable())
        .map(InverseEnd::name)
        .forEach(names::add);
    index.links(draft).stream().filter(LinkEnd::isUsable).map(LinkEnd::name).forEach(names::add);
    index.paths(draft).stream().filter(PathEnd::isUsable).map(PathEnd::name).forEach(names::add);
    return new EntityShape(
        draft.type(),
        draft.declaration.is(Trait.PUBLIC),
        // Sealed to it only where it implements the interface, or the compiler would complain.
        draft.declaration.is(Trait.FINAL)
            // Its compiler lets no class implement a sealed interface of Java's.
            && !draft.declaration.is(Trait.KOTLIN)
            && draft.implementsAssociations(),
        draft.table,
        List.copyOf(draft.properties.values()),
        List.copyOf(hidden.values()),
        draft.construction,
        draft.scopes,
        draft.uniqueKeys,
        List.copyOf(heldKeys(draft).values()),
        names,
        deprecation(draft));
  }

  private static Deprecation deprecation(Draft draft) {
    AnnotationView deprecated = draft.declaration.annotations().deprecation();
    return deprecated == null ? Deprecation.NONE : Deprecations.of(List.of(deprecated));
  }
}
