package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.TableName;
import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Nearest;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.processor.resolve.draft.Links;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the columns of a table of links that is no entity. */
final class JoinTable {

  private JoinTable() {}

  /** The links that an end names by their table; none where something is wrong. */
  static Optional<Links> of(Draft draft, AnnotationView annotation, Draft other) {
    String table = annotation.text("joinTable");
    if (table.isBlank()) {
      draft.findings.add(
          Finding.of(
              Problem.BAD_NAME,
              annotation.site("joinTable"),
              "'joinTable' names no table",
              "Write the name of the table whose rows are the links."));
      return Optional.empty();
    }
    Optional<List<String>> here = columns(draft, annotation, "joinColumns", draft);
    Optional<List<String>> there = columns(draft, annotation, "inverseColumns", other);
    if (here.isEmpty() || there.isEmpty()) {
      return Optional.empty();
    }
    if (new HashSet<>(here.get()).containsAll(there.get())
        || new HashSet<>(there.get()).containsAll(here.get())) {
      draft.findings.add(
          Finding.of(
              Problem.JOIN_COLUMNS,
              annotation.site("joinTable"),
              "Both ends of '"
                  + table
                  + "' would be "
                  + Nearest.quoted(here.get())
                  + ", so that a row could not link two",
              "Name them apart with 'joinColumns' and 'inverseColumns'."));
      return Optional.empty();
    }
    return Optional.of(
        new Links(
            new TableName(draft.table.schema(), table),
            null,
            new Links.Side(draft, here.get(), "", draft.key()),
            new Links.Side(other, there.get(), "", other.key())));
  }

  private static Optional<List<String>> columns(
      Draft draft, AnnotationView annotation, String option, Draft end) {
    List<String> given = annotation.texts(option);
    List<Property> key = end.key();
    List<String> byRule = key.stream().map(each -> column(end, each)).toList();
    if (given.isEmpty() && key.size() == 1) {
      return Optional.of(byRule);
    }
    if (given.size() == key.size() && given.stream().distinct().count() == given.size()) {
      return Optional.of(given);
    }
    draft.findings.add(
        Finding.of(
                Problem.JOIN_COLUMNS,
                annotation.site(annotation.has(option) ? option : "joinTable"),
                "'"
                    + end.name()
                    + "' has a key of "
                    + (key.size() == 1 ? "one column" : key.size() + " columns")
                    + ", but '"
                    + option
                    + "' names "
                    + HowMany.of(given),
                "Write them in the order of the key, such as "
                    + option
                    + " = "
                    + byRule.stream()
                        .map(each -> "\"" + each + "\"")
                        .collect(Collectors.joining(", ", "{", "}"))
                    + ".")
            .with("key of " + end.name() + ": " + Nearest.quoted(end.keyNames())));
    return Optional.empty();
  }

  /** As {@code post_id}; no column repeats the entity. */
  private static String column(Draft end, Property property) {
    String stem = Words.snakeCase(end.declaration.element().getSimpleName().toString()) + "_";
    String column = property.column();
    return column.startsWith(stem) && column.length() > stem.length() ? column : stem + column;
  }
}
