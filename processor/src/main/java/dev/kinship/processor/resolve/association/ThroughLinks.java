package dev.kinship.processor.resolve.association;

import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Nearest;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.AssociationIndex;
import dev.kinship.processor.resolve.draft.Checks;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.Key;
import dev.kinship.processor.resolve.draft.Links;
import java.util.List;
import java.util.Optional;

/** Finds the two associations of an entity that stands for links. */
final class ThroughLinks {

  private final Targets targets;
  private final InverseResolver inverseEnds;
  private final AssociationIndex index;

  ThroughLinks(Targets targets, InverseResolver inverseEnds, AssociationIndex index) {
    this.targets = targets;
    this.inverseEnds = inverseEnds;
    this.index = index;
  }

  /** The links that an end names by their entity; none where something is wrong. */
  Optional<Links> of(Draft draft, AnnotationView annotation, Draft other) {
    Optional<Draft> found = targets.find(draft, annotation, "through");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Draft entity = found.get();
    draft.connect(entity);
    other.connect(entity);
    if (entity.isUnreadable() || (entity.isRejected() && entity != draft)) {
      return Optional.empty();
    }
    if (!entity.due) {
      inverseEnds.lookAtKeys(entity);
    }
    Optional<Key> here = end(draft, annotation, entity, draft, "from");
    Optional<Key> there = here.flatMap(key -> end(draft, annotation, entity, other, "to"));
    if (there.isEmpty()) {
      return Optional.empty();
    }
    if (here.get().equals(there.get())) {
      draft.findings.add(ambiguous(annotation, entity, draft, List.of(here.get()), "to"));
      return Optional.empty();
    }
    return Optional.of(Links.through(entity, here.get(), there.get()));
  }

  /** The key of the links that points at one end. */
  private Optional<Key> end(
      Draft draft, AnnotationView annotation, Draft entity, Draft target, String option) {
    List<Key> keys =
        index.keys(entity).stream()
            .filter(key -> key.hasOwningEnd() && key.target() == target)
            .toList();
    String named = annotation.text(option);
    List<Key> fitting =
        named.isEmpty() ? keys : keys.stream().filter(key -> key.name().equals(named)).toList();
    if (fitting.size() == 1) {
      return Optional.of(fitting.get(0));
    }
    if (fitting.isEmpty()) {
      draft.findings.add(none(annotation, entity, target, option));
    } else {
      draft.findings.add(ambiguous(annotation, entity, target, fitting, option));
    }
    return Optional.empty();
  }

  private Finding none(AnnotationView annotation, Draft entity, Draft target, String option) {
    String named = annotation.text(option);
    List<Key> all = index.keys(entity).stream().filter(Key::hasOwningEnd).toList();
    List<String> names = all.stream().filter(key -> key.target() == target).map(Key::name).toList();
    String here = "@BelongsTo(" + target.name() + ".class)";
    return Finding.of(
            Problem.NO_LINK,
            annotation.site(named.isEmpty() ? "through" : option),
            named.isEmpty()
                ? "'"
                    + entity.name()
                    + "' belongs to no "
                    + target.name()
                    + ", so that it links none"
                : "'"
                    + entity.name()
                    + "' has no association '"
                    + named
                    + "' to "
                    + Checks.a(target.name()),
            named.isEmpty() || names.isEmpty()
                ? "Write "
                    + here
                    + " on the property of "
                    + entity.name()
                    + " that holds the key, or name another entity."
                : Nearest.advice(named, names, "Name one of them."))
        .with(
            all.isEmpty()
                ? List.of("'" + entity.name() + "' belongs to nothing")
                : all.stream().map(ThroughLinks::describe).toList());
  }

  private Finding ambiguous(
      AnnotationView annotation, Draft entity, Draft target, List<Key> keys, String option) {
    List<Key> all =
        index.keys(entity).stream()
            .filter(key -> key.hasOwningEnd() && key.target() == target)
            .toList();
    boolean two = all.size() > 1;
    return Finding.of(
            Problem.LINK_AMBIGUOUS,
            annotation.site(annotation.has(option) ? option : "through"),
            two
                ? "'" + entity.name() + "' has several associations to " + target.name()
                : "'"
                    + entity.name()
                    + "' has only one association to "
                    + target.name()
                    + ", which cannot be both ends",
            two
                ? "Say which is this end and which the other, such as from = \""
                    + all.get(0).name()
                    + "\", to = \""
                    + all.get(1).name()
                    + "\"."
                : "Give it another @BelongsTo(" + target.name() + ".class).")
        .with(keys.stream().map(ThroughLinks::describe).toList());
  }

  private static String describe(Key key) {
    return "'" + key.name() + "' of " + key.holder().name() + ", to " + key.target().name();
  }
}
