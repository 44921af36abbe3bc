package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.ClassLiteral;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.AssociationIndex;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.Key;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a declaration says of links, before it is judged. */
final class LinkDeclarations {

  private LinkDeclarations() {}

  /** Whether an annotation declares an end that has links, or is meant to. */
  static boolean isLinked(AnnotationView annotation) {
    return Stream.of(
            "through", "via", "from", "to", "joinTable", "joinColumns", "inverseColumns", "reverse")
        .anyMatch(annotation::has);
  }

  /** Which of two entities says what is wrong with both: the first by name, if both can. */
  static boolean isFirst(Draft draft, Draft other) {
    return !other.due || draft.declaration.name().compareTo(other.declaration.name()) < 0;
  }

  /**
   * Whether two entities declare to have many of each other and nothing else: an attempt at a
   * many-to-many association.
   */
  static boolean isNeeded(Draft draft, Draft other, AssociationIndex index) {
    return draft != other
        && other.declaration.annotations().inverse().stream()
            .filter(each -> each.name().endsWith("HasMany") && !isLinked(each))
            .filter(each -> Stream.of("by", "column", "columns").noneMatch(each::has))
            .anyMatch(
                each ->
                    each.type("value") instanceof ClassLiteral.Known known
                        && known.type().toString().equals(draft.declaration.element().toString()))
        && Stream.concat(index.keys(draft).stream(), index.keys(other).stream())
            .filter(Key::hasOwningEnd)
            .noneMatch(
                key ->
                    (key.holder() == draft && key.target() == other)
                        || (key.holder() == other && key.target() == draft));
  }

  /** Says what to write instead, once for both. */
  static Finding needed(Draft draft, AnnotationView annotation, Draft other) {
    String table =
        Stream.of(draft, other)
            .map(each -> Words.snakeCase(each.declaration.element().getSimpleName().toString()))
            .sorted()
            .collect(Collectors.joining("_"));
    return Finding.of(
            Problem.LINK_NEEDED,
            annotation.site("value"),
            "'"
                + draft.name()
                + "' has many "
                + other.name()
                + ", and '"
                + other.name()
                + "' has many "
                + draft.name()
                + ", but neither can hold the other's key",
            "Say what links them: joinTable = \""
                + table
                + "\" for a table, or through = and the entity that belongs to both.")
        .with("here:  @HasMany in " + draft.name(), "there: @HasMany in " + other.name());
  }
}
