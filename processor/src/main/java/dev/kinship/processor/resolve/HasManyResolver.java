package dev.kinship.processor.resolve;

import dev.kinship.OnReplace;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.GivenNames;
import dev.kinship.processor.model.HiddenColumn;
import dev.kinship.processor.model.InverseToMany.Order;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.PropertyDeclaration;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Nearest;
import dev.kinship.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges the inverse ends that an entity declares: finds the key at the other entity, or makes it.
 */
final class HasManyResolver {

  private final Targets targets;
  private final KeyTypes keyTypes;
  private final BelongsToResolver owningEnds;
  private final Set<Draft> read = new java.util.HashSet<>();

  HasManyResolver(Targets targets, KeyTypes keyTypes, BelongsToResolver owningEnds) {
    this.targets = targets;
    this.keyTypes = keyTypes;
    this.owningEnds = owningEnds;
  }

  void resolve(Draft draft) {
    draft.declaration.annotations().hasMany().forEach(annotation -> resolve(draft, annotation));
  }

  private void resolve(Draft draft, AnnotationView annotation) {
    draft.hasEnds = true;
    Optional<Draft> found = targets.find(draft, annotation);
    if (found.isEmpty()) {
      return;
    }
    Draft holder = found.get();
    draft.connected.add(holder);
    holder.connected.add(draft);
    // What is wrong at the other entity may be the very key that is looked for.
    if (draft.isUnreadable() || holder.isUnreadable() || holder.isRejected() && holder != draft) {
      return;
    }
    if (!holder.due && read.add(holder)) {
      owningEnds.resolve(holder);
      holder.findings.clear();
    }
    String name = name(draft, annotation, holder);
    if (!Checks.identifier(draft, name, annotation.site("name"), "the name of an association")) {
      return;
    }
    key(draft, annotation, holder).ifPresent(key -> add(draft, annotation, key, name));
  }

  private static String name(Draft draft, AnnotationView annotation, Draft holder) {
    String given = annotation.text("name");
    String simple = holder.declaration.element().getSimpleName().toString();
    return given.isEmpty() ? Words.plural(Words.decapitalized(simple)) : given;
  }

  private void add(Draft draft, AnnotationView annotation, Key key, String name) {
    long before = draft.errors();
    InverseEnd other =
        draft.inverse.stream().filter(end -> end.key() == key).findFirst().orElse(null);
    String reverse = key.declaredBy().text("reverse");
    if (other != null || !reverse.isEmpty() && key.hasOwningEnd()) {
      String first = other == null ? reverse : other.name();
      draft.findings.add(
          Finding.of(
                  Problem.INVERSE_TWICE,
                  annotation.site(),
                  "'"
                      + key.displayName()
                      + "' has two inverse ends: '"
                      + first
                      + "' and '"
                      + name
                      + "'",
                  "Remove one of the two.")
              .with(
                  "'"
                      + first
                      + "' is declared by "
                      + (other == null
                          ? "'reverse' in " + key.holder().name()
                          : "@HasMany in " + draft.name()),
                  "'" + name + "' is declared by @HasMany in " + draft.name()));
      return;
    }
    OnReplace onReplace = annotation.constant("onReplace", OnReplace.DEFAULT);
    if (key.required() && onReplace == OnReplace.UNLINK) {
      draft.findings.add(Inverses.unlinkRequired(annotation));
    }
    List<Order> order = Orders.parse(draft, annotation, key.holder());
    GivenNames names =
        AccessorNames.toMany(
            draft, annotation, "accessors", key.required(), key.hidden().isPresent());
    if (draft.errors() == before) {
      draft.inverse.add(
          new InverseEnd(name, key, onReplace, order, names, annotation.site("name")));
    }
  }

  private Optional<Key> key(Draft draft, AnnotationView annotation, Draft holder) {
    List<Key> keys =
        holder.keys.stream().filter(key -> key.target() == draft && key.hasOwningEnd()).toList();
    String by = annotation.text("by");
    String column = annotation.text("column");
    if (!by.isEmpty()) {
      return named(draft, annotation, holder, keys);
    }
    if (!column.isEmpty()) {
      Optional<Key> same =
          keys.stream().filter(key -> key.column().column().equals(column)).findFirst();
      return same.isPresent() ? same : declare(draft, annotation, holder, column);
    }
    List<Key> free =
        keys.stream().filter(key -> key.declaredBy().text("reverse").isEmpty()).toList();
    List<Key> candidates = free.isEmpty() ? keys : free;
    if (candidates.size() > 1) {
      List<String> names = candidates.stream().map(Key::name).toList();
      draft.findings.add(
          Finding.of(
                  Problem.HAS_MANY_AMBIGUOUS,
                  annotation.site(),
                  "'" + holder.name() + "' has several associations to " + draft.name(),
                  "Say which one is meant, such as by = \"" + names.get(0) + "\".")
              .with(candidates.stream().map(HasManyResolver::describe).toList()));
      return Optional.empty();
    }
    // A key to this entity that is wrong has a finding of its own.
    return candidates.isEmpty()
        ? declare(draft, annotation, holder, "")
        : Optional.of(candidates.get(0));
  }

