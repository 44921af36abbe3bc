package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.GivenNames;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.Checks;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.Key;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Judges the names that are given for accessors. */
public final class AccessorNames {

  private static final Set<String> OWNING =
      Set.of("stem", "get", "set", "setKey", "has", "remove", "create", "update", "destroy");
  private static final Set<String> TO_ONE =
      Set.of(
          "stem", "get", "set", "setKey", "has", "remove", "create", "ensure", "build", "update",
          "destroy");
  private static final Set<String> TO_MANY =
      Set.of("stem", "singular", "get", "set", "add", "remove", "has", "count", "create", "build");
  private static final Set<String> PATH = Set.of("stem", "get", "has", "count");
  private static final Set<String> PARTS = Set.of("stem", "singular");
  private static final String REQUIRED =
      "the association is required, so that nothing can be removed";
  private static final String HIDDEN =
      "the key is no property, so that nothing in memory can hold it";

  private AccessorNames() {}

  /** The names that the annotation of a key gives for the end that holds it. */
  static GivenNames owning(
      Draft draft, AnnotationView annotation, boolean required, boolean unique, boolean hidden) {
    Map<String, String> missing = new HashMap<>();
    if (required) {
      missing.put("remove", REQUIRED);
      missing.put("destroy", "the association is required, so that its target has to stay");
    }
    if (hidden) {
      missing.put("destroy", "the key is no property, so that only the database knows the target");
    }
    if (!unique) {
      missing.put("destroy", "the key is not unique, so that other rows may have the same target");
    }
    return given(draft, annotation, "accessors", "an owning end", OWNING, missing);
  }

  /** The names that an annotation gives, in one of its values, for the other end of a key. */
  static GivenNames inverse(Draft draft, AnnotationView annotation, String member, Key key) {
    Map<String, String> missing = new HashMap<>();
    if (key.required()) {
      missing.put("remove", REQUIRED);
    }
    if (!key.hidden().isEmpty()) {
      missing.put("build", HIDDEN);
    }
    if (!key.unique()) {
      return given(draft, annotation, member, "a to-many end", TO_MANY, missing);
    }
    return given(draft, annotation, member, "the inverse end of a one-to-one", TO_ONE, missing);
  }

  /** The names that an annotation gives, in one of its values, for an end with links. */
  static GivenNames linked(Draft draft, AnnotationView annotation, String member) {
    Map<String, String> missing = new HashMap<>();
    missing.put("build", "links are rows of their own, so that nothing in memory can hold them");
    return given(draft, annotation, member, "a many-to-many end", TO_MANY, missing);
  }

  /** The names that an annotation gives for the far end of a path. */
  static GivenNames path(Draft draft, AnnotationView annotation, boolean toOne) {
    Map<String, String> missing = toOne ? Map.of("count", "it is one row at most") : Map.of();
    return given(draft, annotation, "accessors", "a path is only read, and", PATH, missing);
  }

  private static GivenNames given(
      Draft draft,
      AnnotationView annotation,
      String member,
      String end,
      Set<String> known,
      Map<String, String> missing) {
    AnnotationView names = annotation.annotation(member);
    if (names == null) {
      return GivenNames.none();
    }
    Map<String, String> given = new HashMap<>();
    for (String accessor : names.members()) {
      String name = names.text(accessor);
      if (name.isEmpty()) {
        continue;
      }
      String why = known.contains(accessor) ? missing.get(accessor) : end + " has no such accessor";
      if (why != null) {
        draft.findings.add(
            Finding.of(
                Problem.NO_SUCH_ACCESSOR,
                names.site(accessor),
                "There is no '" + accessor + "' to be named '" + name + "': " + why,
                "Remove '" + accessor + "'."));
      } else if (isName(draft, name, accessor, names)) {
        given.put(accessor, name);
      }
    }
    return new GivenNames(given);
  }

  private static boolean isName(Draft draft, String name, String accessor, AnnotationView names) {
    return PARTS.contains(accessor)
        ? Checks.identifierEnd(draft, name, names.site(accessor), "part of an accessor's name")
        : Checks.identifier(draft, name, names.site(accessor), "the name of an accessor");
  }
}
