package dev.kinship.runtime.query;

import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.statement.Clause;
import java.util.List;

/**
 * That a link is one of the row whose links are read: of all links of a tag, the one with this
 * post. Holds only in the reads of one end of one association.
 *
 * @param <L> the entity of the links
 */
final class LinksOfRow<L> extends Condition<L> {

  private final Object association;
  private final String name;
  private final List<String> columns;

  LinksOfRow(Object association, String name, List<String> columns) {
    this.association = association;
    this.name = name;
    this.columns = columns;
  }

  @Override
  void write(Clause clause, Pieces rest) {
    write(clause);
  }

  void write(Clause clause) {
    if (!clause.readsLinksOf(association)) {
      throw new ContradictionException(
          name,
          "what is said of its links holds where it is read, by get, count, has, query or load of"
              + " this end. Elsewhere no link is meant: ask the entity of the links, or use any(…);"
              + " nothing was sent");
    }
    for (int i = 0; i < columns.size(); i++) {
      clause.add(i == 0 ? "" : " AND ").column(columns.get(i)).add(" = ").linkKey(i);
    }
  }
}