  private static String describe(Key key) {
    return "'" + key.name() + "' with the column '" + key.column().column() + "'";
  }

  private static Optional<Key> named(
      Draft draft, AnnotationView annotation, Draft holder, List<Key> keys) {
    String by = annotation.text("by");
    String column = annotation.text("column");
    Optional<Key> key = keys.stream().filter(each -> each.name().equals(by)).findFirst();
    if (key.isEmpty()) {
      List<String> names = keys.stream().map(Key::name).toList();
      draft.findings.add(
          Finding.of(
              Problem.BY_UNKNOWN,
              annotation.site("by"),
              "'" + holder.name() + "' has no association '" + by + "' to " + draft.name(),
              Nearest.advice(
                  by,
                  names,
                  "Remove 'by', or declare it in " + holder.name() + " with @BelongsTo.")));
    } else if (!column.isEmpty() && !key.get().column().column().equals(column)) {
      draft.findings.add(
          Finding.of(
                  Problem.SIDES_DISAGREE,
                  annotation.site("column"),
                  "'" + key.get().displayName() + "' has another column here than there",
                  "Remove 'column' here: the owning end says it.")
              .with(
                  "here:  '" + column + "' in " + draft.name(),
                  "there: '" + key.get().column().column() + "' in " + holder.name()));
      return Optional.empty();
    }
    return key;
  }

  /** Makes a key that only this end declares. */
  private Optional<Key> declare(
      Draft draft, AnnotationView annotation, Draft holder, String given) {
    Optional<Property> referenced = keyTypes.referenced(draft, annotation, draft);
    if (referenced.isEmpty()) {
      return Optional.empty();
    }
    String simple = draft.declaration.element().getSimpleName().toString();
    String column =
        given.isEmpty() ? Words.snakeCase(simple) + "_" + referenced.get().column() : given;
    Property property =
        holder.properties.values().stream()
            .filter(each -> each.column().equals(column))
            .findFirst()
            .orElse(null);
    if (property != null) {
      if (!keyTypes.match(draft, annotation, holder, property, draft, referenced.get())) {
        return Optional.empty();
      }
      boolean required =
          holder
              .declared(property.name())
              .map(PropertyDeclaration::nullness)
              .map(nullness -> !PropertyResolver.isNullable(nullness))
              .orElse(false);
      return Optional.of(key(draft, annotation, holder, property, referenced.get(), required));
    }
    if (!holder.due) {
      draft.findings.add(
          Finding.of(
              Problem.TARGET_COMPILED,
              annotation.site("value"),
              "'"
                  + holder.name()
                  + "' has no column '"
                  + column
                  + "', and is not part of this compilation, so that it cannot get one",
              Nearest.advice(
                  column,
                  holder.properties.values().stream().map(Property::column).toList(),
                  "Declare the association in " + holder.name() + ".")));
      return Optional.empty();
    }
    HiddenColumn hidden =
        new HiddenColumn(column, referenced.get().valueType(), referenced.get().sqlType(), true);
    long before = draft.errors();
    HiddenColumns.check(
        draft, holder, hidden, annotation.site(given.isEmpty() ? "value" : "column"));
    if (draft.errors() > before) {
      return Optional.empty();
    }
    Key key = key(draft, annotation, holder, hidden, referenced.get(), false);
    holder.keys.add(key);
    return Optional.of(key);
  }

  private static Key key(
      Draft draft,
      AnnotationView annotation,
      Draft holder,
      Column column,
      Property referenced,
      boolean required) {
    return new Key(holder, column, draft, referenced, required, "", GivenNames.none(), annotation);
  }

  /** The order that an annotation gives. */
  private static final class Orders {

    static List<Order> parse(Draft draft, AnnotationView annotation, Draft holder) {
      List<Order> orders = new ArrayList<>();
      String text = annotation.text("orderBy");
      if (text.isBlank()) {
        return orders;
      }
      for (String part : text.split(",", -1)) {
        String[] words = part.strip().split("\\s+");
        boolean descending = words.length == 2 && words[1].equalsIgnoreCase("desc");
        boolean ascending =
            words.length == 1 || words.length == 2 && words[1].equalsIgnoreCase("asc");
        if (!descending && !ascending || words[0].isEmpty()) {
          draft.findings.add(
              Finding.of(
                  Problem.ORDER_BY_UNKNOWN,
                  annotation.site("orderBy"),
                  "'" + part.strip() + "' is no property, nor one with 'desc' behind it",
                  "Write properties of " + holder.name() + ", such as \"name, id desc\"."));
          continue;
        }
        Property property = holder.properties.get(words[0]);
        if (property == null) {
          draft.findings.add(
              Finding.of(
                  Problem.ORDER_BY_UNKNOWN,
                  annotation.site("orderBy"),
                  "'" + holder.name() + "' has no property '" + words[0] + "'",
                  Nearest.advice(words[0], holder.propertyNames(), "Remove 'orderBy'.")));
        } else {
          orders.add(new Order(property, descending));
        }
      }
      return orders;
    }
  }
}
