package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.HiddenColumn;
import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.Nullness;
import dev.kinship.processor.read.PropertyDeclaration;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.AssociationIndex;
import dev.kinship.processor.resolve.draft.Checks;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Judges the keys that an entity declares to hold. */
public final class BelongsToResolver {

  private final Targets targets;
  private final KeyTypes keyTypes;
  private final AssociationIndex index;

  public BelongsToResolver(Targets targets, KeyTypes keyTypes, AssociationIndex index) {
    this.targets = targets;
    this.keyTypes = keyTypes;
    this.index = index;
  }

  /** A key whose columns are clear. */
  private record Found(
      AnnotationView annotation,
      @Nullable PropertyDeclaration on,
      Draft target,
      ReferencedKey referenced,
      List<KeyColumn> columns,
      String name) {}

  public void resolve(Draft draft) {
    List<Found> found = new ArrayList<>();
    for (PropertyDeclaration property : draft.declaration.properties()) {
      List<AnnotationView> annotations = property.annotations().belongsTo();
      if (annotations.size() > 1) {
        draft.findings.add(
            Finding.of(
                Problem.BELONGS_TO_TWICE,
                annotations.get(1).site(),
                "'" + property.name() + "' is the key of two associations, but points at one row",
                "Remove one @BelongsTo, or use a property for each."));
      } else if (annotations.size() == 1) {
        find(draft, annotations.get(0), property).ifPresent(found::add);
      }
    }
    draft
        .declaration
        .annotations()
        .belongsTo()
        .forEach(each -> find(draft, each, null).ifPresent(found::add));
    // What one key shares with another is known when all are.
    found.forEach(each -> finish(draft, each, found));
  }

  private Optional<Found> find(
      Draft draft, AnnotationView annotation, @Nullable PropertyDeclaration on) {
    draft.hasEnds = true;
    Optional<Draft> other = targets.find(draft, annotation);
    if (other.isEmpty()) {
      return Optional.empty();
    }
    Draft target = other.get();
    draft.connect(target);
    target.hasEnds |= !annotation.text("reverse").isEmpty();
    if (draft.isUnreadable() || target.isUnreadable()) {
      return Optional.empty();
    }
    Optional<ReferencedKey> referenced = ReferencedKey.of(draft, annotation, target);
    Optional<Property> property =
        Optional.ofNullable(on).map(each -> draft.properties.get(each.name()));
    if (referenced.isEmpty() || (on != null && property.isEmpty())) {
      return Optional.empty();
    }
    ReferencedKey key = referenced.get();
    Optional<List<KeyColumn>> columns;
    String name;
    if (on == null) {
      name = OwningNames.given(draft, annotation);
      columns = name.isEmpty() ? Optional.empty() : hidden(draft, annotation, target, key, name);
    } else {
      columns = new KeyMatcher(draft, annotation, property.orElseThrow(), target, key).match();
      name =
          columns
              .map(all -> OwningNames.of(draft, annotation, on, referencedBy(all, property.get())))
              .orElse("");
    }
    return columns
        .filter(each -> !name.isEmpty())
        .map(each -> new Found(annotation, on, target, key, each, name));
  }

  private static Property referencedBy(List<KeyColumn> columns, Property property) {
    return columns.stream()
        .filter(each -> each.column().equals(property))
        .findFirst()
        .orElseThrow()
        .referenced();
  }

  @SuppressWarnings("ReferenceEquality") // the others, be they equal
  private void finish(Draft draft, Found found, List<Found> all) {
    AnnotationView annotation = found.annotation();
    Draft target = found.target();
    PropertyDeclaration on = found.on();
    Property property = on == null ? null : draft.properties.get(on.name());
    Predicate<Column> inOthers =
        column ->
            all.stream()
                .filter(each -> each != found)
                .flatMap(each -> each.columns().stream())
                .anyMatch(each -> each.column().column().equals(column.column()));
    List<KeyColumn> marked = SharedColumns.mark(found.columns(), property, inOthers);
    boolean required = required(draft, annotation, on, marked);
    List<KeyColumn> columns = on == null ? TypeLevelColumns.nullable(marked, !required) : marked;
    boolean isOwnKey =
        columns.stream()
            .filter(each -> !each.shared())
            .allMatch(each -> each.column() instanceof Property own && own.key());
    OwningOptions.check(draft, annotation, target, required, isOwnKey);
    checkColumns(draft, annotation, found, columns);
    boolean hidden = columns.stream().anyMatch(each -> each.column() instanceof HiddenColumn);
    // Also where something is wrong with it: what else is declared of it is judged all the same.
    index.add(
        new Key(
            draft,
            columns,
            target,
            found.referenced().name(),
            required,
            annotation.flag("unique"),
            found.name(),
            AccessorNames.owning(draft, annotation, required, annotation.flag("unique"), hidden),
            annotation));
  }

