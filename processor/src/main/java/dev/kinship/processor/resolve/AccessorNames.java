package dev.kinship.processor.resolve;

import dev.kinship.processor.model.GivenNames;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Judges the names that are given for accessors. */
final class AccessorNames {

  private static final Set<String> OWNING =
      Set.of("stem", "get", "set", "setKey", "has", "remove", "create", "update");
  private static final Set<String> TO_MANY =
      Set.of("stem", "singular", "get", "set", "add", "remove", "has", "count", "create", "build");
  private static final Set<String> PARTS = Set.of("stem", "singular");

  private AccessorNames() {}

  static GivenNames owning(Draft draft, AnnotationView annotation, boolean required) {
    return given(draft, annotation, "accessors", OWNING, "an owning end", required, false);
  }

  static GivenNames toMany(
      Draft draft, AnnotationView annotation, String member, boolean required, boolean hidden) {
    return given(draft, annotation, member, TO_MANY, "a to-many end", required, hidden);
  }

  private static GivenNames given(
      Draft draft,
      AnnotationView annotation,
      String member,
      Set<String> known,
      String end,
      boolean required,
      boolean hidden) {
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
      String why = null;
      if (!known.contains(accessor)) {
        why = end + " has no such accessor";
      } else if (accessor.equals("remove") && required) {
        why = "the association is required, so that nothing can be removed";
      } else if (accessor.equals("build") && hidden) {
        why = "the key is no property, so that nothing in memory can hold it";
      }
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
