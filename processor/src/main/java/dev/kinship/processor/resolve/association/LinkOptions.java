package dev.kinship.processor.resolve.association;

import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.Draft;
import java.util.List;

/** Which options of {@code @HasMany} go with links. */
final class LinkOptions {

  private static final List<String> OF_KEYS = List.of("by", "column", "columns", "onReplace");
  private static final List<String> OF_THROUGH = List.of("from", "to");
  private static final List<String> OF_TABLE = List.of("joinColumns", "inverseColumns");

  private LinkOptions() {}

  /** Finds options that contradict each other or mean nothing; whether there are none. */
  static boolean check(Draft draft, AnnotationView annotation) {
    long before = draft.errors();
    boolean isThrough = annotation.has("through");
    boolean isTable = annotation.has("joinTable");
    if (isThrough == isTable) {
      String first =
          isThrough
              ? "joinTable"
              : annotation.members().stream()
                  .filter(each -> !each.equals("value") && isOfLinks(each))
                  .findFirst()
                  .orElse("value");
      draft.findings.add(
          Finding.of(
              Problem.LINK_OPTION,
              annotation.site(first),
              isThrough
                  ? "The links are said to be an entity and a table that is none"
                  : "'" + first + "' says something of links, but nothing says which they are",
              isThrough
                  ? "Write 'through' where an entity stands for the table, else 'joinTable'."
                  : "Add through = and the entity that belongs to both, or joinTable = and the"
                      + " table; or remove '"
                      + first
                      + "'."));
      return false;
    }
    refuse(draft, annotation, OF_KEYS, "the links hold the keys, and not one of the two entities");
    if (isTable) {
      refuse(draft, annotation, OF_THROUGH, "a table has no associations of that name");
    } else {
      refuse(draft, annotation, OF_TABLE, "the entity that links them names its columns itself");
    }
    if (annotation.has("reverseAccessors") && !annotation.has("reverse")) {
      refuse(draft, annotation, List.of("reverseAccessors"), "there is no 'reverse'");
    }
    return draft.errors() == before;
  }

  private static boolean isOfLinks(String member) {
    return OF_THROUGH.contains(member) || OF_TABLE.contains(member) || member.equals("reverse");
  }

  private static void refuse(
      Draft draft, AnnotationView annotation, List<String> options, String why) {
    options.stream()
        .filter(annotation::has)
        .forEach(
            option ->
                draft.findings.add(
                    Finding.of(
                        Problem.LINK_OPTION,
                        annotation.site(option),
                        "'" + option + "' means nothing here: " + why,
                        "Remove '" + option + "'.")));
  }
}
