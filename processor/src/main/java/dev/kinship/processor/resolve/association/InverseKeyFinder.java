package dev.kinship.processor.resolve.association;

import dev.kinship.processor.resolve.draft.AssociationIndex;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.GivenNames;
import dev.kinship.processor.model.HiddenColumn;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.PropertyDeclaration;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Nearest;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.compiler.Compiler;
import dev.kinship.processor.resolve.draft.Checks;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.Key;
import dev.kinship.processor.resolve.entity.PropertyResolver;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the key behind an inverse end at the other entity, or makes the key that none declares. */
public final class InverseKeyFinder {

  private final Compiler compiler;
  private final KeyTypes keyTypes;
  private final AssociationIndex index;

  InverseKeyFinder(Compiler compiler, KeyTypes keyTypes, AssociationIndex index) {
    this.compiler = compiler;
    this.keyTypes = keyTypes;
    this.index = index;
  }

  /** The key; empty, mostly with a finding, where it is not clear. */
  Optional<Key> find(Draft draft, AnnotationView annotation, Draft holder) {
    Optional<Key> found = candidate(draft, annotation, holder);
    if (found.isPresent() && found.get().unique() != isToOne(annotation)) {
      draft.findings.add(
          isToOne(annotation)
              ? notUnique(draft, annotation, found.get())
              : unique(draft, annotation, found.get()));
      return Optional.empty();
    }
    return found;
  }

  /** Whether an annotation declares an end that is one row. */
  static boolean isToOne(AnnotationView annotation) {
    return annotation.name().endsWith("HasOne");
  }

  private static Finding notUnique(Draft draft, AnnotationView annotation, Key key) {
    String holder = key.holder().name();
    return Finding.of(
            Problem.HAS_ONE_NOT_UNIQUE,
            annotation.site("by"),
            "'"
                + key.displayName()
                + "' is not unique, so that "
                + Checks.a(draft.name())
                + " may have more than one "
                + holder,
            "Write unique = true there, or @HasMany here.")
        .with(
            "here:  @HasOne in " + draft.name(),
            "there: @BelongsTo in " + holder + ", without unique = true");
  }

  private static Finding unique(Draft draft, AnnotationView annotation, Key key) {
    String holder = key.holder().name();
    return Finding.of(
            Problem.HAS_MANY_UNIQUE,
            annotation.site("by"),
            "'"
                + key.displayName()
                + "' is unique, so that "
                + Checks.a(draft.name())
                + " has one "
                + holder
                + " at most",
            "Write @HasOne here, or remove unique = true there.")
        .with(
            "here:  @HasMany in " + draft.name(),
            "there: @BelongsTo in " + holder + ", with unique = true");
  }

  private Optional<Key> candidate(Draft draft, AnnotationView annotation, Draft holder) {
    List<Key> keys =
        index.keys(holder).stream().filter(key -> key.target() == draft && key.hasOwningEnd()).toList();
    String column = annotation.text("column");
    if (!annotation.text("by").isEmpty()) {
      return named(draft, annotation, holder, keys);
    }
    if (!column.isEmpty()) {
      Optional<Key> same =
          keys.stream().filter(key -> key.column().column().equals(column)).findFirst();
      return same.isPresent() ? same : declare(draft, annotation, holder, column);
    }
    List<Key> fitting = preferred(keys, key -> key.unique() == isToOne(annotation));
    List<Key> candidates = preferred(fitting, key -> key.declaredBy().text("reverse").isEmpty());
    if (candidates.size() > 1) {
      draft.findings.add(
          Finding.of(
                  Problem.INVERSE_AMBIGUOUS,
                  annotation.site(),
                  "'" + holder.name() + "' has several associations to " + draft.name(),
                  "Say which one is meant, such as by = \"" + candidates.get(0).name() + "\".")
              .with(candidates.stream().map(InverseKeyFinder::describe).toList()));
      return Optional.empty();
    }
    return candidates.isEmpty()
        ? declare(draft, annotation, holder, defaultColumn(draft))
        : Optional.of(candidates.get(0));
  }

