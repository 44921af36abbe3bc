package dev.kinship.processor.resolve.association;

import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.resolve.draft.AssociationIndex;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.InverseEnd;
import dev.kinship.processor.resolve.draft.Key;
import dev.kinship.processor.resolve.draft.LinkEnd;
import dev.kinship.processor.resolve.draft.PathEnd;
import dev.kinship.processor.resolve.draft.PathEnd.Hop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the associations that lead from one entity to another, those that are compiled too. */
final class PathWays {

  private final Targets targets;
  private final PathDeclarations declarations;
  private final InverseResolver inverseEnds;
  private final LinkResolver links;
  private final AssociationIndex index;

  PathWays(
      Targets targets,
      PathDeclarations declarations,
      InverseResolver inverseEnds,
      LinkResolver links,
      AssociationIndex index) {
    this.targets = targets;
    this.declarations = declarations;
    this.inverseEnds = inverseEnds;
    this.links = links;
    this.index = index;
  }

  /**
   * An association that leads from an entity.
   *
   * @param name its name
   * @param from the entity
   * @param there the entity that it leads to
   * @param direct what it is; null for a path
   * @param path what declares it; null for what is no path
   */
  record Way(
      String name, Draft from, Draft there, @Nullable Hop direct, @Nullable AnnotationView path) {

    /** As {@code Owner.pets}. */
    String displayName() {
      return from.name() + "." + name;
    }

    /** What it is, where it is no path. */
    Hop hop() {
      return Objects.requireNonNull(direct);
    }

    /** For messages. */
    String describe() {
      return "'" + name + "' of " + from.name() + ", to " + there.name();
    }
  }

  /** The associations that a path is made of. */
  static List<Way> of(PathEnd end) {
    List<Way> all = new ArrayList<>();
    IntStream.range(0, end.hops().size())
        .forEach(
            i -> {
              Draft from = i == 0 ? end.here() : end.hops().get(i - 1).there();
              String way = end.ways().get(i);
              String name = way.substring(way.lastIndexOf('.') + 1);
              Hop hop = end.hops().get(i);
              all.add(new Way(name, from, hop.there(), hop, null));
            });
    return all;
  }

  /** Those that lead to one entity, but for a path that asks. */
  List<Way> between(Draft from, Draft to, AnnotationView asking) {
    if (!to.due) {
      inverseEnds.lookAtKeys(to);
      links.look(to);
    }
    Map<String, Way> all = new LinkedHashMap<>();
    for (Key key : index.keys(to)) {
      if (key.target() == from && key.hasReverse()) { // known also of what is compiled
        String name = key.declaredBy().text("reverse");
        all.put(name, new Way(name, from, to, new Hop.Inverse(key), null));
      }
    }
    all(from).stream().filter(way -> way.there() == to).forEach(way -> all.put(way.name(), way));
    all.values().removeIf(way -> asking.equals(way.path()));
    return List.copyOf(all.values());
  }

  /** All that lead from an entity, but for a path that asks. */
  List<Way> others(Draft from, AnnotationView asking) {
    return all(from).stream().filter(way -> !asking.equals(way.path())).toList();
  }

  private List<Way> all(Draft from) {
    if (!from.due) {
      boolean unused = inverseEnds.look(from);
      links.look(from);
    }
    List<Way> all = new ArrayList<>();
    for (Key key : index.keys(from)) {
      if (key.hasOwningEnd()) {
        all.add(new Way(key.name(), from, key.target(), new Hop.Owning(key), null));
      }
    }
    for (InverseEnd end : index.inverse(from)) {
      all.add(new Way(end.name(), from, end.key().holder(), new Hop.Inverse(end.key()), null));
    }
    for (LinkEnd end : index.links(from)) {
      all.add(new Way(end.name(), from, end.there(), new Hop.Linked(end.links()), null));
    }
    for (AnnotationView path : declarations.of(from)) {
      targets
          .peek(from, path, "value")
          .ifPresent(
              there ->
                  all.add(new Way(PathDeclarations.name(path, there), from, there, null, path)));
    }
    return all;
  }

  /** Whether rows of an entity hold the key of another. */
  boolean isHeld(Draft holder, Draft target) {
    return declarations.belongs(holder, target);
  }
}
