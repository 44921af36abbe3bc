package dev.kinship.runtime.query;

import dev.kinship.runtime.statement.Clause;
import dev.kinship.runtime.statement.KeyNames;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
    KeyNames outer = here.get();
    KeyNames inner = there.get();
    clause.add(wanted ? "EXISTS (SELECT 1 FROM " : "NOT EXISTS (SELECT 1 FROM ");
    boolean wrapped = inner.relation().equals(outer.relation());
    String alias = inner.relation().equals("kin") ? "other" : "kin";
    if (wrapped) {
      clause.add("(SELECT ");
      clause.add(each(inner, i -> inner.columns().get(i) + " AS key" + number(inner, i), ", "));
      clause.add(" FROM ").table(inner.table(), rows.schema());
    } else {
      clause.table(inner.table(), rows.schema()).add(" WHERE ");
      clause.add(
          each(
              inner,
              i ->
                  inner.relation()
                      + "."
                      + inner.columns().get(i)
                      + " = "
                      + outer.relation()
                      + "."
                      + outer.columns().get(i),
              " AND "));
    }
    String outside = clause.within(inner.relation());
    rest.push(
        () -> {
          clause.backTo(outside);
          if (wrapped) {
            clause.add(") AS ").add(alias).add(" WHERE ");
            clause.add(
                each(
                    inner,
                    i ->
                        alias
                            + ".key"
                            + number(inner, i)
                            + " = "
                            + outer.relation()
                            + "."
                            + outer.columns().get(i),
                    " AND "));
          }
          clause.add(")");
        });
    rows.writeCondition(clause, wrapped ? " WHERE " : " AND ", scope, rest);
  }

  private static String each(KeyNames key, IntText text, String between) {
    return IntStream.range(0, key.columns().size())
        .mapToObj(text::of)
        .collect(Collectors.joining(between));
  }

  private interface IntText {
    String of(int i);
  }

  private static String number(KeyNames key, int i) {
    return key.columns().size() == 1 ? "" : String.valueOf(i + 1);
  }
}
