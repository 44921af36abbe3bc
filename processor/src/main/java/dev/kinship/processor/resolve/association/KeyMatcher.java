package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Nearest;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.Draft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Matches the properties of a holder with those of the key that an annotation on one of them refers
 * to: by {@code with}, or by their names where these leave no doubt.
 */
final class KeyMatcher {

  private final Draft draft;
  private final AnnotationView annotation;
  private final Property on;
  private final Draft target;
  private final ReferencedKey key;

  /** The holder's properties, by those that they refer to. */
  private final Map<Property, Property> matched = new LinkedHashMap<>();

  KeyMatcher(Draft draft, AnnotationView annotation, Property on, Draft target, ReferencedKey key) {
    this.draft = draft;
    this.annotation = annotation;
    this.on = on;
    this.target = target;
    this.key = key;
  }

  /** The columns in the order of the key; empty, with a finding, where they are not clear. */
  Optional<List<KeyColumn>> match() {
    List<String> with = annotation.texts("with");
    boolean found = with.isEmpty() ? byNames() : by(with);
    return found
        ? Optional.of(
            key.properties().stream()
                .map(each -> new KeyColumn(Objects.requireNonNull(matched.get(each)), each, false))
                .toList())
        : Optional.empty();
  }

  private boolean by(List<String> with) {
    for (String entry : with) {
      String[] sides = entry.split("=", 2);
      String here = sides[0].strip();
      Property column = draft.properties.get(here);
      if (column == null) {
        if (!draft.propertyNames().contains(here)) {
          unknown("'" + draft.name() + "' has no property '" + here + "'", here, draft);
        }
        return false;
      }
      String there = sides.length == 2 ? sides[1].strip() : here;
      Optional<Property> to = ofKey(there);
      if (to.isEmpty()) {
        unknown("the key of " + target.name() + " has no property '" + there + "'", there, target);
        return false;
      }
      if (column.equals(on) || matched.containsValue(column) || matched.containsKey(to.get())) {
        twice(here);
        return false;
      }
      matched.put(to.get(), column);
    }
    List<Property> rest =
        key.properties().stream().filter(each -> !matched.containsKey(each)).toList();
    if (rest.size() != 1) {
      draft.findings.add(rest.isEmpty() ? tooMany() : unclear());
      return false;
    }
    matched.put(rest.get(0), on);
    return true;
  }

  private boolean byNames() {
    if (key.properties().size() == 1) {
      matched.put(key.properties().get(0), on);
      return true;
    }
    Optional<Property> told = toldBy(on);
    if (told.isPresent()) {
      for (Property each : key.properties()) {
        if (each.equals(told.get())) {
          matched.put(each, on);
        } else {
          counterpart(each, told.get()).ifPresent(found -> matched.put(each, found));
        }
      }
    }
    if (matched.size() == key.properties().size()) {
      return true;
    }
    draft.findings.add(unclear());
    return false;
  }

  /** The part of the key that the annotated property is called after. */
  private Optional<Property> toldBy(Property property) {
    List<Property> ends =
        key.properties().stream().filter(each -> stem(property.name(), each).isPresent()).toList();
    if (ends.size() == 1) {
      return Optional.of(ends.get(0));
    }
    return ends.isEmpty() ? ofKey(property.name()) : Optional.empty();
  }

  private Optional<String> stem(String name, Property part) {
    String suffix = Words.capitalized(target.withoutName(part.name()));
    boolean ends = name.endsWith(suffix) && name.length() > suffix.length();
    return ends
        ? Optional.of(name.substring(0, name.length() - suffix.length()))
        : Optional.empty();
  }

  /** The holder's property that is called as a part of the key, or has the same stem before it. */
  private Optional<Property> counterpart(Property part, Property told) {
    Optional<Property> stemmed =
        stem(on.name(), told)
            .map(stem -> stem + Words.capitalized(target.withoutName(part.name())))
            .map(draft.properties::get);
    Optional<Property> same = Optional.ofNullable(draft.properties.get(part.name()));
    // Both could be meant.
    if (stemmed.isPresent() && same.isPresent() && !stemmed.equals(same)) {
      return Optional.empty();
    }
    return (stemmed.isPresent() ? stemmed : same)
        .filter(each -> !each.equals(on) && each.valueType().equals(part.valueType()));
  }

  private Optional<Property> ofKey(String name) {
    return key.properties().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private void unknown(String headline, String name, Draft of) {
    List<String> candidates =
        of == draft
            ? draft.propertyNames()
            : key.properties().stream().map(Property::name).toList();
    draft.findings.add(
        Finding.of(
                Problem.WITH_UNKNOWN,
                annotation.site("with"),
                headline.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + headline.substring(1),
                Nearest.advice(
                    name,
                    candidates,
                    "Write "
                        + proposal()
                        + ": a property of "
                        + draft.name()
                        + ", and the one of "
                        + target.name()
                        + " that it refers to."))
            .with(keyDetail()));
  }

  private void twice(String name) {
    draft.findings.add(
        Finding.of(
                Problem.WITH_UNKNOWN,
                annotation.site("with"),
                "'" + name + "' is named twice for the key of '" + on.name() + "'",
                "Name each other property of the key once; '" + on.name() + "' is one by itself.")
            .with(keyDetail()));
  }

  private Finding tooMany() {
    return Finding.of(
            Problem.WITH_UNKNOWN,
            annotation.site("with"),
            "'with' names all of the key of "
                + target.name()
                + ", and nothing is left for '"
                + on.name()
                + "'",
            "Leave out what '" + on.name() + "' refers to.")
        .with(keyDetail());
  }

  private Finding unclear() {
    return Finding.of(
            Problem.SEVERAL_IDS,
            annotation.has("with") ? annotation.site("with") : annotation.site("value"),
            "'"
                + target.name()
                + "' has a key of several columns, and '"
                + on.name()
                + "' is one of them",
            "Say which properties of " + draft.name() + " are the others: " + proposal() + ".")
        .with(keyDetail());
  }

  private String keyDetail() {
    String what = key.name().isEmpty() ? "key of " : "unique key of ";
    return what
        + target.name()
        + ": "
        + Nearest.quoted(key.properties().stream().map(Property::name).toList());
  }

  /** The text to write, as far as names tell. */
  private String proposal() {
    Property told = toldBy(on).orElse(key.properties().get(key.properties().size() - 1));
    return ReferencedKey.with(
        key.properties().stream()
            .filter(each -> !each.equals(told))
            .map(each -> proposal(each, told))
            .toList());
  }

  private String proposal(Property part, Property told) {
    String stemmed =
        stem(on.name(), told)
            .map(stem -> stem + Words.capitalized(target.withoutName(part.name())))
            .filter(draft.properties::containsKey)
            .orElse("");
    if (!stemmed.isEmpty()) {
      return stemmed + " = " + part.name();
    }
    if (draft.properties.containsKey(part.name()) && !part.name().equals(on.name())) {
      return part.name();
    }
    return draft.properties.values().stream()
        .filter(each -> !each.name().equals(on.name()))
        .filter(each -> each.valueType().equals(part.valueType()))
        .findFirst()
        .map(each -> each.name() + " = " + part.name())
        .orElse(part.name());
  }
}