  private static boolean required(
      Draft draft,
      AnnotationView annotation,
      @Nullable PropertyDeclaration on,
      List<KeyColumn> columns) {
    // The database makes a primary key not null, whatever an instance holds before it is saved.
    boolean key = on != null && on.annotations().id() != null;
    List<Column> own =
        columns.stream().filter(each -> !each.shared()).map(KeyColumn::column).toList();
    boolean never =
        own.stream()
            .allMatch(each -> each instanceof Property one && (one.key() || !one.nullable()));
    if (!annotation.has("required")) {
      return never;
    }
    if (on != null && never && !annotation.flag("required")) {
      draft.findings.add(
          Finding.of(
              Problem.REQUIRED_CONTRADICTED,
              annotation.site("required"),
              "'"
                  + on.name()
                  + "' is "
                  + (key ? "part of the row's own key" : "never null")
                  + ", but the association is said not to be required",
              key
                  ? "Remove 'required'."
                  : on.nullness() == Nullness.PRIMITIVE
                      ? "Give it the boxed type, or remove 'required'."
                      : "Annotate its type with @Nullable, or remove 'required'."));
    }
    return annotation.flag("required") || never;
  }

  /** The columns of a key that an annotation on the type declares. */
  private static Optional<List<KeyColumn>> hidden(
      Draft draft, AnnotationView annotation, Draft target, ReferencedKey key, String name) {
    TypeLevelColumns columns = new TypeLevelColumns(draft, annotation, draft, target, key);
    return columns.names(Words.snakeCase(name)).map(names -> columns.columns(names, true));
  }

  private void checkColumns(
      Draft draft, AnnotationView annotation, Found found, List<KeyColumn> columns) {
    PropertyDeclaration on = found.on();
    if (on == null) {
      if (annotation.has("with")) {
        draft.findings.add(
            Finding.of(
                Problem.COLUMN_ON_PROPERTY,
                annotation.site("with"),
                "'with' is for keys that are properties, but this stands on the type",
                "Name the key's columns with 'columns', or annotate the property."));
      }
      long before = draft.errors();
      checkHidden(draft, annotation, found.name(), columns);
      if (draft.errors() > before) {
        return; // whoever puts the annotation on the property hears of its type then
      }
    } else {
      for (String option : List.of("column", "columns")) {
        if (annotation.has(option)) {
          draft.findings.add(
              Finding.of(
                  Problem.COLUMN_ON_PROPERTY,
                  annotation.site(option),
                  "'"
                      + option
                      + "' is for keys that are no property, but this is '"
                      + on.name()
                      + "'",
                  option.equals("column")
                      ? "Name the property's column with Jdbi's @ColumnName."
                      : "Name the other properties with 'with'."));
        }
      }
    }
    keyTypes.match(draft, annotation, draft, columns, found.target());
  }

  private void checkHidden(
      Draft draft, AnnotationView annotation, String name, List<KeyColumn> columns) {
    boolean several = columns.size() > 1;
    boolean given = !TypeLevelColumns.given(annotation).isEmpty();
    // The column of a name that is none is not meant to be one.
    if (!given && !Checks.isIdentifier(name)) {
      return;
    }
    boolean all = columns.stream().allMatch(each -> each.column() instanceof Property);
    for (KeyColumn each : columns) {
      boolean own = each.column() instanceof Property && all && !each.shared();
      if (each.column() instanceof HiddenColumn || own) {
        HiddenColumns.check(
            index,
            draft,
            draft,
            TypeLevelColumns.asHidden(each),
            several,
            annotation.site(TypeLevelColumns.site(annotation)));
      }
    }
  }
}
