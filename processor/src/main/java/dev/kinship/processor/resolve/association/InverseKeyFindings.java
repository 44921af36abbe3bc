package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.Property;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Nearest;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.Checks;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.Key;

/** What is found to be wrong with the key behind an inverse end. */
final class InverseKeyFindings {

  private InverseKeyFindings() {}

  static Finding notUnique(Draft draft, AnnotationView annotation, Key key) {
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

  static Finding unique(Draft draft, AnnotationView annotation, Key key) {
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

  static Finding invented(Draft draft, AnnotationView annotation, Key key) {
    String column = key.own().column();
    return Finding.of(
        Problem.COLUMN_ASSUMED,
        annotation.site("value"),
        "'"
            + key.holder().name()
            + "' declares no key of "
            + Checks.a(draft.name())
            + ", so that its table is taken to have the column '"
            + column
            + "'",
        "Write column = \""
            + column
            + "\" if it has, or @BelongsTo("
            + draft.name()
            + ".class) on the property in "
            + key.holder().name()
            + " that holds the key.");
  }

  static Finding keyOfTwo(Key key, Key other) {
    AnnotationView annotation = key.declaredBy();
    String holder = key.holder().name();
    return Finding.of(
            Problem.BELONGS_TO_TWICE,
            annotation.site(TypeLevelColumns.site(annotation)),
            "'"
                + key.own().name()
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

  static Finding compiled(AnnotationView annotation, Draft holder, String column) {
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
}
