package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.UniqueKey;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.PropertyDeclaration;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Nearest;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.Draft;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A key of the target that a foreign key refers to.
 *
 * @param name its name; empty for the primary key, and for a single unique property
 * @param properties its properties, in order
 */
record ReferencedKey(String name, List<Property> properties) {

  ReferencedKey {
    properties = List.copyOf(properties);
  }

  /** The key that an annotation refers to; empty, mostly with a finding, for none. */
  static Optional<ReferencedKey> of(Draft draft, AnnotationView annotation, Draft target) {
    List<String> named = annotation.texts("references");
    if (named.isEmpty()) {
      // Without a key the target has a finding of its own.
      return target.hasKey() ? Optional.of(new ReferencedKey("", target.key())) : Optional.empty();
    }
    for (String name : named) {
      if (!target.propertyNames().contains(name)) {
        draft.findings.add(
            Finding.of(
                Problem.REFERENCES_UNKNOWN,
                annotation.site("references"),
                "'" + target.name() + "' has no property '" + name + "'",
                Nearest.advice(name, target.propertyNames(), "Name a property that is unique.")));
        return Optional.empty();
      }
    }
    if (!target.properties.keySet().containsAll(named)) {
      return Optional.empty();
    }
    Optional<ReferencedKey> found = unique(target, named);
    if (found.isEmpty()) {
      draft.findings.add(notUnique(annotation, target, named));
    }
    return found;
  }

  private static Optional<ReferencedKey> unique(Draft target, List<String> named) {
    HashSet<String> wanted = new HashSet<>(named);
    if (wanted.equals(new HashSet<>(target.keyNames()))) {
      return Optional.of(new ReferencedKey("", target.key()));
    }
    if (named.size() == 1) {
      return target
          .declared(named.get(0))
          .filter(ReferencedKey::isUnique)
          .map(each -> new ReferencedKey("", List.of(target.properties.get(each.name()))));
    }
    return target.uniqueKeys.stream()
        .filter(key -> wanted.equals(names(key)))
        .map(key -> new ReferencedKey(key.name(), key.properties()))
        .findFirst();
  }

  private static HashSet<String> names(UniqueKey key) {
    HashSet<String> names = new HashSet<>();
    key.properties().forEach(each -> names.add(each.name()));
    return names;
  }

  /** A key that is one-to-one holds each of its values once. */
  private static boolean isUnique(PropertyDeclaration property) {
    return property.annotations().unique() != null
        || property.annotations().belongsTo().stream()
            .anyMatch(each -> each.flag("unique") && each.texts("with").isEmpty());
  }

  private static Finding notUnique(AnnotationView annotation, Draft target, List<String> named) {
    List<String> key = target.keyNames();
    boolean isHalf = key.containsAll(named) && key.size() > named.size();
    String names = Nearest.quoted(named);
    String unique =
        named.size() == 1
            ? "annotate " + names + " with @Unique if it is unique by itself"
            : "declare them with @Unique({"
                + String.join(", ", named.stream().map(each -> "\"" + each + "\"").toList())
                + "}) on "
                + target.name();
    List<String> others = key.stream().filter(each -> !named.contains(each)).toList();
    return Finding.of(
            Problem.REFERENCES_NOT_UNIQUE,
            annotation.site("references"),
            names
                + " of "
                + target.name()
                + (named.size() == 1 ? " is" : " are")
                + " not unique"
                + (isHalf
                    ? ": that is only a part of its key"
                    : ", so that no key can refer to it"),
            isHalf && annotation.name().endsWith("BelongsTo")
                ? "Write " + with(others) + " in place of 'references', or " + unique + "."
                : "Refer to its key, or " + unique + ".")
        .with("key of " + target.name() + ": " + Nearest.quoted(key));
  }

  /** As {@code with = "tenantId"}. */
  static String with(List<String> properties) {
    String quoted =
        properties.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(", "));
    return "with = " + (properties.size() == 1 ? quoted : "{" + quoted + "}");
  }
}
