package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Nearest;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.Checks;
import dev.kinship.processor.resolve.draft.Draft;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What can be wrong with a path.
 *
 * @param draft the entity that declares it
 * @param annotation the declaration
 * @param through the entity on the way
 * @param there the entity at its end
 */
record PathFindings(Draft draft, AnnotationView annotation, Draft through, Draft there) {

  private static final List<String> OF_KEYS = List.of("by", "column", "columns");

  /** Whether nothing is said that a path cannot have; findings if there is. */
  static boolean checkOptions(Draft draft, AnnotationView annotation) {
    long before = draft.errors();
    if (!annotation.has("through")) {
      String first = annotation.has("via") ? "via" : "to";
      draft.findings.add(
          Finding.of(
              Problem.PATH_OPTION,
              annotation.site(first),
              "'"
                  + first
                  + "' says something of a path, but nothing says through which entity it goes",
              "Add through = and the entity on the way, or remove '" + first + "'."));
    }
    refuse(draft, annotation, OF_KEYS, "the entities on the way say which keys there are");
    refuse(draft, annotation, List.of("onReplace"), "a path is only read");
    refuse(draft, annotation, PathDeclarations.OF_LINKS, "a path has no links of its own");
    return draft.errors() == before;
  }

  private static void refuse(
      Draft draft, AnnotationView annotation, List<String> options, String why) {
    options.stream()
        .filter(annotation::has)
        .forEach(
            option ->
                draft.findings.add(
                    Finding.of(
                        Problem.PATH_OPTION,
                        annotation.site(option),
                        "'" + option + "' means nothing here: " + why,
                        option.equals("from")
                            ? "Write 'via' for the association that the path begins with."
                            : "Remove '" + option + "'.")));
  }

  /** No association leads from one entity to the other. */
  Finding none(Draft from, Draft to, List<PathWays.Way> all, boolean isHeld) {
    return Finding.of(
            Problem.NO_PATH,
            annotation.site("through"),
            "'"
                + from.name()
                + "' has no association to "
                + to.name()
                + ", with which the path"
                + (from == draft ? " to " + there.name() + " could begin" : " could end"),
            isHeld ? reverse(from, to) : declare(from, to))
        .with(described(from, all));
  }

  private static String reverse(Draft from, Draft to) {
    String name =
        Words.plural(Words.decapitalized(to.declaration.element().getSimpleName().toString()));
    return "Add reverse = \""
        + name
        + "\" to the @BelongsTo("
        + from.name()
        + ".class) in "
        + to.name()
        + ", or go through another entity.";
  }

  private String declare(Draft from, Draft to) {
    boolean toOne = InverseKeyFinder.isToOne(annotation);
    return "Declare one in "
        + from.name()
        + ", such as @BelongsTo("
        + to.name()
        + (toOne ? ".class) or @HasOne(" : ".class) or @HasMany(")
        + to.name()
        + ".class), or go through another entity.";
  }

  private static List<String> described(Draft from, List<PathWays.Way> all) {
    return all.isEmpty()
        ? List.of("'" + from.name() + "' has no association")
        : all.stream().map(PathWays.Way::describe).toList();
  }

  /** The association that is named does not lead there. */
  Finding unknown(Draft from, Draft to, List<PathWays.Way> fitting, String option) {
    String named = annotation.text(option);
    return Finding.of(
            Problem.NO_PATH,
            annotation.site(option),
            "'" + from.name() + "' has no association '" + named + "' to " + Checks.a(to.name()),
            Nearest.advice(
                named,
                fitting.stream().map(PathWays.Way::name).toList(),
                "Declare one, or go through another entity."))
        .with(fitting.stream().map(PathWays.Way::describe).toList());
  }

  /** Several lead there. */
  Finding ambiguous(Draft from, Draft to, List<PathWays.Way> fitting, String option) {
    return Finding.of(
            Problem.PATH_AMBIGUOUS,
            annotation.site("through"),
            "'" + from.name() + "' has several associations to " + to.name(),
            "Say which one is meant, such as " + option + " = \"" + fitting.get(0).name() + "\".")
        .with(fitting.stream().map(PathWays.Way::describe).toList());
  }

  /** One of the two is a path that this one is a part of. */
  Finding circular(String name, PathWays.Way way) {
    String self = draft.name() + "." + name;
    return Finding.of(
        Problem.PATH_CIRCULAR,
        annotation.site("through"),
        "'" + self + "' goes by '" + way.displayName() + "', which goes by '" + self + "' in turn",
        "Go through entities that lead to "
            + there.name()
            + " by themselves, or name another association with 'via' or 'to'.");
  }

  /** Whether it is one row or many. */
  static Optional<Finding> number(
      Draft draft, AnnotationView annotation, Draft there, List<PathWays.Way> all) {
    boolean toOne = InverseKeyFinder.isToOne(annotation);
    Optional<PathWays.Way> many = all.stream().filter(way -> !way.hop().isToOne()).findFirst();
    if (toOne && many.isPresent()) {
      return Optional.of(
          Finding.of(
                  Problem.HAS_ONE_NOT_UNIQUE,
                  annotation.site("through"),
                  "'"
                      + many.get().displayName()
                      + "' is any number of rows, so that "
                      + Checks.a(draft.name())
                      + " may have more than one "
                      + there.name(),
                  "Write @HasMany here.")
              .with("the path is " + described(all)));
    }
    if (!toOne && many.isEmpty()) {
      return Optional.of(
          Finding.of(
                  Problem.HAS_MANY_UNIQUE,
                  annotation.site("through"),
                  "The path is of one row each, so that "
                      + Checks.a(draft.name())
                      + " has one "
                      + there.name()
                      + " at most",
                  "Write @HasOne here.")
              .with("the path is " + described(all)));
    }
    return Optional.empty();
  }

  private static String described(List<PathWays.Way> all) {
    return all.stream()
        .map(way -> "'" + way.displayName() + "'")
        .collect(Collectors.joining(", then "));
  }
}
