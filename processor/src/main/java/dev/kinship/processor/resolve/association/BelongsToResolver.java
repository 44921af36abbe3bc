package dev.kinship.processor.resolve.association;

import dev.kinship.processor.resolve.draft.AssociationIndex;
import dev.kinship.OnReplace;
import dev.kinship.ReferentialAction;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.HiddenColumn;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.Nullness;
import dev.kinship.processor.read.PropertyDeclaration;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.Checks;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.Key;
import dev.kinship.processor.resolve.entity.PropertyResolver;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
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

  public void resolve(Draft draft) {
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
        resolve(draft, annotations.get(0), property);
      }
    }
    draft.declaration.annotations().belongsTo().forEach(each -> resolve(draft, each, null));
  }

  private void resolve(Draft draft, AnnotationView annotation, @Nullable PropertyDeclaration on) {
    draft.hasEnds = true;
    Optional<Draft> found = targets.find(draft, annotation);
    if (found.isEmpty()) {
      return;
    }
    Draft target = found.get();
    draft.connected.add(target);
    target.connected.add(draft);
    target.hasEnds |= !annotation.text("reverse").isEmpty();
    if (draft.isUnreadable() || target.isUnreadable()) {
      return;
    }
    Optional<Property> referenced = keyTypes.referenced(draft, annotation, target);
    Optional<Property> property =
        Optional.ofNullable(on).map(each -> draft.properties.get(each.name()));
    if (referenced.isEmpty() || (on != null && property.isEmpty())) {
      return;
    }
    boolean required = required(draft, annotation, on);
    boolean isOwnKey = property.filter(Property::key).isPresent();
    checkOptions(draft, annotation, target, required, isOwnKey);
    String name =
        on == null ? givenName(draft, annotation) : name(draft, annotation, on, referenced.get());
    if (name.isEmpty()) {
      return;
    }
    Column column =
        property.isPresent()
            ? property(draft, annotation, property.get(), target, referenced.get())
            : hidden(index, draft, annotation, name, referenced.get(), required);
    // Also where something is wrong with it: what else is declared of it is judged all the same.
    index.add(
        new Key(
            draft,
            column,
            target,
            referenced.get(),
            required,
            annotation.flag("unique"),
            name,
            AccessorNames.owning(
                draft,
                annotation,
                required,
                annotation.flag("unique"),
                column instanceof HiddenColumn),
            annotation));
  }

  private static boolean required(
      Draft draft, AnnotationView annotation, @Nullable PropertyDeclaration on) {
    // The database makes a primary key not null, whatever an instance holds before it is saved.
    boolean key = on != null && on.annotations().id() != null;
    boolean never = key || (on != null && !PropertyResolver.isNullable(on.nullness()));
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

  private static void checkOptions(
      Draft draft, AnnotationView annotation, Draft target, boolean required, boolean isOwnKey) {
    boolean reverse = !annotation.text("reverse").isEmpty();
    // A set at the owning end of a one-to-one may take the target from another row.
    boolean replaces = reverse || annotation.flag("unique");
    if (!reverse) {
      for (String option : List.of("onReplace", "reverseAccessors")) {
        if (annotation.has(option) && !(replaces && option.equals("onReplace"))) {
          draft.findings.add(
              Finding.of(
                  Problem.OPTION_WITHOUT_REVERSE,
                  annotation.site(option),
                  "'"
                      + option
                      + "' is for the inverse end at "
                      + target.name()
                      + ", which has no name here",
                  "Name it with 'reverse', or remove '" + option + "'."));
        }
      }
    }
    if (required
        && replaces
        && annotation.constant("onReplace", OnReplace.DEFAULT) == OnReplace.UNLINK) {
      draft.findings.add(ReverseResolver.unlinkRequired(annotation, draft, target, isOwnKey));
    }
    for (String event : List.of("onDelete", "onUpdate")) {
      if (required
          && annotation.constant(event, ReferentialAction.NO_ACTION)
              == ReferentialAction.SET_NULL) {
        draft.findings.add(
            Finding.of(
                Problem.SET_NULL_REQUIRED,
                annotation.site(event),
                "SET_NULL would make the key of "
                    + Checks.a(draft.name())
                    + " null, but its "
                    + target.name()
                    + " is required",
                isOwnKey
                    ? "Choose another action."
                    : "Choose another action, or let the key be null."));
      }
    }
  }

  private static String givenName(Draft draft, AnnotationView annotation) {
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

  private static String name(
      Draft draft, AnnotationView annotation, PropertyDeclaration on, Property referenced) {
    if (!annotation.text("name").isEmpty()) {
      return givenName(draft, annotation);
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

  private Column property(
      Draft draft,
      AnnotationView annotation,
      Property property,
      Draft target,
      Property referenced) {
    if (annotation.has("column")) {
      draft.findings.add(
          Finding.of(
              Problem.COLUMN_ON_PROPERTY,
              annotation.site("column"),
              "'column' is for keys that are no property, but this is '" + property.name() + "'",
              "Name the property's column with Jdbi's @ColumnName."));
    }
    keyTypes.match(draft, annotation, draft, property, target, referenced);
    return property;
  }

  private static HiddenColumn hidden(
      AssociationIndex index, Draft draft, AnnotationView annotation, String name, Property referenced, boolean required) {
    String given = annotation.text("column");
    HiddenColumn column =
        new HiddenColumn(
            given.isEmpty() ? Words.snakeCase(name) + "_" + referenced.column() : given,
            referenced.valueType(),
            referenced.sqlType(),
            !required);
    // The column of a name that is none is not meant to be one.
    if (!given.isEmpty() || Checks.isIdentifier(name)) {
      HiddenColumns.check(
          index, draft, draft, column, annotation.site(given.isEmpty() ? "value" : "column"));
    }
    return column;
  }
}
