package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.GivenNames;
import dev.kinship.processor.model.HiddenColumn;
import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Nearest;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.compiler.Compiler;
import dev.kinship.processor.resolve.draft.AssociationIndex;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.Key;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
              ? InverseKeyFindings.notUnique(draft, annotation, found.get())
              : InverseKeyFindings.unique(draft, annotation, found.get()));
      return Optional.empty();
    }
    return found;
  }

  /** Whether an annotation declares an end that is one row. */
  static boolean isToOne(AnnotationView annotation) {
    return annotation.name().endsWith("HasOne");
  }

  private Optional<Key> candidate(Draft draft, AnnotationView annotation, Draft holder) {
    List<Key> keys =
        index.keys(holder).stream()
            .filter(key -> key.target() == draft && key.hasOwningEnd())
            .toList();
    List<String> columns = TypeLevelColumns.given(annotation);
    if (!annotation.text("by").isEmpty()) {
      return named(draft, annotation, holder, keys);
    }
    if (!columns.isEmpty()) {
      Optional<Key> same = keys.stream().filter(key -> isThat(key, columns)).findFirst();
      return same.isPresent() ? same : declare(draft, annotation, holder);
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
        ? declare(draft, annotation, holder)
        : Optional.of(candidates.get(0));
  }

  private static List<Key> preferred(List<Key> keys, Predicate<Key> better) {
    List<Key> preferred = keys.stream().filter(better).toList();
    return preferred.isEmpty() ? keys : preferred;
  }

  private static String describe(Key key) {
    return "'" + key.name() + "' with " + key.describedColumns();
  }

  private static Optional<Key> named(
      Draft draft, AnnotationView annotation, Draft holder, List<Key> keys) {
    String by = annotation.text("by");
    List<String> columns = TypeLevelColumns.given(annotation);
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
    if (!columns.isEmpty() && !isThat(key.get(), columns)) {
      draft.findings.add(
          Finding.of(
                  Problem.SIDES_DISAGREE,
                  annotation.site(TypeLevelColumns.site(annotation)),
                  "'" + key.get().displayName() + "' has another column here than there",
                  "Remove '"
                      + TypeLevelColumns.site(annotation)
                      + "' here: the owning end says it.")
              .with(
                  "here:  " + Nearest.quoted(columns) + " in " + draft.name(),
                  "there: " + Nearest.quoted(key.get().columnNames()) + " in " + holder.name()));
      return Optional.empty();
    }
    return key;
  }

  /** Whether a key has these columns, or the one of its own. */
  private static boolean isThat(Key key, List<String> columns) {
    return new HashSet<>(key.columnNames()).equals(new HashSet<>(columns))
        || List.of(key.own().column()).equals(columns);
  }

  /**
   * Makes the key that only this end declares, on the properties of its columns where there are.
   */
  private Optional<Key> declare(Draft draft, AnnotationView annotation, Draft holder) {
    if (TypeLevelColumns.given(annotation).isEmpty()
        && !isToOne(annotation)
        && LinkDeclarations.isNeeded(draft, holder, index)) {
      if (LinkDeclarations.isFirst(draft, holder)) {
        draft.findings.add(LinkDeclarations.needed(draft, annotation, holder)); // once for both
      }
      return Optional.empty();
    }
    ReferencedKey referenced = new ReferencedKey("", draft.key());
    TypeLevelColumns named = new TypeLevelColumns(draft, annotation, holder, draft, referenced);
    String simple = draft.declaration.element().getSimpleName().toString();
    Optional<List<String>> names = named.names(Words.snakeCase(simple));
    if (names.isEmpty()) {
      return Optional.empty();
    }
    List<KeyColumn> columns =
        SharedColumns.mark(
            named.columns(names.get(), true), null, column -> isHeld(holder, column));
    boolean isNew = columns.stream().anyMatch(each -> each.column() instanceof HiddenColumn);
    if (!keyTypes.match(draft, annotation, holder, columns, draft)) {
      return Optional.empty();
    }
    boolean required =
        columns.stream()
            .filter(each -> !each.shared())
            .allMatch(
                each -> each.column() instanceof Property own && (own.key() || !own.nullable()));
    Key key = key(draft, annotation, holder, columns, required);
    boolean lacks = !holder.due && (isNew || key.isComposite());
    if (lacks) {
      // An incremental build may show one entity only: the other has got its columns before.
      for (KeyColumn each : columns) {
        if (each.column() instanceof HiddenColumn column
            && !CompiledGateway.hasColumn(compiler, holder, draft, column.name())) {
          draft.findings.add(InverseKeyFindings.compiled(annotation, holder, column.column()));
          return Optional.empty();
        }
      }
    }
    if (!isNew) {
      Optional<Key> other = index.claim(key);
      other.ifPresent(each -> draft.findings.add(InverseKeyFindings.keyOfTwo(key, each)));
      return other.isPresent() ? Optional.empty() : Optional.of(key);
    }
    long before = draft.errors();
    for (HiddenColumn each : key.hidden()) {
      HiddenColumns.check(
          index,
          draft,
          holder,
          each,
          key.isComposite(),
          annotation.site(TypeLevelColumns.site(annotation)));
    }
    if (draft.errors() > before) {
      return Optional.empty();
    }
    if (TypeLevelColumns.given(annotation).isEmpty()) {
      draft.findings.add(InverseKeyFindings.invented(draft, annotation, key));
    }
    index.add(key);
    return Optional.of(key);
  }

  private boolean isHeld(Draft holder, Column column) {
    return index.held(holder).stream()
        .flatMap(key -> key.columnNames().stream())
        .anyMatch(column.column()::equals);
  }

  private static Key key(
      Draft draft,
      AnnotationView annotation,
      Draft holder,
      List<KeyColumn> columns,
      boolean required) {
    return new Key(
        holder,
        columns,
        draft,
        "",
        required,
        isToOne(annotation),
        "",
        GivenNames.none(),
        annotation);
  }
}
