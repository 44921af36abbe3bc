package dev.kinship.processor.resolve.association;

import dev.kinship.OnReplace;
import dev.kinship.ReferentialAction;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.ClassLiteral;
import dev.kinship.processor.read.TypeNames;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.report.Site;
import dev.kinship.processor.resolve.draft.Checks;
import dev.kinship.processor.resolve.draft.Draft;
import java.util.List;
import java.util.Optional;

/** Judges what a foreign key's declaration says of the inverse end and of the constraint. */
final class OwningOptions {

  private OwningOptions() {}

  static void check(
      Draft draft, AnnotationView annotation, Draft target, boolean required, boolean isOwnKey) {
    boolean reverse = !annotation.text("reverse").isEmpty();
    // A set at the owning end of a one-to-one may take the target from another row.
    boolean replaces = reverse || annotation.flag("unique");
    if (!reverse) {
      for (String option : List.of("onReplace", "reverseAccessors")) {
        if (annotation.has(option) && !(replaces && option.equals("onReplace"))) {
          draft.findings.add(withoutReverse(draft, annotation.site(option), option, target));
        }
      }
    }
    if (required
        && replaces
        && annotation.constant("onReplace", OnReplace.DEFAULT) == OnReplace.UNLINK) {
      draft.findings.add(ReverseResolver.unlinkRequired(annotation, draft, target, isOwnKey));
    }
    for (String event : List.of("onDelete", "onUpdate")) {
      if (required
          && annotation.constant(event, ReferentialAction.NO_ACTION)
              == ReferentialAction.SET_NULL) {
        draft.findings.add(
            Finding.of(
                Problem.SET_NULL_REQUIRED,
                annotation.site(event),
                "SET_NULL would make the key of "
                    + Checks.a(draft.name())
                    + " null, but its "
                    + target.name()
                    + " is required",
                isOwnKey
                    ? "Choose another action."
                    : "Choose another action, or let the key be null."));
      }
    }
  }

  /** Where the inverse end has an annotation of its own, that is the place for its options. */
  private static Finding withoutReverse(Draft draft, Site site, String option, Draft target) {
    Optional<AnnotationView> inverse = inverse(draft, target);
    if (inverse.isEmpty()) {
      return Finding.of(
          Problem.OPTION_WITHOUT_REVERSE,
          site,
          "'"
              + option
              + "' is for the inverse end at "
              + target.name()
              + ", which has no name here",
          "Name it with 'reverse', or remove '" + option + "'.");
    }
    String there = "@" + inverse.get().simpleName() + " in " + target.name();
    String sameThere = option.equals("reverseAccessors") ? "accessors" : option;
    return Finding.of(
        Problem.OPTION_WITHOUT_REVERSE,
        site,
        "'" + option + "' is for the inverse end, which is declared by " + there,
        inverse.get().has(sameThere)
            ? "Remove it here: '" + sameThere + "' of " + there + " counts."
            : "Move it to " + there + (sameThere.equals(option) ? "." : ", as 'accessors'."));
  }

  private static Optional<AnnotationView> inverse(Draft draft, Draft target) {
    return target.declaration.annotations().inverse().stream()
        .filter(
            each ->
                each.type("value") instanceof ClassLiteral.Known known
                    && TypeNames.qualified(known.type()).equals(draft.declaration.name()))
        .findFirst();
  }
}
