package dev.kinship.runtime.query;

import dev.kinship.runtime.statement.Clause;
import dev.kinship.runtime.statement.KeyNames;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A column of the one row that an association links to a row, or of the link itself, to order by: a
 * query within the ORDER BY, null where there is no such row or it is not in its default scope.
 */
final class TargetColumn<E, T> implements Sorting<E> {

  private final Supplier<KeyNames> here;
  private final Supplier<KeyNames> there;
  private final String scope;
  private final Sorting<T> column;
  private final @Nullable LinksOfRow<?> links;
  private final boolean descending;

  /**
   * Creates one.
   *
   * @param links which links count, where the column is theirs; of several, the first does
   * @param descending in which order
   */
  TargetColumn(
      Supplier<KeyNames> here,
      Supplier<KeyNames> there,
      String scope,
      Sorting<T> column,
      @Nullable LinksOfRow<?> links,
      boolean descending) {
    this.here = here;
    this.there = there;
    this.scope = scope;
    this.column = column;
    this.links = links;
    this.descending = descending;
  }

  @Override
  public void write(Clause clause) {
    LinkedTable link = new LinkedTable(here.get(), there.get());
    KeyNames inner = link.inner();
    String outside = clause.within(inner.relation());
    if (link.isWrapped()) {
      clause.add("(SELECT ").add(link.alias()).add(".sorted FROM (SELECT ").add(link.keys());
      clause.add(", ");
      column.write(clause);
      clause.add(" AS sorted FROM ").table(inner.table(), null);
      writeScope(clause, " WHERE ");
      clause.add(") AS ").add(link.alias()).add(" WHERE ").add(link.isLinkedByAlias());
      writeFirst(clause);
    } else {
      clause.add("(SELECT ");
      column.write(clause);
      clause.add(" FROM ").table(inner.table(), null).add(" WHERE ").add(link.isLinked());
      writeScope(clause, " AND ");
      writeFirst(clause);
    }
    clause.add(")").backTo(outside);
  }

  private void writeScope(Clause clause, String word) {
    if (!scope.isEmpty()) {
      clause.add(word).add("(").scope(scope).add(")");
    }
    if (links != null) {
      links.write(clause.add(word));
    }
  }

  /** A pair may be there twice where no constraint forbids it. */
  private void writeFirst(Clause clause) {
    if (links != null) {
      clause.add(descending ? " ORDER BY 1 DESC NULLS LAST LIMIT 1" : " ORDER BY 1 LIMIT 1");
    }
  }

  @Override
  public String name() {
    return there.get().relation() + "." + column.name();
  }

  @Override
  public boolean hasValues() {
    return links != null && column.hasValues(); // whatever is read is linked
  }
}
