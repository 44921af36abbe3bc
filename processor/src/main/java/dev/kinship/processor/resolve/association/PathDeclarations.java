package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.ClassLiteral;
import dev.kinship.processor.resolve.draft.AssociationIndex;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.Key;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells paths from many-to-many associations, which are declared with {@code through} as well: what
 * belongs to both entities links them.
 */
final class PathDeclarations {

  /** What only many-to-many associations have. */
  static final List<String> OF_LINKS =
      List.of("from", "joinTable", "joinColumns", "inverseColumns", "reverse", "reverseAccessors");

  private final Targets targets;
  private final InverseResolver inverseEnds;
  private final AssociationIndex index;

  PathDeclarations(Targets targets, InverseResolver inverseEnds, AssociationIndex index) {
    this.targets = targets;
    this.inverseEnds = inverseEnds;
    this.index = index;
  }

  /** The annotations of an entity that declare paths. */
  List<AnnotationView> of(Draft draft) {
    return draft.declaration.annotations().inverse().stream()
        .filter(LinkDeclarations::isLinked)
        .filter(annotation -> isPath(draft, annotation))
        .toList();
  }

  /** Whether an annotation that says something of links declares a path, or is meant to. */
  boolean isPath(Draft draft, AnnotationView annotation) {
    if (InverseKeyFinder.isToOne(annotation) || annotation.has("via")) {
      return true;
    }
    if (!annotation.has("through") || OF_LINKS.stream().anyMatch(annotation::has)) {
      return false;
    }
    Optional<Draft> through = targets.peek(draft, annotation, "through");
    Optional<Draft> there = targets.peek(draft, annotation, "value");
    if (through.isEmpty() || there.isEmpty() || !isEntity(annotation)) {
      return false;
    }
    boolean links =
        through.get() != draft
            && through.get() != there.get()
            && belongs(through.get(), draft)
            && belongs(through.get(), there.get());
    return !links
        && (isAssociated(draft, through.get(), annotation)
            || isAssociated(through.get(), there.get(), annotation));
  }

  // The literal of this entity itself is as good as any other.
  private static boolean isEntity(AnnotationView annotation) {
    return annotation.type("through") instanceof ClassLiteral.Known;
  }

  /** Whether rows of an entity hold keys of another, by an association that has a name there. */
  boolean belongs(Draft holder, Draft target) {
    if (!holder.due) {
      inverseEnds.lookAtKeys(holder);
    }
    return index.keys(holder).stream().anyMatch(key -> isOwning(key, target));
  }

  private static boolean isOwning(Key key, Draft target) {
    return key.hasOwningEnd() && key.target() == target;
  }

  /** Whether an entity has an association to another, right or wrong, but for the path itself. */
  private boolean isAssociated(Draft one, Draft other, AnnotationView path) {
    if (!other.due) {
      inverseEnds.lookAtKeys(other);
    }
    boolean reversed =
        Stream.concat(
                index.keys(other).stream().filter(key -> key.target() == one).map(Key::declaredBy),
                other.declaration.annotations().inverse().stream()
                    .filter(each -> names(other, each, one)))
            .anyMatch(each -> each.has("reverse"));
    return reversed
        || belongs(one, other)
        || one.declaration.annotations().inverse().stream()
            .filter(each -> !each.equals(path))
            .anyMatch(each -> names(one, each, other));
  }

  private boolean names(Draft draft, AnnotationView annotation, Draft other) {
    return targets.peek(draft, annotation, "value").filter(other::equals).isPresent();
  }

  /** The name of an end that an annotation declares. */
  static String name(AnnotationView annotation, Draft there) {
    String given = annotation.text("name");
    if (!given.isEmpty()) {
      return given;
    }
    String noun = Words.decapitalized(there.declaration.element().getSimpleName().toString());
    return InverseKeyFinder.isToOne(annotation) ? noun : Words.plural(noun);
  }
}
