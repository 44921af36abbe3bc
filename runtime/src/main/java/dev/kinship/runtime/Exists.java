package dev.kinship.runtime;

import dev.kinship.runtime.statement.Clause;

/**
 * Whether there is a row of another table that an association links to this one; never unknown.
 *
 * <p>The query within names its own table and the one around it, nothing further out, so that no
 * two names can be taken for each other however deep the conditions go. Where both are called the
 * same, as in a self reference, the other table is wrapped, and what is said of its rows stands
 * where only it is named.
 *
 * @param <E> the entity whose rows are chosen
 * @param <O> the entity whose rows are asked about
 */
final class Exists<E, O> extends Condition<E> {

  private final OtherEnd<E, ?> here;
  private final OtherEnd<O, ?> there;
  private final String scope;
  private final Fetch<O> rows;
  private final boolean wanted;

  Exists(OtherEnd<E, ?> here, OtherEnd<O, ?> there, String scope, Fetch<O> rows, boolean wanted) {
    this.here = here;
    this.there = there;
    this.scope = scope;
    this.rows = rows.asCondition();
    this.wanted = wanted;
  }

  @Override
  public Condition<E> not() {
    return new Exists<>(here, there, scope, rows, !wanted);
  }

  @Override
  void write(Clause clause) {
    clause.add(wanted ? "EXISTS (SELECT FROM " : "NOT EXISTS (SELECT FROM ");
    String outer = here.table().relation();
    String inner = there.table().relation();
    if (inner.equals(outer)) {
      writeWrapped(clause, inner);
    } else {
      clause.table(there.table().name(), rows.schema()).add(" WHERE ");
      clause.add(inner).add(".").add(there.column().name()).add(" = ");
      clause.add(outer).add(".").add(here.column().name());
      clause.within(inner, () -> rows.writeCondition(clause, " AND ", scope));
    }
    clause.add(")");
  }

  private void writeWrapped(Clause clause, String name) {
    String alias = name.equals("kin") ? "other" : "kin";
    clause.add("(SELECT ").add(there.column().name()).add(" AS key FROM ");
    clause.table(there.table().name(), rows.schema());
    clause.within(name, () -> rows.writeCondition(clause, " WHERE ", scope));
    clause.add(") AS ").add(alias).add(" WHERE ").add(alias).add(".key = ");
    clause.add(name).add(".").add(here.column().name());
  }
}
