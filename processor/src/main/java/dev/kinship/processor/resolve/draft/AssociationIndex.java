package dev.kinship.processor.resolve.draft;

import dev.kinship.OnReplace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys and inverse ends that were found so far in a round, by the entities that have them. */
public final class AssociationIndex {

  private final Map<Draft, List<Key>> keys = new HashMap<>();
  private final Map<Draft, List<InverseEnd>> inverse = new HashMap<>();
  private final Map<Draft, List<LinkEnd>> links = new HashMap<>();
  private final Map<Draft, List<PathEnd>> paths = new HashMap<>();
  private final Map<Key.Place, InverseEnd> inverseByPlace = new HashMap<>();
  private final Map<Key.Place, Key> keysOfInverseEnds = new LinkedHashMap<>();

  /** The keys that an entity holds, in the order in which they were found. */
  public List<Key> keys(Draft holder) {
    return List.copyOf(keys.getOrDefault(holder, List.of()));
  }

  /** The inverse ends that an entity has, in the order in which they were found. */
  public List<InverseEnd> inverse(Draft target) {
    return List.copyOf(inverse.getOrDefault(target, List.of()));
  }

  /**
   * The ends of many-to-many associations that an entity has, in the order in which they were
   * found.
   */
  public List<LinkEnd> links(Draft here) {
    return List.copyOf(links.getOrDefault(here, List.of()));
  }

  /** The paths that begin at an entity, in the order in which they were found. */
  public List<PathEnd> paths(Draft here) {
    return List.copyOf(paths.getOrDefault(here, List.of()));
  }

  /** Adds an end of a many-to-many association to those of its entity. */
  public void add(LinkEnd end) {
    links.computeIfAbsent(end.here(), any -> new ArrayList<>()).add(end);
  }

  /** Adds a path to those of the entity that it begins at. */
  public void add(PathEnd end) {
    paths.computeIfAbsent(end.here(), any -> new ArrayList<>()).add(end);
  }

  /** Adds a key to those that its holder has. */
  public void add(Key key) {
    keys.computeIfAbsent(key.holder(), any -> new ArrayList<>()).add(key);
  }

  /** Adds an inverse end to those of the entity that its key points at. */
  public void add(InverseEnd end) {
    inverse.computeIfAbsent(end.key().target(), any -> new ArrayList<>()).add(end);
    inverseByPlace.putIfAbsent(end.key().place(), end);
  }

  /** The inverse end of a key, where there is one. */
  public Optional<InverseEnd> inverse(Key key) {
    return Optional.ofNullable(inverseByPlace.get(key.place()));
  }

  /**
   * Remembers a key that only an inverse end declares, on properties of the holder.
   *
   * @return another key in the same place that points at another entity
   */
  public Optional<Key> claim(Key key) {
    Key first = keysOfInverseEnds.putIfAbsent(key.place(), key);
    return Stream.concat(keys(key.holder()).stream(), Stream.ofNullable(first))
        .filter(each -> each.place().equals(key.place()) && each.target() != key.target())
        .findFirst();
  }

  /** What becomes of the rows that a set replaces, whichever end of a key says it. */
  public OnReplace onReplace(Key key) {
    OnReplace here = key.declaredBy().constant("onReplace", OnReplace.DEFAULT);
    return here == OnReplace.DEFAULT
        ? inverse(key).map(InverseEnd::onReplace).orElse(OnReplace.DEFAULT)
        : here;
  }

  /** All keys that an entity holds, those on its properties that only inverse ends declare too. */
  public List<Key> held(Draft holder) {
    Stream<Key> claimed = keysOfInverseEnds.values().stream().filter(key -> key.holder() == holder);
    return Stream.concat(keys(holder).stream(), claimed).toList();
  }

  /** The names of the other entities that declare ends or key columns of an entity. */
  public SortedSet<String> declaredBy(Draft draft) {
    Stream<Draft> linking =
        links(draft).stream().filter(LinkEnd::isReverse).map(LinkEnd::declaring);
    return Stream.concat(
            linking,
            Stream.concat(
                inverse(draft).stream()
                    .map(InverseEnd::key)
                    .filter(Key::hasReverse)
                    .map(Key::holder),
                held(draft).stream()
                    .filter(key -> !key.hasOwningEnd())
                    .filter(key -> key.isComposite() || !key.hidden().isEmpty())
                    .map(Key::target)))
        .filter(other -> other != draft && other.isSound())
        .map(other -> other.declaration.name())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
