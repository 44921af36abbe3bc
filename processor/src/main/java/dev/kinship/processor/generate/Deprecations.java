package dev.kinship.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import dev.kinship.processor.model.Association;
import dev.kinship.processor.model.Deprecation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Carries a deprecation over to what is generated from the deprecated thing, and silences the
 * compiler where generated source cannot but use it.
 */
final class Deprecations {

  private static final AnnotationSpec PLAIN = AnnotationSpec.builder(Deprecated.class).build();

  private Deprecations() {}

  // Without forRemoval: the entity implements the type, and its author could not avoid the warning.
  static List<AnnotationSpec> onType(Deprecation deprecation) {
    return switch (deprecation) {
      case NONE -> List.of();
      case DEPRECATED -> List.of(PLAIN);
      case FOR_REMOVAL -> List.of(PLAIN, suppress(Set.of("removal")));
    };
  }

  static List<AnnotationSpec> onMember(Deprecation deprecation) {
    return annotations(
        deprecation, deprecation == Deprecation.FOR_REMOVAL ? Set.of("removal") : Set.of());
  }

  /** For what uses an association: also the other end, and the property that the key refers to. */
  static List<AnnotationSpec> on(Association association) {
    Set<String> used = new TreeSet<>();
    for (Deprecation each :
        List.of(
            association.deprecation(),
            association.there().deprecation(),
            association.key().referenced().deprecation())) {
      if (each == Deprecation.FOR_REMOVAL) {
        used.add("removal");
      } else if (each == Deprecation.DEPRECATED && association.deprecation() == Deprecation.NONE) {
        used.add("deprecation");
      }
    }
    return annotations(association.deprecation(), used);
  }

  private static List<AnnotationSpec> annotations(Deprecation deprecation, Set<String> suppressed) {
    List<AnnotationSpec> all = new ArrayList<>();
    if (deprecation == Deprecation.DEPRECATED) {
      all.add(PLAIN);
    } else if (deprecation == Deprecation.FOR_REMOVAL) {
      all.add(AnnotationSpec.builder(Deprecated.class).addMember("forRemoval", "true").build());
    }
    if (!suppressed.isEmpty()) {
      all.add(suppress(suppressed));
    }
    return all;
  }

  private static AnnotationSpec suppress(Set<String> warnings) {
    AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
    warnings.forEach(each -> suppress.addMember("value", "$S", each));
    return suppress.build();
  }
}
