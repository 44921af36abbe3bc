package dev.kinship.processor.resolve.association;

import dev.kinship.OnReplace;
import dev.kinship.processor.model.GivenNames;
import dev.kinship.processor.model.InverseToMany.Order;
import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.compiler.Compiler;
import dev.kinship.processor.resolve.draft.AssociationIndex;
import dev.kinship.processor.resolve.draft.Checks;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.InverseEnd;
import dev.kinship.processor.resolve.draft.Key;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the inverse ends that an entity declares. */
public final class InverseResolver {

  private final Targets targets;
  private final InverseKeyFinder keys;
  private final BelongsToResolver owningEnds;
  private final AssociationIndex index;
  private final Set<Draft> looked = new HashSet<>();
  private final Set<Draft> seen = new HashSet<>();
  private final Set<Draft> outdated = new HashSet<>();

  public InverseResolver(
      Compiler compiler,
      Targets targets,
      KeyTypes keyTypes,
      BelongsToResolver owningEnds,
      AssociationIndex index) {
    this.targets = targets;
    this.keys = new InverseKeyFinder(compiler, keyTypes, index);
    this.owningEnds = owningEnds;
    this.index = index;
  }

  public void resolve(Draft draft) {
    draft.declaration.annotations().inverse().stream()
        .filter(annotation -> !LinkDeclarations.isLinked(annotation))
        .forEach(annotation -> resolve(draft, annotation));
  }

  /**
   * Looks at the other ends of an entity's unique keys where those are compiled already: a build
   * that shows one entity only must not forget the policy that the other one declares.
   */
  public void resolveCompiled(Draft holder) {
    for (Key key : index.keys(holder)) {
      if (key.unique() && !key.target().due) {
        look(key.target());
      }
    }
  }

  /**
   * Looks at the ends of an entity that is compiled already; what is wrong there is said there.
   *
   * @return whether its keys still fit what they point at
   */
  boolean look(Draft compiled) {
    lookAtKeys(compiled);
    if (seen.add(compiled)) {
      resolve(compiled);
      compiled.findings.clear();
    }
    return !outdated.contains(compiled);
  }

  // The keys of an entity that is compiled already are not resolved with those of this round.
  void lookAtKeys(Draft compiled) {
    if (looked.add(compiled)) {
      owningEnds.resolve(compiled);
      if (compiled.isRejected()) {
        outdated.add(compiled);
      }
      compiled.findings.clear();
    }
  }

  private void resolve(Draft draft, AnnotationView annotation) {
    draft.hasEnds = true;
    Optional<Draft> found = targets.find(draft, annotation);
    if (found.isEmpty()) {
      return;
    }
    Draft holder = found.get();
    draft.connect(holder);
    // What is wrong at the other entity may be the very key that is looked for.
    if (draft.isUnreadable() || holder.isUnreadable() || (holder.isRejected() && holder != draft)) {
      return;
    }
    // Nor does any key refer to an entity that has none.
    if (!draft.hasKey()) {
      return;
    }
    if (!holder.due) {
      lookAtKeys(holder);
    }
    String name = name(annotation, holder);
    if (Checks.identifier(draft, name, annotation.site("name"), "the name of an association")) {
      keys.find(draft, annotation, holder).ifPresent(key -> add(draft, annotation, key, name));
    }
  }

  private static String name(AnnotationView annotation, Draft holder) {
    String given = annotation.text("name");
    String simple = holder.declaration.element().getSimpleName().toString();
    if (!given.isEmpty()) {
      return given;
    }
    String noun = Words.decapitalized(simple);
    return InverseKeyFinder.isToOne(annotation) ? noun : Words.plural(noun);
  }

  private void add(Draft draft, AnnotationView annotation, Key key, String name) {
    Optional<InverseEnd> other = index.inverse(key);
    String reverse = key.hasOwningEnd() ? key.declaredBy().text("reverse") : "";
    if (other.isPresent()) {
      draft.findings.add(
          twice(draft, annotation, key, name, other.get().name(), other.get().declaredBy()));
      return;
    }
    if (!reverse.isEmpty()) {
      String by = "'reverse' in " + key.holder().name();
      draft.findings.add(twice(draft, annotation, key, name, reverse, by));
      return;
    }
    long before = draft.errors();
    OnReplace onReplace = annotation.constant("onReplace", OnReplace.DEFAULT);
    checkPolicy(draft, annotation, key, onReplace);
    List<Order> order = OrderBy.parse(draft, annotation, key.holder());
    GivenNames names = AccessorNames.inverse(draft, annotation, "accessors", key);
    if (draft.errors() == before) {
      index.add(
          new InverseEnd(
              name,
              key,
              onReplace,
              order,
              names,
              declaration(draft, annotation),
              annotation.site("name")));
    }
  }

  private static String declaration(Draft draft, AnnotationView annotation) {
    return (InverseKeyFinder.isToOne(annotation) ? "@HasOne in " : "@HasMany in ") + draft.name();
  }

  private static void checkPolicy(
      Draft draft, AnnotationView annotation, Key key, OnReplace onReplace) {
    OnReplace there = key.declaredBy().constant("onReplace", OnReplace.DEFAULT);
    if (key.hasOwningEnd() && there != OnReplace.DEFAULT) {
      if (onReplace != OnReplace.DEFAULT && onReplace != there) {
        draft.findings.add(
            Finding.of(
                    Problem.SIDES_DISAGREE,
                    annotation.site("onReplace"),
                    "'" + key.displayName() + "' has another 'onReplace' here than there",
                    "Remove one of the two: either holds for both ends.")
                .with(
                    "here:  " + onReplace + " in " + draft.name(),
                    "there: " + there + " in " + key.holder().name()));
      }
    } else if (key.required() && onReplace == OnReplace.UNLINK) {
      draft.findings.add(
          ReverseResolver.unlinkRequired(annotation, key.holder(), draft, key.isOwnKey()));
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
            "'" + name + "' is declared by " + declaration(draft, annotation));
  }
}