  private static List<Key> preferred(List<Key> keys, Predicate<Key> better) {
    List<Key> preferred = keys.stream().filter(better).toList();
    return preferred.isEmpty() ? keys : preferred;
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
      draft.findings.add(
          Finding.of(
              Problem.BY_UNKNOWN,
              annotation.site("by"),
              "'" + holder.name() + "' has no association '" + by + "' to " + draft.name(),
              Nearest.advice(
                  by,
                  keys.stream().map(Key::name).toList(),
                  "Remove 'by', or declare it in " + holder.name() + " with @BelongsTo.")));
      return key;
    }
    String there = key.get().column().column();
    if (!column.isEmpty() && !column.equals(there)) {
      draft.findings.add(
          Finding.of(
                  Problem.SIDES_DISAGREE,
                  annotation.site("column"),
                  "'" + key.get().displayName() + "' has another column here than there",
                  "Remove 'column' here: the owning end says it.")
              .with(
                  "here:  '" + column + "' in " + draft.name(),
                  "there: '" + there + "' in " + holder.name()));
      return Optional.empty();
    }
    return key;
  }

  private static String defaultColumn(Draft draft) {
    String simple = draft.declaration.element().getSimpleName().toString();
    String key =
        draft.keyNames().stream()
            .map(draft.properties::get)
            .map(property -> property == null ? "id" : property.column())
            .findFirst()
            .orElse("id");
    return Words.snakeCase(simple) + "_" + key;
  }

  /** Makes the key that only this end declares, on the property of that column if there is one. */
  private Optional<Key> declare(
      Draft draft, AnnotationView annotation, Draft holder, String column) {
    Optional<Property> referenced = keyTypes.referenced(draft, annotation, draft);
    if (referenced.isEmpty()) {
      return Optional.empty();
    }
    Property to = referenced.get();
    Optional<Property> property =
        holder.properties.values().stream()
            .filter(each -> each.column().equals(column))
            .findFirst();
    if (property.isPresent()) {
      boolean required =
          holder
                  .declared(property.get().name())
                  .map(PropertyDeclaration::nullness)
                  .filter(nullness -> !PropertyResolver.isNullable(nullness))
                  .isPresent()
              || property.get().key();
      if (!keyTypes.match(draft, annotation, holder, property.get(), draft, to)) {
        return Optional.empty();
      }
      Key key = key(draft, annotation, holder, property.get(), to, required);
      Optional<Key> other = index.claim(key);
      other.ifPresent(each -> draft.findings.add(keyOfTwo(key, each)));
      return other.isPresent() ? Optional.empty() : Optional.of(key);
    }
    HiddenColumn hidden = new HiddenColumn(column, to.valueType(), to.sqlType(), true);
    // An incremental build may show one entity only: the other has got its column before.
    if (!holder.due && !CompiledGateway.hasColumn(compiler, holder, draft, hidden.name())) {
      draft.findings.add(compiled(annotation, holder, column));
      return Optional.empty();
    }
    long before = draft.errors();
    String where = annotation.has("column") ? "column" : "value";
    HiddenColumns.check(index, draft, holder, hidden, annotation.site(where));
    if (draft.errors() > before) {
      return Optional.empty();
    }
    Key key = key(draft, annotation, holder, hidden, to, false);
    index.add(key);
    return Optional.of(key);
  }

  private static Finding keyOfTwo(Key key, Key other) {
    AnnotationView annotation = key.declaredBy();
    String holder = key.holder().name();
    return Finding.of(
            Problem.BELONGS_TO_TWICE,
            annotation.site(annotation.has("column") ? "column" : "value"),
            "'"
                + key.column().name()
                + "' of "
                + holder
                + " would be the key of two associations, but points at one row",
            "Give one of the two another 'column', or the key a name in "
                + holder
                + " with @BelongsTo, and say 'by' here.")
        .with(
            "here:  @" + simpleName(annotation) + " in " + key.target().name(),
            "there: @"
                + simpleName(other.declaredBy())
                + " in "
                + (other.hasOwningEnd() ? holder : other.target().name())
                + (other.hasOwningEnd() ? ", to " + other.target().name() : ""));
  }

  private static String simpleName(AnnotationView annotation) {
    return annotation.name().substring(annotation.name().lastIndexOf('.') + 1);
  }

  private static Finding compiled(AnnotationView annotation, Draft holder, String column) {
    return Finding.of(
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
            "Declare the association in " + holder.name() + "."));
  }

  private static Key key(
      Draft draft,
      AnnotationView annotation,
      Draft holder,
      Column column,
      Property referenced,
      boolean required) {
    return new Key(
        holder,
        column,
        draft,
        referenced,
        required,
        isToOne(annotation),
        "",
        GivenNames.none(),
        annotation);
  }
}
