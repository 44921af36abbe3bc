package dev.kinship.runtime.query;

import dev.kinship.runtime.statement.Clause;
import dev.kinship.runtime.statement.KeyNames;
import java.util.function.Supplier;

/**
 * Whether there is a row of another table that an association links to this one; never unknown. See
 * {@link LinkedTable} for the names within.
 *
 * @param <E> the entity whose rows are chosen
 * @param <O> the entity whose rows are asked about
 */
final class ExistsCondition<E, O> extends Condition<E> {

  private final Supplier<KeyNames> here;
  private final Supplier<KeyNames> there;
  private final String scope;
  private final Fetch<O> rows;
  private final boolean wanted;

  ExistsCondition(
      Supplier<KeyNames> here,
      Supplier<KeyNames> there,
      String scope,
      Fetch<O> rows,
      boolean wanted) {
    this.here = here;
    this.there = there;
    this.scope = scope;
    this.rows = rows.asCondition();
    this.wanted = wanted;
  }

  @Override
  public Condition<E> not() {
    return new ExistsCondition<>(here, there, scope, rows, !wanted);
  }

  @Override
  void write(Clause clause, Pieces rest) {
    LinkedTable link = new LinkedTable(here.get(), there.get());
    KeyNames inner = link.inner();
    boolean wrapped = link.isWrapped();
    clause.add(wanted ? "EXISTS (SELECT 1 FROM " : "NOT EXISTS (SELECT 1 FROM ");
    if (wrapped) {
      clause.add("(SELECT ").add(link.keys());
      clause.add(" FROM ").table(inner.table(), rows.schema());
    } else {
      clause.table(inner.table(), rows.schema()).add(" WHERE ").add(link.isLinked());
    }
    String outside = clause.within(inner.relation());
    rest.push(
        () -> {
          clause.backTo(outside);
          if (wrapped) {
            clause.add(") AS ").add(link.alias()).add(" WHERE ").add(link.isLinkedByAlias());
          }
          clause.add(")");
        });
    rows.writeCondition(clause, wrapped ? " WHERE " : " AND ", scope, rest);
  }
}
