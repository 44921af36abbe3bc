package dev.kinship.runtime;

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

  private Scope(String name, String where) {
    this.name = name;
    this.where = where;
  }

  /**
   * A scope; for generated code.
   *
   * @param name the scope's name
   * @param where the condition, a constant
   * @param <E> the entity
   * @return the scope
   */
  public static <E> Scope<E> named(String name, String where) {
    return new Scope<>(name, where);
  }

  @Override
  void write(Clause clause) {
    clause.add("(").scope(where).add(")");
  }

  @Override
  public String toString() {
    return name + ": " + where;
  }
}
