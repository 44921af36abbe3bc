package dev.kinship.processor.resolve;

import dev.kinship.OnReplace;
import dev.kinship.processor.model.GivenNames;
import dev.kinship.processor.model.InverseToMany.Order;
import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the inverse ends that an entity declares. */
final class HasManyResolver {

  private final Targets targets;
  private final OwningEnds keys;
  private final BelongsToResolver owningEnds;
  private final Set<Draft> looked = new HashSet<>();

  HasManyResolver(Targets targets, KeyTypes keyTypes, BelongsToResolver owningEnds) {
    this.targets = targets;
    this.keys = new OwningEnds(keyTypes);
    this.owningEnds = owningEnds;
  }

  void resolve(Draft draft) {
    draft.declaration.annotations().hasMany().forEach(annotation -> resolve(draft, annotation));
  }

  private void resolve(Draft draft, AnnotationView annotation) {
    draft.hasEnds = true;
    Optional<Draft> found = targets.find(draft, annotation);
    if (found.isEmpty()) {
      return;
    }
    Draft holder = found.get();
    draft.connected.add(holder);
    holder.connected.add(draft);
    // What is wrong at the other entity may be the very key that is looked for.
    if (draft.isUnreadable() || holder.isUnreadable() || (holder.isRejected() && holder != draft)) {
      return;
    }
    // The keys of an entity that is compiled already are not resolved with those of this round.
    if (!holder.due && looked.add(holder)) {
      owningEnds.resolve(holder);
      holder.findings.clear();
    }
    String name = name(annotation, holder);
    if (Checks.identifier(draft, name, annotation.site("name"), "the name of an association")) {
      keys.find(draft, annotation, holder).ifPresent(key -> add(draft, annotation, key, name));
    }
  }

  private static String name(AnnotationView annotation, Draft holder) {
    String given = annotation.text("name");
    String simple = holder.declaration.element().getSimpleName().toString();
    return given.isEmpty() ? Words.plural(Words.decapitalized(simple)) : given;
  }

  private static void add(Draft draft, AnnotationView annotation, Key key, String name) {
    Optional<InverseEnd> other =
        draft.inverse.stream().filter(end -> end.key().equals(key)).findFirst();
    String reverse = key.hasOwningEnd() ? key.declaredBy().text("reverse") : "";
    if (other.isPresent()) {
      draft.findings.add(
          twice(draft, annotation, key, name, other.get().name(), "@HasMany in " + draft.name()));
      return;
    }
    if (!reverse.isEmpty()) {
      String by = "'reverse' in " + key.holder().name();
      draft.findings.add(twice(draft, annotation, key, name, reverse, by));
      return;
    }
    long before = draft.errors();
    OnReplace onReplace = annotation.constant("onReplace", OnReplace.DEFAULT);
    if (key.required() && onReplace == OnReplace.UNLINK) {
      draft.findings.add(Inverses.unlinkRequired(annotation, key.holder(), draft));
    }
    List<Order> order = OrderBy.parse(draft, annotation, key.holder());
    GivenNames names =
        AccessorNames.toMany(
            draft, annotation, "accessors", key.required(), key.hidden().isPresent());
    if (draft.errors() == before) {
      draft.inverse.add(
          new InverseEnd(name, key, onReplace, order, names, annotation.site("name")));
    }
  }

  private static Finding twice(
      Draft draft, AnnotationView annotation, Key key, String name, String first, String by) {
    return Finding.of(
            Problem.INVERSE_TWICE,
            annotation.site(),
            "'" + key.displayName() + "' has two inverse ends: '" + first + "' and '" + name + "'",
            "Remove one of the two.")
        .with(
            "'" + first + "' is declared by " + by,
            "'" + name + "' is declared by @HasMany in " + draft.name());
  }
}
