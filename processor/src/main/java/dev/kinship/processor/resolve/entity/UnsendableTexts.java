package dev.kinship.processor.resolve.entity;

import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.sql.Identifiers;

/**
 * Finds names that no database can have, in all annotations of an entity: the compiler takes them,
 * and writes {@code ?} for half of a surrogate pair.
 */
final class UnsendableTexts {

  private UnsendableTexts() {}

  static void check(Draft draft) {
    draft
        .declaration
        .worded()
        .flatMap(each -> each.written().stream())
        .forEach(
            each -> {
              String wrong = Identifiers.unsendable(each.text());
              if (!wrong.isEmpty()) {
                draft.findings.add(
                    Finding.of(
                        Problem.BAD_NAME,
                        each.site(),
                        "'" + each.member() + "' " + wrong,
                        "Remove it: PostgreSQL can have it in no name."));
              }
            });
  }
}
