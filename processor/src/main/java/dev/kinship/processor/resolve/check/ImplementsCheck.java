package dev.kinship.processor.resolve.check;

import com.palantir.javapoet.ClassName;
import dev.kinship.processor.model.GeneratedNames;
import dev.kinship.processor.read.EntityDeclaration.Trait;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Nearest;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.Draft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks that an entity implements its own accessors, and nobody else's. */
public final class ImplementsCheck {

  /** The entities by the names of their interfaces. */
  private final Map<String, Draft> due = new HashMap<>();

  public ImplementsCheck(List<Draft> due) {
    due.forEach(each -> this.due.putIfAbsent(associations(each).canonicalName(), each));
  }

  public void check(Draft draft) {
    String own = associations(draft).simpleName();
    Optional<Draft> other =
        draft.declaration.interfaces().stream()
            .map(name -> owner(draft, name))
            .flatMap(Stream::ofNullable)
            .filter(each -> each != draft)
            .findFirst();
    if (other.isPresent()) {
      String theirs = associations(other.get()).simpleName();
      boolean needsOwn = draft.hasEnds && !draft.implementsAssociations();
      draft.findings.add(
          Finding.of(
              Problem.IMPLEMENTS_OTHER,
              draft.declaration.site(),
              "'" + draft.name() + "' implements the accessors of " + other.get().name(),
              needsOwn
                  ? "Write '" + own + "' in place of '" + theirs + "'."
                  : "Remove '" + theirs + "' from what " + draft.name() + " implements."));
    } else if (draft.hasEnds && !draft.implementsAssociations()) {
      draft.findings.add(
          Finding.of(
              Problem.IMPLEMENTS_MISSING,
              draft.declaration.site(),
              "'" + draft.name() + "' has associations, but does not implement " + own,
              advice(draft, own)));
    }
  }

  /** Whose interface it is; a name that is not there yet has no package. */
  private @Nullable Draft owner(Draft draft, String name) {
    Draft named = due.get(name);
    return named != null
        ? named
        : due.get(ClassName.get(draft.type().packageName(), name).canonicalName());
  }

  private static String advice(Draft draft, String own) {
    if (draft.declaration.is(Trait.KOTLIN)) {
      return "Add ': " + own + "' to it, and set kapt's correctErrorTypes, or kapt leaves it out.";
    }
    List<String> interfaces = draft.declaration.interfaces();
    // What is generated beside a nested entity has the names around it in front.
    Optional<String> meant =
        interfaces.stream()
            .filter(name -> own.endsWith("_" + name) || Nearest.isNear(own, name))
            .findFirst();
    if (meant.isPresent()) {
      return "Write '" + own + "' in place of '" + meant.get() + "'.";
    }
    return interfaces.isEmpty()
        ? "Add 'implements " + own + "' to " + draft.name() + "."
        : "Add '" + own + "' to what " + draft.name() + " implements.";
  }

  private static ClassName associations(Draft draft) {
    return new GeneratedNames(draft.type()).associations();
  }
}
