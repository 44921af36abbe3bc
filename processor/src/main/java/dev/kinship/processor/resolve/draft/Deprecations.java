package dev.kinship.processor.resolve.draft;

import dev.kinship.processor.model.Deprecation;
import dev.kinship.processor.read.AnnotationView;
import java.util.List;

/** How grave a deprecation is. */
public final class Deprecations {

  private Deprecations() {}

  public static Deprecation of(List<AnnotationView> annotations) {
    return annotations.stream()
        .map(each -> each.flag("forRemoval") ? Deprecation.FOR_REMOVAL : Deprecation.DEPRECATED)
        .reduce(Deprecation.NONE, Deprecation::or);
  }
}
