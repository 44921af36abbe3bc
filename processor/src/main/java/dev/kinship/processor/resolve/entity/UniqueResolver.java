package dev.kinship.processor.resolve.entity;

import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.UniqueKey;
import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.PropertyDeclaration;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Nearest;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.Checks;
import dev.kinship.processor.resolve.draft.Draft;
import java.util.List;
import java.util.stream.Collectors;

/** Judges what an entity declares to be unique. */
final class UniqueResolver {

  private UniqueResolver() {}

  static void resolve(Draft draft) {
    for (PropertyDeclaration property : draft.declaration.properties()) {
      AnnotationView unique = property.annotations().unique();
      if (unique != null && !unique.texts("value").isEmpty()) {
        draft.findings.add(
            wrong(
                unique,
                "'" + property.name() + "' is unique by itself here, but others are named",
                "Remove 'value', or put the annotation on the type."));
      }
    }
    draft.declaration.annotations().uniques().forEach(each -> resolve(draft, each));
  }

  private static void resolve(Draft draft, AnnotationView annotation) {
    List<String> names = annotation.texts("value");
    for (String name : names) {
      if (!draft.propertyNames().contains(name)) {
        draft.findings.add(
            wrong(
                annotation,
                "'" + draft.name() + "' has no property '" + name + "'",
                Nearest.advice(name, draft.propertyNames(), "Name properties.")));
        return;
      }
    }
    if (names.size() < 2 || names.stream().distinct().count() < names.size()) {
      draft.findings.add(
          wrong(
              annotation,
              "'" + draft.name() + "' declares a key of several properties, and does not name them",
              names.isEmpty()
                  ? "Name them, such as @Unique({\"tenantId\", \"number\"})."
                  : "Name two at least, or put @Unique on '" + names.get(0) + "' itself."));
      return;
    }
    String given = annotation.text("name");
    String name =
        given.isEmpty()
            ? Words.decapitalized(
                names.stream().map(Words::capitalized).collect(Collectors.joining()))
            : given;
    if (!Checks.identifier(draft, name, annotation.site("name"), "the name of a key")) {
      return;
    }
    if (draft.uniqueKeys.stream().anyMatch(each -> each.name().equals(name))) {
      draft.findings.add(
          wrong(
              annotation,
              "'" + draft.name() + "' declares two keys named '" + name + "'",
              "Give one of them another name."));
      return;
    }
    // A property that is wrong has a finding of its own.
    if (draft.properties.keySet().containsAll(names)) {
      List<Property> properties = names.stream().map(draft.properties::get).toList();
      draft.uniqueKeys.add(new UniqueKey(name, properties));
    }
  }

  private static Finding wrong(AnnotationView annotation, String headline, String fix) {
    return Finding.of(Problem.UNIQUE_UNKNOWN, annotation.site("value"), headline, fix);
  }
}
