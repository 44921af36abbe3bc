package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.PropertyDeclaration;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.Checks;
import dev.kinship.processor.resolve.draft.Draft;
import java.util.List;
import javax.lang.model.SourceVersion;

/** What an association is called whose key an entity declares to hold. */
final class OwningNames {

  private OwningNames() {}

  /** The name that the annotation gives; empty, with a finding, where it gives none. */
  static String given(Draft draft, AnnotationView annotation) {
    String name = annotation.text("name");
    if (name.isEmpty()) {
      draft.findings.add(
          Finding.of(
              Problem.NAME_MISSING,
              annotation.site(),
              "'"
                  + draft.name()
                  + "' has an association without a name, and without a property to take it from",
              "Name it, such as name = \"owner\", or put the annotation on the property that holds"
                  + " the key."));
      return name;
    }
    Checks.identifier(draft, name, annotation.site("name"), "the name of an association");
    return name;
  }

  /** The name that it gives, or that of the property without the key's suffix. */
  static String of(
      Draft draft, AnnotationView annotation, PropertyDeclaration on, Property referenced) {
    if (!annotation.text("name").isEmpty()) {
      return given(draft, annotation);
    }
    for (String suffix : List.of(Words.capitalized(referenced.name()), "Id")) {
      if (on.name().endsWith(suffix) && on.name().length() > suffix.length()) {
        String stem = on.name().substring(0, on.name().length() - suffix.length());
        // 'classId' would make 'class', which accessors can be named after, but parameters cannot.
        return SourceVersion.isIdentifier(stem) ? stem : on.name();
      }
    }
    if (on.name().equals(referenced.name()) || on.name().equals("id")) {
      draft.findings.add(
          Finding.of(
              Problem.NAME_MISSING,
              annotation.site(),
              "The association of '"
                  + on.name()
                  + "' has no name: the property does not say what it points at",
              "Name it, such as name = \"owner\"."));
      return "";
    }
    return on.name();
  }
}
