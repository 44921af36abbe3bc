package dev.kinship.runtime.query;

import dev.kinship.runtime.statement.Clause;

/**
 * A condition that an entity names: see {@link dev.kinship.Scope}. Its SQL stands in the user's
 * source and was read by the compiler; there is no way to make one of a text that comes at run
 * time. Immutable.
 *
 * @param <E> the entity whose rows are chosen
 */
public final class Scope<E> extends Condition<E> {

  private final String name;
  private final String where;

  Scope(String name, String where) {
    this.name = name;
    this.where = where;
  }

  @Override
  void write(Clause clause, Pieces rest) {
    clause.add("(").scope(where).add(")");
  }

  @Override
  public String toString() {
    return name + ": " + where;
  }
}
